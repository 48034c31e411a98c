-- Four worlds that only meet through functions:
--   public      procedures, drafts, masked answers, scores, decisions      (login role app)
--   vault       identity, candidates' login, original answers, mail        (login role vault)
--   blind       functions only: all that an assessor's request can reach   (login role blind)
--   monitoring  equality answers, readable by no login role at all         (login role monitoring may only execute)
-- The login roles are made by db/migrate.ts, with their secrets, before this file runs.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO app, vault, report;

CREATE SCHEMA vault;
CREATE SCHEMA blind;
CREATE SCHEMA monitoring;

GRANT USAGE ON SCHEMA vault TO vault, app;
GRANT USAGE ON SCHEMA blind TO blind;
GRANT USAGE ON SCHEMA monitoring TO app, monitoring;

-- A new function is callable by everybody unless this is said once.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
