-- Recognisable details that candidates took out themselves, before sending: how many of which type per procedure. Not per
-- application, without text and without time, so that nothing in it belongs to anybody. No login role reads the table.
CREATE TABLE vault.removed_details (
	vacancy_id uuid NOT NULL REFERENCES public.vacancies ON DELETE CASCADE,
	type text NOT NULL CHECK (type ~ '^[A-Z_]{3,20}$'),
	count integer NOT NULL CHECK (count > 0),
	PRIMARY KEY (vacancy_id, type)
);

-- Write-only door for app, opened in the statement that saves the answer. By type in order, so that two never wait for
-- each other in a circle.
CREATE FUNCTION vault.note_removed(vacancy uuid, removed jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
	INSERT INTO vault.removed_details AS known (vacancy_id, type, count)
	SELECT vacancy, one.key, one.value::integer FROM jsonb_each_text(removed) AS one
	WHERE one.value::integer BETWEEN 1 AND 99 ORDER BY one.key
	ON CONFLICT (vacancy_id, type) DO UPDATE SET count = known.count + excluded.count;
$$;
GRANT EXECUTE ON FUNCTION vault.note_removed TO app;

-- As before, with the candidate's stage.
CREATE OR REPLACE FUNCTION vault.count_leaks(vacancy uuid) RETURNS TABLE (found_by text, type text, count bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT s.found_by, s.type, count(*) FROM vault.redaction_spans s JOIN public.answers a ON a.id = s.answer_id
	WHERE a.vacancy_id = vacancy AND s.status <> 'rejected' GROUP BY s.found_by, s.type
	UNION ALL
	SELECT 'candidate', r.type, r.count FROM vault.removed_details r WHERE r.vacancy_id = vacancy;
$$;

-- As before, and whether my own score was given before the answer was masked further: then it deserves another look.
DROP FUNCTION blind.answer(uuid, uuid);
CREATE FUNCTION blind.answer(key uuid, answer_token uuid) RETURNS TABLE (question smallint, type text, competency text, question_text text,
	settings jsonb, anchor_1 text, anchor_3 text, anchor_5 text, masked_text text, value smallint, rationale text, before_masking boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
	SELECT q.position, q.type, q.competency, q.text, q.settings, q.anchor_1, q.anchor_3, q.anchor_5, a.masked_text, s.value, s.rationale,
		coalesce(s.before_masking, false)
	FROM blind.seat(key) seat
	JOIN assignments t ON t.token = answer_token AND t.vacancy_id = seat.vacancy_id AND t.assessor_id = seat.assessor_id AND NOT t.recused
	JOIN answers a ON a.id = t.answer_id AND a.redaction = 'confirmed'
	JOIN questions q ON q.id = t.question_id
	LEFT JOIN LATERAL (SELECT * FROM scores WHERE scores.token = t.token AND round = 'own' ORDER BY revision DESC LIMIT 1) s ON true;
$$;
REVOKE EXECUTE ON FUNCTION blind.answer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION blind.answer TO blind;
