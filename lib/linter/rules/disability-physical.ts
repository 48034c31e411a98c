import type { Rule, SentenceContext } from '../model';
import { sources } from '../sources';

// An aid or adaptation in this sentence or the next makes it a description of the task.
const AID =
	/hulpmiddel|hefkar|steekwagen|tillift|heftruck|steekkar|aanpass|aangepast|samen met (?:een|je) collega|met zijn twee|liftje|\btillen we|wij helpen|we helpen|zit-sta|ondersteuning|\baids?\b|trolley|forklift|hoist|lifting (?:aid|equipment|gear)|adjust|adapt|accommodat|together with a colleague|two people|equipment (?:helps|is)|assist/i;

export function test(context: SentenceContext): boolean {
	const next = context.sentences[context.index + 1];
	// things bear loads, and a desk may be raised
	if (
		/^(?:your|the|our|this|each|an?) (?:\w+ )?(?:desk|chair|machine|robot|crane|lift|table|platform|bridge|shelf|shelves|stand|ladder|cart|floor|vehicle|app|sensor|camera|visitors?|residents?|passengers?|pupils|children|audience)\b/i.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	return !AID.test(context.text.slice(context.sentence.start, next?.end ?? context.sentence.end));
}

export const disabilityPhysical: Rule = {
	id: 'disability-physical',
	version: 3,
	category: 'disability',
	severity: 'warn',
	sources: [sources.wgbhcz, sources.college],
};
