import type { Match, PatternGroup, Rule, SentenceContext, Verdict } from '../model';
import { sources } from '../sources';

/** A quoted law keeps its words. */
const isOwnText = (context: SentenceContext): boolean => !context.expressions.quotedLaw.test(context.own);

/** Turns `pattern = plain` into groups, so that the plain word is the suggestion. */
export function groups(lexicon: string): PatternGroup[] {
	const byPlain = new Map<string, string[]>();
	for (const line of lexicon.split(/[\n;]/)) {
		const [pattern = '', plain = ''] = line.split(' =');
		if (!pattern.trim()) continue;
		const list = byPlain.get(plain.trim());
		if (list) list.push(pattern);
		else byPlain.set(plain.trim(), [pattern]);
	}
	return [...byPlain].map(([plain, patterns]) => ({
		open: false,
		patterns: patterns.join('\n'),
		test: (context: SentenceContext, match: Match): Verdict => {
			if (!isOwnText(context)) return false;
			const start = context.words[match.first]?.start ?? 0;
			const capital = context.words[match.first]?.capital === true && start >= 0;
			return { suggestions: plain ? [capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain] : [] };
		},
	}));
}

export const clarityOfficial: Rule = {
	id: 'clarity-official',
	version: 4,
	category: 'clarity',
	severity: 'tip',
	sources: [sources.rijkTips],
};
