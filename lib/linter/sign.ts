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

const BUT: Readonly<Record<Language, ReadonlySet<string>>> = {
	nl: new Set(['maar', 'echter', 'doch', 'toch']),
	en: new Set(['but', 'however', 'yet']),
};

/** The bounds of the part between `but`, `maar` or strong marks around a word: openness works inside it. */
function part(context: SentenceContext, at: number): { from: number; to: number } {
	const { words, sentence, language } = context;
	const wall = (index: number): boolean => {
		const word = words[index];
		return word === undefined || BUT[language].has(word.text) || (word.gap & Gap.strong) !== 0;
	};
	let from = at;
	while (from > sentence.first && !wall(from)) from--;
	let to = at + 1;
	while (to < sentence.last && !wall(to)) to++;
	return { from, to };
}

const NEGATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
	nl: new Set(['geen', 'niet', 'nooit', 'zonder', 'noch', 'nergens']),
	en: new Set([
		'no',
		'not',
		'never',
		'without',
		"don't",
		"doesn't",
		"isn't",
		"aren't",
		"won't",
		'nor',
		'neither',
	]),
};

/**
 * Tells whether the words are denied or left open: *hoeft niet*, *geen eis*, *ongeacht*, *maakt niet uit*.
 *
 * Shape: the sentence and a match in it (word indices). Never throws. Source: labelling guide, negation.
 * @example isOpen(context of 'Je hoeft geen rijbewijs te hebben.', match of 'rijbewijs') // true
 */
export function isOpen(context: SentenceContext, match: Match): boolean {
	const negations = NEGATIONS[context.language];
	for (
		let index = match.from - 1, steps = 0;
		index >= context.sentence.first && steps < 4;
		index--, steps++
	) {
		const word = context.words[index];
		if (!word || ((context.words[index + 1]?.gap ?? 0) & (Gap.strong | Gap.bracket)) !== 0) break;
		if (((context.words[index + 1]?.gap ?? 0) & Gap.comma) !== 0) break;
		if (negations.has(word.text)) return true;
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
		const word = words[index]?.text ?? '';
		if (word === 'bent' || word === 'are' || word === 'zoeken' || word === 'need' || word === 'zijn')
			return false;
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

const INDIFFERENT: Readonly<Record<Language, RegExp>> = {
	nl: /hoe(?:f|ft|ven) (?:je|jij|u|niemand) (?:\p{L}+ ){0,3}(?:niet|geen)\b(?! te (?:reageren|solliciteren|bellen|mailen|komen))|waar (?:je|u) (?:ook|dan ook)\b|in welk land|(?:is|zijn|vinden we) (?:[^.,;]{0,30} )?(?:hier |echt |bij ons )*niet (?:nodig|vereist|verplicht|noodzakelijk|belangrijk|van belang)|hangt? niet af|(?:kun|kan|mag) (?:je|jij|iedereen) [^.,;]{0,15}\book (?:beginnen|starten|solliciteren|reageren|meedoen|terecht)|geen (?:enkele? )?(?:reden om|probleem|bezwaar|rol|punt|eis|vereiste|voorwaarde|verschil|belemmering om|nadeel)|ma(?:ak|akt|ken)\b[^.]{0,40}\bniets? uit|niets? uit\b|er niet toe|ongeacht|vragen (?:wij|we) (?:je |u )?(?:niet|nooit)|(?:letten|kijken|vragen) (?:wij |we )?(?:niet|nooit)|gaat ons niet|of je nu|welke? [^.?!]{1,60} (?:je|jij|u) ook |staat je vrij|vrijwillig|ook welkom, maar niet|nemen we niet mee/iu,
	en: /(?:is|are) not (?:really |always )?(?:needed|required|necessary|a problem|an issue|essential|important|relevant|compulsory)|not (?:depend|change)|(?<!(?:must|should) (?:be|pose|cause) )no (?:problem|issue|part|role|concern|interest|importance|relevance|bearing|matter|difference|obstacle|influence|impact)\b|(?:not|n't) (?:matter|make a difference|look at|ask|affect|count against)\b|we (?:do not|don't) mind|never (?:ask|asks)\b|regardless|irrespective|whether or not|as well as (?:some|those|people)|whether you [^.,]{3,60} or (?!not)|up to you|none of our business|makes no/i,
};
const OFFERED: Readonly<Record<Language, RegExp>> = {
	nl: /ook (?:als|wanneer|met|zonder)\b|hoef(?:t|en)? (?:je )?(?:niet|geen)(?! te (?:reageren|solliciteren|bellen|mailen|komen))|\bmag (?:je |u |hier |bij ons )?(?:best|gewoon|gerust|altijd|natuurlijk|ook)|houden (?:wij |we )?(?:graag )?rekening|rekening met|ruimte voor|vergoed|bijdrage|toeslag|doorbetaal|extra verlof|helpen (?:wij|we)|(?:wij|we) (?:helpen|steunen|begrijpen|betalen)|dan (?:nemen|neemt|krijg je|springt|springen|passen|regelen|zorgen|vervangen|kijken|helpen|schuiven) ?(?:wij|we|collega's)?\b|mag mee\b|mogen mee\b|lukt hier|gaat hier|is gewoon|wie (?:zin heeft|wil)\b/i,
	en: /even if|need(?:n't| not)(?! (?:apply|respond|bother|write|reply))|free to|voluntary|optional|take into account|(?<!no )room for|you may (?:also|always|freely)|we (?:help|support|pay|understand|respect|arrange)\b|allowance|paid leave|not have to|whoever likes|you (?:may|can) (?:pray|wear|bring|choose|decide|swap|borrow|skip)\b|you (?:do not|don't) need (?!to (?:apply|write|reply|respond|bother))|we (?:do not|don't) (?:care|expect)/i,
};

/** Tells whether a sentence says in so many words that something does not matter. Shape and errors as `isOpen`. */
export function isIndifferent(context: SentenceContext): boolean {
	const known = context.memory.get('indifferent');
	if (known !== undefined) return known === true;
	const answer = INDIFFERENT[context.language].test(
		context.text.slice(context.sentence.start, context.sentence.end),
	);
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
	const sentence = context.text.slice(context.sentence.start, context.sentence.end);
	const next = context.sentences[context.index + 1];
	const open =
		isIndifferent(context) ||
		// *You were not born here? You are just as welcome.*
		(context.sentence.close === '?' &&
			next !== undefined &&
			/^(?:geen|no) |welcome|welkom|geen probleem|(?:is|'s) no problem|anyway|toch\b|don't worry/i.test(
				context.text.slice(next.start, next.end),
			)) ||
		OFFERED[context.language].test(sentence) ||
		(/\b(?:welkom|welcome)\b/i.test(sentence) &&
			!/\b(?:alleen|uitsluitend|enkel|niet|geen|liefst|vooral|only|not|no|preferably|especially)\b/i.test(
				sentence,
			));
	context.memory.set('left-open', open);
	return open;
}

// The people a service works for; what is said of them is not said of the candidate.
const SERVED =
	/cli[eë]nt(?! (?:side|base|facing))|pati[eë]nt|bewoner|leerling|pleeg|gezinnen\b|vluchteling|huurder|inwoner|burgers\b|bezoeker|gasten\b|doelgroep|deelnemer|leden\b|jeugdzorg|cursus|pupil|resident|patient|client|visitor|families\b|tenant|refugee|\bwards?\b|customer(?! (?:chat|service|support|desk|care|team|contact|success|experience|calls?|line))|guests?\b(?! house)|foster|(?<!(?:staff|team) )\bmembers\b|citizens|(?<!of )course|^parents (?!who|only|wanted|prefer|need|apply|will|should)|^(?:single (?:parents|mothers)|(?:married )?couples) (?:are|can (?!apply)|often|come|get|receive|live)\b/i;

/** Tells whether a sentence names people the organisation works for. Shape and errors as `isOpen`. */
export function namesServed(context: SentenceContext): boolean {
	return SERVED.test(context.text.slice(context.sentence.start, context.sentence.end));
}

/** The test of a rule whose words only count when the sentence does not leave them open. Shape and errors as `isOpen`. */
export const isNotLeftOpen = (context: SentenceContext): boolean =>
	!isLeftOpen(context) && !namesServed(context) && !hasLegalGround(context);
