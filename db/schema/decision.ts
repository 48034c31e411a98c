import {
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

export const decisions = pgTable('decisions', {
	applicationId: uuid('application_id').primaryKey(),
	vacancyId: uuid('vacancy_id').notNull(),
	rank: integer().notNull(),
	total: numeric({ precision: 6, scale: 4, mode: 'number' }).notNull(),
	ruleOutcome: text('rule_outcome', { enum: ['invite', 'reject'] }).notNull(),
	outcome: text({ enum: ['invite', 'reject'] }).notNull(),
	reason: text().notNull(),
	decidedBy: uuid('decided_by').notNull(),
	decidedAt: at('decided_at').notNull().defaultNow(),
});

export const interviewScores = pgTable(
	'interview_scores',
	{
		applicationId: uuid('application_id').notNull(),
		interviewerId: uuid('interviewer_id').notNull(),
		questionId: uuid('question_id').notNull(),
		vacancyId: uuid('vacancy_id').notNull(),
		value: smallint(),
		notes: text().notNull().default(''),
		savedAt: at('saved_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.applicationId, table.interviewerId, table.questionId] })],
);

export const interviewSubmissions = pgTable(
	'interview_submissions',
	{
		applicationId: uuid('application_id').notNull(),
		interviewerId: uuid('interviewer_id').notNull(),
		vacancyId: uuid('vacancy_id').notNull(),
		submittedAt: at('submitted_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.applicationId, table.interviewerId] })],
);

export const outcomes = pgTable('outcomes', {
	applicationId: uuid('application_id').primaryKey(),
	vacancyId: uuid('vacancy_id').notNull(),
	outcome: text({ enum: ['hired', 'offer-declined', 'not-selected', 'withdrew'] }).notNull(),
	reason: text().notNull(),
	decidedBy: uuid('decided_by').notNull(),
	decidedAt: at('decided_at').notNull().defaultNow(),
});

export const metrics = pgTable(
	'metrics',
	{
		vacancyId: uuid('vacancy_id').notNull(),
		metric: text().notNull(),
		definitionVersion: smallint('definition_version').notNull(),
		value: jsonb().$type<unknown>().notNull(),
		computedAt: at('computed_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.vacancyId, table.metric] })],
);
