import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleExamples } from './examples';
import { createLinter, type Language, lint, longestText, rules } from './index';

const languages: readonly Language[] = ['nl', 'en'];
const sentences = languages.map((lang) =>
	Object.values(ruleExamples[lang]).flatMap((examples) => [...examples.hits, ...examples.misses]),
);
const noise = fc.constantFrom(
	'\ud83d\ude00',
	'\u00ad',
	'\u200b',
	'\u0627\u0644\u0639\u0631\u0628\u064a\u0629',
	'<p class="MsoNormal">',
	'&nbsp;',
	'\r\n',
	'\n\n',
	'\u2022 ',
	'e\u0301',
	'\ud800',
	'\u201c',
	'1.000,00',
	'(m/v/x)',
);
const text = (lang: Language) =>
	fc
		.array(
			fc.oneof(
				fc.constantFrom(...(sentences[languages.indexOf(lang)] ?? [])),
				noise,
				fc.string({ unit: 'binary', maxLength: 8 }),
			),
			{
				maxLength: 8,
			},
		)
		.map((parts) => parts.join(' '));

describe('findings', () => {
	for (const lang of languages) {
		it(`lie inside the text, in order, without overlap (${lang})`, () => {
			fc.assert(
				fc.property(text(lang), (input) => {
					let last = 0;
					for (const finding of lint(input, { lang }).findings) {
						expect(finding.start).toBeGreaterThanOrEqual(last);
						expect(finding.end).toBeGreaterThan(finding.start);
						expect(finding.end).toBeLessThanOrEqual(input.length);
						expect(input.slice(finding.start, finding.end)).toBe(finding.data.words);
						last = finding.end;
					}
				}),
				{ numRuns: 150 },
			);
		}, 30_000);
		it(`are the same when asked again, and when typed step by step (${lang})`, () => {
			fc.assert(
				fc.property(text(lang), text(lang), (before, after) => {
					const linter = createLinter(lang);
					linter.update(before);
					expect(linter.update(after)).toEqual(lint(after, { lang }).findings);
				}),
				{ numRuns: 100 },
			);
		}, 30_000);
		it(`are gone after a suggestion is applied (${lang})`, () => {
			for (const sentence of sentences[languages.indexOf(lang)] ?? [])
				for (const finding of lint(sentence, { lang }).findings)
					for (const suggestion of finding.suggestions) {
						const next = sentence.slice(0, finding.start) + suggestion + sentence.slice(finding.end);
						const again = lint(next, { lang }).findings.filter(
							(other) =>
								other.rule === finding.rule &&
								other.start < finding.start + suggestion.length &&
								other.end > finding.start,
						);
						expect({ sentence, suggestion, again }).toEqual({ sentence, suggestion, again: [] });
					}
		});
	}
	it('follow an edit in the middle of a long text', () => {
		const paragraph = (sentences[0] ?? []).slice(0, 12).join(' ');
		const before = Array.from({ length: 12 }, () => paragraph).join('\n\n');
		const linter = createLinter('nl');
		linter.update(before);
		const at = before.indexOf('\n\n', before.length / 2) + 2;
		const after = `${before.slice(0, at)}Wij zoeken een timmerman. ${before.slice(at)}`;
		expect(linter.update(after)).toEqual(lint(after, { lang: 'nl' }).findings);
	});
});

describe('limits', () => {
	it('reads nothing and everything', () => {
		expect(lint('', { lang: 'nl' }).findings).toEqual([]);
		expect(lint('x'.repeat(longestText + 1), { lang: 'nl' }).tooLong).toBe(true);
	});
	it.each([
		['one word', 'a'],
		['no break', 'jong en '],
		['pronouns', 'de medewerker zijn hij '],
		['amounts', '\u20ac 3.'],
		['names', 'Aa van de Bb '],
		['bullets', '- a\n'],
	])(
		'takes time in proportion: %s',
		(_name, part) => {
			const time = (size: number): number => {
				const input = part.repeat(Math.ceil(size / part.length));
				const start = performance.now();
				lint(input, { lang: 'nl' });
				return performance.now() - start;
			};
			time(20_000);
			const small = Math.max(10, time(40_000));
			expect(time(160_000)).toBeLessThan(small * 14);
		},
		30_000,
	);
});

describe('rules', () => {
	it('have distinct ids and known sources', () => {
		expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
	});
	it('find forbidden topics in questions', () => {
		const topics = (question: string) =>
			lint(question, { lang: 'nl', kind: 'question' }).findings.map((finding) => finding.rule);
		expect(topics('Heeft u kinderen?')).toEqual(['family-status']);
		expect(topics('Wat verdient u nu?')).toEqual(['question-pay-history']);
		expect(topics('Bent u lid van een vakbond?')).toEqual(['question-conviction']);
		expect(topics('Vertel over een keer dat u een lastig besluit nam.')).toEqual([]);
	});
});
