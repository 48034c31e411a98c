-- Answers that were sent back return together, once none of the procedure is left at the desk. The desk settles one
-- application at a time: answers that came back at that moment would be known to be of one candidate.
ALTER TABLE answers DROP CONSTRAINT answers_redaction_check;
ALTER TABLE answers ADD CONSTRAINT answers_redaction_check
	CHECK (redaction IN ('waiting', 'proposed', 'confirmed', 'flagged', 'settled'));

-- Gives settled answers back to whoever scores them, and tells them by mail.
CREATE FUNCTION vault.return_settled(vacancy uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE returned uuid[];
BEGIN
	-- One at a time: two supervisors who settle the last two would each see the other's answer still away.
	PERFORM pg_advisory_xact_lock(hashtextextended('return_settled ' || vacancy, 0));
	IF EXISTS (
		SELECT FROM public.answers a JOIN public.applications p ON p.id = a.application_id AND p.status = 'submitted'
		WHERE a.vacancy_id = vacancy AND a.redaction = 'flagged'
	) THEN RETURN; END IF;
	WITH back AS (
		-- An answer that is being erased at this moment is left alone: its erasure waits for the lock above.
		UPDATE public.answers SET redaction = 'confirmed' WHERE id IN (
			SELECT a.id FROM public.answers a WHERE a.vacancy_id = vacancy AND a.redaction = 'settled' FOR NO KEY UPDATE SKIP LOCKED
		) RETURNING id
	) SELECT array_agg(id) INTO returned FROM back;
	PERFORM vault.queue_staff_mail(seat.assessor_id, 'answer-settled', v.locale, v.id,
		jsonb_build_object('title', v.title, 'vacancyId', v.id))
	FROM public.vacancies v,
		(SELECT DISTINCT t.assessor_id FROM public.assignments t WHERE t.answer_id = ANY (returned) AND NOT t.recused) AS seat
	WHERE v.id = vacancy AND v.phase = 'scoring';
END $$;
REVOKE EXECUTE ON FUNCTION vault.return_settled FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vault.return_settled TO vault;

-- An application that leaves may have held the last answer at the desk.
CREATE FUNCTION vault.return_after_leaving() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
	PERFORM vault.return_settled(OLD.vacancy_id);
	RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION vault.return_after_leaving FROM PUBLIC;
CREATE TRIGGER applications_left AFTER DELETE OR UPDATE OF status ON applications FOR EACH ROW
	WHEN (OLD.status = 'submitted') EXECUTE FUNCTION vault.return_after_leaving();
