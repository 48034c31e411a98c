-- Frozen means frozen: the database refuses, not only the page. After publication a vacancy's text, questions,
-- anchors and decision rule stay as they are; only the phase and a later closing time may change.
-- Corrections go through correct_vacancy() (migration of its own), which records a new version with a reason.
CREATE FUNCTION refuse_change_of_published_vacancy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND OLD.phase <> 'draft' THEN
		IF (to_jsonb(NEW) - '{phase,closes_at,updated_at,revision}'::text[])
			IS DISTINCT FROM (to_jsonb(OLD) - '{phase,closes_at,updated_at,revision}'::text[]) THEN
			RAISE EXCEPTION 'vacancy % is published: its text and decision rule are frozen', OLD.id
				USING ERRCODE = 'integrity_constraint_violation';
		END IF;
		IF NEW.closes_at < OLD.closes_at THEN
			RAISE EXCEPTION 'a closing time may only move to later' USING ERRCODE = 'integrity_constraint_violation';
		END IF;
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER vacancies_frozen BEFORE UPDATE ON vacancies
	FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_vacancy();

CREATE FUNCTION refuse_change_of_published_question() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched uuid := CASE TG_OP WHEN 'INSERT' THEN NEW.vacancy_id ELSE OLD.vacancy_id END;
BEGIN
	IF (SELECT phase FROM vacancies WHERE id = touched) <> 'draft' THEN
		RAISE EXCEPTION 'vacancy % is published: its questions are frozen', touched
			USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER questions_frozen BEFORE INSERT OR UPDATE OR DELETE ON questions
	FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_question();

-- The phase moves one way (the same table is lib/vacancy/phases.ts; phases.db.test.ts compares them).
CREATE TABLE phase_steps (phase text NOT NULL, next text NOT NULL, PRIMARY KEY (phase, next));
INSERT INTO phase_steps VALUES
	('draft', 'open'), ('open', 'screening'), ('screening', 'scoring'), ('scoring', 'moderation'),
	('moderation', 'decided'), ('decided', 'interviewing'), ('interviewing', 'completed'), ('completed', 'purged'),
	-- nobody applied, or nobody is invited: the procedure ends without interviews
	('screening', 'completed'), ('decided', 'completed'), ('cancelled', 'purged'),
	('draft', 'cancelled'), ('open', 'cancelled'), ('screening', 'cancelled'), ('scoring', 'cancelled'),
	('moderation', 'cancelled'), ('decided', 'cancelled'), ('interviewing', 'cancelled');
GRANT SELECT ON phase_steps TO app;

CREATE FUNCTION record_phase() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND NEW.phase = OLD.phase THEN RETURN NEW; END IF;
	IF TG_OP = 'UPDATE' AND NOT EXISTS (SELECT FROM phase_steps s WHERE s.phase = OLD.phase AND s.next = NEW.phase) THEN
		RAISE EXCEPTION 'a procedure cannot go from % to %', OLD.phase, NEW.phase
			USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	INSERT INTO phase_entries (vacancy_id, phase) VALUES (NEW.id, NEW.phase);
	RETURN NEW;
END $$;
CREATE TRIGGER vacancies_phase AFTER INSERT OR UPDATE OF phase ON vacancies
	FOR EACH ROW EXECUTE FUNCTION record_phase();
