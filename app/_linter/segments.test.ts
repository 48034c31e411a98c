import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, lint } from '@/lib/linter';
import { likeOriginal, nameFindings, segmentsOf } from './segments';

const at = (start: number, end: number): Finding => ({
	rule: 'age-team',
	category: 'age',
	severity: 'warn',
	start,
	end,
	message: 'age-team',
	data: { words: 'x' },
	suggestions: [],
});

describe('segmentsOf', () => {
	it('gives the text back, whatever the findings', () => {
		const findings = fc.array(
			fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })).map(([start, end]) => at(start, end)),
		);
		fc.assert(
			fc.property(fc.string({ maxLength: 50 }), findings, (text, marks) => {
				const segments = segmentsOf(text, marks);
				expect(segments.map((segment) => segment.text).join('')).toBe(text);
				for (const { start, text: part } of segments)
					expect(text.slice(start, start + part.length)).toBe(part);
			}),
		);
	});

	it('underlines exactly what the engine found', () => {
		const text = 'Kom jij ons jonge team versterken?';
		const { findings } = lint(text, { lang: 'nl' });
		const marked = segmentsOf(text, findings).filter((segment) => segment.finding);
		expect(marked.map((segment) => segment.text)).toEqual(
			findings.map(({ start, end }) => text.slice(start, end)),
		);
	});
});

describe('nameFindings', () => {
	it('gives every finding a name of its own that survives a change before it', () => {
		const before = nameFindings([at(0, 1), at(5, 6)]).map(({ name }) => name);
		const after = nameFindings([at(10, 11), at(15, 16)]).map(({ name }) => name);
		expect(new Set(before).size).toBe(2);
		expect(after).toEqual(before);
	});
});

describe('likeOriginal', () => {
	it.each([
		['Jonge', 'nieuwe', 'Nieuwe'],
		['jonge', 'nieuwe', 'nieuwe'],
		['IT', 'techniek', 'techniek'],
		['', 'x', 'x'],
		['Jong', '', ''],
	])('%j becomes %j as %j', (original, suggestion, expected) => {
		expect(likeOriginal(original, suggestion)).toBe(expected);
	});
});
