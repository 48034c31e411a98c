import { bigint, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const events = pgTable('events', {
	id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
	vacancyId: uuid('vacancy_id'),
	action: text().notNull(),
	object: text().notNull().default(''),
	result: text({ enum: ['ok', 'refused'] })
		.notNull()
		.default('ok'),
	origin: text({ enum: ['web', 'worker', 'cli', 'seed'] }).notNull(),
	actor: text().notNull(),
	at: timestamp({ withTimezone: true }).notNull().defaultNow(),
	details: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
	sealedAs: bigint('sealed_as', { mode: 'number' }),
	previousHash: text('previous_hash'),
	hash: text(),
});
