import type { Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** Bans on expressions of belief; a uniform or safety rule with its ground in the text is something else. */
export const test = (context: SentenceContext): boolean =>
	!hasLegalGround(context) && !context.expressions.safety.test(context.own);

export const religionDress: Rule = {
	id: 'religion-dress',
	version: 4,
	category: 'religion',
	severity: 'stop',
	sources: [sources.awgb, sources.college],
};
