import { integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const linterSettings = pgTable('linter_settings', {
	organisationId: uuid('organisation_id').primaryKey(),
	acceptedTerms: text('accepted_terms').array().notNull().default([]),
	quietRules: text('quiet_rules').array().notNull().default([]),
	ruleSetVersion: text('rule_set_version').notNull(),
	updatedBy: uuid('updated_by').notNull(),
	updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

export const lintUses = pgTable(
	'lint_uses',
	{
		vacancyId: uuid('vacancy_id').notNull(),
		rule: text().notNull(),
		use: text({ enum: ['applied', 'hidden'] }).notNull(),
		times: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.vacancyId, table.rule, table.use] })],
);

export const lintFeedback = pgTable(
	'lint_feedback',
	{
		rule: text().notNull(),
		ruleSetVersion: text('rule_set_version').notNull(),
		language: text({ enum: ['nl', 'en'] }).notNull(),
		times: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.rule, table.ruleSetVersion, table.language] })],
);
