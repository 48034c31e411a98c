import english from './examples/en.json';
import dutch from './examples/nl.json';
import type { Language } from './model';

/** Sentences that a rule finds, and near misses that it leaves alone. */
export interface RuleExamples {
	readonly hits: readonly string[];
	readonly misses: readonly string[];
}

/** Examples per language and rule id, for the page that lists the rules and for the tests; not part of the engine. */
export const ruleExamples: Readonly<Record<Language, Readonly<Record<string, RuleExamples>>>> = {
	nl: dutch,
	en: english,
};
