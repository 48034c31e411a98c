-- What a person decided, beside what the registered rule said: deviations are allowed, with a reason, and counted.
CREATE TABLE decisions (
	application_id uuid PRIMARY KEY REFERENCES applications ON DELETE CASCADE,
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	rank integer NOT NULL CHECK (rank > 0),
	total numeric(6, 4) NOT NULL,                       -- weighted mean on the 0-5 scale
	rule_outcome text NOT NULL CHECK (rule_outcome IN ('invite', 'reject')),
	outcome text NOT NULL CHECK (outcome IN ('invite', 'reject')),
	reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 4000),
	decided_by uuid NOT NULL REFERENCES staff,
	decided_at timestamptz NOT NULL DEFAULT now()
);
-- serves: the shortlist of a procedure
CREATE INDEX decisions_vacancy ON decisions (vacancy_id, rank);

CREATE TABLE interview_scores (
	application_id uuid NOT NULL REFERENCES applications ON DELETE CASCADE,
	interviewer_id uuid NOT NULL REFERENCES staff,
	question_id uuid NOT NULL REFERENCES questions,
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	value smallint CHECK (value BETWEEN 1 AND 5),
	notes text NOT NULL DEFAULT '' CHECK (length(notes) <= 8000),
	saved_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (application_id, interviewer_id, question_id)
);
-- A form is handed in once; until then nobody else sees it, afterwards nobody changes it.
CREATE TABLE interview_submissions (
	application_id uuid NOT NULL REFERENCES applications ON DELETE CASCADE,
	interviewer_id uuid NOT NULL REFERENCES staff,
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	submitted_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (application_id, interviewer_id)
);
-- serves: the progress of the interviews of a procedure
CREATE INDEX interview_submissions_vacancy ON interview_submissions (vacancy_id);
CREATE FUNCTION refuse_change_of_submitted_interview() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM interview_submissions s WHERE s.application_id = NEW.application_id AND s.interviewer_id = NEW.interviewer_id) THEN
		RAISE EXCEPTION 'this interview form was handed in' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER interview_scores_frozen BEFORE INSERT OR UPDATE ON interview_scores
	FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submitted_interview();

CREATE TABLE outcomes (
	application_id uuid PRIMARY KEY REFERENCES applications ON DELETE CASCADE,
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	outcome text NOT NULL CHECK (outcome IN ('hired', 'offer-declined', 'not-selected', 'withdrew')),
	reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 4000),
	decided_by uuid NOT NULL REFERENCES staff,
	decided_at timestamptz NOT NULL DEFAULT now()
);
-- serves: the funnel of a procedure
CREATE INDEX outcomes_vacancy ON outcomes (vacancy_id);

-- Pilot evaluation metrics, per vacancy, written by the job metrics.compute and by nothing else.
CREATE TABLE metrics (
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	metric text NOT NULL,
	definition_version smallint NOT NULL,
	value jsonb NOT NULL,
	computed_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (vacancy_id, metric)
);

GRANT SELECT, INSERT ON decisions, interview_submissions, outcomes TO app;
GRANT UPDATE (outcome, reason, decided_by, decided_at) ON decisions TO app;
GRANT SELECT, INSERT, UPDATE ON interview_scores, metrics TO app;
GRANT SELECT ON metrics, organisations TO report;
GRANT SELECT ON decisions, outcomes TO vault;
