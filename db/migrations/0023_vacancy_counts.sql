-- How many vacancies are open, in all and per choice of a filter: kept while they open and close, so that the public list
-- does not count thousands of rows for every visitor.
CREATE TABLE vacancy_counts (
	kind text NOT NULL CHECK (kind IN ('all', 'organisation', 'place', 'scale')),
	value text NOT NULL,                                -- an organisation's id, a place, a scale; empty for all
	count integer NOT NULL,
	PRIMARY KEY (kind, value)
);

CREATE FUNCTION count_vacancy(vacancy vacancies, difference integer) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, public AS $$
	-- 'all' comes first: whoever has that row has the others, so that two publications never wait for each other in a circle.
	INSERT INTO vacancy_counts VALUES ('all', '', difference)
	ON CONFLICT (kind, value) DO UPDATE SET count = vacancy_counts.count + difference;
	INSERT INTO vacancy_counts VALUES ('organisation', vacancy.organisation_id::text, difference),
		('place', vacancy.place, difference), ('scale', vacancy.salary_scale, difference)
	ON CONFLICT (kind, value) DO UPDATE SET count = vacancy_counts.count + difference;
$$;

CREATE FUNCTION recount_vacancy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
	IF TG_OP <> 'INSERT' AND OLD.phase = 'open' THEN PERFORM count_vacancy(OLD, -1); END IF;
	IF TG_OP <> 'DELETE' AND NEW.phase = 'open' THEN PERFORM count_vacancy(NEW, 1); END IF;
	RETURN NULL;
END $$;
CREATE TRIGGER vacancies_counted AFTER INSERT OR DELETE OR UPDATE OF phase, organisation_id, place, salary_scale ON vacancies
	FOR EACH ROW EXECUTE FUNCTION recount_vacancy();
REVOKE EXECUTE ON FUNCTION count_vacancy(vacancies, integer), recount_vacancy() FROM PUBLIC;
GRANT SELECT ON vacancy_counts TO app;

-- Vacancies that are open now.
INSERT INTO vacancy_counts SELECT 'all', '', count(*) FROM vacancies WHERE phase = 'open';
INSERT INTO vacancy_counts SELECT 'organisation', organisation_id::text, count(*) FROM vacancies WHERE phase = 'open' GROUP BY 2;
INSERT INTO vacancy_counts SELECT 'place', place, count(*) FROM vacancies WHERE phase = 'open' GROUP BY 2;
INSERT INTO vacancy_counts SELECT 'scale', salary_scale, count(*) FROM vacancies WHERE phase = 'open' GROUP BY 2;
