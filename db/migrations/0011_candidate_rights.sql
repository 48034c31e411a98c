-- What a candidate may have: reminders (opt-out), keeping longer with consent, erasure at once, a survey that is
-- not tied to them, and drafts that end when the vacancy closes.

-- Which equality questions an organisation asks; empty switches them off. Disability is off unless chosen (health data).
ALTER TABLE organisations ADD COLUMN equality_items text[] NOT NULL DEFAULT '{gender,age,origin,education}'
	CHECK (equality_items <@ '{gender,age,origin,disability,education}'::text[]);
-- Where a candidate complains, in words of the organisation; empty shows the general text.
ALTER TABLE organisations ADD COLUMN complaint_route text NOT NULL DEFAULT '' CHECK (length(complaint_route) <= 2000);

ALTER TABLE vault.contacts ADD COLUMN reminders boolean NOT NULL DEFAULT true;

-- Consent to be kept a year; a withdrawn one stays on record until the erasure.
CREATE TABLE vault.retention_consents (
	application_id uuid PRIMARY KEY REFERENCES public.applications ON DELETE CASCADE,
	given_at timestamptz NOT NULL DEFAULT now(),
	withdrawn_at timestamptz
);
GRANT SELECT, INSERT, UPDATE, DELETE ON vault.retention_consents TO vault;

-- Experience survey: once per application, but the answers carry no application and no time.
ALTER TABLE applications ADD COLUMN surveyed boolean NOT NULL DEFAULT false;
CREATE TABLE survey_responses (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	invited boolean NOT NULL,
	items jsonb NOT NULL,                               -- {"<item>": 1..5}, only the items that were answered
	remark text NOT NULL DEFAULT '' CHECK (length(remark) <= 2000)
);
-- serves: the survey figures of a procedure
CREATE INDEX survey_responses_vacancy ON survey_responses (vacancy_id);
GRANT SELECT, INSERT ON survey_responses TO app;
GRANT SELECT ON survey_responses TO report;

-- Removes mail and the jobs that would still send it.
CREATE FUNCTION vault.drop_mail(mail uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
	PERFORM graphile_worker.remove_job('mail:' || mail);
	DELETE FROM vault.mails m WHERE m.id = mail;
END $$;

-- A person without any application left is forgotten: address, sessions, login requests, mail.
CREATE FUNCTION vault.forget_person(person uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE address text;
BEGIN
	IF EXISTS (SELECT FROM vault.application_links l WHERE l.person_id = person) THEN RETURN; END IF;
	SELECT p.email INTO address FROM vault.persons p WHERE p.id = person;
	-- Mail to staff carries its vacancy; mail about an application that still has a row is kept until that is erased.
	PERFORM vault.drop_mail(m.id) FROM vault.mails m
		WHERE m.recipient = address AND m.application_id IS NULL AND m.vacancy_id IS NULL;
	DELETE FROM vault.login_requests r WHERE r.email = address;
	DELETE FROM vault.persons p WHERE p.id = person;
END $$;

-- Erases one application everywhere: answers, contact, scores, decision, mail, jobs. Counts that were stored stay.
-- The caller runs monitoring.forget in the same transaction (lib/retention/commands.ts).
CREATE FUNCTION vault.erase(application uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE person uuid;
BEGIN
	SELECT l.person_id INTO person FROM vault.application_links l WHERE l.application_id = application;
	PERFORM vault.drop_mail(m.id) FROM vault.mails m WHERE m.application_id = application;
	PERFORM graphile_worker.remove_job('redaction:' || application);
	DELETE FROM public.applications a WHERE a.id = application;
	IF person IS NOT NULL THEN PERFORM vault.forget_person(person); END IF;
END $$;

-- A draft whose vacancy is closed: told by mail where the address is proven, then emptied. The empty row stays for the
-- counts, and so that the candidate's browser can say what happened.
CREATE FUNCTION vault.expire_draft(application uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE person uuid;
BEGIN
	UPDATE public.applications a SET status = 'expired' FROM public.vacancies v
	WHERE a.id = application AND a.status = 'draft' AND v.id = a.vacancy_id AND v.phase NOT IN ('draft', 'open');
	IF NOT FOUND THEN RETURN false; END IF;
	SELECT l.person_id INTO person FROM vault.application_links l WHERE l.application_id = application;
	IF person IS NOT NULL THEN
		PERFORM vault.queue_mail(application, 'draft-expired', jsonb_build_object('title',
			(SELECT v.title FROM public.vacancies v JOIN public.applications a ON a.vacancy_id = v.id WHERE a.id = application)));
	END IF;
	DELETE FROM public.draft_answers d WHERE d.application_id = application;
	DELETE FROM vault.contacts c WHERE c.application_id = application;
	DELETE FROM vault.login_requests r WHERE r.application_id = application;
	DELETE FROM vault.application_links l WHERE l.application_id = application;
	IF person IS NOT NULL THEN PERFORM vault.forget_person(person); END IF;
	RETURN true;
END $$;

-- Drafts to remind: a proven address that wants reminders, and not reminded of this moment before. Gives app no address.
CREATE FUNCTION vault.due_reminders() RETURNS TABLE (application_id uuid, title text, locale text, closes_at timestamptz, hours integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT a.id, v.title, a.locale, v.closes_at, r.hours
	FROM public.applications a
	JOIN public.vacancies v ON v.id = a.vacancy_id AND v.phase = 'open'
	JOIN vault.contacts c ON c.application_id = a.id AND c.reminders
	JOIN vault.application_links l ON l.application_id = a.id
	JOIN (VALUES (48, 24), (24, 0)) r (hours, until) ON
		now() >= v.closes_at - make_interval(hours => r.hours) AND now() < v.closes_at - make_interval(hours => r.until)
		-- who began after that moment knows the closing time
		AND a.started_at < v.closes_at - make_interval(hours => r.hours)
	WHERE a.status = 'draft' AND NOT EXISTS (
		SELECT FROM vault.mails m WHERE m.application_id = a.id AND m.template = 'draft-reminder' AND m.data ->> 'hours' = r.hours::text);
$$;

-- Whose time is over: four weeks after the end of the procedure, a year with consent (AP guidance).
CREATE FUNCTION vault.due_erasures() RETURNS TABLE (application_id uuid, vacancy_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT a.id, a.vacancy_id FROM public.applications a
	JOIN public.vacancies v ON v.id = a.vacancy_id AND v.phase IN ('completed', 'cancelled')
	JOIN public.phase_entries e ON e.vacancy_id = v.id AND e.phase = v.phase
	LEFT JOIN vault.retention_consents k ON k.application_id = a.id AND k.withdrawn_at IS NULL
	WHERE e.entered_at < now() - CASE WHEN k.application_id IS NULL THEN interval '28 days' ELSE interval '1 year' END;
$$;

-- Login data that nobody needs any more.
CREATE FUNCTION vault.sweep_logins() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
	DELETE FROM vault.login_requests WHERE expires_at < now() - interval '1 day';
	DELETE FROM vault.candidate_sessions WHERE expires_at < now();
	DELETE FROM vault.mails WHERE application_id IS NULL AND vacancy_id IS NULL AND sent_at < now() - interval '28 days';
$$;

GRANT EXECUTE ON FUNCTION vault.erase, vault.expire_draft, vault.due_reminders, vault.due_erasures, vault.sweep_logins TO app;
