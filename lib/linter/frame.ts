/**
 * Whom is a word about? The means that most rules share: the verb that governs a phrase, the preposition before it, and
 * names. All look inside one sentence, which is never longer than 160 words.
 */
import { Gap, type Word } from '../language/word';
import type { About, Match, SentenceContext } from './model';
import { Kind, kindOf } from './role';
import { frameOf, places } from './sign';

/**
 * Tells whether the words are (part of) a proper name: a capital inside a sentence that is not a title in capitals.
 *
 * Shape: as `isOpen`. Never throws.
 * @example isName(context of 'Je werkt voor Jong Ondernemen.', match of 'Jong') // true
 */
export function isName(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	const word = words[match.first];
	if (!word?.capital || word.upper) return false;
	if (isTitleCase(context)) return false;
	const next = words[match.first + 1];
	const follows =
		next?.capital === true &&
		next.text.length > 1 &&
		match.first + 1 < sentence.last &&
		(next.gap & ~Gap.space) === 0;
	if (context.language === 'en' && match.first === sentence.first && hasCapitalInside(context, match))
		return true;
	if (match.first > sentence.first && (word.gap & (Gap.strong | Gap.stop | Gap.quote)) === 0) return true;
	return follows && match.first === sentence.first && context.language === 'nl';
}

/** *Bel Annelies Vroom*: a Dutch capital after another one is a surname, also to rules whose words may have a capital. */
export function isSurname({ words, sentence, language }: SentenceContext, { first }: Match): boolean {
	const word = words[first];
	const previous = words[first - 1];
	if (language !== 'nl' || !word?.capital || word.upper || !previous?.capital || previous.upper) return false;
	return first - 1 > sentence.first && ((word.gap & ~Gap.space) === 0 || previous.text.length === 1);
}

/** *Young at Heart Foundation*: a name that opens the sentence has more capitals, not counting words that always have one. */
function hasCapitalInside({ words, expressions }: SentenceContext, match: Match): boolean {
	for (let index = match.first + 1; index < match.last; index++) {
		const word = words[index];
		if (word?.capital && !word.upper && !expressions.capitalised?.test(word.text)) return true;
	}
	return false;
}

/**
 * Tells whether an English sentence opens with *you* and a verb of work: what follows is the object of the work.
 *
 * Shape: a sentence in its context. Never throws.
 * @example isYourWork(context of 'You advise married couples.') // true
 */
export function isYourWork({ words, sentence, expressions }: SentenceContext): boolean {
	if (!expressions.yourWork || words[sentence.first]?.text !== 'you') return false;
	const next = words[sentence.first + 1]?.text ?? '';
	const at = sentence.first + (/^(?:will|also|often|then|daily|mainly)$/.test(next) ? 2 : 1);
	const verb = words[at]?.text ?? '';
	return expressions.yourWork.test(verb) || expressions.yourWork.test(`${verb} ${words[at + 1]?.text ?? ''}`);
}

/** Tells whether a sentence is a title with capitals on its words. Shape and errors as `isOpen`. */
export function isTitleCase(context: SentenceContext): boolean {
	if (context.memory.title !== undefined) return context.memory.title;
	// a Dutch title has no full stop: *Bel Ellen Koopman of Joris Veerman.*
	const closed = context.sentence.close === '.';
	let capitals = 0;
	let long = 0;
	for (let index = context.sentence.first; index < context.sentence.last; index++) {
		const word = context.words[index];
		if (!word || word.text.length < 4) continue;
		long++;
		if (word.capital) capitals++;
	}
	// a full sentence may hold a firm's name and little else
	const title = !closed && long > 1 && capitals * 3 >= long * (context.sentence.kind === 'sentence' ? 3 : 2);
	context.memory.title = title;
	return title;
}

/** Who governs a phrase: the candidate or one sought, the object of the work, or unknown. */
export type Governor = 'candidate' | 'work' | 'other' | 'unknown';

/**
 * Finds the verb that governs a word: the nearest before it, with its subject.
 *
 * Shape: sentence and word index. `work` for *je begeleidt ...*, `candidate` for *je bent ...* and *wij zoeken ...*, `other`
 * when somebody else is the subject (*onze cliënten zijn ...*), `unknown` without a verb. Never throws.
 * @example governor(context of 'Je begeleidt jongeren.', 2) // 'work'
 */
export function governor(context: SentenceContext, at: number): Governor {
	const frame = frameOf(context.language);
	const { words, sentence, expressions } = context;
	const dutch = context.language === 'nl';
	for (let index = at - 1; index >= sentence.first; index--) {
		const text = words[index]?.text ?? '';
		const before = words[index - 1]?.text ?? '';
		const next = words[index + 1];
		const after = next?.text ?? '';
		// what stands before a semicolon is another sentence
		if (next && (next.gap & Gap.strong) !== 0 && context.text.slice(next.start - 2, next.start).includes(';'))
			return 'unknown';
		// a reason or circumstance has a subject of its own: *omdat de jongeren dat spreken*
		if (
			expressions.clause?.test(text) &&
			!frame.reader.has(after, context.language) &&
			!expressions.ourselves.test(after)
		)
			return expressions.article.test(after) && !isPersonOrOwn(context, index + 2) ? 'other' : 'unknown';
		const follows = index > sentence.first && frame.reader.has(before, context.language);
		// *look after older people*: the second word makes it work
		if (index + 1 < at && expressions.phrasal?.test(`${text} ${after}`)) return 'work';
		if (frame.candidate.has(text, context.language))
			return subjectIsOther(context, index) ? 'other' : 'candidate';
		if (frame.work.has(text, context.language)) return 'work';
		// `je <verb>`: whatever is not a verb of being or having is work.
		if (follows && /t$/.test(text) && dutch && !expressions.noWork.test(text)) return 'work';
		// `daarom <verb> je`
		if (
			dutch &&
			index + 1 < at &&
			(after === 'je' || after === 'jij') &&
			index > sentence.first &&
			/[a-z]{3}$/.test(text)
		) {
			if (expressions.noWork.test(text)) continue;
			return 'work';
		}
		if (!dutch && follows && text.length > 2 && !expressions.noWork.test(text)) return 'work';
	}
	return 'unknown';
}

/** The noun after an article: a role, or what a vacancy speaks of as its own. */
function isPersonOrOwn({ words, language, expressions }: SentenceContext, at: number): boolean {
	const noun = words[at]?.text ?? '';
	return expressions.own.test(noun) || /e$/.test(noun) || (kindOf(noun, language) & Kind.role) !== 0;
}

function subjectIsOther(context: SentenceContext, verb: number): boolean {
	const frame = frameOf(context.language);
	const { words, sentence, language, expressions } = context;
	// the subject follows: *voor de ploeg zijn we op zoek*
	const next = words[verb + 1]?.text ?? '';
	if (frame.reader.has(next, language) || expressions.ourselves.test(next)) return false;
	let inner = '';
	for (let index = verb - 1; index >= sentence.first && index > verb - 6; index--) {
		const word = words[index];
		if (!word) return false;
		// *machines that are old*: what stands before the relative pronoun decides
		if (
			language === 'en' &&
			index === verb - 1 &&
			/^(?:that|which)$/.test(word.text) &&
			index > sentence.first + 1
		) {
			const noun = words[index - 1]?.text ?? '';
			return (
				!expressions.own.test(noun) &&
				((kindOf(noun, 'en') | kindOf(noun.replace(/s$/, ''), 'en')) & Kind.role) === 0
			);
		}
		// *you speak with victims, who are often young*
		if (language === 'en' && word.text === 'who' && governor(context, index) === 'work') return true;
		if (frame.reader.has(word.text, language) || expressions.own.test(word.text)) return false;
		if (frame.others.has(word.text, language)) return true;
		if (((words[index + 1]?.gap ?? 0) & Gap.comma) !== 0) return false;
		if (expressions.article.test(word.text)) {
			// *the host at our entrance is*: the head stands before the preposition
			const link = words[index - 1]?.text ?? '';
			if (
				index - 1 > sentence.first &&
				(frame.prepositions.has(link, language) || expressions.headBefore?.test(link))
			) {
				inner = words[index - 2]?.text ?? '';
				continue;
			}
			// otherwise right before the verb
			const head = inner || (words[verb - 1]?.text ?? '');
			const singular = head.replace(/(?:en|s)$/, '');
			const isPerson = ((kindOf(head, language) | kindOf(singular, language)) & Kind.role) !== 0;
			const seeks = expressions.seeking.test(words[verb + 1]?.text ?? '');
			return index < verb - 1 && !isPerson && !seeks && expressions.copula.test(words[verb]?.text ?? '');
		}
	}
	return false;
}

/**
 * Tells whether a phrase follows a preposition that makes it someone else's: *voor jonge ouders*, *about young people*.
 *
 * Shape: sentence and index of the first word of the phrase; adjectives and articles before it are stepped over.
 * *Op zoek naar*, *team van* and the like do not count. Never throws.
 */
export function followsPreposition(context: SentenceContext, at: number): boolean {
	const frame = frameOf(context.language);
	const { words, sentence, language, expressions } = context;
	for (let index = at - 1, steps = 0; index >= sentence.first && steps < 5; index--, steps++) {
		const word = words[index];
		if (!word) return false;
		if (((words[index + 1]?.gap ?? 0) & (Gap.strong | Gap.bracket | Gap.stop)) !== 0) return false;
		if (frame.prepositions.has(word.text, language)) {
			// `aan`, `over`, `for` after a word that makes the phrase our own
			return !places(context).some((place) => place.sign === 'own' && place.to === index + 1);
		}
		const isModifier =
			frame.determiners.has(word.text, language) ||
			expressions.modifier.test(word.text) ||
			// *for children, teenagers and young adults*
			(steps > 0 && frame.others.has(word.text, language));
		if (!isModifier || frame.candidate.has(word.text, language) || frame.work.has(word.text, language))
			return false;
	}
	return false;
}

/**
 * Applies the question of the labelling guide: is this about the candidate or the team?
 *
 * Shape: sentence, match and what the pattern demands. `anyone` is always true; `team` only fails for the object of work;
 * `person` fails for clients, subjects and things; `candidate` also wants a sign of the candidate. Never throws.
 */
export function isAbout(context: SentenceContext, match: Match, about: About): boolean {
	if (about === 'anyone') return true;
	if (about === 'team')
		return governor(context, match.first) !== 'work' || !isTransitive(context, match.first);
	const who = governor(context, match.first);
	if (who === 'work' || who === 'other') return false;
	if (followsPreposition(context, match.first)) return false;
	if (about === 'person') return !othersBefore(context, match.first);
	if (who === 'candidate') return true;
	if (context.sentence.kind !== 'sentence') return true;
	return context.expressions.sought.test(phrase(context.words, match.last, context.sentence.last));
}

/** A verb of work right before the phrase takes it as its object; with a preposition in between it does not. */
function isTransitive(context: SentenceContext, at: number): boolean {
	const frame = frameOf(context.language);
	for (let index = at - 1; index >= context.sentence.first && index > at - 4; index--) {
		const text = context.words[index]?.text ?? '';
		if (context.expressions.within.test(text)) return false;
		if (frame.work.has(text, context.language)) return !context.expressions.leads.test(text);
	}
	return followsPreposition(context, at);
}

function othersBefore(context: SentenceContext, at: number): boolean {
	const frame = frameOf(context.language);
	for (let index = at - 1; index >= context.sentence.first && index > at - 5; index--) {
		const word = context.words[index];
		if (!word || frame.candidate.has(word.text, context.language)) return false;
		if (frame.others.has(word.text, context.language)) return true;
		if ((word.gap & Gap.comma) !== 0) return false;
	}
	return false;
}

/** Gives the text of words `first` up to `last` for tests in rules: folded, joined by one space. */
export function phrase(words: readonly Word[], first: number, last: number): string {
	let text = '';
	for (let index = Math.max(0, first); index < last; index++)
		text += `${text ? ' ' : ''}${words[index]?.text ?? ''}`;
	return text;
}
