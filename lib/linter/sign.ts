/**
 * Signs in a sentence: what is denied or left open, named instead of used, or grounded in law. All look inside one sentence,
 * which is never longer than 160 words.
 */
import { Gap, type Word } from '../language/word';
import { Matcher } from './matcher';
import type { Language, Match, Place, SentenceContext, Sign } from './model';
import { packOf } from './pack';
import { WordSet } from './pattern';

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

/** Where the signs of a sentence stand; found once per sentence. */
export function places(context: SentenceContext, index = context.index): readonly Place[] {
	const at = index - context.index + 1;
	const known = context.memory.signs[at];
	if (known) return known;
	const found: Place[] = [];
	const sentence = context.sentences[index];
	if (sentence)
		frameOf(context.language).signs.run(context.words, sentence, (sign, match) => {
			found.push({ sign, from: match.from, to: match.to });
		});
	context.memory.signs[at] = found;
	return found;
}

const isWall = ({ expressions }: SentenceContext, word: Word | undefined): boolean =>
	word === undefined || (word.gap & Gap.strong) !== 0 || expressions.but.test(word.text);

function hasSign(context: SentenceContext, sign: Sign, index = context.index): boolean {
	for (const place of places(context, index)) if (place.sign === sign) return true;
	return false;
}

/** The bounds of the part between `but`, `maar` or strong marks around a word: openness works inside it. */
function part(context: SentenceContext, at: number): { from: number; to: number } {
	const { words, sentence } = context;
	let from = at;
	while (from > sentence.first && !isWall(context, words[from])) from--;
	let to = at + 1;
	while (to < sentence.last && !isWall(context, words[to])) to++;
	return { from, to };
}

/**
 * Tells whether the words are denied or left open: *hoeft niet*, *geen eis*, *ongeacht*, *maakt niet uit*.
 *
 * Shape: the sentence and a match in it (word indices). Never throws. Source: labelling guide, negation.
 * @example isOpen(context of 'Je hoeft geen rijbewijs te hebben.', match of 'rijbewijs') // true
 */
export function isOpen(context: SentenceContext, match: Match): boolean {
	// *geen foto, leeftijd of geboorteplaats*: in a list a comma does not end what is denied
	let wall = Gap.strong | Gap.bracket | Gap.comma;
	for (
		let index = match.from - 1, steps = 0;
		index >= context.sentence.first && steps < 4;
		index--, steps++
	) {
		const word = context.words[index];
		if (!word || ((context.words[index + 1]?.gap ?? 0) & wall) !== 0) break;
		if (/^(?:of|or)$/.test(word.text)) wall = Gap.strong | Gap.bracket;
		if (context.expressions.negation.test(word.text)) return true;
	}
	if (!hasSign(context, 'open')) return false;
	const bounds = part(context, match.first);
	return places(context).some(
		(place) => place.sign === 'open' && place.from >= bounds.from && place.to <= bounds.to,
	);
}

/** Tells whether the sentence, or one beside it, names a ground in law. Shape and errors as `isOpen`. */
export function hasLegalGround(context: SentenceContext): boolean {
	const { index } = context;
	return (
		hasSign(context, 'legal') || hasSign(context, 'legal', index + 1) || hasSign(context, 'legal', index - 1)
	);
}

/** Tells whether the sentence gives a reason (*omdat*, *because*). Shape and errors as `isOpen`. */
export function hasReason(context: SentenceContext): boolean {
	return hasSign(context, 'reason') || hasSign(context, 'legal');
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

const followsQuote = (word: Word | undefined): boolean => word !== undefined && (word.gap & Gap.quote) !== 0;

function isQuoted(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	let open = false;
	for (let index = match.first; index >= sentence.first && index > match.first - 12 && !open; index--)
		open = followsQuote(words[index]);
	if (!open) return false;
	for (let index = match.last; index < sentence.last && index < match.last + 12; index++)
		if (followsQuote(words[index])) return true;
	const end = words[match.last - 1]?.end ?? 0;
	return /^[.,!?]?["'\u2018-\u201f\u00bb]/.test(context.text.slice(end, end + 3));
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
	context.memory.indifferent ??= context.expressions.indifferent.test(context.own);
	return context.memory.indifferent;
}

/**
 * Tells whether a sentence says that something does not matter, may freely be or is supported: stronger than a negation,
 * because the negation can be the demand itself (*geen kinderen*). Shape and errors as `isOpen`.
 * @example isLeftOpen(context of 'Kinderen zijn geen probleem.') // true
 */
export function isLeftOpen(context: SentenceContext): boolean {
	if (context.memory.leftOpen !== undefined) return context.memory.leftOpen;
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
	context.memory.leftOpen = open;
	return open;
}

/** So many grounds in one sentence make a list of them. */
const SEVERAL = 3;

/**
 * Tells whether a sentence says of several grounds that all are treated alike. Shape and errors as `isOpen`.
 * @example isEquality(context of 'Jong of oud, gelovig of niet, hetero of homo: je bent welkom.') // true
 */
export function isEquality(context: SentenceContext): boolean {
	const { grounds, equal, unequal } = context.expressions;
	if (!grounds || !equal) return false;
	context.memory.equality ??= isListOfGrounds(context.own.toLowerCase(), grounds, equal, unequal);
	return context.memory.equality;
}

const isListOfGrounds = (own: string, grounds: readonly RegExp[], equal: RegExp, unequal?: RegExp): boolean =>
	equal.test(own) && !unequal?.test(own) && grounds.filter((ground) => ground.test(own)).length >= SEVERAL;

/** Tells whether a sentence names people the organisation works for. Shape and errors as `isOpen`. */
export function namesServed(context: SentenceContext): boolean {
	return context.expressions.served.test(context.own);
}

/** The test of a rule whose words only count when the sentence does not leave them open. Shape and errors as `isOpen`. */
export const isNotLeftOpen = (context: SentenceContext): boolean =>
	!isLeftOpen(context) && !namesServed(context) && !hasLegalGround(context);
