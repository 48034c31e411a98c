-- Everything an assessor's request can reach. Role blind has no table right at all: these functions are keyed by
-- the member's own blind key and by tokens that cannot be guessed, and give masked text, rubric and own scores only:
-- no application id, no time, no length, nobody else's rows.

-- The assessor behind a key, while scoring is open.
CREATE FUNCTION blind.seat(key uuid, OUT vacancy_id uuid, OUT assessor_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
	SELECT m.vacancy_id, m.staff_id FROM members m JOIN vacancies v ON v.id = m.vacancy_id
	WHERE m.blind_key = key AND m.role IN ('assessor', 'chair') AND v.phase = 'scoring';
$$;

-- Per question: its rubric, how many answers are mine and how many I have scored.
CREATE FUNCTION blind.queue(key uuid) RETURNS TABLE (question smallint, competency text, text text, total bigint, scored bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
	SELECT q.position, q.competency, q.text, count(t.token),
		count(t.token) FILTER (WHERE EXISTS (SELECT FROM scores s WHERE s.token = t.token))
	FROM blind.seat(key) seat
	JOIN questions q ON q.vacancy_id = seat.vacancy_id AND q.stage = 'application'
	JOIN assignments t ON t.question_id = q.id AND t.assessor_id = seat.assessor_id AND NOT t.recused
	JOIN answers a ON a.id = t.answer_id AND a.redaction = 'confirmed'
	GROUP BY q.position, q.competency, q.text ORDER BY q.position;
$$;

-- The tokens of one question in my own order.
CREATE FUNCTION blind.tokens(key uuid, question smallint) RETURNS TABLE (token uuid, number bigint, scored boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
	SELECT t.token, row_number() OVER (ORDER BY t.position), EXISTS (SELECT FROM scores s WHERE s.token = t.token)
	FROM blind.seat(key) seat
	JOIN questions q ON q.vacancy_id = seat.vacancy_id AND q.stage = 'application' AND q.position = tokens.question
	JOIN assignments t ON t.question_id = q.id AND t.assessor_id = seat.assessor_id AND NOT t.recused
	JOIN answers a ON a.id = t.answer_id AND a.redaction = 'confirmed'
	ORDER BY t.position;
$$;

CREATE FUNCTION blind.answer(key uuid, answer_token uuid) RETURNS TABLE (question smallint, type text, competency text, question_text text,
	settings jsonb, anchor_1 text, anchor_3 text, anchor_5 text, masked_text text, value smallint, rationale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
	SELECT q.position, q.type, q.competency, q.text, q.settings, q.anchor_1, q.anchor_3, q.anchor_5, a.masked_text, s.value, s.rationale
	FROM blind.seat(key) seat
	JOIN assignments t ON t.token = answer_token AND t.vacancy_id = seat.vacancy_id AND t.assessor_id = seat.assessor_id AND NOT t.recused
	JOIN answers a ON a.id = t.answer_id AND a.redaction = 'confirmed'
	JOIN questions q ON q.id = t.question_id
	LEFT JOIN LATERAL (SELECT * FROM scores WHERE scores.token = t.token AND round = 'own' ORDER BY revision DESC LIMIT 1) s ON true;
$$;

-- Remembers when an answer was first shown: for effort figures, never shown per person.
CREATE FUNCTION blind.mark_shown(key uuid, answer_token uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
	UPDATE assignments t SET first_shown_at = now() FROM blind.seat(key) seat
	WHERE t.token = answer_token AND t.assessor_id = seat.assessor_id AND t.vacancy_id = seat.vacancy_id AND t.first_shown_at IS NULL;
$$;

-- Stores my score as a new revision; false when the token is not mine or scoring is closed.
CREATE FUNCTION blind.give_score(key uuid, answer_token uuid, score smallint, why text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE mine record;
BEGIN
	SELECT t.token, t.vacancy_id, t.assessor_id INTO mine FROM blind.seat(key) seat
	JOIN assignments t ON t.token = answer_token AND t.vacancy_id = seat.vacancy_id AND t.assessor_id = seat.assessor_id AND NOT t.recused
	JOIN answers a ON a.id = t.answer_id AND a.redaction = 'confirmed'
	FOR UPDATE OF t;
	IF NOT FOUND THEN RETURN false; END IF;
	INSERT INTO scores (token, round, revision, vacancy_id, value, rationale)
	SELECT mine.token, 'own', coalesce(max(s.revision), 0) + 1, mine.vacancy_id, score, why
	FROM scores s WHERE s.token = mine.token AND s.round = 'own';
	INSERT INTO events (vacancy_id, action, object, origin, actor)
	VALUES (mine.vacancy_id, 'score.given', 'assignment:' || mine.token, 'web', 'staff:' || mine.assessor_id);
	RETURN true;
END $$;

-- "This identifies someone": the answer leaves every queue until the supervisor has settled it.
CREATE FUNCTION blind.flag(key uuid, answer_token uuid, remark text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE mine record;
BEGIN
	SELECT t.vacancy_id, t.assessor_id, t.answer_id INTO mine FROM blind.seat(key) seat
	JOIN assignments t ON t.token = answer_token AND t.vacancy_id = seat.vacancy_id AND t.assessor_id = seat.assessor_id;
	IF NOT FOUND THEN RETURN false; END IF;
	INSERT INTO identity_flags (vacancy_id, answer_id, flagged_by, remark) VALUES (mine.vacancy_id, mine.answer_id, mine.assessor_id, remark);
	UPDATE answers SET redaction = 'flagged' WHERE id = mine.answer_id;
	UPDATE scores SET before_masking = true FROM assignments t WHERE t.token = scores.token AND t.answer_id = mine.answer_id;
	INSERT INTO events (vacancy_id, action, object, origin, actor)
	VALUES (mine.vacancy_id, 'answer.flagged', 'answer:' || mine.answer_id, 'web', 'staff:' || mine.assessor_id);
	RETURN true;
END $$;

-- "I think I know the writer": somebody else scores this one. The reason is not asked.
CREATE FUNCTION blind.recuse(key uuid, answer_token uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE mine record;
BEGIN
	UPDATE assignments t SET recused = true FROM blind.seat(key) seat
	WHERE t.token = answer_token AND t.vacancy_id = seat.vacancy_id AND t.assessor_id = seat.assessor_id
	RETURNING t.vacancy_id, t.assessor_id INTO mine;
	IF NOT FOUND THEN RETURN false; END IF;
	INSERT INTO events (vacancy_id, action, object, origin, actor)
	VALUES (mine.vacancy_id, 'assessor.recused', 'assignment:' || answer_token, 'web', 'staff:' || mine.assessor_id);
	RETURN true;
END $$;

GRANT EXECUTE ON FUNCTION blind.queue, blind.tokens, blind.answer, blind.mark_shown, blind.give_score, blind.flag, blind.recuse TO blind;
