-- Figures by group and the experience survey are read as releases only: made at a fixed moment from at least five newly
-- completed procedures of one study arm, suppressed and audited (lib/figures), then stored and never changed.
-- What was counted stays with an owner that nobody can log in as. Role worker, whose job makes a release, gets sums over
-- whole releases and never over a procedure; role report, under which evaluators read, gets what was released.

CREATE TABLE figure_releases (
	number integer PRIMARY KEY,
	study_arm text NOT NULL CHECK (study_arm IN ('pilot', 'comparison', 'none')),
	released_at timestamptz NOT NULL DEFAULT now(),
	rule_version smallint NOT NULL,                     -- of lib/figures/release.ts: under which rules this was made
	threshold smallint NOT NULL CHECK (threshold >= 10),
	procedures integer NOT NULL CHECK (procedures >= 5),
	content jsonb NOT NULL
);
GRANT SELECT ON figure_releases TO report;

CREATE FUNCTION refuse_change_of_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'release % is public: it stays as it is', OLD.number USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER figure_releases_frozen BEFORE UPDATE OR DELETE ON figure_releases
	FOR EACH ROW EXECUTE FUNCTION refuse_change_of_release();

GRANT CREATE ON SCHEMA monitoring TO monitoring_owner;
-- Which procedure is in which release: what came in between two releases must stay hidden as well.
CREATE TABLE monitoring.released_procedures (
	vacancy_id uuid PRIMARY KEY,
	release integer NOT NULL,
	study_arm text NOT NULL
);
-- Surveys counted at a release; item 'response' and 'remark' have grade 0.
CREATE TABLE monitoring.released_surveys (
	release integer NOT NULL,
	study_arm text NOT NULL,
	item text NOT NULL,
	invited boolean NOT NULL,
	grade smallint NOT NULL CHECK (grade BETWEEN 0 AND 5),
	count integer NOT NULL CHECK (count > 0),
	PRIMARY KEY (release, study_arm, item, invited, grade)
);
ALTER TABLE monitoring.released_procedures OWNER TO monitoring_owner;
ALTER TABLE monitoring.released_surveys OWNER TO monitoring_owner;

-- In which release a survey was counted. Single surveys are no longer read by role report.
ALTER TABLE survey_responses ADD COLUMN release integer;
REVOKE SELECT ON survey_responses FROM report;
GRANT SELECT, UPDATE (release) ON survey_responses TO monitoring_owner;
GRANT SELECT (id, study_arm) ON vacancies TO monitoring_owner;
GRANT SELECT, INSERT ON figure_releases TO monitoring_owner;

-- As before, and now also how many there were in all, item 'everyone': without it a group is a share of nothing.
-- A second call counts nothing again.
CREATE OR REPLACE FUNCTION monitoring.close(vacancy uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM monitoring.tallies t WHERE t.vacancy_id = vacancy AND t.item = 'everyone') THEN
		WITH furthest AS (
			SELECT ap.id, ap.vacancy_id,
				CASE WHEN o.outcome = 'hired' THEN 'hired'
					WHEN EXISTS (SELECT FROM public.interview_submissions s WHERE s.application_id = ap.id) THEN 'interviewed'
					WHEN d.outcome = 'invite' THEN 'shortlisted' ELSE 'submitted' END AS stage
			FROM public.applications ap
			LEFT JOIN public.decisions d ON d.application_id = ap.id
			LEFT JOIN public.outcomes o ON o.application_id = ap.id
			WHERE ap.vacancy_id = vacancy AND ap.status = 'submitted'
		)
		INSERT INTO monitoring.tallies (vacancy_id, item, answer, stage, count)
		SELECT f.vacancy_id, an.item, an.answer, f.stage, count(*)
		FROM monitoring.links l
		JOIN monitoring.answers an ON an.ticket = l.ticket
		JOIN furthest f ON f.id = l.application_id
		GROUP BY 1, 2, 3, 4
		UNION ALL
		SELECT f.vacancy_id, 'everyone', 'everyone', f.stage, count(*) FROM furthest f GROUP BY 1, 4;
	END IF;
	DELETE FROM monitoring.links l USING public.applications ap WHERE ap.id = l.application_id AND ap.vacancy_id = vacancy;
END $$;

-- Procedures that were counted before this migration and still have their people.
INSERT INTO monitoring.tallies (vacancy_id, item, answer, stage, count)
SELECT ap.vacancy_id, 'everyone', 'everyone',
	CASE WHEN o.outcome = 'hired' THEN 'hired'
		WHEN EXISTS (SELECT FROM interview_submissions s WHERE s.application_id = ap.id) THEN 'interviewed'
		WHEN d.outcome = 'invite' THEN 'shortlisted' ELSE 'submitted' END,
	count(*)
FROM applications ap
JOIN vacancies v ON v.id = ap.vacancy_id AND v.phase = 'completed'
LEFT JOIN decisions d ON d.application_id = ap.id
LEFT JOIN outcomes o ON o.application_id = ap.id
WHERE ap.status = 'submitted' AND EXISTS (SELECT FROM monitoring.tallies t WHERE t.vacancy_id = ap.vacancy_id)
GROUP BY 1, 4;

-- Begins a release of one arm: its number, or null while fewer than five procedures wait. In the transaction of the caller,
-- so that a release that may not be published leaves no trace; the lock keeps two releases apart.
CREATE FUNCTION monitoring.begin_release(arm text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
DECLARE waiting uuid[]; fresh integer;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('monitoring.release'));
	SELECT array_agg(DISTINCT t.vacancy_id) INTO waiting FROM monitoring.tallies t
		JOIN public.vacancies v ON v.id = t.vacancy_id AND v.study_arm = arm
		WHERE t.item = 'everyone' AND NOT EXISTS (SELECT FROM monitoring.released_procedures p WHERE p.vacancy_id = t.vacancy_id);
	IF coalesce(cardinality(waiting), 0) < 5 THEN RETURN NULL; END IF;
	SELECT coalesce(max(p.release), 0) + 1 INTO fresh FROM monitoring.released_procedures p;
	INSERT INTO monitoring.released_procedures (vacancy_id, release, study_arm) SELECT w, fresh, arm FROM unnest(waiting) AS w;
	WITH counted AS (
		UPDATE public.survey_responses s SET release = fresh FROM monitoring.released_procedures p
		WHERE s.release IS NULL AND p.vacancy_id = s.vacancy_id AND p.study_arm = arm
		RETURNING s.invited, s.items, s.remark
	)
	INSERT INTO monitoring.released_surveys (release, study_arm, item, invited, grade, count)
	SELECT fresh, arm, i.key, c.invited, i.value::smallint, count(*) FROM counted c, jsonb_each_text(c.items) AS i GROUP BY 3, 4, 5
	UNION ALL SELECT fresh, arm, 'response', c.invited, 0, count(*) FROM counted c GROUP BY 4
	UNION ALL SELECT fresh, arm, 'remark', c.invited, 0, count(*) FROM counted c WHERE c.remark <> '' GROUP BY 4;
	RETURN fresh;
END $$;

-- Sums over all procedures that came in with a release, by furthest stage. Never by procedure.
CREATE FUNCTION monitoring.release_counts(arm text)
RETURNS TABLE (release integer, item text, answer text, stage text, count integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT p.release, t.item, t.answer, t.stage, sum(t.count)::integer FROM monitoring.tallies t
	JOIN monitoring.released_procedures p ON p.vacancy_id = t.vacancy_id
	WHERE p.study_arm = arm GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4;
$$;
CREATE FUNCTION monitoring.release_surveys(arm text)
RETURNS TABLE (release integer, item text, invited boolean, grade smallint, count integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT s.release, s.item, s.invited, s.grade, s.count FROM monitoring.released_surveys s
	WHERE s.study_arm = arm ORDER BY 1, 2, 3, 4;
$$;

-- What was published of an arm before, in order.
CREATE FUNCTION monitoring.earlier_releases(arm text) RETURNS TABLE (number integer, content jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT r.number, r.content FROM public.figure_releases r WHERE r.study_arm = arm ORDER BY r.number;
$$;

-- Stores what was decided to be published. Refuses a number below ten wherever a group or a survey is counted: the last
-- of three walls, after suppression and audit.
CREATE FUNCTION monitoring.store_release(number integer, arm text, rule_version integer, threshold integer, content jsonb)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM monitoring.released_procedures p WHERE p.release = number AND p.study_arm = arm) THEN
		RAISE EXCEPTION 'release % was not begun', number USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	IF jsonb_path_exists(content, '$.groups.*.counts.*.* ? (@ < 10)')
		OR jsonb_path_exists(content, '$.survey.items.*.*.n ? (@ < 10)')
		OR jsonb_path_exists(content, '$.survey.items.*.*.bands[*] ? (@ < 10)')
		OR jsonb_path_exists(content, '$.survey.responses ? (@ < 10)')
		OR jsonb_path_exists(content, '$.survey.remarks ? (@ < 10)') THEN
		RAISE EXCEPTION 'release % names fewer than ten people', number USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	INSERT INTO public.figure_releases (number, study_arm, rule_version, threshold, procedures, content)
	SELECT store_release.number, arm, store_release.rule_version, store_release.threshold, count(*), store_release.content
	FROM monitoring.released_procedures p WHERE p.study_arm = arm;
END $$;

ALTER FUNCTION monitoring.begin_release OWNER TO monitoring_owner;
ALTER FUNCTION monitoring.release_counts OWNER TO monitoring_owner;
ALTER FUNCTION monitoring.release_surveys OWNER TO monitoring_owner;
ALTER FUNCTION monitoring.earlier_releases OWNER TO monitoring_owner;
ALTER FUNCTION monitoring.store_release OWNER TO monitoring_owner;
REVOKE CREATE ON SCHEMA monitoring FROM monitoring_owner;
REVOKE ALL ON FUNCTION monitoring.begin_release, monitoring.release_counts, monitoring.release_surveys,
	monitoring.earlier_releases, monitoring.store_release FROM PUBLIC;
GRANT EXECUTE ON FUNCTION monitoring.begin_release, monitoring.release_counts, monitoring.release_surveys,
	monitoring.earlier_releases, monitoring.store_release TO worker;
GRANT USAGE ON SCHEMA monitoring TO worker;
