import { numberValue } from '../../language/word';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** From ten years on, years of experience shut people out more than they say about skill. */
const MANY = 10;

export function isMany(context: SentenceContext, match: Match): boolean {
	// the years of the organisation
	if (context.expressions.yearsOfFirm?.test(context.own)) return false;
	let highest = 0;
	for (let index = match.from; index < match.to; index++)
		highest = Math.max(highest, numberValue(context.words[index]?.text ?? '', context.language) ?? 0);
	return highest >= MANY && highest < 60;
}

export const requirementsYears: Rule = {
	id: 'requirements-years',
	version: 6,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements],
};
