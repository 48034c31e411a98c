-- An application in the procedure has no name: who it belongs to is in vault.application_links.
CREATE TABLE applications (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	-- what those who judge call it on screen: random, so it tells nothing
	code text NOT NULL DEFAULT 'K-' || upper(left(translate(encode(sha256(gen_random_uuid()::text::bytea), 'base64'), '+/=01IOilo', ''), 5)),
	locale text NOT NULL CHECK (locale IN ('nl', 'en')),
	status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'submitted', 'withdrawn', 'expired')),
	-- SHA-256 of the random key in the browser of a candidate who has not proven an address yet
	access_key_sha256 text,
	writing_aid text CHECK (writing_aid IN ('none', 'spelling', 'people', 'ai')),   -- declared, never a filter
	started_at timestamptz NOT NULL DEFAULT now(),
	submitted_at timestamptz,
	CHECK ((status = 'submitted') <= (submitted_at IS NOT NULL))
);
-- serves: the applications of a procedure by status (supervisor, counts)
CREATE INDEX applications_vacancy ON applications (vacancy_id, status);
-- serves: the drafts of one browser
CREATE INDEX applications_key ON applications (access_key_sha256) WHERE access_key_sha256 IS NOT NULL;

CREATE TABLE draft_answers (
	application_id uuid NOT NULL REFERENCES applications ON DELETE CASCADE,
	question_id uuid NOT NULL REFERENCES questions,
	text text NOT NULL CHECK (length(text) <= 20000),
	revision integer NOT NULL DEFAULT 1,                -- a newer text is never silently overwritten
	saved_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (application_id, question_id)
);

-- One row per submitted answer: what the committee may read once the supervisor has confirmed it.
CREATE TABLE answers (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	application_id uuid NOT NULL REFERENCES applications ON DELETE CASCADE,
	question_id uuid NOT NULL REFERENCES questions,
	masked_text text,
	redaction text NOT NULL DEFAULT 'waiting' CHECK (redaction IN ('waiting', 'proposed', 'confirmed', 'flagged')),
	confirmed_by uuid REFERENCES staff,
	confirmed_at timestamptz,
	UNIQUE (application_id, question_id),
	CHECK ((redaction IN ('waiting')) OR masked_text IS NOT NULL)
);
-- serves: the supervisor's queue and the check that scoring may open
CREATE INDEX answers_vacancy ON answers (vacancy_id, redaction);

CREATE TABLE vault.persons (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	email text NOT NULL UNIQUE CHECK (email = lower(email)),
	created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE vault.application_links (
	application_id uuid PRIMARY KEY REFERENCES public.applications ON DELETE CASCADE,
	person_id uuid NOT NULL REFERENCES vault.persons,
	vacancy_id uuid NOT NULL REFERENCES public.vacancies,
	UNIQUE (person_id, vacancy_id)                      -- one application per proven address and vacancy
);
CREATE TABLE vault.contacts (
	application_id uuid PRIMARY KEY REFERENCES public.applications ON DELETE CASCADE,
	name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
	email text NOT NULL,
	phone text NOT NULL DEFAULT '',
	city text NOT NULL DEFAULT '',
	adjustment text NOT NULL DEFAULT '',                -- asked of the supervisor only
	updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE vault.original_answers (
	answer_id uuid PRIMARY KEY REFERENCES public.answers ON DELETE CASCADE,
	application_id uuid NOT NULL REFERENCES public.applications ON DELETE CASCADE,
	text text NOT NULL
);
-- serves: all originals of one application, for its own copy and for consistent masking
CREATE INDEX original_answers_application ON vault.original_answers (application_id);

-- The masked text is always a pure function of the original and the active spans.
CREATE TABLE vault.redaction_spans (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	answer_id uuid NOT NULL REFERENCES public.answers ON DELETE CASCADE,
	starts integer NOT NULL CHECK (starts >= 0),        -- UTF-16 code units, end exclusive
	ends integer NOT NULL CHECK (ends > starts),
	type text NOT NULL,
	kind text NOT NULL CHECK (kind IN ('direct', 'quasi', 'protected')),
	rule text NOT NULL,
	score real NOT NULL,
	entity text,
	status text NOT NULL CHECK (status IN ('proposed', 'confirmed', 'rejected', 'added')),
	found_by text NOT NULL CHECK (found_by IN ('candidate', 'engine', 'supervisor', 'assessor')),
	decided_by uuid REFERENCES public.staff,
	decided_at timestamptz,
	detector_version text NOT NULL
);
-- serves: the spans of one answer
CREATE INDEX redaction_spans_answer ON vault.redaction_spans (answer_id, starts);

-- Login of candidates: a link and a code, both stored as SHA-256 only.
CREATE TABLE vault.login_requests (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	email text NOT NULL,
	application_id uuid REFERENCES public.applications ON DELETE CASCADE,
	link_sha256 text NOT NULL UNIQUE,
	code_sha256 text NOT NULL,
	attempts smallint NOT NULL DEFAULT 0,
	expires_at timestamptz NOT NULL,
	consumed_at timestamptz
);
-- serves: the newest open request of an address
CREATE INDEX login_requests_email ON vault.login_requests (email, expires_at DESC);
CREATE TABLE vault.candidate_sessions (
	key_sha256 text PRIMARY KEY,
	person_id uuid NOT NULL REFERENCES vault.persons ON DELETE CASCADE,
	expires_at timestamptz NOT NULL
);

CREATE TABLE vault.mails (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	message_id text NOT NULL UNIQUE,                    -- stable, so that a repeat after a crash is recognisable
	recipient text NOT NULL,
	template text NOT NULL,
	locale text NOT NULL CHECK (locale IN ('nl', 'en')),
	data jsonb NOT NULL DEFAULT '{}',
	vacancy_id uuid REFERENCES public.vacancies,
	application_id uuid REFERENCES public.applications ON DELETE SET NULL,
	created_at timestamptz NOT NULL DEFAULT now(),
	sent_at timestamptz,
	attempts smallint NOT NULL DEFAULT 0,
	last_error text
);
-- serves: mail that was refused, for the supervisor
CREATE INDEX mails_vacancy ON vault.mails (vacancy_id) WHERE sent_at IS NULL;

CREATE TABLE vault.identity_lifts (
	application_id uuid PRIMARY KEY REFERENCES public.applications ON DELETE CASCADE,
	vacancy_id uuid NOT NULL REFERENCES public.vacancies,
	reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 2000),
	lifted_by uuid NOT NULL REFERENCES public.staff,
	lifted_at timestamptz NOT NULL DEFAULT now()
);

-- A job is added in the transaction that needs it; the caller needs no right on the queue itself.
CREATE FUNCTION public.enqueue(task text, payload jsonb, job_key text DEFAULT NULL) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT graphile_worker.add_job(task, payload::json, job_key := enqueue.job_key);
$$;
GRANT EXECUTE ON FUNCTION public.enqueue TO app, vault;

-- Write-only door for app: it can have a candidate mailed without ever learning the address.
CREATE FUNCTION vault.queue_mail(application uuid, template text, data jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE mail uuid := gen_random_uuid();
BEGIN
	INSERT INTO vault.mails (id, message_id, recipient, template, locale, data, vacancy_id, application_id)
	SELECT mail, mail || '@onbevangen', c.email, queue_mail.template, a.locale, queue_mail.data, a.vacancy_id, a.id
	FROM public.applications a JOIN vault.contacts c ON c.application_id = a.id WHERE a.id = application;
	IF NOT FOUND THEN RAISE EXCEPTION 'application % has no contact details', application; END IF;
	PERFORM public.enqueue('mail.send', jsonb_build_object('mailId', mail), 'mail:' || mail);
END $$;
GRANT EXECUTE ON FUNCTION vault.queue_mail TO app, vault;

-- Mail to staff goes through the same outbox, so that one job sends everything.
CREATE FUNCTION vault.queue_staff_mail(member uuid, template text, locale text, vacancy uuid, data jsonb DEFAULT '{}') RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE mail uuid := gen_random_uuid();
BEGIN
	INSERT INTO vault.mails (id, message_id, recipient, template, locale, data, vacancy_id)
	SELECT mail, mail || '@onbevangen', s.email, queue_staff_mail.template, queue_staff_mail.locale, queue_staff_mail.data, vacancy
	FROM public.staff s WHERE s.id = member;
	PERFORM public.enqueue('mail.send', jsonb_build_object('mailId', mail), 'mail:' || mail);
END $$;
GRANT EXECUTE ON FUNCTION vault.queue_staff_mail TO app, vault;

-- How many leaks each stage found, by type, without any text: for the evaluation.
CREATE FUNCTION vault.count_leaks(vacancy uuid) RETURNS TABLE (found_by text, type text, count bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT s.found_by, s.type, count(*) FROM vault.redaction_spans s JOIN public.answers a ON a.id = s.answer_id
	WHERE a.vacancy_id = vacancy AND s.status <> 'rejected' GROUP BY s.found_by, s.type;
$$;
GRANT EXECUTE ON FUNCTION vault.count_leaks TO app;

-- Submission: the drafts move to the vault and leave app's sight in the same transaction.
CREATE FUNCTION vault.receive(application uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
	PERFORM 1 FROM vault.application_links l JOIN vault.contacts c USING (application_id) WHERE l.application_id = application;
	IF NOT FOUND THEN RAISE EXCEPTION 'address not proven' USING ERRCODE = 'check_violation'; END IF;
	WITH received AS (
		INSERT INTO public.answers (vacancy_id, application_id, question_id)
		SELECT a.vacancy_id, a.id, d.question_id
		FROM public.applications a JOIN public.draft_answers d ON d.application_id = a.id
		WHERE a.id = application
		RETURNING id, question_id
	)
	INSERT INTO vault.original_answers (answer_id, application_id, text)
	SELECT r.id, application, d.text
	FROM received r JOIN public.draft_answers d ON d.application_id = application AND d.question_id = r.question_id;
	DELETE FROM public.draft_answers WHERE application_id = application;
END $$;
GRANT EXECUTE ON FUNCTION vault.receive TO app;

-- The way back while the vacancy is open: the answers become a draft again, under the candidate's own hand.
CREATE FUNCTION vault.reopen(application uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
	PERFORM 1 FROM public.applications a JOIN public.vacancies v ON v.id = a.vacancy_id
	WHERE a.id = application AND v.phase = 'open' AND now() < v.closes_at;
	IF NOT FOUND THEN RAISE EXCEPTION 'the vacancy is closed' USING ERRCODE = 'check_violation'; END IF;
	INSERT INTO public.draft_answers (application_id, question_id, text)
	SELECT application, a.question_id, o.text
	FROM public.answers a JOIN vault.original_answers o ON o.answer_id = a.id WHERE a.application_id = application;
	DELETE FROM public.answers WHERE application_id = application;
END $$;
GRANT EXECUTE ON FUNCTION vault.reopen TO app;

GRANT SELECT, INSERT, UPDATE, DELETE ON applications, draft_answers TO app;
GRANT SELECT, UPDATE (redaction, confirmed_by, confirmed_at) ON answers TO app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA vault TO vault;
GRANT SELECT ON applications TO vault;
GRANT DELETE ON applications TO vault;                  -- erasure
GRANT SELECT, UPDATE (masked_text, redaction, confirmed_by, confirmed_at) ON answers TO vault;
