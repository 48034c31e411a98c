import { integer, jsonb, pgTable, smallint, text, timestamp } from 'drizzle-orm/pg-core';

/** What was published of figures by group and of the experience survey. Written by monitoring.store_release, never changed. */
export const figureReleases = pgTable('figure_releases', {
	number: integer().primaryKey(),
	studyArm: text('study_arm', { enum: ['pilot', 'comparison', 'none'] }).notNull(),
	releasedAt: timestamp('released_at', { withTimezone: true }).notNull().defaultNow(),
	ruleVersion: smallint('rule_version').notNull(),
	threshold: smallint().notNull(),
	procedures: integer().notNull(),
	content: jsonb().$type<unknown>().notNull(),
});
