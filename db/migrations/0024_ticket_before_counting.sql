-- No ticket once a procedure was counted: answers under it would never count, and would stay longer than promised.
GRANT SELECT (phase) ON vacancies TO monitoring_owner;

CREATE OR REPLACE FUNCTION monitoring.open(application uuid) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
DECLARE fresh uuid;
BEGIN
	IF NOT EXISTS (
		SELECT FROM public.applications a JOIN public.vacancies v ON v.id = a.vacancy_id
		WHERE a.id = application AND a.status = 'submitted' AND v.phase NOT IN ('completed', 'purged', 'cancelled')
	) THEN RETURN NULL; END IF;
	DELETE FROM monitoring.links l WHERE l.application_id = application;
	INSERT INTO monitoring.links (application_id) VALUES (application) RETURNING ticket INTO fresh;
	RETURN fresh;
END $$;
