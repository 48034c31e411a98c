CREATE TABLE vacancies (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	organisation_id uuid NOT NULL REFERENCES organisations,
	slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,120}$'),
	locale text NOT NULL CHECK (locale IN ('nl', 'en')),
	title text NOT NULL,
	body text NOT NULL DEFAULT '',
	place text NOT NULL DEFAULT '',
	salary_scale text NOT NULL DEFAULT '',
	salary_min integer CHECK (salary_min > 0),          -- euros gross a month, full time
	salary_max integer CHECK (salary_max >= salary_min),
	hours_min smallint CHECK (hours_min BETWEEN 1 AND 40),
	hours_max smallint CHECK (hours_max BETWEEN hours_min AND 40),
	contact text NOT NULL DEFAULT '',                   -- who answers questions and arranges adjustments
	job_family text NOT NULL DEFAULT '',
	study_arm text NOT NULL DEFAULT 'none' CHECK (study_arm IN ('pilot', 'comparison', 'none')),
	priority_round_on date,                             -- redundant staff were considered first
	closes_at timestamptz,
	-- the decision rule, registered before the first application
	minimum_score numeric(3, 2) CHECK (minimum_score BETWEEN 1 AND 5),
	invite_count smallint CHECK (invite_count BETWEEN 1 AND 50),
	tie_rule text CHECK (tie_rule IN ('invite-all', 'heaviest-question', 'lot')),
	raters_required smallint NOT NULL DEFAULT 3 CHECK (raters_required BETWEEN 2 AND 7),
	phase text NOT NULL DEFAULT 'draft' CHECK (phase IN ('draft', 'open', 'screening', 'scoring', 'moderation',
		'decided', 'interviewing', 'completed', 'purged', 'cancelled')),
	created_by uuid NOT NULL REFERENCES staff,
	created_at timestamptz NOT NULL DEFAULT now(),
	updated_at timestamptz NOT NULL DEFAULT now(),
	revision integer NOT NULL DEFAULT 1                 -- optimistic lock: several people on one draft
);
-- serves: the public list, newest closing date last
CREATE INDEX vacancies_public ON vacancies (phase, closes_at, id);
-- serves: a manager's own overview
CREATE INDEX vacancies_organisation ON vacancies (organisation_id, created_at DESC);

CREATE TABLE phase_entries (
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	phase text NOT NULL,
	entered_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (vacancy_id, phase)                     -- a phase is entered once: it moves one way
);

CREATE TABLE questions (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	stage text NOT NULL CHECK (stage IN ('application', 'interview')),
	position smallint NOT NULL CHECK (position BETWEEN 1 AND 20),
	type text NOT NULL DEFAULT 'long-text',
	competency text NOT NULL,
	text text NOT NULL,
	help text NOT NULL DEFAULT '',
	word_limit smallint NOT NULL DEFAULT 250 CHECK (word_limit BETWEEN 20 AND 1000),
	weight smallint NOT NULL DEFAULT 1 CHECK (weight BETWEEN 0 AND 10),
	anchor_1 text NOT NULL DEFAULT '',
	anchor_3 text NOT NULL DEFAULT '',
	anchor_5 text NOT NULL DEFAULT '',
	settings jsonb NOT NULL DEFAULT '{}',
	UNIQUE (vacancy_id, stage, position) DEFERRABLE INITIALLY IMMEDIATE
);

-- What exactly was published: the canonical text and its SHA-256 (lib/vacancy/canonical.ts).
CREATE TABLE vacancy_versions (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	number smallint NOT NULL,
	canonical text NOT NULL,
	sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	reason text NOT NULL,
	created_by uuid NOT NULL REFERENCES staff,
	created_at timestamptz NOT NULL DEFAULT now(),
	UNIQUE (vacancy_id, number)
);

-- What the linter found in the first saved text and at publication, for the evaluation.
CREATE TABLE lint_runs (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	moment text NOT NULL CHECK (moment IN ('first', 'publication')),
	rule_set_version text NOT NULL,
	text_sha256 text NOT NULL,
	findings jsonb NOT NULL,                            -- [{rule, category, severity, start, end}]
	document jsonb NOT NULL,                            -- level, balance, missing elements
	created_at timestamptz NOT NULL DEFAULT now(),
	UNIQUE (vacancy_id, moment)
);

-- A written reason why a finding stays: per finding for stop, per rule for warn.
CREATE TABLE lint_reasons (
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	finding text NOT NULL,                              -- rule id, or rule id + the words it is about
	reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 2000),
	given_by uuid NOT NULL REFERENCES staff,
	given_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (vacancy_id, finding)
);

CREATE TABLE approvals (
	vacancy_id uuid PRIMARY KEY REFERENCES vacancies,
	text_sha256 text NOT NULL,                          -- the approval holds for this text only
	approved_by uuid NOT NULL REFERENCES staff,
	approved_at timestamptz NOT NULL DEFAULT now()
);

-- Who supervises sees originals and may therefore not judge. One side per person and procedure,
-- by key, not by a hidden button.
CREATE TABLE member_sides (
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	staff_id uuid NOT NULL REFERENCES staff,
	side text NOT NULL CHECK (side IN ('judges-blind', 'sees-originals')),
	PRIMARY KEY (vacancy_id, staff_id),
	UNIQUE (vacancy_id, staff_id, side)
);
CREATE TABLE members (
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	staff_id uuid NOT NULL REFERENCES staff,
	role text NOT NULL CHECK (role IN ('manager', 'supervisor', 'assessor', 'chair', 'interviewer')),
	side text NOT NULL GENERATED ALWAYS AS (CASE role WHEN 'supervisor' THEN 'sees-originals' ELSE 'judges-blind' END) STORED,
	workshop_on date,                                   -- when this person followed the workshop against bias
	blind_key uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
	added_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (vacancy_id, staff_id, role),
	FOREIGN KEY (vacancy_id, staff_id, side) REFERENCES member_sides (vacancy_id, staff_id, side),
	CONSTRAINT assessors_followed_the_workshop CHECK (role NOT IN ('assessor', 'chair') OR workshop_on IS NOT NULL)
);
-- serves: my procedures
CREATE INDEX members_staff ON members (staff_id, vacancy_id);
CREATE UNIQUE INDEX members_one_chair ON members (vacancy_id) WHERE role = 'chair';

GRANT SELECT, INSERT, UPDATE ON vacancies, lint_runs, lint_reasons, approvals TO app;
GRANT DELETE ON lint_reasons, approvals, questions, members, member_sides TO app;
GRANT SELECT, INSERT, UPDATE ON questions, members, member_sides TO app;
GRANT SELECT, INSERT ON phase_entries, vacancy_versions TO app;
GRANT SELECT ON vacancies, phase_entries, questions, lint_runs TO report;
GRANT SELECT ON vacancies, questions, phase_entries TO vault;
GRANT SELECT ON members TO vault;
