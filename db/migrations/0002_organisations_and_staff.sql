CREATE TABLE organisations (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,60}$'),
	name text NOT NULL,
	name_en text NOT NULL,
	contact_email text NOT NULL,
	created_at timestamptz NOT NULL DEFAULT now()
);

-- Single sign-on says who somebody is and what they may do for their organisation (claims);
-- roles in one procedure are in members.
CREATE TABLE staff (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	subject text NOT NULL UNIQUE,
	name text NOT NULL,
	email text NOT NULL,
	organisation_id uuid NOT NULL REFERENCES organisations,
	may_administer boolean NOT NULL DEFAULT false,
	may_manage boolean NOT NULL DEFAULT false,
	may_evaluate boolean NOT NULL DEFAULT false,
	may_audit boolean NOT NULL DEFAULT false,
	last_login_at timestamptz,
	created_at timestamptz NOT NULL DEFAULT now()
);
-- serves: the people to choose from when a committee is made
CREATE INDEX staff_organisation ON staff (organisation_id, name);

-- Points used per key and period, kept by rate-limiter-flexible.
CREATE TABLE rate_limits (
	key text PRIMARY KEY,
	points integer NOT NULL DEFAULT 0,
	expire bigint
);

GRANT SELECT, INSERT, UPDATE ON organisations, staff TO app;
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits TO app;
GRANT SELECT (id, slug, name, name_en) ON organisations TO report, vault;
GRANT SELECT (id, name) ON staff TO vault;
