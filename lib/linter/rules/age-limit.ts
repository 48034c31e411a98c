import { Gap, numberValue } from '../../language/word';
import { phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** Ages people work at; outside it the number counts something else. */
const LOWEST = 14;

const HIGHEST = 80;

/** The numbers must be ages, the years nobody else's, and no law may ask for it. */
export function isAge(context: SentenceContext, match: Match): boolean {
	const { expressions, language } = context;
	if (expressions.barsNobody.test(context.own)) return false;
	const numbers: number[] = [];
	for (let index = match.from; index < match.to; index++) {
		const value = numberValue(context.words[index]?.text ?? '', language);
		if (value === undefined) continue;
		// *twenty-five* is written as two words
		const tens = numbers.at(-1) ?? 0;
		if (
			language === 'en' &&
			value < 10 &&
			tens >= 20 &&
			tens % 10 === 0 &&
			numberValue(context.words[index - 1]?.text ?? '', 'en') === tens
		)
			numbers[numbers.length - 1] = tens + value;
		else numbers.push(value);
	}
	if (numbers.some((value) => value < LOWEST || value > HIGHEST)) return false;
	const { words, sentence } = context;
	// *€ 3.498, plus nachttoeslag*
	if (words.slice(match.from + 1, match.to).some(({ gap }) => (gap & Gap.comma) !== 0)) return false;
	const after = phrase(words, match.to, Math.min(match.to + 4, sentence.last));
	const before = phrase(words, Math.max(sentence.first, match.from - 2), match.from);
	if (expressions.yearsOwner.test(after) || expressions.yearsBefore.test(before)) return false;
	if (expressions.unit.test(after.split(' ').slice(0, 2).join(' '))) return false;
	// a date: *until 28 November*
	if (expressions.month.test(after)) return false;
	return !hasLegalGround(context);
}

export const ageLimit: Rule = {
	id: 'age-limit',
	version: 6,
	category: 'age',
	severity: 'stop',
	sources: [sources.wgbl, sources.college],
};
