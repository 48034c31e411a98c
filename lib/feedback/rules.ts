/** From scores to what a candidate reads about them, and what a remark for a candidate may say. Pure. */
import { type Finding, lint } from '@/lib/linter';
import { registeredOptions, type TypedQuestion } from '@/lib/questionnaire/types';
import { type DetailType, detect, mask, type RedactionData, type Span } from '@/lib/redaction';
import type { Phase } from '@/lib/vacancy/phases';

/** Below this many candidates an average or a best score would show somebody else's. */
export const fewestForComparison = 5;

/** Whether the decision has been told, by mail and on the page: from the invitations on. */
export const isDecisionTold = (phase: Phase): boolean => phase === 'interviewing' || phase === 'completed';

/** Steps of the scale that candidates see instead of an exact score. */
export const bands = ['none', 'low', 'below', 'middle', 'above', 'high'] as const;
export type Band = (typeof bands)[number];

/**
 * The band of a mean score, and the written anchor that fits it: a mean near 1, 3 or 5 is that anchor's.
 * @param mean mean over assessors, 0 to 5
 * @example bandOf(4.6) // { band: 'high', anchor: 5 }
 */
export function bandOf(mean: number): { readonly band: Band; readonly anchor: 1 | 3 | 5 | null } {
	if (mean < 0.5) return { band: 'none', anchor: null };
	if (mean < 1.5) return { band: 'low', anchor: 1 };
	if (mean < 2.5) return { band: 'below', anchor: mean < 2 ? 1 : 3 };
	if (mean < 3.5) return { band: 'middle', anchor: 3 };
	if (mean < 4.5) return { band: 'above', anchor: mean < 4 ? 3 : 5 };
	return { band: 'high', anchor: 5 };
}

interface Judgeable extends TypedQuestion {
	readonly anchor1: string;
	readonly anchor3: string;
	readonly anchor5: string;
}

/**
 * What a mean score says in words: the anchor it is near to, or the options that carry it where scores were registered.
 * @example judged(longTextQuestion, 4.8) // { band: 'high', anchorText: longTextQuestion.anchor5, bestAnchor: … }
 */
export function judged(
	question: Judgeable,
	mean: number,
): { readonly band: Band; readonly anchorText: string; readonly bestAnchor: string } {
	const { band, anchor } = bandOf(mean);
	const options = registeredOptions(question);
	if (options.length === 0)
		return {
			band,
			anchorText: anchor === null ? '' : question[`anchor${anchor}`],
			bestAnchor: question.anchor5,
		};
	const most = Math.max(...options.map(({ points }) => points));
	const worth = (score: number) =>
		options
			.filter(({ points }) => points === score)
			.map(({ words }) => words)
			.join(' / ');
	return { band, anchorText: worth(Math.round(mean)), bestAnchor: worth(most) };
}

export interface QuestionMeans {
	readonly questionId: string;
	/** Mean score per application, one's own included. */
	readonly means: readonly { readonly applicationId: string; readonly mean: number }[];
}

export interface Comparison {
	readonly own: number;
	/** Null under five candidates. */
	readonly average: number | null;
	readonly best: number | null;
}

/**
 * One's own mean beside the average and the best of all candidates, hidden where there are too few.
 * @example compare({ questionId: 'q', means: [{ applicationId: 'a', mean: 4 }] }, 'a') // { own: 4, average: null, best: null }
 */
export function compare({ means }: QuestionMeans, applicationId: string): Comparison | null {
	const own = means.find((row) => row.applicationId === applicationId)?.mean;
	if (own === undefined) return null;
	if (means.length < fewestForComparison) return { own, average: null, best: null };
	const sum = means.reduce((total, row) => total + row.mean, 0);
	return { own, average: sum / means.length, best: Math.max(...means.map((row) => row.mean)) };
}

/** A text for a candidate is short: the anchors say the most. In characters. */
export const longestRemark = 2000;

/** Whether somebody may write to candidates: once the decision stands. */
export const mayWriteFeedback = (phase: Phase): boolean =>
	phase === 'decided' || phase === 'interviewing' || phase === 'completed';

/** A passage of a remark that gives a person away. */
export interface RemarkDetail {
	readonly type: DetailType;
	readonly words: string;
	/** Certain: the remark cannot be released with it. */
	readonly isBlocking: boolean;
}

export interface RemarkCheck {
	readonly details: readonly RemarkDetail[];
	readonly language: readonly Finding[];
	/** True when something must change first; the rest is for the writer to judge. */
	readonly isBlocked: boolean;
}

const words = (name: string): string[] =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 3);

export interface RemarkOptions {
	/** Of the vacancy: remarks are written in it. */
	readonly lang: 'nl' | 'en';
	readonly data: RedactionData;
	/** Names of everybody with a role in the procedure. */
	readonly colleagues: readonly string[];
}

const detailsIn = (text: string, { lang, data, colleagues }: RemarkOptions): Span[] =>
	detect(text, { lang, data, knownNames: colleagues.flatMap(words) }).filter(
		(span) => span.action !== 'hint',
	);

/**
 * A remark as it leaves the committee for a candidate: names, numbers and addresses of people are masked, of whoever they
 * are. Who scored is not told (art. 15 (4) AVG: the rights of others). Words about age, origin, family or health stay: that
 * they were written about somebody is what that person has a right to see, and may complain about.
 *
 * Limits: a doubtful name is masked as well; a colleague's name of up to three letters only when it reads as a name.
 * @param text as stored; it is not changed there
 * @param isRead somebody was shown what is doubtful in it and let it stand
 * @example maskRemark('Bel 06 12345678.', { lang: 'nl', data, colleagues: [] }) // 'Bel [telefoonnummer].'
 */
export function maskRemark(text: string, options: RemarkOptions, isRead = false): string {
	const direct = detailsIn(text, options).filter(
		(span) => span.kind === 'direct' && !(isRead && span.action === 'review'),
	);
	return mask(text, direct, options.lang);
}

/**
 * What a text written for one candidate passes before it is released: it names nobody, holds no number that belongs
 * to a person, and says nothing about age, origin, family, health and the like.
 *
 * Shape: a text, its language, the data of the redaction engine, and names of the committee (words of up to three letters
 * are not looked for). Never throws; time linear in the length.
 * @example checkRemark('Bel 06 12345678.', { lang: 'nl', data, colleagues: [] }).isBlocked // true
 */
export function checkRemark(text: string, options: RemarkOptions): RemarkCheck {
	const details = detailsIn(text, options).map((span) => ({
		type: span.type,
		words: text.slice(span.start, span.end),
		isBlocking: span.kind === 'direct' && span.action === 'mask',
	}));
	const language = lint(text, { lang: options.lang, kind: 'question' }).findings.filter(
		(finding) => finding.severity !== 'info',
	);
	const isBlocked =
		details.some((detail) => detail.isBlocking) || language.some((finding) => finding.severity === 'stop');
	return { details, language, isBlocked };
}
