-- What visitors search in. A table beside vacancies, not a generated column: the trigger that keeps published
-- vacancies frozen compares whole rows, and every list would carry the column along.
CREATE TABLE vacancy_searches (
	vacancy_id uuid PRIMARY KEY REFERENCES vacancies ON DELETE CASCADE,
	words tsvector NOT NULL
);
-- serves: the text field of the public search
CREATE INDEX vacancy_searches_words ON vacancy_searches USING gin (words);
-- serves: the list and its filters; only what is open, in the order in which it closes
CREATE INDEX vacancies_open ON vacancies (closes_at, id) WHERE phase = 'open';

-- The tails of long words: Dutch writes words together, so that "adviseur" has to find "beleidsadviseur".
CREATE FUNCTION word_tails(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog AS $$
	SELECT coalesce(string_agg(substr(word, start), ' '), '')
	FROM regexp_split_to_table(lower(given), '[^[:alpha:]]+') AS word,
		LATERAL generate_series(2, length(word) - 4) AS start
	WHERE length(word) BETWEEN 8 AND 60
$$;

-- Stems of the vacancy's own language, and its words as they are written, for names and for half-typed words.
CREATE FUNCTION refresh_vacancy_search() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
		to_tsvector(CASE NEW.locale WHEN 'nl' THEN 'dutch' ELSE 'english' END::regconfig, content)
		|| to_tsvector('simple', concat_ws(' ', content, organisation, word_tails(NEW.title))))
	ON CONFLICT (vacancy_id) DO UPDATE SET words = excluded.words;
	RETURN NULL;
END $$;
CREATE TRIGGER vacancies_search AFTER INSERT OR UPDATE OF phase, title, place, job_family, body, locale ON vacancies
	FOR EACH ROW EXECUTE FUNCTION refresh_vacancy_search();

-- Vacancies that were open before this migration.
UPDATE vacancies SET phase = phase WHERE phase = 'open';

REVOKE EXECUTE ON FUNCTION word_tails(text), refresh_vacancy_search() FROM PUBLIC;
GRANT SELECT ON vacancy_searches TO app;
