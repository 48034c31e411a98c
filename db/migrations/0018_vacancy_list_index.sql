-- The list and the choices of its filters read open vacancies only, and of those nothing but these columns: from the
-- index alone, since the rows themselves hold long texts.
DROP INDEX vacancies_open;
-- serves: the public list, its filters and the counts beside them
CREATE INDEX vacancies_open ON vacancies (closes_at, id)
	INCLUDE (phase, organisation_id, place, salary_scale, hours_min, hours_max) WHERE phase = 'open';

-- Words without their places in the text: half the size, and nothing here asks for phrases or an order by relevance.
-- Kept in the row, so that a scan for a common word need not fetch and unpack every vector from elsewhere.
ALTER TABLE vacancy_searches ALTER COLUMN words SET STORAGE MAIN;
ALTER TABLE vacancy_searches SET (toast_tuple_target = 8160);
CREATE OR REPLACE FUNCTION refresh_vacancy_search() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
	organisation text;
	content text := concat_ws(' ', NEW.title, NEW.place, NEW.job_family, NEW.body);
BEGIN
	IF NEW.phase <> 'open' THEN
		DELETE FROM vacancy_searches WHERE vacancy_id = NEW.id;
		RETURN NULL;
	END IF;
	SELECT concat_ws(' ', o.name, o.name_en) INTO organisation FROM organisations o WHERE o.id = NEW.organisation_id;
	INSERT INTO vacancy_searches (vacancy_id, words) VALUES (NEW.id,
		strip(to_tsvector(CASE NEW.locale WHEN 'nl' THEN 'dutch' ELSE 'english' END::regconfig, content)
			|| to_tsvector('simple', concat_ws(' ', content, organisation, word_tails(NEW.title)))))
	ON CONFLICT (vacancy_id) DO UPDATE SET words = excluded.words;
	RETURN NULL;
END $$;

-- Vacancies that are open now.
UPDATE vacancies SET phase = phase WHERE phase = 'open';
