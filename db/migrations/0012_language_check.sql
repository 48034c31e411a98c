-- What an organisation told the language check: terms of its trade that are no finding, tips it does not want to see.
-- A stop can never be switched off: the code ignores it here, and the check below keeps severities out of the table.
CREATE TABLE linter_settings (
	organisation_id uuid PRIMARY KEY REFERENCES organisations,
	accepted_terms text[] NOT NULL DEFAULT '{}' CHECK (cardinality(accepted_terms) <= 200),
	quiet_rules text[] NOT NULL DEFAULT '{}' CHECK (cardinality(quiet_rules) <= 100),
	rule_set_version text NOT NULL,                     -- the rules as they were when this was decided
	updated_by uuid NOT NULL REFERENCES staff,
	updated_at timestamptz NOT NULL DEFAULT now()
);

-- How often a suggestion was taken over, and a finding hidden, per vacancy: the evaluation of the linter reads it.
CREATE TABLE lint_uses (
	vacancy_id uuid NOT NULL REFERENCES vacancies,
	rule text NOT NULL CHECK (rule ~ '^[a-z-]{2,60}$'),
	use text NOT NULL CHECK (use IN ('applied', 'hidden')),
	times integer NOT NULL CHECK (times > 0),
	PRIMARY KEY (vacancy_id, rule, use)
);

-- "This is not right": a count per rule, without a person, a text or a time.
CREATE TABLE lint_feedback (
	rule text NOT NULL CHECK (rule ~ '^[a-z-]{2,60}$'),
	rule_set_version text NOT NULL,
	language text NOT NULL CHECK (language IN ('nl', 'en')),
	times integer NOT NULL CHECK (times > 0),
	PRIMARY KEY (rule, rule_set_version, language)
);

GRANT SELECT, INSERT, UPDATE ON linter_settings, lint_uses, lint_feedback TO app;
GRANT SELECT ON lint_uses, lint_feedback TO report;
