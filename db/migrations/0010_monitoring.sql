-- Equality answers and outcomes meet only here. The tables belong to a role that nobody can log in as and no login
-- role can select from them. There are no times and no ids that occur elsewhere, except in links, which close() deletes.
GRANT USAGE, CREATE ON SCHEMA monitoring TO monitoring_owner;
GRANT USAGE ON SCHEMA public TO monitoring_owner;

CREATE TABLE monitoring.links (
	ticket uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	application_id uuid NOT NULL UNIQUE
);
CREATE TABLE monitoring.answers (
	ticket uuid NOT NULL REFERENCES monitoring.links ON DELETE CASCADE,
	item text NOT NULL CHECK (item IN ('gender', 'age', 'origin', 'disability', 'education')),
	answer text NOT NULL CHECK (answer ~ '^[a-z0-9-]{1,40}$'),
	PRIMARY KEY (ticket, item)
);
-- One-dimensional counts per vacancy: item x answer x furthest stage.
CREATE TABLE monitoring.tallies (
	vacancy_id uuid NOT NULL,
	item text NOT NULL,
	answer text NOT NULL,
	stage text NOT NULL CHECK (stage IN ('submitted', 'shortlisted', 'interviewed', 'hired')),
	count integer NOT NULL CHECK (count > 0),
	PRIMARY KEY (vacancy_id, item, answer, stage)
);
ALTER TABLE monitoring.links OWNER TO monitoring_owner;
ALTER TABLE monitoring.answers OWNER TO monitoring_owner;
ALTER TABLE monitoring.tallies OWNER TO monitoring_owner;
GRANT SELECT (id, vacancy_id, status) ON applications TO monitoring_owner;
GRANT SELECT (application_id, vacancy_id, outcome) ON decisions, outcomes TO monitoring_owner;
GRANT SELECT (application_id) ON interview_submissions TO monitoring_owner;

-- A random ticket for a submitted application; a second call makes the first one useless.
CREATE FUNCTION monitoring.open(application uuid) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
DECLARE fresh uuid;
BEGIN
	IF NOT EXISTS (SELECT FROM public.applications a WHERE a.id = application AND a.status = 'submitted') THEN RETURN NULL; END IF;
	DELETE FROM monitoring.links l WHERE l.application_id = application;
	INSERT INTO monitoring.links (application_id) VALUES (application) RETURNING ticket INTO fresh;
	RETURN fresh;
END $$;

CREATE FUNCTION monitoring.answer(ticket uuid, item text, answer text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM monitoring.links l WHERE l.ticket = answer.ticket) THEN RETURN false; END IF;
	INSERT INTO monitoring.answers AS a (ticket, item, answer) VALUES (answer.ticket, answer.item, answer.answer)
	ON CONFLICT ON CONSTRAINT answers_pkey DO UPDATE SET answer = excluded.answer;
	RETURN true;
END $$;

CREATE FUNCTION monitoring.forget(application uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog AS $$ DELETE FROM monitoring.links l WHERE l.application_id = application; $$;

-- Counts the furthest stage per answer, then destroys links and answers, in one transaction.
CREATE FUNCTION monitoring.close(vacancy uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog AS $$
	INSERT INTO monitoring.tallies AS t (vacancy_id, item, answer, stage, count)
	SELECT ap.vacancy_id, an.item, an.answer,
		CASE WHEN o.outcome = 'hired' THEN 'hired'
			WHEN EXISTS (SELECT FROM public.interview_submissions s WHERE s.application_id = ap.id) THEN 'interviewed'
			WHEN d.outcome = 'invite' THEN 'shortlisted' ELSE 'submitted' END,
		count(*)
	FROM monitoring.links l
	JOIN monitoring.answers an ON an.ticket = l.ticket
	JOIN public.applications ap ON ap.id = l.application_id AND ap.vacancy_id = vacancy AND ap.status = 'submitted'
	LEFT JOIN public.decisions d ON d.application_id = ap.id
	LEFT JOIN public.outcomes o ON o.application_id = ap.id
	GROUP BY 1, 2, 3, 4
	ON CONFLICT (vacancy_id, item, answer, stage) DO UPDATE SET count = t.count + excluded.count;
	DELETE FROM monitoring.links l USING public.applications ap WHERE ap.id = l.application_id AND ap.vacancy_id = vacancy;
$$;

ALTER FUNCTION monitoring.open OWNER TO monitoring_owner;
ALTER FUNCTION monitoring.answer OWNER TO monitoring_owner;
ALTER FUNCTION monitoring.forget OWNER TO monitoring_owner;
ALTER FUNCTION monitoring.close OWNER TO monitoring_owner;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA monitoring FROM PUBLIC;
GRANT EXECUTE ON FUNCTION monitoring.open, monitoring.forget, monitoring.close TO app;
GRANT EXECUTE ON FUNCTION monitoring.forget TO vault;
GRANT EXECUTE ON FUNCTION monitoring.answer TO monitoring;
REVOKE CREATE ON SCHEMA monitoring FROM monitoring_owner;
