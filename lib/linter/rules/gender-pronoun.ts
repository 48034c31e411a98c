import { Gap, type Word } from '../../language/word';
import type { Language, Match, Rule, SentenceContext } from '../model';
import { Kind, kindOf } from '../role';
import { isQuotedSentence } from '../sign';
import { sources } from '../sources';

/** How many sentences back a pronoun may point, and how many words: beyond it nobody would still read it so. */
const REACH = 2;

const MOST_WORDS = 60;

type Antecedent = 'role' | 'name' | 'other' | 'thing' | 'none';

const isName = ({ expressions }: SentenceContext, word: Word, index: number, first: number): boolean =>
	word.capital &&
	!word.upper &&
	index > first &&
	(word.gap & (Gap.strong | Gap.stop)) === 0 &&
	!expressions.noName.test(word.text);

const isOrganisation = (word: Word, language: Language): boolean =>
	(kindOf(word.text, language) & Kind.organisation) !== 0;

/** Walks back from the pronoun to the nearest person or organisation it can point to. */
function antecedent(context: SentenceContext, at: number): Antecedent {
	const { words, sentences, language, expressions } = context;
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
			if (expressions.nameTitle.test(word.text)) named = true;
			// an earlier pronoun stands for the same person: what lies between only describes that person
			if (back === 0 && expressions.pronoun.test(word.text)) {
				role = false;
				earlier = language === 'en';
			}
			const opensWithName = index === sentence.first && word.capital && words[index + 1]?.capital === true;
			if (
				isName(context, word, index, sentence.first) ||
				opensWithName ||
				(index === sentence.first && word.capital && index + 1 < at && isFirstName(context, index))
			) {
				if (isOrganisation(word, language) || (previous && isOrganisation(previous, language)))
					return 'thing';
				named = true;
				break;
			}
			// *a woman who ...*: the word before it says who
			if (word.text === 'who' && previous && (kindOf(previous.text, language) & Kind.other) !== 0) continue;
			const kind = kindOf(word.text, language);
			if ((kind & Kind.organisation) !== 0) return role ? 'role' : 'thing';
			if ((kind & Kind.other) !== 0) return role ? 'role' : 'other';
			if ((kind & Kind.role) !== 0 && isNoun(context, index)) role = true;
		}
		if (named) return 'name';
		if (role) return 'role';
	}
	// the one meant by an earlier pronoun is known to the reader
	return earlier ? 'name' : 'none';
}

/** A first word in capitals before a verb: *Fatima leidt het team.* */
const isFirstName = ({ words, expressions }: SentenceContext, index: number): boolean =>
	expressions.verbOfName.test(words[index + 1]?.text ?? '') &&
	!expressions.opensNoName.test(words[index]?.text ?? '');

/** Tells whether a word that can be a person stands as a noun here. */
function isNoun({ words, language, expressions }: SentenceContext, index: number): boolean {
	const one = words[index - 1]?.text ?? '';
	if (expressions.anybody.test(words[index]?.text ?? '')) return true;
	const { beforeNoun, beforeVerb } = expressions;
	if (beforeVerb?.test(one)) return false;
	if (!beforeNoun || beforeNoun.test(one) || index === 0 || words[index]?.capital) return true;
	const isModifier = /(?:e|en)$/.test(one) && (kindOf(one, language) & ~Kind.none) === 0;
	return isModifier && beforeNoun.test(words[index - 2]?.text ?? '');
}

/** *hij of zij*, *his/her*, *(s)he*: both named. */
function isPaired(context: SentenceContext, match: Match): boolean {
	const { words, expressions } = context;
	const joined = (link: number, other: number, edge: number): boolean => {
		const word = words[other];
		if (!word || !expressions.pronounPair.test(word.text)) return false;
		const between = words[link];
		if (link !== other && between && expressions.pairLink.test(between.text)) return true;
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

/**
 * Tells to whom a pronoun points; nothing when both are named (*hij of zij*) or the sentence is a quotation.
 *
 * Shape: a sentence and the match of a pronoun. Never throws.
 * @example pointsTo(context of 'De kandidaat heeft zijn diploma.', match of 'zijn') // 'role'
 */
export const pointsTo = (context: SentenceContext, match: Match): Antecedent | undefined =>
	isPaired(context, match) || isQuotedSentence(context) ? undefined : antecedent(context, match.first);

export const genderPronoun: Rule = {
	id: 'gender-pronoun',
	version: 4,
	category: 'gender-person',
	severity: 'warn',
	sources: [sources.taalunie, sources.taalkompas],
};
