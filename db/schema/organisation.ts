import { boolean, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const organisations = pgTable('organisations', {
	id: uuid().primaryKey().defaultRandom(),
	slug: text().notNull(),
	name: text().notNull(),
	nameEn: text('name_en').notNull(),
	contactEmail: text('contact_email').notNull(),
	/** Which equality questions are asked; none switches them off. */
	equalityItems: text('equality_items').array().notNull().default(['gender', 'age', 'origin', 'education']),
	complaintRoute: text('complaint_route').notNull().default(''),
	createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const staff = pgTable('staff', {
	id: uuid().primaryKey().defaultRandom(),
	subject: text().notNull(),
	name: text().notNull(),
	email: text().notNull(),
	organisationId: uuid('organisation_id').notNull(),
	mayAdminister: boolean('may_administer').notNull().default(false),
	mayManage: boolean('may_manage').notNull().default(false),
	mayEvaluate: boolean('may_evaluate').notNull().default(false),
	mayAudit: boolean('may_audit').notNull().default(false),
	lastLoginAt: timestamp('last_login_at', { withTimezone: true }),
	createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});
