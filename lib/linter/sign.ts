/**
 * Signs in a sentence: what is denied or left open, named instead of used, or grounded in law. All look inside one sentence,
 * which is never longer than 160 words.
 */
import { Gap } from '../language/word';
import { Matcher } from './matcher';
import type { Language, Match, SentenceContext } from './model';
import { packOf } from './pack';
import { WordSet } from './pattern';

export type Sign = 'open' | 'mention' | 'legal' | 'reason' | 'own';

export interface Frame {
	readonly candidate: WordSet;
	readonly work: WordSet;
	readonly reader: WordSet;
	readonly prepositions: WordSet;
	readonly others: WordSet;
	readonly determiners: WordSet;
	readonly signs: Matcher<Sign>;
}

const frames = new Map<Language, Frame>();

function wordSet(list: string): WordSet {
	const set = new WordSet();
	for (const item of list.split(/\s+/)) {
		const open = item.indexOf('{');
		if (open >= 0) {
			const stem = item.slice(0, open);
			for (const ending of item.slice(open + 1, -1).split(',')) set.exact.add(stem + ending);
		} else if (item.startsWith('*')) set.suffixes.push(item.slice(1));
		else if (item) set.exact.add(item);
	}
	return set;
}

/** The compiled words of a language by which a clause shows whom it is about. */
export function frameOf(language: Language): Frame {
	const known = frames.get(language);
	if (known) return known;
	const words = packOf(language).frameWords;
	const signs = new Matcher<Sign>(language, {});
	signs.add(words.open, 'open');
	signs.add(words.mention, 'mention');
	signs.add(words.legal, 'legal');
	signs.add(words.reason, 'reason');
	signs.add(words.ownPrepositions, 'own');
	const frame: Frame = {
		candidate: wordSet(words.candidate),
		work: wordSet(words.work),
		reader: wordSet(words.reader),
		prepositions: wordSet(words.prepositions),
		others: wordSet(words.others),
		determiners: wordSet(words.determiners),
		signs,
	};
	frames.set(language, frame);
	return frame;
}

export interface Place {
	readonly sign: Sign;
	readonly from: number;
	readonly to: number;
}

/** Where the signs of a sentence stand; found once per sentence. */
export function places(context: SentenceContext, index = context.index): readonly Place[] {
	const key = `signs${index}`;
	const known = context.memory.get(key) as readonly Place[] | undefined;
	if (known) return known;
	const found: Place[] = [];
	const sentence = context.sentences[index];
	if (sentence)
		frameOf(context.language).signs.run(context.words, sentence, (sign, match) => {
			found.push({ sign, from: match.from, to: match.to });
		});
	context.memory.set(key, found);
	return found;
}

/** The bounds of the part between `but`, `maar` or strong marks around a word: openness works inside it. */
function part(context: SentenceContext, at: number): { from: number; to: number } {
	const { words, sentence, expressions } = context;
	const wall = (index: number): boolean => {
		const word = words[index];
		return word === undefined || expressions.but.test(word.text) || (word.gap & Gap.strong) !== 0;
	};
	let from = at;
	while (from > sentence.first && !wall(from)) from--;
	let to = at + 1;
	while (to < sentence.last && !wall(to)) to++;
	return { from, to };
}

/**
 * Tells whether the words are denied or left open: *hoeft niet*, *geen eis*, *ongeacht*, *maakt niet uit*.
 *
 * Shape: the sentence and a match in it (word indices). Never throws. Source: labelling guide, negation.
 * @example isOpen(context of 'Je hoeft geen rijbewijs te hebben.', match of 'rijbewijs') // true
 */
export function isOpen(context: SentenceContext, match: Match): boolean {
	for (
		let index = match.from - 1, steps = 0;
		index >= context.sentence.first && steps < 4;
		index--, steps++
	) {
		const word = context.words[index];
		if (!word || ((context.words[index + 1]?.gap ?? 0) & (Gap.strong | Gap.bracket)) !== 0) break;
		if (((context.words[index + 1]?.gap ?? 0) & Gap.comma) !== 0) break;
		if (context.expressions.negation.test(word.text)) return true;
	}
	const bounds = part(context, match.first);
	return places(context).some(
		(place) => place.sign === 'open' && place.from >= bounds.from && place.to <= bounds.to,
	);
}

/** Tells whether the sentence, or one beside it, names a ground in law. Shape and errors as `isOpen`. */
export function hasLegalGround(context: SentenceContext): boolean {
	return [context.index, context.index + 1, context.index - 1].some((index) =>
		places(context, index).some((place) => place.sign === 'legal'),
	);
}

/** Tells whether the sentence gives a reason (*omdat*, *because*). Shape and errors as `isOpen`. */
export function hasReason(context: SentenceContext): boolean {
	return places(context).some((place) => place.sign === 'reason' || place.sign === 'legal');
}

/**
 * Tells whether words are named instead of used: quoted, or after *het woord*, *termen als*, *avoid*.
 *
 * Shape: as `isOpen`. A quotation without such a sign is use when the clause addresses the reader. Never throws.
 * @example isMention(context of 'Schrijf niet "jonge hond".', match) // true
 */
export function isMention(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	if (
		places(context).some(
			(place) =>
				place.sign === 'mention' &&
				place.from <= match.first &&
				place.to > sentence.first &&
				place.to <= match.first + 2,
		)
	)
		return true;
	if (!isQuoted(context, match)) return false;
	for (let index = match.first - 1; index >= sentence.first && index > match.first - 7; index--) {
		if (context.expressions.addresses.test(words[index]?.text ?? '')) return false;
	}
	return true;
}

function isQuoted(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	const opens = (index: number): boolean => ((words[index]?.gap ?? 0) & Gap.quote) !== 0;
	let open = false;
	for (let index = match.first; index >= sentence.first && index > match.first - 12 && !open; index--)
		open = opens(index);
	if (!open) return false;
	for (let index = match.last; index < sentence.last && index < match.last + 12; index++)
		if (opens(index)) return true;
	return /^[.,!?]?["'\u2018-\u201f\u00bb]/.test(
		context.text.slice(words[match.last - 1]?.end ?? 0).slice(0, 3),
	);
}

/** Tells whether the whole sentence stands between quotation marks: somebody else's words. Shape and errors as `isOpen`. */
export function isQuotedSentence(context: SentenceContext): boolean {
	const first = context.words[context.sentence.first];
	return (
		first !== undefined &&
		(first.gap & Gap.quote) !== 0 &&
		/["\u201d\u2019\u00bb]/.test(context.text.slice(context.sentence.end - 2, context.sentence.end + 1))
	);
}

/** Tells whether a sentence says in so many words that something does not matter. Shape and errors as `isOpen`. */
export function isIndifferent(context: SentenceContext): boolean {
	const known = context.memory.get('indifferent');
	if (known !== undefined) return known === true;
	const answer = context.expressions.indifferent.test(context.own);
	context.memory.set('indifferent', answer);
	return answer;
}

/**
 * Tells whether a sentence says that something does not matter, may freely be or is supported: stronger than a negation,
 * because the negation can be the demand itself (*geen kinderen*). Shape and errors as `isOpen`.
 * @example isLeftOpen(context of 'Kinderen zijn geen probleem.') // true
 */
export function isLeftOpen(context: SentenceContext): boolean {
	const known = context.memory.get('left-open');
	if (known !== undefined) return known === true;
	const { own, expressions } = context;
	const next = context.sentences[context.index + 1];
	const open =
		isIndifferent(context) ||
		// *You were not born here? You are just as welcome.*
		(context.sentence.close === '?' &&
			next !== undefined &&
			expressions.anyway.test(context.text.slice(next.start, next.end))) ||
		expressions.offered.test(own) ||
		(expressions.welcome.test(own) && !expressions.exclusive.test(own));
	context.memory.set('left-open', open);
	return open;
}

/** Tells whether a sentence names people the organisation works for. Shape and errors as `isOpen`. */
export function namesServed(context: SentenceContext): boolean {
	return context.expressions.served.test(context.own);
}

/** The test of a rule whose words only count when the sentence does not leave them open. Shape and errors as `isOpen`. */
export const isNotLeftOpen = (context: SentenceContext): boolean =>
	!isLeftOpen(context) && !namesServed(context) && !hasLegalGround(context);
