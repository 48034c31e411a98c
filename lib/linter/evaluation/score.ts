/**
 * The matching rule of the labelling guide, and the figures that follow from it.
 *
 * Frozen: figures of different versions of the linter compare only under one rule.
 */

export type Language = 'nl' | 'en';
type Band = 'B1' | 'B2' | 'C1';

export interface Span {
	readonly start: number;
	readonly end: number;
	readonly category: string;
}
export interface GoldSpan extends Span {
	readonly alt?: readonly string[];
}
export interface Prediction extends Span {
	readonly severity?: string;
}
export interface DocumentLabels {
	readonly balance: string;
	readonly mustCount: number;
	readonly tooManyRequirements: boolean;
	readonly missing: readonly string[];
	readonly readingBand: Band;
}
export interface Item {
	readonly id: string;
	readonly lang: Language;
	readonly title?: string;
	readonly text: string;
	readonly spans: readonly GoldSpan[];
	readonly optional?: readonly Span[];
	readonly clean?: boolean;
	readonly tags?: readonly string[];
	readonly labels?: DocumentLabels;
}
export interface ItemScore {
	readonly item: Item;
	readonly clean: boolean;
	readonly found: readonly GoldSpan[];
	readonly foundWithCategory: readonly GoldSpan[];
	readonly missed: readonly GoldSpan[];
	readonly falseAlarms: readonly Prediction[];
	readonly wrongCategory: readonly (readonly [GoldSpan, Prediction])[];
}

/** Judged on the whole text by the document labels, so left out of the spans of whole vacancies. */
const documentLevelCategories: ReadonlySet<string> = new Set(['clarity', 'gender-coded']);

const overlap = (one: Span, other: Span): number =>
	Math.min(one.end, other.end) - Math.max(one.start, other.start);

/**
 * Says whether an underlined part counts as finding a marked phrase: underline the phrase, not the sentence.
 * Offsets and `textLength` in UTF-16 code units.
 *
 * @example isHit({ start: 8, end: 18, category: 'age' }, { start: 12, end: 18, category: 'age' }, 40) // true
 */
export function isHit(prediction: Span, gold: Span, textLength: number): boolean {
	const shared = overlap(prediction, gold);
	const predicted = prediction.end - prediction.start;
	const marked = gold.end - gold.start;
	return (
		shared > 0 &&
		(shared >= predicted / 2 || shared >= marked / 2) &&
		predicted <= 2 * marked + 15 &&
		predicted <= Math.max(marked, 0.6 * textLength)
	);
}

const isRightCategory = (prediction: Span, gold: GoldSpan): boolean =>
	prediction.category === gold.category || (gold.alt ?? []).includes(prediction.category);

function validate(item: Item, predictions: readonly Prediction[]): void {
	for (const { start, end } of predictions) {
		if (
			!Number.isInteger(start) ||
			!Number.isInteger(end) ||
			start < 0 ||
			start >= end ||
			end > item.text.length
		)
			throw new Error(`Bad span ${start}-${end} in ${item.id} (length ${item.text.length})`);
	}
}

function withoutDuplicates(predictions: readonly Prediction[]): Prediction[] {
	const seen = new Map<string, Prediction>();
	for (const prediction of predictions) {
		const key = `${prediction.start}:${prediction.end}:${prediction.category}`;
		if (!seen.has(key)) seen.set(key, prediction);
	}
	return [...seen.values()];
}

/**
 * Compares the predictions for one item with its labels.
 * Extra hits on one phrase are neither right nor wrong; a prediction that touches only `optional` is ignored.
 * Throws when a prediction lies outside the text.
 *
 * @example scoreItem(item, []).missed // every phrase that was marked
 */
export function scoreItem(item: Item, allPredictions: readonly Prediction[]): ItemScore {
	const counts = (span: Span): boolean => !item.labels || !documentLevelCategories.has(span.category);
	const predictions = withoutDuplicates(allPredictions).filter(counts);
	validate(item, predictions);
	const gold = item.spans.filter(counts);
	const ignored = [...(item.optional ?? []), ...item.spans.filter((span) => !counts(span))];
	const used = new Set<Prediction>();
	const found: GoldSpan[] = [];
	const foundWithCategory: GoldSpan[] = [];
	const missed: GoldSpan[] = [];
	const wrongCategory: [GoldSpan, Prediction][] = [];
	for (const span of gold) {
		const hits = predictions.filter((prediction) => isHit(prediction, span, item.text.length));
		for (const hit of hits) used.add(hit);
		const [first] = hits;
		if (!first) missed.push(span);
		else found.push(span);
		if (hits.some((hit) => isRightCategory(hit, span))) foundWithCategory.push(span);
		else if (first) wrongCategory.push([span, first]);
	}
	const falseAlarms = predictions.filter(
		(prediction) => !used.has(prediction) && !ignored.some((span) => overlap(prediction, span) > 0),
	);
	const clean = item.labels ? gold.length === 0 : (item.clean ?? gold.length === 0);
	return { item, clean, found, foundWithCategory, missed, falseAlarms, wrongCategory };
}

/** Sum of a count over items. @example total(scores, (score) => score.missed.length) // 12 */
export const total = (scores: readonly ItemScore[], count: (score: ItemScore) => number): number =>
	scores.reduce((sum, score) => sum + count(score), 0);
/** Division that gives 0 for an empty whole. @example ratio(1, 0) // 0 */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 (0 to 1) from counts of right, wrong and missed. @example computeRates(1, 1, 1).f1 // 0.5 */
export function computeRates(right: number, wrong: number, missed: number) {
	const precision = ratio(right, right + wrong);
	const recall = ratio(right, right + missed);
	return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

/** Rates that ask only whether the phrase was found. @example computeAgnostic(scores).recall // 0.8 */
export const computeAgnostic = (scores: readonly ItemScore[]) =>
	computeRates(
		total(scores, (score) => score.found.length),
		total(scores, (score) => score.falseAlarms.length),
		total(scores, (score) => score.missed.length),
	);

/** Rates that also want the right category (or an `alt`). @example computeAware(scores).f1 // 0.7 */
export const computeAware = (scores: readonly ItemScore[]) =>
	computeRates(
		total(scores, (score) => score.foundWithCategory.length),
		total(scores, (score) => score.falseAlarms.length + score.wrongCategory.length),
		total(scores, (score) => score.missed.length + score.wrongCategory.length),
	);

/**
 * 95% interval of the category-agnostic F1: percentile bootstrap over items.
 * The seed is fixed, so that two runs of one version give the same interval.
 *
 * @example computeInterval(scores, 1000) // [0.61, 0.72]
 */
export function computeInterval(scores: readonly ItemScore[], resamples: number): readonly [number, number] {
	let state = 20260101;
	const random = (): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const values = Array.from({ length: resamples }, () => {
		const sample = scores.map(() => scores[Math.floor(random() * scores.length)]);
		return computeAgnostic(sample.filter((score) => score !== undefined)).f1;
	}).sort((one, other) => one - other);
	return [values[Math.floor(resamples * 0.025)] ?? 0, values[Math.floor(resamples * 0.975)] ?? 0];
}
