import { type Sentence, splitSentences } from '../language/sentence';
import { splitWords, type Word } from '../language/word';
import { isAbout, isName, isSurname } from './frame';
import { Matcher } from './matcher';
import type {
	Finding,
	Language,
	Match,
	PatternGroup,
	Rule,
	SentenceContext,
	Severity,
	TextKind,
	Verdict,
} from './model';
import { packOf } from './pack';
import { rules } from './rules';
import { isEquality, isIndifferent, isMention, isOpen } from './sign';
import { isNorm, isStatement } from './statement';
import { isStory } from './thing';

interface Entry {
	readonly rule: Rule;
	readonly group: PatternGroup;
}

/** A text cut into words and sentences. */
export interface ParsedText {
	readonly text: string;
	readonly words: readonly Word[];
	readonly sentences: readonly Sentence[];
}

const matchers = new Map<string, Matcher<Entry>>();

/** One matcher per language and kind, compiled when first asked. */
function matcherOf(language: Language, kind: TextKind): Matcher<Entry> {
	const key = `${language}-${kind}`;
	const known = matchers.get(key);
	if (known) return known;
	const pack = packOf(language);
	const matcher = new Matcher<Entry>(language, pack.classes);
	for (const rule of rules) {
		if (rule.kinds && !rule.kinds.includes(kind)) continue;
		for (const group of pack.patterns[rule.id] ?? []) matcher.add(group.patterns, { rule, group });
	}
	matchers.set(key, matcher);
	return matcher;
}

/**
 * Cuts a text into words and sentences.
 *
 * Shape: any string; UTF-16 offsets. Never throws; time linear.
 * @example parseText('Kom langs. Bel ons.').sentences.length // 2
 */
export function parseText(text: string): ParsedText {
	const words = splitWords(text);
	return { text, words, sentences: splitSentences(text, words) };
}

const WEIGHT: Readonly<Record<Severity, number>> = { stop: 3, warn: 2, tip: 1, info: 0 };

/**
 * Finds all findings in one sentence of a parsed text.
 *
 * Shape: parsed text, sentence index, language and kind; findings sorted by place, none overlapping. Never throws; time
 * bounded by the length of the sentence.
 */
export function lintSentence(
	parsed: ParsedText,
	index: number,
	language: Language,
	kind: TextKind,
): Finding[] {
	const sentence = parsed.sentences[index];
	if (!sentence) return [];
	let context: SentenceContext | undefined;
	const found: Finding[] = [];
	matcherOf(language, kind).run(parsed.words, sentence, (entry, match) => {
		context ??= contextOf(parsed, index, sentence, language, kind);
		const finding = judge(context, entry, match);
		if (finding) found.push(finding);
	});
	return context && found.length > 1 ? withoutEcho(context, withoutOverlap(found)) : found;
}

function contextOf(
	parsed: ParsedText,
	index: number,
	sentence: Sentence,
	language: Language,
	kind: TextKind,
): SentenceContext {
	return {
		text: parsed.text,
		words: parsed.words,
		sentences: parsed.sentences,
		language,
		kind,
		index,
		sentence,
		own: parsed.text.slice(sentence.start, sentence.end),
		expressions: packOf(language).expressions,
		memory: {
			title: undefined,
			indifferent: undefined,
			leftOpen: undefined,
			equality: undefined,
			story: undefined,
			signs: [],
		},
	};
}

// Rules about people: what is said of those the work is about, or of all alike, is no demand.
const OF_PEOPLE = /^(?:age|disability-[hp]|family|gender-p|lgbtiq|origin-[ln]|religion|education-l)/;
// *both sexes* is outdated in an equality statement too
const OF_TERM = /\b(?:sex|sexes|genders|geslachten|sekses|kunne)$/;

const isTerm = ({ words }: SentenceContext, { last }: Match): boolean =>
	OF_TERM.test(words[last - 1]?.text ?? '');

function judge(context: SentenceContext, { rule, group }: Entry, match: Match): Finding | undefined {
	if (isSurname(context, match) || (group.names !== false && isName(context, match))) return undefined;
	if (group.open !== false && (isOpen(context, match) || isIndifferent(context))) return undefined;
	if (
		OF_PEOPLE.test(rule.id) &&
		((isEquality(context) && !isNorm(context, match) && !isTerm(context, match)) ||
			(rule.category !== 'lgbtiq' && isStory(context)))
	)
		return undefined;
	if (!isAbout(context, match, group.about ?? 'anyone')) return undefined;
	if (isMention(context, match) || context.expressions.artefact.test(context.words[match.last]?.text ?? ''))
		return undefined;
	if (isStatement(rule.id, context, match)) return undefined;
	const verdict: Verdict = group.test ? group.test(context, match) : true;
	if (verdict === false) return undefined;
	const detail = verdict === true ? {} : verdict;
	const range = { first: detail.first ?? match.first, last: detail.last ?? match.last };
	const { first, last } = shortened(context, range.first, range.last);
	// A suggestion replaces the whole phrase: a shorter underline has none.
	const isWhole = first === range.first && last === range.last;
	const suggestions = isWhole ? (detail.suggestions ?? group.suggestions ?? []) : [];
	const start = context.words[first]?.start;
	const end = context.words[last - 1]?.end;
	if (start === undefined || end === undefined || end <= start) return undefined;
	return {
		rule: rule.id,
		category: rule.category,
		severity: detail.severity ?? group.severity ?? rule.severity,
		start,
		end,
		message: detail.message ?? rule.id,
		data: { words: context.text.slice(start, end) },
		suggestions,
	};
}

/** A phrase, not the sentence: an underline longer than this share of its sentence loses words at its edges. */
const MOST_OF_SENTENCE = 0.58;
const LEAST_WORDS = 3;
/** A word of fewer letters leaves before a longer one. */
const SMALL = 3;

/** Takes words off an underline that covers most of its sentence: framing words first, then small ones, then from the left. */
function shortened(
	{ words, sentence, expressions }: SentenceContext,
	first: number,
	last: number,
): { first: number; last: number } {
	if (sentence.last - sentence.first < LEAST_WORDS) return { first, last };
	const most = (sentence.end - sentence.start) * MOST_OF_SENTENCE;
	while (last - first > 1 && (words[last - 1]?.end ?? 0) - (words[first]?.start ?? 0) > most) {
		const opening = words[first]?.text ?? '';
		const closing = words[last - 1]?.text ?? '';
		if (expressions.framing.test(closing)) last--;
		else if (expressions.framing.test(opening)) first++;
		else if (words[first]?.digit || (opening.length >= SMALL && closing.length < SMALL)) last--;
		else first++;
	}
	return { first, last };
}

/** One underline per phrase: what counts only for the document gives way, then the longest stays, then the heaviest. */
function withoutOverlap(found: Finding[]): Finding[] {
	found.sort(
		(left, right) =>
			Number(right.severity !== 'info') - Number(left.severity !== 'info') ||
			right.end - right.start - (left.end - left.start) ||
			WEIGHT[right.severity] - WEIGHT[left.severity] ||
			left.start - right.start,
	);
	const kept: Finding[] = [];
	for (const finding of found)
		if (kept.every((other) => finding.end <= other.start || finding.start >= other.end)) kept.push(finding);
	return kept.sort((left, right) => left.start - right.start);
}

// Rules of which every place counts: each pronoun and each title is changed on its own.
const EACH = /^(?:gender|clarity|origin-it|disability-metaphor)/;

/** One demand, one finding: the same rule again in the same part of a sentence (*all points are a hard demand*) is dropped. */
function withoutEcho(context: SentenceContext, found: Finding[]): Finding[] {
	const last = new Map<string, Finding>();
	return found.filter((finding) => {
		const before = last.get(finding.rule);
		last.set(finding.rule, finding);
		return (
			!before ||
			before.severity === 'info' ||
			EACH.test(finding.rule) ||
			context.expressions.joint.test(context.text.slice(before.end, finding.start))
		);
	});
}
