/** The hash chain of a procedure as arithmetic, so that a downloaded file can be checked without the platform. Pure. */

/**
 * Every act that can be in the log, and what it is about. `own` acts are told to the candidate whom they are about, in words
 * of messages/<locale>/my.json; every act has words for the auditor in admin.json (lib/audit/rules.test.ts).
 */
export const acts = {
	'application.started': 'other',
	'application.submitted': 'own',
	'application.reopened': 'own',
	'application.withdrawn': 'own',
	'application.erased': 'own',
	'draft.expired': 'own',
	'redaction.confirmed': 'own',
	'redaction.reopened': 'own',
	'redaction.timed': 'other',
	'identity.viewed': 'own',
	'anonymity.lifted': 'own',
	'interview.scored': 'own',
	'outcome.recorded': 'own',
	'feedback.written': 'own',
	'feedback.released': 'own',
	'feedback.removed': 'own',
	'retention.consented': 'own',
	'retention.withdrawn': 'own',
	'retention.purged': 'other',
	'answer.flagged': 'other',
	'assessor.recused': 'other',
	'rater.added': 'other',
	'score.given': 'other',
	'score.moderated': 'other',
	'vacancy.created': 'other',
	'vacancy.imported': 'other',
	'vacancy.approved': 'other',
	'vacancy.corrected': 'other',
	'closing.extended': 'other',
	'member.added': 'other',
	'member.removed': 'other',
	'language-settings.changed': 'other',
	'organisation.changed': 'other',
	'equality-items.changed': 'other',
	'staff.signed-in': 'other',
	'figures.released': 'other',
	'demo.seeded': 'other',
	'procedure.open': 'other',
	'procedure.screening': 'other',
	'procedure.scoring': 'other',
	'procedure.moderation': 'other',
	'procedure.decided': 'other',
	'procedure.interviewing': 'other',
	'procedure.completed': 'other',
	'procedure.cancelled': 'other',
	'procedure.purged': 'other',
} as const satisfies Record<`${string}.${string}`, 'own' | 'other'>;
export type Act = keyof typeof acts;

/** One line of the download: the sealed fields as the exact texts that were hashed. */
export interface SealedEvent {
	readonly id: string;
	readonly vacancyId: string | null;
	readonly action: string;
	readonly object: string;
	readonly result: string;
	readonly origin: string;
	readonly actor: string;
	/** Seconds since 1970 with six decimals, as PostgreSQL's extract(epoch from at) writes it. */
	readonly epoch: string;
	/** The details as PostgreSQL writes jsonb. */
	readonly details: string;
	/** Number in its chain, from 1; null until the job has sealed it. */
	readonly sealedAs: string | null;
	readonly previousHash: string | null;
	readonly hash: string | null;
}

export interface ChainReport {
	readonly sealed: number;
	readonly unsealed: number;
	/** Ids of events that do not fit: changed, moved, or with one missing before them. */
	readonly broken: readonly string[];
	/** Hash of the last sealed event: kept elsewhere, it also shows that nothing was cut off at the end. */
	readonly last: string | null;
}

/**
 * What is hashed of one event: the same text as event_hash in migration 0007.
 * @example hashedText({ ...event, vacancyId: null }, '') // fields joined by the unit separator, empty ones kept, null left out
 */
export const hashedText = (event: SealedEvent, previous: string): string =>
	[
		previous,
		event.id,
		event.vacancyId,
		event.action,
		event.object,
		event.result,
		event.origin,
		event.actor,
		event.epoch,
		event.details,
	]
		.filter((field) => field !== null)
		.join('\u001f');

/**
 * Checks the chain of one procedure: every hash fits its fields, every link the event before, every number follows.
 * @param events of one procedure, in any order
 * @param sha256 the hash as 64 lower-case hexadecimal digits
 * @returns counts and the ids that do not fit; linear in the number of events after sorting
 * @example verifyChain([], sha256) // { sealed: 0, unsealed: 0, broken: [], last: null }
 */
export function verifyChain(events: readonly SealedEvent[], sha256: (text: string) => string): ChainReport {
	const sealed = events
		.filter((event) => event.sealedAs !== null)
		.sort((left, right) => Number(left.sealedAs) - Number(right.sealedAs));
	const broken: string[] = [];
	let previous = '';
	let number = 0;
	for (const event of sealed) {
		const isWhole =
			event.previousHash === previous &&
			Number(event.sealedAs) === number + 1 &&
			event.hash === sha256(hashedText(event, event.previousHash));
		if (!isWhole) broken.push(event.id);
		previous = event.hash ?? '';
		number = Number(event.sealedAs);
	}
	return {
		sealed: sealed.length,
		unsealed: events.length - sealed.length,
		broken,
		last: sealed.at(-1)?.hash ?? null,
	};
}
