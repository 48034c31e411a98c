import { sql } from 'drizzle-orm';
import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const applications = pgTable('applications', {
	id: uuid().primaryKey().defaultRandom(),
	vacancyId: uuid('vacancy_id').notNull(),
	code: text().notNull().default(sql`DEFAULT`),
	locale: text({ enum: ['nl', 'en'] }).notNull(),
	status: text({ enum: ['draft', 'submitted', 'withdrawn', 'expired'] })
		.notNull()
		.default('draft'),
	accessKeySha256: text('access_key_sha256'),
	writingAid: text('writing_aid', { enum: ['none', 'spelling', 'people', 'ai'] }),
	startedAt: at('started_at').notNull().defaultNow(),
	submittedAt: at('submitted_at'),
	surveyed: boolean().notNull().default(false),
});

export const draftAnswers = pgTable(
	'draft_answers',
	{
		applicationId: uuid('application_id').notNull(),
		questionId: uuid('question_id').notNull(),
		text: text().notNull(),
		revision: integer().notNull().default(1),
		savedAt: at('saved_at').notNull().defaultNow(),
	},
	(table) => [primaryKey({ columns: [table.applicationId, table.questionId] })],
);

export const answers = pgTable('answers', {
	id: uuid().primaryKey().defaultRandom(),
	vacancyId: uuid('vacancy_id').notNull(),
	applicationId: uuid('application_id').notNull(),
	questionId: uuid('question_id').notNull(),
	maskedText: text('masked_text'),
	redaction: text({ enum: ['waiting', 'proposed', 'confirmed', 'flagged', 'settled'] })
		.notNull()
		.default('waiting'),
	confirmedBy: uuid('confirmed_by'),
	confirmedAt: at('confirmed_at'),
});

/** One filled-in experience survey; deliberately without application and time. */
export const surveyResponses = pgTable('survey_responses', {
	id: uuid().primaryKey().defaultRandom(),
	vacancyId: uuid('vacancy_id').notNull(),
	invited: boolean().notNull(),
	items: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
	remark: text().notNull().default(''),
	/** In which release of figures it was counted; null until then. */
	release: integer(),
});
