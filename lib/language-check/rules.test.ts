import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySeverity, reasonKey, withSettings } from './rules';

const severities = ['stop', 'warn', 'tip', 'info'] as const;
const finding = fc.record({
	rule: fc.constantFrom('age-team', 'clarity-idiom', 'gender-title'),
	severity: fc.constantFrom(...severities),
	start: fc.nat(),
	data: fc.record({ words: fc.constantFrom('Scrum', 'jong  team', 'aanpakken') }),
});

describe('withSettings', () => {
	it('never takes away a stop, whatever is accepted or switched off', () => {
		fc.assert(
			fc.property(fc.array(finding), (findings) => {
				const settings = {
					acceptedTerms: ['scrum', 'jong team', 'aanpakken'],
					quietRules: ['age-team', 'clarity-idiom', 'gender-title'],
				};
				expect(withSettings(findings, settings)).toEqual(
					findings.filter(({ severity }) => severity === 'stop'),
				);
			}),
		);
	});

	it('accepts a term in any case and spacing, and switches off tips of a rule only', () => {
		const make = (severity: (typeof severities)[number], words: string) => ({
			rule: 'age-team',
			severity,
			data: { words },
		});
		const all = [make('warn', 'Jong  Team'), make('tip', 'fris'), make('warn', 'fris')];
		expect(withSettings(all, { acceptedTerms: ['jong team'], quietRules: [] })).toEqual(all.slice(1));
		expect(withSettings(all, { acceptedTerms: [], quietRules: ['age-team'] })).toEqual([all[0], all[2]]);
	});
});

describe('bySeverity', () => {
	it('puts the severest first, then by place, and leaves counts out', () => {
		fc.assert(
			fc.property(fc.array(finding), (findings) => {
				const ordered = bySeverity(findings);
				expect(ordered).toHaveLength(findings.filter(({ severity }) => severity !== 'info').length);
				for (const [index, next] of ordered.entries()) {
					const before = ordered[index - 1];
					if (!before) continue;
					const [left, right] = [severities.indexOf(before.severity), severities.indexOf(next.severity)];
					expect(left < right || (left === right && before.start <= next.start)).toBe(true);
				}
			}),
		);
	});
});

describe('reasonKey', () => {
	it('is per finding for a stop and per rule for a warning', () => {
		const base = { rule: 'age-limit', data: { words: 'Niet ouder dan 35' } };
		expect(reasonKey({ ...base, severity: 'stop' })).toBe('age-limit: niet ouder dan 35');
		expect(reasonKey({ ...base, severity: 'warn' })).toBe('age-limit');
	});
});
