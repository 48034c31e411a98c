-- A correction after publication: the text only, while the vacancy is open, with a reason, as a new version.
-- Questions, anchors, weights and rule stay frozen for good: candidates may have answered them already.
CREATE OR REPLACE FUNCTION refuse_change_of_published_vacancy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	-- Inside correct_vacancy, which runs as the owner of this table, the text may change too; app cannot become owner.
	corrects boolean := current_setting('onbevangen.correcting', true) = OLD.id::text
		AND current_user = (SELECT tableowner FROM pg_catalog.pg_tables WHERE schemaname = 'public' AND tablename = 'vacancies');
	free text[] := '{phase,closes_at,updated_at,revision}'::text[] || CASE WHEN corrects THEN '{body}'::text[] ELSE '{}' END;
BEGIN
	IF TG_OP = 'UPDATE' AND OLD.phase <> 'draft' THEN
		IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
			RAISE EXCEPTION 'vacancy % is published: its text and decision rule are frozen', OLD.id
				USING ERRCODE = 'integrity_constraint_violation';
		END IF;
		IF NEW.closes_at < OLD.closes_at THEN
			RAISE EXCEPTION 'a closing time may only move to later' USING ERRCODE = 'integrity_constraint_violation';
		END IF;
	END IF;
	RETURN NEW;
END $$;

CREATE FUNCTION correct_vacancy(vacancy uuid, member uuid, new_body text, new_canonical text, new_reason text)
RETURNS smallint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE next_number smallint;
BEGIN
	PERFORM FROM vacancies v JOIN members m ON m.vacancy_id = v.id AND m.staff_id = member AND m.role = 'manager'
	WHERE v.id = vacancy AND v.phase = 'open' FOR UPDATE OF v;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'vacancy % is not open, or % does not manage it', vacancy, member
			USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	PERFORM set_config('onbevangen.correcting', vacancy::text, true);
	UPDATE vacancies SET body = new_body, updated_at = now(), revision = revision + 1 WHERE id = vacancy;
	PERFORM set_config('onbevangen.correcting', '', true);
	INSERT INTO vacancy_versions (vacancy_id, number, canonical, sha256, reason, created_by)
	SELECT vacancy, max(number) + 1, new_canonical, encode(sha256(convert_to(new_canonical, 'UTF8')), 'hex'), new_reason, member
	FROM vacancy_versions WHERE vacancy_id = vacancy RETURNING number INTO next_number;
	RETURN next_number;
END $$;
REVOKE EXECUTE ON FUNCTION correct_vacancy FROM PUBLIC;
GRANT EXECUTE ON FUNCTION correct_vacancy TO app;

-- Write-only door for app: everybody with a proven address who started or applied gets a letter; app learns only how many.
CREATE FUNCTION vault.queue_mail_to_candidates(vacancy uuid, template text, data jsonb DEFAULT '{}') RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
	candidate uuid;
	queued integer := 0;
BEGIN
	FOR candidate IN
		SELECT a.id FROM public.applications a JOIN vault.contacts c ON c.application_id = a.id
			JOIN vault.application_links l ON l.application_id = a.id
		WHERE a.vacancy_id = vacancy AND a.status IN ('draft', 'submitted') ORDER BY a.id
	LOOP
		PERFORM vault.queue_mail(candidate, template, data || jsonb_build_object('applicationId', candidate));
		queued := queued + 1;
	END LOOP;
	RETURN queued;
END $$;
REVOKE EXECUTE ON FUNCTION vault.queue_mail_to_candidates FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vault.queue_mail_to_candidates TO app;
