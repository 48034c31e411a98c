import { governor, isYourWork } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';
import { isAboutThing } from '../thing';

/** Materials under pressure and the prevention of stress are the subject of work. */
export function isDemand(context: SentenceContext, match: Match): boolean {
	if (context.expressions.noStress.test(context.own.toLowerCase())) return false;
	if (isAboutThing(context, match)) return false;
	// *you train drivers to stay calm*
	if (context.words[match.first - 1]?.text === 'to' && isYourWork(context)) return false;
	return (
		governor(context, match.first) !== 'other' &&
		(governor(context, match.first) !== 'work' || !/^stress/.test(context.words[match.first]?.text ?? ''))
	);
}

export const cultureStress: Rule = {
	id: 'culture-stress',
	version: 5,
	category: 'culture',
	severity: 'tip',
	sources: [sources.wgbhcz, sources.practice],
};
