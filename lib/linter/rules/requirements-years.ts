import { numberValue } from '../../language/word';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** From ten years on, years of experience shut people out more than they say about skill. */
const MANY = 10;

export function isMany(context: SentenceContext, match: Match): boolean {
	// the years of the organisation
	if (
		context.language === 'en' &&
		/^(?:(?:our|the|this) (?!ideal|right|new|successful|perfect|candidate|applicant|colleague|person|hire)\w+|we) (?:has|have|had|was|were|is|exists?|boasts?)\b|\b(?:us|we|colleagues|staff|partners) (?:have|had) (?:already )?(?:been|worked)\b|\bcombined\b/i.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	let highest = 0;
	for (let index = match.from; index < match.to; index++)
		highest = Math.max(highest, numberValue(context.words[index]?.text ?? '', context.language) ?? 0);
	return highest >= MANY && highest < 60;
}

export const requirementsYears: Rule = {
	id: 'requirements-years',
	version: 3,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements],
};
