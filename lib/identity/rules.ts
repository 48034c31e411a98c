/** The supervisor's desk, as far as it is a function of texts and passages. Pure: runs on both sides. */
import type { Locale } from '@/lib/i18n/locales';
import { answerText, missesRequirement, type TypedQuestion } from '@/lib/questionnaire/types';
import { type CarriedDecision, carryOver, type Decision, type DetailType, kindOfType } from '@/lib/redaction';

/** From here on a passage is certain: it may be accepted together with others after a glance. */
export const certainFrom = 0.8;

/** Status of a passage. `proposed` waits for the supervisor; everything but `rejected` is masked. */
export type SpanStatus = 'proposed' | 'confirmed' | 'rejected' | 'added';

export interface Place {
	readonly start: number;
	readonly end: number;
}

/**
 * Whether a passage has to be decided one by one.
 * @example isDoubtful({ status: 'proposed', score: 0.6 }) // true
 */
export const isDoubtful = (span: { readonly status: string; readonly score: number }): boolean =>
	span.status === 'proposed' && span.score < certainFrom;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const nextWord = /^[^\p{L}\p{N}\p{M}]*[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/u;
const lastWord = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*[^\p{L}\p{N}\p{M}]*$/u;

/**
 * Widens a passage: to the whole words it cuts through, else by the next word, else (at the end) by the one before.
 * @param text the original
 * @param place offsets in UTF-16 code units, end exclusive
 * @returns the wider place; the same place when there is nothing left
 * @example widen('bij Bakkerij Jansen', { start: 4, end: 12 }) // { start: 4, end: 19 }
 */
export function widen(text: string, { start, end }: Place): Place {
	let [left, right] = [start, end];
	while (left > 0 && wordCharacter.test(text[left - 1] ?? '') && wordCharacter.test(text[left] ?? '')) left--;
	while (
		right < text.length &&
		wordCharacter.test(text[right - 1] ?? '') &&
		wordCharacter.test(text[right] ?? '')
	)
		right++;
	if (left < start || right > end) return { start: left, end: right };
	const after = nextWord.exec(text.slice(end));
	if (after) return { start, end: end + after[0].length };
	const before = lastWord.exec(text.slice(0, start));
	return before ? { start: start - before[0].length, end } : { start, end };
}

/**
 * Where given words stand in a text: at `at` when they are there, else every place as whole words, in any case.
 * @example findWords('Ik ben Bo, zei Bo.', 'bo') // [{ start: 7, end: 9 }, { start: 15, end: 17 }]
 */
export function findWords(text: string, words: string, at?: number): Place[] {
	if (words.trim() === '') return [];
	if (at !== undefined && text.slice(at, at + words.length) === words)
		return [{ start: at, end: at + words.length }];
	const sought = words.trim().replace(/\s+/g, ' ');
	const pattern = sought.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
	const whole = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${pattern}(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
	return [...text.matchAll(whole)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
	}));
}

/** A piece of the original: plain, or part of a passage. */
export interface Segment<Span> {
	readonly start: number;
	readonly text: string;
	readonly span: Span | null;
	/** The first piece of its passage: there its number and type stand. */
	readonly isFirst: boolean;
}

/**
 * Cuts a text at its passages, for highlighting. Where two overlap, a masked one goes before one that stays.
 * @returns pieces in reading order that together are the text
 * @example segments('Ik ben Bo', [{ start: 7, end: 9, status: 'proposed' }]).length // 2
 */
export function segments<Span extends Place & { readonly status: SpanStatus }>(
	text: string,
	spans: readonly Span[],
): Segment<Span>[] {
	const cuts = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])]
		.filter((cut) => cut >= 0 && cut <= text.length)
		.sort((left, right) => left - right);
	const ranked = [...spans].sort(
		(left, right) => Number(left.status === 'rejected') - Number(right.status === 'rejected'),
	);
	const seen = new Set<Span>();
	const pieces: Segment<Span>[] = [];
	for (const [index, start] of cuts.slice(0, -1).entries()) {
		const end = cuts[index + 1] ?? text.length;
		const span = ranked.find((candidate) => candidate.start <= start && candidate.end >= end) ?? null;
		pieces.push({ start, text: text.slice(start, end), span, isFirst: span !== null && !seen.has(span) });
		if (span) seen.add(span);
	}
	return pieces;
}

export interface QueueRow {
	readonly applicationId: string;
	readonly status: string;
	readonly code: string;
	/** Answers not yet confirmed. */
	readonly open: number;
	/** Answers the engine has not read yet. */
	readonly waiting: number;
	readonly flagged: number;
	readonly doubtful: number;
}

/**
 * The applications to check, most doubtful first; what an assessor sent back goes before everything else.
 * @example queue([{ ...row, open: 0 }]) // []
 */
export function queue<Row extends QueueRow>(rows: readonly Row[]): Row[] {
	return rows
		.filter((row) => row.status === 'submitted' && row.open > 0 && row.waiting === 0)
		.sort(
			(left, right) =>
				right.flagged - left.flagged ||
				right.doubtful - left.doubtful ||
				left.code.localeCompare(right.code, 'en'),
		);
}

/**
 * Time at one application as it is stored: rounded up to a quarter of a minute, at most an hour, null when unknown.
 * @param seconds as the browser measured them
 * @example storedSeconds(61) // 75
 */
export function storedSeconds(seconds: number | undefined): number | null {
	if (seconds === undefined || !Number.isFinite(seconds) || seconds <= 0) return null;
	return Math.min(3600, Math.ceil(seconds / 15) * 15);
}

/** A passage the engine found in a new text, as far as carrying decisions over needs it. */
export interface FoundSpan extends Place {
	readonly type: DetailType;
	readonly score: number;
	readonly rule: string;
	readonly entity: string;
}

/** A decision about the text before the candidate changed it. */
export interface EarlierDecision extends Decision {
	readonly rule: string;
	readonly foundBy: 'candidate' | 'engine' | 'supervisor' | 'assessor';
	readonly decidedBy: string | null;
}

export interface MergedSpan extends FoundSpan {
	readonly status: SpanStatus;
	readonly foundBy: EarlierDecision['foundBy'];
	readonly decidedBy: string | null;
}

/**
 * Joins what the engine finds in a changed text with what was decided about the old one. Same words in the same
 * surroundings keep their decision; where the surroundings changed, the supervisor looks again, at something masked.
 * @example mergeEarlier('Ik ben Bo', [], 'Ik ben Bo', []) // []
 */
export function mergeEarlier(
	newText: string,
	found: readonly FoundSpan[],
	oldText: string,
	earlier: readonly EarlierDecision[],
): MergedSpan[] {
	// carryOver keeps every field it is given; its type names only those it reads.
	const carried = carryOver(earlier, oldText, newText) as (CarriedDecision & EarlierDecision)[];
	const fresh = { status: 'proposed', foundBy: 'engine', decidedBy: null } as const;
	const own = carried.filter((decision) => decision.status !== 'rejected');
	const merged: MergedSpan[] = found
		.filter((span) => !own.some((decision) => decision.start <= span.start && decision.end >= span.end))
		.map((span) => {
			const kept = carried.find(
				(decision) =>
					decision.sure &&
					decision.status === 'rejected' &&
					decision.start === span.start &&
					decision.end === span.end,
			);
			return kept
				? { ...span, status: 'rejected', foundBy: kept.foundBy, decidedBy: kept.decidedBy }
				: { ...span, ...fresh };
		});
	for (const { start, end, type, status, rule, foundBy, decidedBy, sure } of own) {
		merged.push({
			start,
			end,
			type,
			rule,
			foundBy,
			entity: found.find((span) => span.start >= start && span.end <= end)?.entity ?? '',
			score: sure ? 1 : 0.5,
			status: sure ? status : 'proposed',
			decidedBy: sure ? decidedBy : null,
		});
	}
	return merged.sort((left, right) => left.start - right.start);
}

/** Every type with its kind, for the choice at the desk. */
export const detailTypes = Object.keys(kindOfType) as readonly DetailType[];

/**
 * An answer as people read it. Own words stay as they are: the places of passages are counted in them.
 * @example asRead({ type: 'yes-no', settings: {}, wordLimit: 20, language: 'nl', text: 'no', maskedText: null }).text // 'Nee'
 */
export function asRead<
	Row extends TypedQuestion & {
		readonly language: Locale;
		readonly text: string;
		readonly maskedText: string | null;
	},
>(row: Row): Row & { readonly isOwnWords: boolean; readonly misses: boolean } {
	const isOwnWords = row.type === 'long-text';
	const read = (text: string) => (isOwnWords ? text : answerText(row, text, row.language));
	return {
		...row,
		isOwnWords,
		misses: missesRequirement(row, row.text),
		text: read(row.text),
		maskedText: row.maskedText === null ? null : read(row.maskedText),
	};
}
