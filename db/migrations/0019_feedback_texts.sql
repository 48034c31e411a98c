-- A text that a person writes for one candidate, beside bands and anchors. Nobody is shown it before it was checked for
-- names and for language that shuts people out, and released (lib/feedback).
CREATE TABLE feedback_texts (
	application_id uuid PRIMARY KEY REFERENCES applications ON DELETE CASCADE,
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
	revision integer NOT NULL DEFAULT 1,
	written_by uuid NOT NULL REFERENCES staff,
	written_at timestamptz NOT NULL DEFAULT now(),
	released_at timestamptz                             -- null: the candidate does not see it
);
-- serves: the list of candidates with and without a text
CREATE INDEX feedback_texts_vacancy ON feedback_texts (vacancy_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON feedback_texts TO app;
