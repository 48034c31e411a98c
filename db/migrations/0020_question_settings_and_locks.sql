-- Several people on one draft: a question and the decision rule have an optimistic lock of their own, so that whoever
-- writes the text does not stand in the way of whoever sets the rule.
ALTER TABLE vacancies ADD COLUMN rule_revision integer NOT NULL DEFAULT 1;
ALTER TABLE questions ADD COLUMN revision integer NOT NULL DEFAULT 1;

-- The score that was registered for the option somebody chose; null when people judge the answer.
CREATE FUNCTION blind.registered_score(type text, settings jsonb, answer text) RETURNS smallint LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog AS $$
	SELECT (option ->> 'points')::smallint FROM jsonb_array_elements(settings -> 'options') AS option
	WHERE type = 'single-choice' AND settings -> 'scored' = 'true' AND option ->> 'key' = answer
$$;
REVOKE EXECUTE ON FUNCTION blind.registered_score FROM PUBLIC;

-- As before, and: an answer with a registered score gets that one or none. Scoring is settled before anybody applies.
CREATE OR REPLACE FUNCTION blind.give_score(key uuid, answer_token uuid, score smallint, why text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE mine record;
BEGIN
	SELECT t.token, t.vacancy_id, t.assessor_id INTO mine FROM blind.seat(key) seat
	JOIN assignments t ON t.token = answer_token AND t.vacancy_id = seat.vacancy_id AND t.assessor_id = seat.assessor_id AND NOT t.recused
	JOIN answers a ON a.id = t.answer_id AND a.redaction = 'confirmed'
	JOIN questions q ON q.id = t.question_id
	WHERE coalesce(blind.registered_score(q.type, q.settings, a.masked_text), score) = score
	FOR UPDATE OF t;
	IF NOT FOUND THEN RETURN false; END IF;
	INSERT INTO scores (token, round, revision, vacancy_id, value, rationale)
	SELECT mine.token, 'own', coalesce(max(s.revision), 0) + 1, mine.vacancy_id, score, why
	FROM scores s WHERE s.token = mine.token AND s.round = 'own';
	INSERT INTO events (vacancy_id, action, object, origin, actor)
	VALUES (mine.vacancy_id, 'score.given', 'assignment:' || mine.token, 'web', 'staff:' || mine.assessor_id);
	RETURN true;
END $$;

-- An organisation's own questions, kept for later procedures. Copied into a draft, so that changing one changes nothing
-- that was published.
CREATE TABLE library_questions (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	organisation_id uuid NOT NULL REFERENCES organisations,
	locale text NOT NULL CHECK (locale IN ('nl', 'en')),
	stage text NOT NULL CHECK (stage IN ('application', 'interview')),
	type text NOT NULL,
	competency text NOT NULL CHECK (length(competency) BETWEEN 1 AND 120),
	text text NOT NULL CHECK (length(text) BETWEEN 1 AND 1500),
	help text NOT NULL DEFAULT '',
	word_limit smallint NOT NULL CHECK (word_limit BETWEEN 20 AND 1000),
	weight smallint NOT NULL CHECK (weight BETWEEN 0 AND 10),
	anchor_1 text NOT NULL DEFAULT '',
	anchor_3 text NOT NULL DEFAULT '',
	anchor_5 text NOT NULL DEFAULT '',
	settings jsonb NOT NULL DEFAULT '{}',
	created_by uuid NOT NULL REFERENCES staff,
	created_at timestamptz NOT NULL DEFAULT now(),
	-- serves: the library of one organisation in the language of a vacancy; and one question is kept once
	UNIQUE (organisation_id, locale, stage, text)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON library_questions TO app;
