/** Blind scoring: who scores what in which order, and what the scores say together. Pure. */

/** A reproducible stream of numbers in [0, 1) from a text (xmur3 seeding, mulberry32 stream). Not for secrets. */
export function seededRandom(seed: string): () => number {
	let hash = 1779033703 ^ seed.length;
	for (let index = 0; index < seed.length; index++) {
		hash = Math.imul(hash ^ seed.charCodeAt(index), 3432918353);
		hash = (hash << 13) | (hash >>> 19);
	}
	return () => {
		hash = (hash + 0x6d2b79f5) | 0;
		let mixed = Math.imul(hash ^ (hash >>> 15), 1 | hash);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/**
 * The items in an order that depends on the seed only (Fisher-Yates). The same seed gives the same order, so an
 * assessor's order survives a reload and can be checked afterwards.
 * @example shuffle(['a', 'b', 'c'], 'seed') // always the same permutation
 */
export function shuffle<Item>(items: readonly Item[], seed: string): Item[] {
	const random = seededRandom(seed);
	const shuffled = [...items];
	for (let last = shuffled.length - 1; last > 0; last--) {
		const chosen = Math.floor(random() * (last + 1));
		const [one, other] = [shuffled[last], shuffled[chosen]];
		if (one === undefined || other === undefined) continue;
		shuffled[last] = other;
		shuffled[chosen] = one;
	}
	return shuffled;
}

export interface Assignment {
	readonly assessorId: string;
	readonly questionId: string;
	readonly answerId: string;
	readonly position: number;
}

/**
 * Gives every answer to `raters` assessors and every assessor an order of their own per question. With more assessors
 * than raters the load is balanced by taking the least loaded, ties by seeded lot, so that every pair overlaps.
 * @param answers one entry per (question, application)
 * @param seed the hash of the published version: fixed before the first application, known to nobody before
 * @throws RangeError with fewer assessors than raters
 */
export function assign(
	answers: readonly { readonly answerId: string; readonly questionId: string }[],
	assessors: readonly string[],
	raters: number,
	seed: string,
): Assignment[] {
	if (assessors.length < raters) throw new RangeError('fewer assessors than raters');
	const chosen = new Map<string, string[]>(); // question and assessor → answers
	const load = new Map(assessors.map((assessor) => [assessor, 0]));
	// The order of dealing must not depend on the order of the rows, which could follow the order of arrival.
	const dealt = shuffle(
		[...answers].sort((left, right) => (left.answerId < right.answerId ? -1 : 1)),
		`${seed}:deal`,
	);
	for (const answer of dealt) {
		const byLoad = shuffle(assessors, `${seed}:${answer.answerId}`).sort(
			(left, right) => (load.get(left) ?? 0) - (load.get(right) ?? 0),
		);
		for (const assessor of byLoad.slice(0, raters)) {
			load.set(assessor, (load.get(assessor) ?? 0) + 1);
			const key = `${answer.questionId} ${assessor}`;
			chosen.set(key, [...(chosen.get(key) ?? []), answer.answerId]);
		}
	}
	return [...chosen].flatMap(([key, answerIds]) => {
		const [questionId = '', assessorId = ''] = key.split(' ');
		const ordered = shuffle([...answerIds].sort(), `${seed}:${assessorId}:${questionId}`);
		return ordered.map((answerId, index) => ({ assessorId, questionId, answerId, position: index + 1 }));
	});
}

/** From this spread between the lowest and highest own score on, an answer is discussed. */
export const discussionSpread = 2;

/**
 * Whether assessors differ so much that the answer is discussed: 1 against 3 is, 2 against 3 is not.
 * @example needsDiscussion([2, 4, 3]) // true
 */
export const needsDiscussion = (values: readonly number[]): boolean =>
	values.length > 1 && Math.max(...values) - Math.min(...values) >= discussionSpread;

/** Scores 1 and 5 need a reason; anything else may have one. */
export const needsRationale = (value: number): boolean => value === 1 || value === 5;
