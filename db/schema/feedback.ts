import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const feedbackTexts = pgTable('feedback_texts', {
	applicationId: uuid('application_id').primaryKey(),
	vacancyId: uuid('vacancy_id').notNull(),
	text: text().notNull(),
	revision: integer().notNull().default(1),
	writtenBy: uuid('written_by').notNull(),
	writtenAt: at('written_at').notNull().defaultNow(),
	/** Null: the candidate does not see it. */
	releasedAt: at('released_at'),
});
