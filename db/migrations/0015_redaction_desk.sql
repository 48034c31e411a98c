-- The supervisor's desk: undo, and decisions that outlive a change of the text by the candidate.

-- What a passage was before each act at the desk, so that acts can be undone one by one. An empty status: the passage
-- was not there. Gone as soon as the check is confirmed.
CREATE TABLE vault.redaction_steps (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	batch uuid NOT NULL,                                -- one key press may change many passages
	answer_id uuid NOT NULL REFERENCES public.answers ON DELETE CASCADE,
	span_id uuid NOT NULL,
	status_before text,
	starts_before integer,
	ends_before integer
);
-- serves: the newest step of one application
CREATE INDEX redaction_steps_answer ON vault.redaction_steps (answer_id, id);

-- Decisions about a text that the candidate took back to change, until the new text arrives.
CREATE TABLE vault.earlier_decisions (
	application_id uuid NOT NULL REFERENCES public.applications ON DELETE CASCADE,
	question_id uuid NOT NULL REFERENCES public.questions,
	text text NOT NULL,
	decisions jsonb NOT NULL,
	PRIMARY KEY (application_id, question_id)
);
GRANT SELECT, INSERT, DELETE ON vault.redaction_steps TO vault;
GRANT SELECT, DELETE ON vault.earlier_decisions TO vault;

CREATE OR REPLACE FUNCTION vault.reopen(application uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
	PERFORM 1 FROM public.applications a JOIN public.vacancies v ON v.id = a.vacancy_id
	WHERE a.id = application AND v.phase = 'open' AND now() < v.closes_at;
	IF NOT FOUND THEN RAISE EXCEPTION 'the vacancy is closed' USING ERRCODE = 'check_violation'; END IF;
	INSERT INTO vault.earlier_decisions (application_id, question_id, text, decisions)
	SELECT application, a.question_id, o.text, jsonb_agg(jsonb_build_object('start', s.starts, 'end', s.ends,
		'type', s.type, 'kind', s.kind, 'status', s.status, 'rule', s.rule, 'foundBy', s.found_by, 'decidedBy', s.decided_by))
	FROM public.answers a
	JOIN vault.original_answers o ON o.answer_id = a.id
	JOIN vault.redaction_spans s ON s.answer_id = a.id AND s.status <> 'proposed'
	WHERE a.application_id = application GROUP BY a.question_id, o.text
	ON CONFLICT (application_id, question_id) DO UPDATE SET text = excluded.text, decisions = excluded.decisions;
	INSERT INTO public.draft_answers (application_id, question_id, text)
	SELECT application, a.question_id, o.text
	FROM public.answers a JOIN vault.original_answers o ON o.answer_id = a.id WHERE a.application_id = application;
	DELETE FROM public.answers WHERE application_id = application;
END $$;

-- What will be erased when, per procedure of an organisation: counts only, so that no identity is needed for it.
CREATE FUNCTION vault.retention_overview(organisation uuid) RETURNS TABLE (vacancy_id uuid, applications bigint, kept_longer bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT v.id, count(a.id), count(k.application_id)
	FROM public.vacancies v
	LEFT JOIN public.applications a ON a.vacancy_id = v.id
	LEFT JOIN vault.retention_consents k ON k.application_id = a.id AND k.withdrawn_at IS NULL
	WHERE v.organisation_id = organisation GROUP BY v.id;
$$;
GRANT EXECUTE ON FUNCTION vault.retention_overview TO app;
