import {
	bigint,
	boolean,
	integer,
	jsonb,
	pgSchema,
	real,
	smallint,
	text,
	timestamp,
	uuid,
} from 'drizzle-orm/pg-core';

const vault = pgSchema('vault');
const at = (name: string) => timestamp(name, { withTimezone: true });

export const persons = vault.table('persons', {
	id: uuid().primaryKey().defaultRandom(),
	email: text().notNull(),
	createdAt: at('created_at').notNull().defaultNow(),
});

export const applicationLinks = vault.table('application_links', {
	applicationId: uuid('application_id').primaryKey(),
	personId: uuid('person_id').notNull(),
	vacancyId: uuid('vacancy_id').notNull(),
});

export const contacts = vault.table('contacts', {
	applicationId: uuid('application_id').primaryKey(),
	name: text().notNull(),
	email: text().notNull(),
	phone: text().notNull().default(''),
	city: text().notNull().default(''),
	adjustment: text().notNull().default(''),
	reminders: boolean().notNull().default(true),
	updatedAt: at('updated_at').notNull().defaultNow(),
});

export const originalAnswers = vault.table('original_answers', {
	answerId: uuid('answer_id').primaryKey(),
	applicationId: uuid('application_id').notNull(),
	text: text().notNull(),
});

export const redactionSpans = vault.table('redaction_spans', {
	id: uuid().primaryKey().defaultRandom(),
	answerId: uuid('answer_id').notNull(),
	starts: integer().notNull(),
	ends: integer().notNull(),
	type: text().notNull(),
	kind: text({ enum: ['direct', 'quasi', 'protected'] }).notNull(),
	rule: text().notNull(),
	score: real().notNull(),
	entity: text(),
	status: text({ enum: ['proposed', 'confirmed', 'rejected', 'added'] }).notNull(),
	foundBy: text('found_by', { enum: ['candidate', 'engine', 'supervisor', 'assessor'] }).notNull(),
	decidedBy: uuid('decided_by'),
	decidedAt: at('decided_at'),
	detectorVersion: text('detector_version').notNull(),
});

export const redactionSteps = vault.table('redaction_steps', {
	id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
	batch: uuid().notNull(),
	answerId: uuid('answer_id').notNull(),
	spanId: uuid('span_id').notNull(),
	/** Null: the passage was not there. */
	statusBefore: text('status_before', { enum: ['proposed', 'confirmed', 'rejected', 'added'] }),
	startsBefore: integer('starts_before'),
	endsBefore: integer('ends_before'),
});

interface KeptDecision {
	readonly start: number;
	readonly end: number;
	readonly type: string;
	readonly status: 'confirmed' | 'rejected' | 'added';
	readonly rule: string;
	readonly foundBy: 'candidate' | 'engine' | 'supervisor' | 'assessor';
	readonly decidedBy: string | null;
}

export const earlierDecisions = vault.table('earlier_decisions', {
	applicationId: uuid('application_id').notNull(),
	questionId: uuid('question_id').notNull(),
	text: text().notNull(),
	decisions: jsonb().$type<readonly KeptDecision[]>().notNull(),
});

export const loginRequests = vault.table('login_requests', {
	id: uuid().primaryKey().defaultRandom(),
	email: text().notNull(),
	applicationId: uuid('application_id'),
	linkSha256: text('link_sha256').notNull(),
	codeSha256: text('code_sha256').notNull(),
	attempts: smallint().notNull().default(0),
	expiresAt: at('expires_at').notNull(),
	consumedAt: at('consumed_at'),
});

export const candidateSessions = vault.table('candidate_sessions', {
	keySha256: text('key_sha256').primaryKey(),
	personId: uuid('person_id').notNull(),
	expiresAt: at('expires_at').notNull(),
});

export const mails = vault.table('mails', {
	id: uuid().primaryKey().defaultRandom(),
	messageId: text('message_id').notNull(),
	recipient: text().notNull(),
	template: text().notNull(),
	locale: text({ enum: ['nl', 'en'] }).notNull(),
	data: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
	vacancyId: uuid('vacancy_id'),
	applicationId: uuid('application_id'),
	createdAt: at('created_at').notNull().defaultNow(),
	sentAt: at('sent_at'),
	attempts: smallint().notNull().default(0),
	lastError: text('last_error'),
});

export const identityLifts = vault.table('identity_lifts', {
	applicationId: uuid('application_id').primaryKey(),
	vacancyId: uuid('vacancy_id').notNull(),
	reason: text().notNull(),
	liftedBy: uuid('lifted_by').notNull(),
	liftedAt: at('lifted_at').notNull().defaultNow(),
});

export const retentionConsents = vault.table('retention_consents', {
	applicationId: uuid('application_id').primaryKey(),
	givenAt: at('given_at').notNull().defaultNow(),
	withdrawnAt: at('withdrawn_at'),
});
