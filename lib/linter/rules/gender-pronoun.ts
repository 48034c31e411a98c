import { Gap, type Word } from '../../language/word';
import type { Language, Match, Rule, SentenceContext, Verdict } from '../model';
import { isEnglishNoun, Kind, kindOf } from '../role';
import { isQuotedSentence } from '../sign';
import { sources } from '../sources';

/** How many sentences back a pronoun may point, and how many words: beyond it nobody would still read it so. */
const REACH = 2;

const MOST_WORDS = 60;

type Antecedent = 'role' | 'name' | 'other' | 'thing' | 'none';

const TITLES =
	/^(?:heer|dhr|mevrouw|mevr|mw|meneer|mr|mrs|ms|miss|sir|lady|dr|professor|koning|koningin|prinses|prins|king|queen)$/;

const ARTICLES =
	/^(?:de|het|een|elke|iedere|geen|deze|die|onze|jouw|je|nieuwe|goede|ideale|als|of|welke|ieder|elk|beste|zo'n|wie|jonge|ervaren)$/;

const isName = (word: Word, index: number, first: number, text: string): boolean =>
	word.capital &&
	!word.upper &&
	index > first &&
	(word.gap & (Gap.strong | Gap.stop)) === 0 &&
	!/^(?:i|nederland|nederlands|nederlandse|engels|duits|dutch|english|german|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
		word.text,
	) &&
	text.charAt(word.start) !== '';

const isOrganisationIn =
	(language: Language) =>
	(word: Word): boolean =>
		(kindOf(word.text, language) & Kind.organisation) !== 0;

/** Walks back from the pronoun to the nearest person or organisation it can point to. */
function antecedent(context: SentenceContext, at: number): Antecedent {
	const { words, sentences, language, text } = context;
	const isOrganisation = isOrganisationIn(language);
	let named = false;
	let role = false;
	let earlier = false;
	for (let back = 0; back <= REACH; back++) {
		const sentence = sentences[context.index - back];
		if (!sentence) break;
		const from = (back === 0 ? at : sentence.last) - 1;
		for (let index = from; index >= sentence.first && at - index < MOST_WORDS; index--) {
			const word = words[index];
			if (!word) continue;
			const previous = words[index - 1];
			if (TITLES.test(word.text)) named = true;
			// an earlier pronoun stands for the same person: what lies between only describes that person
			if (back === 0 && /^(?:hij|zij|she|he)$/.test(word.text)) {
				role = false;
				earlier = language === 'en';
			}
			const opensWithName = index === sentence.first && word.capital && words[index + 1]?.capital === true;
			if (
				isName(word, index, sentence.first, text) ||
				opensWithName ||
				(index === sentence.first && word.capital && index + 1 < at && isFirstName(words, index, language))
			) {
				if (isOrganisation(word) || (previous && isOrganisation(previous))) return 'thing';
				named = true;
				break;
			}
			// *a woman who ...*: the word before it says who
			if (word.text === 'who' && previous && (kindOf(previous.text, language) & Kind.other) !== 0) continue;
			const kind = kindOf(word.text, language);
			if ((kind & Kind.organisation) !== 0) return role ? 'role' : 'thing';
			if ((kind & Kind.other) !== 0) return role ? 'role' : 'other';
			if (language === 'nl') {
				if ((kind & Kind.role) !== 0 && isDutchRole(words, index)) role = true;
			} else if ((kind & Kind.role) !== 0 && isEnglishNoun(words, index)) role = true;
		}
		if (named) return 'name';
		if (role) return 'role';
	}
	// the one meant by an earlier pronoun is known to the reader
	return earlier ? 'name' : 'none';
}

/** A first word in capitals before a verb: *Fatima leidt het team.* */
function isFirstName(words: readonly Word[], index: number, language: string): boolean {
	const next = words[index + 1]?.text ?? '';
	const word = words[index]?.text ?? '';
	if (language === 'nl')
		return (
			/^(?:is|leidt|werkt|heeft|was|vertelt|begon|kan|wil|geeft|zegt|doet|krijgt|helpt|beantwoordt|coordineert|zit|zoekt|gaat|schrijft)$/.test(
				next,
			) &&
			!/^(?:wie|dit|dat|het|er|ze|zij|hij|iedereen|iemand|niemand|collega|kandidaat|deze|wat|nieuw|waar|hoe)$/.test(
				word,
			) &&
			!/(?:er|eur|ist|ing|heid|tie)$/.test(word)
		);
	return (
		/^(?:is|leads|works|has|was|says|joined|runs|heads|started|tells|manages|will|answers)$/.test(next) &&
		!/^(?:who|this|that|it|there|everyone|someone|he|she|our|the|a|nobody|what|work|candidate|anyone|each|whoever|here|staff|management)$/.test(
			word,
		)
	);
}

function isDutchRole(words: readonly Word[], index: number): boolean {
	const text = words[index]?.text ?? '';
	if (/^(?:iemand|wie|degene|iedereen|kandidaat|collega|sollicitant|medewerker)$/.test(text)) return true;
	const one = words[index - 1]?.text ?? '';
	const two = words[index - 2]?.text ?? '';
	if (ARTICLES.test(one)) return true;
	const isModifier = /(?:e|en)$/.test(one) && (kindOf(one, 'nl') & ~Kind.none) === 0;
	return (isModifier && ARTICLES.test(two)) || index === 0 || words[index]?.capital === true;
}

const PAIR_WORDS =
	/^(?:hij|zij|ze|hem|haar|zijn|die|hen|he|she|his|her|him|hers|they|their|them|s|zijzelf|x)$/;

/** *hij of zij*, *his/her*, *(s)he*: both named. */
function isPaired(context: SentenceContext, match: Match): boolean {
	const { words } = context;
	const joined = (link: number, other: number, edge: number): boolean => {
		const word = words[other];
		if (!word || !PAIR_WORDS.test(word.text)) return false;
		const between = words[link];
		if (link !== other && between && /^(?:of|en|or|and|dan|wel)$/.test(between.text)) return true;
		return link === other && ((words[edge]?.gap ?? 0) & (Gap.slash | Gap.bracket | Gap.comma)) !== 0;
	};
	const at = match.first;
	return (
		joined(at + 1, at + 2, at + 1) ||
		joined(at - 1, at - 2, at) ||
		joined(at + 1, at + 1, at + 1) ||
		joined(at - 1, at - 1, at)
	);
}

// After these `zijn` is a verb.
const VERB_BEFORE =
	/^(?:wij|we|ze|zij|jullie|er|die|dat|wat|te|zou|zouden|kan|kunnen|zal|zullen|mag|mogen|moet|moeten|wil|willen|u|welke|dit|deze|waar|hier|daar|hoe|zo|alle|beide|collega's|mensen|nog|ook|altijd|niet|dan|hen|taken|zich|aanwezig|dagen|wie|blij|nodig|geweest)$/;

// Before these `zijn` is a verb.
const VERB_AFTER =
	/^(?:een|de|het|geen|niet|er|wij|we|ze|zij|je|jij|u|op|in|aan|met|van|voor|bij|naar|uit|om|te|als|ook|al|nog|nu|dan|dat|die|dit|en|of|maar|want|altijd|vaak|vooral|welkom|belangrijk|mogelijk|nodig|beschikbaar|trots|blij|dol|goed|heel|zeer|erg|samen|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|onze|jouw|jullie|er|hier|daar|geweest|geworden|ge\w+d|ge\w+t|wel|alleen|daarom|klaar|bereid|verantwoordelijk|bezig|gewend|allemaal|zo|toch|inmiddels|nooit|steeds|soms|zelf|beide|alle|erg|bekend|actief|zichtbaar|over|tussen|tegen|onder|door|per|sinds|tot|mede|bovendien|zonder|wie|wat|waar|\d.*)$/;

function isDutchPossessive(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	const next = words[match.last];
	const before = words[match.first - 1];
	if (!next || match.last >= sentence.last || (next.gap & ~(Gap.space | Gap.quote)) !== 0) return false;
	if (VERB_AFTER.test(next.text) || next.capital) return false;
	if (!before || match.first === sentence.first) return true;
	if (VERB_BEFORE.test(before.text)) return false;
	// a plural noun or an enumeration before it: *de medewerkers zijn*
	return !(
		/(?:en|s)$/.test(before.text) &&
		!/^(?:een|en|in|tussen|binnen|buiten|tegen|tijdens|volgens|naast|sinds|langs|wegens|jegens|namens|weten|kennen|hebben|krijgen|geven|doen|zetten|leveren|brengen|maken|gebruiken|delen|gebruikt|steeds|samen|boven|alvorens|houden|inzetten|vanwege|plaatsen|uitvoeren|leiden|plannen|regelen|indelen|bepalen|is)$/.test(
			before.text,
		)
	);
}

export function judge(context: SentenceContext, match: Match): Verdict {
	if (isPaired(context, match) || isQuotedSentence(context)) return false;
	const text = context.words[match.first]?.text ?? '';
	if (context.language === 'nl') {
		if (text === 'zijn' && !isDutchPossessive(context, match)) return false;
		if (
			text === 'zijn' &&
			/^(?:best|plaats|geheel|beurt|minst|algemeen|allen)$/.test(context.words[match.last]?.text ?? '')
		)
			return false;
		if (text === 'zij' || text === 'ze') if (!isSingularShe(context, match)) return false;
		return antecedent(context, match.first) === 'role';
	}
	// *the province and her sister organisations*
	if (
		text === 'her' &&
		/^(?:and|with)$/.test(context.words[match.first - 1]?.text ?? '') &&
		(kindOf(context.words[match.first - 2]?.text ?? '', 'en') & Kind.role) === 0
	)
		return false;
	const found = antecedent(context, match.first);
	if (found === 'role') return true;
	if (found !== 'none') return false;
	// *- Hij kan nauwkeurig werken*: an item that says what somebody is able to do, with nobody named before it
	return (
		context.sentence.first < match.first ||
		(context.sentence.kind === 'item' &&
			/^(?:kan|is|heeft|moet|wil|spreekt|werkt|weet|beheerst|can|is|has|must|should|will|speaks|works|knows)$/.test(
				context.words[match.last]?.text ?? '',
			))
	);
}

/** *zij* with a singular verb and no *wij*: *zij luistert*, *dat zij goed luistert*. */
function isSingularShe(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	const next = words[match.last]?.text ?? '';
	const before = words[match.first - 1]?.text ?? '';
	const singular = /^(?:is|heeft|kan|wil|zal|mag|was|had|doet|gaat|staat|krijgt|moet|werd|wordt|[a-z]{3,}t)$/;
	const last = words[sentence.last - 1]?.text ?? '';
	if (/(?:en|zijn|hebben)$/.test(next) && next !== 'een') return false;
	if (singular.test(next) && !/^(?:niet|het|met|altijd|dit|dat|wat|ooit|nooit|best|direct|samen)$/.test(next))
		return true;
	if (
		match.first > sentence.first &&
		singular.test(before) &&
		!/^(?:dat|wat|met|niet|want|het|omdat|zodat|tot)$/.test(before)
	)
		return true;
	return (
		/^(?:dat|omdat|als|zodat|wanneer|waar|hoe|wat|of|of|terwijl|indien)$/.test(before) && singular.test(last)
	);
}

export const genderPronoun: Rule = {
	id: 'gender-pronoun',
	version: 2,
	category: 'gender-person',
	severity: 'warn',
	sources: [sources.taalunie, sources.taalkompas],
};
