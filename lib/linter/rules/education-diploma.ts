import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isIndifferent } from '../sign';
import { sources } from '../sources';

const EQUIVALENT =
	/of (?:een )?(?:gelijkwaardig|vergelijkba|ervaring|aantoonbaar|soortgelijk|door ervaring|werkervaring)|gelijkwaardige ervaring|vergelijkbare ervaring|or (?:an? )?(?:equivalent|comparable|similar|relevant)|equivalent experience|comparable experience|or (?:\w+ )?experience|or (?:you )?learn|of (?:je )?leer(?:t|de)|of iets (?:vergelijk|gelijk)|or something (?:similar|comparable)|big-regist|registratie|(?:the|a|professional|official|national) register\b|registered|registration|beroepseis|artikel|big\b|wettelijk|bevoegd|certified by law|licen[cs]e to practi/i;

/** A law, a register or "or equivalent" in this sentence or the next makes a diploma no filter. */
function isFilter(context: SentenceContext): boolean {
	const next = context.sentences[context.index + 1];
	return (
		!hasLegalGround(context) &&
		!EQUIVALENT.test(context.text.slice(context.sentence.start, next?.end ?? context.sentence.end))
	);
}

/** *Je schrijft over mensen zonder startkwalificatie*: the object of the work, unless the verb says what somebody brings. */
function isOfWork(context: SentenceContext, match: Match): boolean {
	if (governor(context, match.first) !== 'work') return false;
	const sentence = context.text.slice(context.sentence.start, context.sentence.end);
	return !/\b(?:brengt|komt|come|comes|neemt|rond|haalde|behaalde|sloot|toont|levert|voltooi|studeerde|beschikt|bezit|doorliep|completed|finished|graduated|earned|passed|obtained|studied)/i.test(
		sentence,
	);
}

/** Diplomas are a subject, too: *je controleert diploma's*, *you check degrees*. */
export function isDemand(context: SentenceContext, match: Match): boolean {
	if (!isFilter(context) || isIndifferent(context) || isOfWork(context, match)) return false;
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	return (
		!/^heb ik |ook zonder|leerlingen|studenten|cursisten|pupils|students|undergraduates|learners|apprentices|(?:work|working|cooperate|collaborate|together) (?:\w+ ){0,2}(?:with|at)|graduation ceremony|diploma-uitreiking|je (?:haalt|kunt .* halen|behaalt)|tijdens je werk|wij betalen|you can (?:earn|obtain)|while you work|we pay/.test(
			sentence,
		) && match.first >= 0
	);
}

/** A diploma or status as a filter. */
export const educationDiploma: Rule = {
	id: 'education-diploma',
	version: 3,
	category: 'education',
	severity: 'tip',
	sources: [sources.requirements, sources.level],
};
