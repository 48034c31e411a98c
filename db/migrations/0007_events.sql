-- One row per act: action, object, result, origin, actor, time (BIO2 8.15.01). Never identity, never text.
CREATE TABLE events (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	vacancy_id uuid REFERENCES vacancies,
	action text NOT NULL CHECK (action ~ '^[a-z-]+\.[a-z-]+$'),
	object text NOT NULL DEFAULT '',
	result text NOT NULL DEFAULT 'ok' CHECK (result IN ('ok', 'refused')),
	origin text NOT NULL CHECK (origin IN ('web', 'worker', 'cli', 'seed')),
	actor text NOT NULL,
	at timestamptz NOT NULL DEFAULT clock_timestamp(),
	details jsonb NOT NULL DEFAULT '{}',
	-- filled afterwards by seal_events: writers never wait for one another
	sealed_as bigint,
	previous_hash text,
	hash text
);
-- serves: the timeline of a procedure and the sealing of its chain
CREATE UNIQUE INDEX events_chain ON events (vacancy_id, sealed_as) NULLS NOT DISTINCT WHERE sealed_as IS NOT NULL;
CREATE INDEX events_vacancy ON events (vacancy_id, id);
-- serves: the sealing job
CREATE INDEX events_unsealed ON events (id) WHERE sealed_as IS NULL;

CREATE FUNCTION event_hash(e events, previous text) RETURNS text LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog AS $$
	SELECT encode(sha256(convert_to(concat_ws(E'\x1f', previous, e.id, e.vacancy_id, e.action, e.object, e.result, e.origin,
		e.actor, extract(epoch FROM e.at), e.details::text), 'UTF8')), 'hex');
$$;

-- Seals every event older than the slack (so that a slow writer cannot slip in behind), chain by chain.
CREATE FUNCTION seal_events(slack interval DEFAULT '10 seconds') RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
	e events;
	last_hash text;
	last_number bigint;
	sealed bigint := 0;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('seal_events'));
	FOR e IN SELECT * FROM events WHERE sealed_as IS NULL AND at < clock_timestamp() - slack ORDER BY id LOOP
		SELECT c.hash, c.sealed_as INTO last_hash, last_number FROM events c
		WHERE c.vacancy_id IS NOT DISTINCT FROM e.vacancy_id AND c.sealed_as IS NOT NULL
		ORDER BY c.sealed_as DESC LIMIT 1;
		UPDATE events SET sealed_as = coalesce(last_number, 0) + 1, previous_hash = coalesce(last_hash, ''),
			hash = event_hash(e, coalesce(last_hash, '')) WHERE id = e.id;
		sealed := sealed + 1;
	END LOOP;
	RETURN sealed;
END $$;

-- Rows whose hash or link does not fit: empty when nobody tampered.
CREATE FUNCTION broken_events() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
	SELECT id FROM (
		SELECT e.id, e.hash, e.sealed_as, event_hash(e, e.previous_hash) AS expected, e.previous_hash,
			coalesce(lag(e.hash) OVER chain, '') AS before, coalesce(lag(e.sealed_as) OVER chain, 0) AS number_before
		FROM events e WHERE e.sealed_as IS NOT NULL
		WINDOW chain AS (PARTITION BY e.vacancy_id ORDER BY e.sealed_as)
	) c WHERE hash <> expected OR previous_hash <> before OR sealed_as <> number_before + 1;
$$;
GRANT EXECUTE ON FUNCTION seal_events, broken_events TO app;
GRANT SELECT, INSERT (vacancy_id, action, object, result, origin, actor, details) ON events TO app;
GRANT INSERT (vacancy_id, action, object, result, origin, actor, details) ON events TO vault;
