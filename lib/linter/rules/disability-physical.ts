import type { Rule, SentenceContext } from '../model';
import { sources } from '../sources';

export function test(context: SentenceContext): boolean {
	const next = context.sentences[context.index + 1];
	if (context.expressions.loadedThing?.test(context.own)) return false;
	return !context.expressions.aid.test(
		context.text.slice(context.sentence.start, next?.end ?? context.sentence.end),
	);
}

export const disabilityPhysical: Rule = {
	id: 'disability-physical',
	version: 4,
	category: 'disability',
	severity: 'warn',
	sources: [sources.wgbhcz, sources.college],
};
