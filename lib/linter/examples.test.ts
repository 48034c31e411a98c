import { describe, expect, it } from 'vitest';
import { ruleExamples } from './examples';
import { type Language, lint, rules } from './index';
import { packOf } from './pack';

const languages: readonly Language[] = ['nl', 'en'];

for (const rule of rules)
	describe(rule.id, () => {
		const kind = rule.kinds && !rule.kinds.includes('vacancy') ? 'question' : 'vacancy';
		const found = (text: string, lang: Language) =>
			lint(text, { lang, kind }).findings.filter(
				(finding) => finding.rule === rule.id && finding.severity !== 'info',
			);
		for (const lang of languages) {
			const examples = ruleExamples[lang][rule.id] ?? { hits: [], misses: [] };
			it(`has three hits and three near misses (${lang})`, () => {
				expect(packOf(lang).patterns[rule.id]?.length).toBeGreaterThan(0);
				expect(examples.hits.length).toBeGreaterThanOrEqual(3);
				expect(examples.misses.length).toBeGreaterThanOrEqual(3);
			});
			it.each(examples.hits)(`finds (${lang}): %s`, (text) => {
				expect(found(text, lang)).not.toEqual([]);
			});
			it.each(examples.misses)(`leaves alone (${lang}): %s`, (text) => {
				expect(found(text, lang)).toEqual([]);
			});
		}
		it('has a source', () => {
			expect(rule.sources.length).toBeGreaterThan(0);
		});
	});
