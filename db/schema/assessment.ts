import {
	boolean,
	integer,
	pgTable,
	pgView,
	primaryKey,
	smallint,
	text,
	timestamp,
	uuid,
} from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const assignments = pgTable('assignments', {
	token: uuid().primaryKey().defaultRandom(),
	vacancyId: uuid('vacancy_id').notNull(),
	assessorId: uuid('assessor_id').notNull(),
	questionId: uuid('question_id').notNull(),
	answerId: uuid('answer_id').notNull(),
	position: integer().notNull(),
	firstShownAt: at('first_shown_at'),
	recused: boolean().notNull().default(false),
});

export const scores = pgTable(
	'scores',
	{
		token: uuid().notNull(),
		round: text({ enum: ['own', 'moderated'] }).notNull(),
		revision: smallint().notNull(),
		vacancyId: uuid('vacancy_id').notNull(),
		value: smallint().notNull(),
		rationale: text().notNull().default(''),
		beforeMasking: boolean('before_masking').notNull().default(false),
		createdAt: at('created_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.token, table.round, table.revision] })],
);

/** The score that counts per assignment: the moderated one if there is one, else the latest own one. */
export const currentScores = pgView('current_scores', {
	token: uuid().notNull(),
	vacancyId: uuid('vacancy_id').notNull(),
	value: smallint().notNull(),
	round: text({ enum: ['own', 'moderated'] }).notNull(),
	createdAt: at('created_at').notNull(),
	assessorId: uuid('assessor_id').notNull(),
	questionId: uuid('question_id').notNull(),
	answerId: uuid('answer_id').notNull(),
	position: integer().notNull(),
}).existing();

export const identityFlags = pgTable('identity_flags', {
	id: uuid().primaryKey().defaultRandom(),
	vacancyId: uuid('vacancy_id').notNull(),
	answerId: uuid('answer_id').notNull(),
	flaggedBy: uuid('flagged_by').notNull(),
	remark: text().notNull().default(''),
	flaggedAt: at('flagged_at').notNull().defaultNow(),
	settledAt: at('settled_at'),
	settledBy: uuid('settled_by'),
});
