import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/namespaces';

export type RuleTexts = Messages<'linter'>;

export interface Engine {
	readonly loadLinter: typeof import('@/lib/linter/browser').loadLinter;
	readonly loadJudge: typeof import('@/lib/linter/browser').loadJudge;
	readonly sourcesOf: ReadonlyMap<string, readonly { readonly id: string; readonly strength: string }[]>;
	readonly texts: RuleTexts;
}

const loaded = new Map<Locale, Promise<Engine>>();

/** Loads the engine and its texts once, and only on a page with an editor; the words of a language come with `loadLinter` and `loadJudge`. */
export function loadEngine(locale: Locale): Promise<Engine> {
	const known = loaded.get(locale);
	if (known) return known;
	const texts = locale === 'nl' ? import('@/messages/nl/linter.json') : import('@/messages/en/linter.json');
	const engine = Promise.all([import('@/lib/linter/browser'), texts]).then(([linter, messages]) => ({
		loadLinter: linter.loadLinter,
		loadJudge: linter.loadJudge,
		sourcesOf: new Map(linter.rules.map((rule) => [rule.id, rule.sources])),
		texts: messages.default,
	}));
	loaded.set(locale, engine);
	// A lost connection must not stay lost: the next editor tries again.
	engine.catch(() => loaded.delete(locale));
	return engine;
}

/** The texts of a rule; an unknown rule (a newer server) says only its name. */
export function ruleText(
	texts: RuleTexts,
	rule: string,
): { title: string; what: string; why: string; do: string } {
	const known: Readonly<Record<string, { title: string; what: string; why: string; do: string }>> =
		texts.rules;
	return known[rule] ?? { title: rule, what: '', why: '', do: '' };
}

/** The name of a source with the strength of its evidence. */
export function sourceText(
	texts: RuleTexts,
	source: { readonly id: string; readonly strength: string },
): string {
	const names: Readonly<Record<string, string>> = texts.sources;
	const strengths: Readonly<Record<string, string>> = texts.strength;
	return `${names[source.id] ?? source.id} (${strengths[source.strength] ?? source.strength})`;
}
