import {
	customType,
	date,
	integer,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
	uuid,
} from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const vacancies = pgTable('vacancies', {
	id: uuid().primaryKey().defaultRandom(),
	organisationId: uuid('organisation_id').notNull(),
	slug: text().notNull(),
	locale: text({ enum: ['nl', 'en'] }).notNull(),
	title: text().notNull(),
	body: text().notNull().default(''),
	place: text().notNull().default(''),
	salaryScale: text('salary_scale').notNull().default(''),
	salaryMin: integer('salary_min'),
	salaryMax: integer('salary_max'),
	hoursMin: smallint('hours_min'),
	hoursMax: smallint('hours_max'),
	contact: text().notNull().default(''),
	jobFamily: text('job_family').notNull().default(''),
	studyArm: text('study_arm', { enum: ['pilot', 'comparison', 'none'] })
		.notNull()
		.default('none'),
	priorityRoundOn: date('priority_round_on', { mode: 'string' }),
	closesAt: at('closes_at'),
	minimumScore: numeric('minimum_score', { precision: 3, scale: 2, mode: 'number' }),
	inviteCount: smallint('invite_count'),
	tieRule: text('tie_rule', { enum: ['invite-all', 'heaviest-question', 'lot'] }),
	ratersRequired: smallint('raters_required').notNull().default(3),
	phase: text({
		enum: [
			'draft',
			'open',
			'screening',
			'scoring',
			'moderation',
			'decided',
			'interviewing',
			'completed',
			'purged',
			'cancelled',
		],
	})
		.notNull()
		.default('draft'),
	createdBy: uuid('created_by').notNull(),
	createdAt: at('created_at').notNull().defaultNow(),
	updatedAt: at('updated_at').notNull().defaultNow(),
	revision: integer().notNull().default(1),
	ruleRevision: integer('rule_revision').notNull().default(1),
});

export const phaseEntries = pgTable(
	'phase_entries',
	{
		vacancyId: uuid('vacancy_id').notNull(),
		phase: text().notNull(),
		enteredAt: at('entered_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.vacancyId, table.phase] })],
);

export const questions = pgTable('questions', {
	id: uuid().primaryKey().defaultRandom(),
	vacancyId: uuid('vacancy_id').notNull(),
	stage: text({ enum: ['application', 'interview'] }).notNull(),
	position: smallint().notNull(),
	type: text().notNull().default('long-text'),
	competency: text().notNull(),
	text: text().notNull(),
	help: text().notNull().default(''),
	wordLimit: smallint('word_limit').notNull().default(250),
	weight: smallint().notNull().default(1),
	anchor1: text('anchor_1').notNull().default(''),
	anchor3: text('anchor_3').notNull().default(''),
	anchor5: text('anchor_5').notNull().default(''),
	settings: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
	revision: integer().notNull().default(1),
});

/** An organisation's own questions, copied into a draft and kept from one. */
export const libraryQuestions = pgTable('library_questions', {
	id: uuid().primaryKey().defaultRandom(),
	organisationId: uuid('organisation_id').notNull(),
	locale: text({ enum: ['nl', 'en'] }).notNull(),
	stage: text({ enum: ['application', 'interview'] }).notNull(),
	type: text().notNull(),
	competency: text().notNull(),
	text: text().notNull(),
	help: text().notNull().default(''),
	wordLimit: smallint('word_limit').notNull(),
	weight: smallint().notNull(),
	anchor1: text('anchor_1').notNull().default(''),
	anchor3: text('anchor_3').notNull().default(''),
	anchor5: text('anchor_5').notNull().default(''),
	settings: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
	createdBy: uuid('created_by').notNull(),
	createdAt: at('created_at').notNull().defaultNow(),
});

export const vacancyVersions = pgTable('vacancy_versions', {
	id: uuid().primaryKey().defaultRandom(),
	vacancyId: uuid('vacancy_id').notNull(),
	number: smallint().notNull(),
	canonical: text().notNull(),
	sha256: text().notNull(),
	reason: text().notNull(),
	createdBy: uuid('created_by').notNull(),
	createdAt: at('created_at').notNull().defaultNow(),
});

export const lintRuns = pgTable('lint_runs', {
	id: uuid().primaryKey().defaultRandom(),
	vacancyId: uuid('vacancy_id').notNull(),
	moment: text({ enum: ['first', 'publication'] }).notNull(),
	ruleSetVersion: text('rule_set_version').notNull(),
	textSha256: text('text_sha256').notNull(),
	findings: jsonb()
		.$type<readonly { rule: string; category: string; severity: string; start: number; end: number }[]>()
		.notNull(),
	document: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
	createdAt: at('created_at').notNull().defaultNow(),
});

export const lintReasons = pgTable(
	'lint_reasons',
	{
		vacancyId: uuid('vacancy_id').notNull(),
		finding: text().notNull(),
		reason: text().notNull(),
		givenBy: uuid('given_by').notNull(),
		givenAt: at('given_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.vacancyId, table.finding] })],
);

export const approvals = pgTable('approvals', {
	vacancyId: uuid('vacancy_id').primaryKey(),
	textSha256: text('text_sha256').notNull(),
	approvedBy: uuid('approved_by').notNull(),
	approvedAt: at('approved_at').notNull().defaultNow(),
});

export const memberSides = pgTable(
	'member_sides',
	{
		vacancyId: uuid('vacancy_id').notNull(),
		staffId: uuid('staff_id').notNull(),
		side: text({ enum: ['judges-blind', 'sees-originals'] }).notNull(),
	},
	(table) => [primaryKey({ columns: [table.vacancyId, table.staffId] })],
);

export const members = pgTable(
	'members',
	{
		vacancyId: uuid('vacancy_id').notNull(),
		staffId: uuid('staff_id').notNull(),
		role: text({ enum: ['manager', 'supervisor', 'assessor', 'chair', 'interviewer'] }).notNull(),
		workshopOn: date('workshop_on', { mode: 'string' }),
		blindKey: uuid('blind_key').notNull().defaultRandom(),
		addedAt: at('added_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.vacancyId, table.staffId, table.role] })],
);

/** What visitors search in; kept by a trigger, only for open vacancies (migration 0013). */
export const vacancySearches = pgTable('vacancy_searches', {
	vacancyId: uuid('vacancy_id').primaryKey(),
	words: customType<{ data: string }>({ dataType: () => 'tsvector' })().notNull(),
});

/** How many vacancies are open, in all and per choice of a filter; kept by a trigger (migration 0023). */
export const vacancyCounts = pgTable(
	'vacancy_counts',
	{
		kind: text({ enum: ['all', 'organisation', 'place', 'scale'] }).notNull(),
		value: text().notNull(),
		count: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.kind, table.value] })],
);
