-- What an assessor works through: per question an order of their own, and a token per (assessor, answer)
-- that tells nothing. The same candidate has unrelated tokens at questions 1 and 2.
CREATE TABLE assignments (
	token uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	assessor_id uuid NOT NULL REFERENCES staff,
	question_id uuid NOT NULL REFERENCES questions,
	answer_id uuid NOT NULL REFERENCES answers ON DELETE CASCADE,
	position integer NOT NULL CHECK (position > 0),     -- from the registered seed: lib/assessment/rules.ts
	first_shown_at timestamptz,
	recused boolean NOT NULL DEFAULT false,
	UNIQUE (assessor_id, answer_id),
	UNIQUE (vacancy_id, assessor_id, question_id, position)
);

-- Scores are never changed: a changed mind is a new revision, a moderated score a new round.
CREATE TABLE scores (
	token uuid NOT NULL REFERENCES assignments ON DELETE CASCADE,
	round text NOT NULL CHECK (round IN ('own', 'moderated')),
	revision smallint NOT NULL,
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	value smallint NOT NULL CHECK (value BETWEEN 0 AND 5),      -- 0 means: no answer given
	rationale text NOT NULL DEFAULT '' CHECK (length(rationale) <= 4000),
	before_masking boolean NOT NULL DEFAULT false,              -- given before a flagged passage was masked
	created_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (token, round, revision)
);
-- serves: the ranking and the agreement of a procedure
CREATE INDEX scores_vacancy ON scores (vacancy_id);

CREATE TABLE identity_flags (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	answer_id uuid NOT NULL REFERENCES answers ON DELETE CASCADE,
	flagged_by uuid NOT NULL REFERENCES staff,
	remark text NOT NULL DEFAULT '',
	flagged_at timestamptz NOT NULL DEFAULT now(),
	settled_at timestamptz,
	settled_by uuid REFERENCES staff
);

-- The score that counts: the moderated one if there is one, else the latest own one.
CREATE VIEW current_scores AS
SELECT DISTINCT ON (s.token) s.token, s.vacancy_id, s.value, s.round, s.created_at, t.assessor_id, t.question_id, t.answer_id, t.position
FROM scores s JOIN assignments t ON t.token = s.token
ORDER BY s.token, (s.round = 'moderated') DESC, s.revision DESC;

GRANT SELECT, INSERT ON assignments TO app;
GRANT UPDATE (recused) ON assignments TO app;
GRANT SELECT ON scores, current_scores TO app;
GRANT INSERT ON scores TO app;                          -- moderation only; own scores come through blind.give_score
GRANT SELECT, UPDATE (settled_at, settled_by) ON identity_flags TO app, vault;
