import { isYourWork, phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** What is voluntary, or good without drink, excludes nobody. */
export const isExpected = (context: SentenceContext, _match: Match): boolean => {
	const next = context.sentences[context.index + 1];
	if (isYourWork(context)) return false;
	return !/drinks? (?:coffee|tea)|vrijwillig|niet verplicht|hoeft niet|zonder alcohol|alcoholvrij|wie wil|als je wilt|wie zin heeft|met thee|geen verplichting|voluntary|optional|no obligation|\b(?:can|may|could) join\b|welcome to join|or not\b|nobody has to|no one has to|not have to|n't have to|alcohol-free|non-alcoholic|if you like|if you want|whoever|alcoholbeleid|alcohol policy|alcoholverslav|addiction|verslaving|handhav|vergunning|licence|permit/i.test(
		context.text.slice(context.sentence.start, next?.end ?? context.sentence.end),
	);
};

export const isNotClients = (context: SentenceContext): boolean =>
	!/gezinnen|families and|pleeggezin|foster|cli[eë]nt|families with|clients/i.test(
		context.text.slice(context.sentence.start, context.sentence.end),
	);

/** *Past niet bij ons* says what somebody does wrong; it asks no fit. */
export const isFit = (context: SentenceContext, match: Match): boolean =>
	!/^(?:fits?|fitting|blend|match) (?:the|new|kitchens|windows|doors|pipes|suits|parts|out)\b/.test(
		phrase(context.words, match.first, match.last),
	) &&
	!/^(?:pas|past|passen|fits?|match(?:es)?) (?:niet|not)\b/.test(
		phrase(context.words, match.first, match.last),
	) &&
	!/^(?:do|does|did)$/.test(context.words[match.first - 2]?.text ?? '');

/** Fit with "our kind", parties and drink, and the team as a family. */
export const cultureFit: Rule = {
	id: 'culture-fit',
	version: 3,
	category: 'culture',
	severity: 'tip',
	sources: [sources.college, sources.practice],
};
