/** Does a sentence state a fact, describe the work or say that everybody is equal? Then it asks nothing of the candidate. */
import { isYourWork, phrase } from './frame';
import type { Match, SentenceContext } from './model';
import { isEquality } from './sign';
import { isAboutThing } from './thing';

/** Rules about what somebody is or must be; rules about terms (*the handicapped*) hold for whomever they name. */
const OF_PEOPLE =
	/^(?:age-[lp](?!ay)|appearance|culture|disability-(?:health|physical)|education-diploma|family|gender-coded|origin-(?:lang|nat)|religion|requirements-[agu])/;
/** Of these a sentence may speak about colleagues without asking for them. */
const OF_COLLEAGUES = /^(?:disability-h|family|origin-nat|religion)/;
/** Whom the work is done with. */
const OF_HOUSEHOLD = /^(?:age-person|disability-h|education-diploma|family)/;
/** What a thing can do or looks like. */
const OF_BODY = /^(?:disability|culture-stress|appearance|gender-coded)/;
/** The object of the work; demands on behaviour open like work and are left out: *you answer mail at night*. */
const OF_WORK = /^(?:age-[lp]|disability-[hp]|family|origin-(?:l|na)|religion)/;

/**
 * Tells whether a finding of a rule falls away because its sentence states, describes or treats all alike.
 *
 * Shape: a sentence of a vacancy and a match in it; a language without the expressions never says so. Never throws.
 * @example isStatement('age-person', context of 'Many visitors are retired.', match of 'retired') // true
 */
export function isStatement(rule: string, context: SentenceContext, match: Match): boolean {
	if (context.kind !== 'vacancy') return false;
	const { own, expressions, sentence } = context;
	if (isContrast(context) && !isNorm(context, match)) return OF_PEOPLE.test(rule) || rule === 'lgbtiq-term';
	if (OF_WORK.test(rule) && isObjectOfWork(context, match)) return true;
	if (!OF_PEOPLE.test(rule)) return false;
	if (isEquality(context) || isAnswered(context) || expressions.offer?.test(own)) return true;
	if (OF_HOUSEHOLD.test(rule) && expressions.workWith?.test(own)) return true;
	if (sentence.kind !== 'sentence' || sentence.close !== '.') return false;
	if (OF_BODY.test(rule) && isAboutThing(context, match)) return true;
	if (!expressions.personal) return false;
	if (!expressions.personal.test(own)) return true;
	if (expressions.facts?.test(own)) return true;
	return OF_COLLEAGUES.test(rule) && (expressions.colleagues?.test(own) ?? false) && !asks(context);
}

/** *You help young mothers*; in *you help clients and are a mother yourself* the second part speaks of the reader again. */
const isObjectOfWork = (context: SentenceContext, match: Match): boolean =>
	match.first > context.sentence.first + 1 &&
	isYourWork(context) &&
	!context.expressions.again?.test(phrase(context.words, context.sentence.first + 1, match.last));

const asks = ({ own, expressions }: SentenceContext): boolean => expressions.asks?.test(own) ?? false;

/** *Gay or normal*: an equality that calls one side ordinary treats nobody alike. */
export const isNorm = ({ words }: SentenceContext, { first, last }: Match): boolean =>
	words.slice(first, last).some(({ text }) => text.startsWith('normal') || text.startsWith('normaal'));

/** *Gay or straight, married or single*: both ends of a scale. */
function isContrast(context: SentenceContext): boolean {
	const { expressions, own, sentence } = context;
	return (expressions.contrast?.test(own) ?? false) && sentence.close !== '?' && !asks(context);
}

/** *Over fifty, or just out of school? Both are fine.* */
function isAnswered({ sentence, sentences, index, text, expressions }: SentenceContext): boolean {
	const next = sentences[index + 1];
	return (
		sentence.close === '?' &&
		next !== undefined &&
		(expressions.answered?.test(text.slice(next.start, next.end)) ?? false)
	);
}
