import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../index';
import { computeAgnostic, computeAware, type Item, isHit, scoreItem } from './score';

const sets = ['nl', 'en', 'docs'].flatMap((kind) =>
	['a', 'b', 'c', 'd', 'e', 'k'].map((part) => `${kind}-${part}`),
);
const categories = [
	'age',
	'appearance',
	'clarity',
	'culture',
	'disability',
	'education',
	'family',
	'gender-coded',
	'gender-person',
	'gender-title',
	'lgbtiq',
	'origin',
	'religion',
	'requirements',
];

const read = (name: string): Item[] =>
	readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line): Item => JSON.parse(line));

const item: Item = {
	id: 'x',
	lang: 'en',
	text: 'A sprightly team of lads needs a hand on the quay every morning.',
	spans: [
		{ start: 2, end: 16, category: 'age' },
		{ start: 20, end: 24, category: 'gender-person', alt: ['age'] },
	],
	optional: [{ start: 31, end: 37, category: 'clarity' }],
};

describe('matching rule', () => {
	const gold = { start: 20, end: 24, category: 'gender-person' };
	it('accepts half of the phrase and a little more than the phrase', () => {
		expect(isHit({ start: 22, end: 24, category: 'age' }, gold, 64)).toBe(true);
		expect(isHit({ start: 12, end: 30, category: 'age' }, gold, 64)).toBe(true);
	});
	it('refuses a neighbour, a long part and most of the text', () => {
		expect(isHit({ start: 24, end: 30, category: 'age' }, gold, 64)).toBe(false);
		expect(isHit({ start: 2, end: 26, category: 'age' }, gold, 64)).toBe(false);
		expect(isHit({ start: 18, end: 30, category: 'age' }, gold, 19)).toBe(false);
	});
});

describe('scoring an item', () => {
	it('counts a phrase once, ignores optional parts, and keeps categories apart', () => {
		const score = scoreItem(item, [
			{ start: 2, end: 16, category: 'culture' },
			{ start: 2, end: 11, category: 'culture' },
			{ start: 20, end: 24, category: 'age' },
			{ start: 33, end: 37, category: 'clarity' },
			{ start: 45, end: 49, category: 'clarity' },
		]);
		expect(score.found).toEqual(item.spans);
		expect(score.foundWithCategory).toEqual([item.spans[1]]);
		expect(score.falseAlarms).toEqual([{ start: 45, end: 49, category: 'clarity' }]);
		expect(computeAgnostic([score])).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8 });
		expect(computeAware([score])).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4 });
	});
	it('misses everything without predictions and refuses offsets outside the text', () => {
		expect(scoreItem(item, []).missed).toEqual(item.spans);
		expect(() => scoreItem(item, [{ start: 60, end: 99, category: 'age' }])).toThrow('Bad span 60-99');
	});
});

describe.each(sets)('labelled set %s', (name) => {
	const items = read(name);
	it('has spans on whole words inside the text, in known categories', () => {
		const wrong = items.flatMap(({ id, text, spans, optional = [] }) =>
			[...spans, ...optional]
				.filter(
					({ start, end, category }) =>
						start < 0 ||
						start >= end ||
						end > text.length ||
						!categories.includes(category) ||
						text.slice(start, end).trim().length !== end - start ||
						/[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, start - 1), start + 1)) ||
						/[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1)),
				)
				.map(({ start }) => `${id}:${start}`),
		);
		expect(wrong).toEqual([]);
	});
	it('repeats no text from any set', () => {
		const texts = sets.flatMap((set) => read(set).map(({ text }) => text));
		const twice = items.filter(({ text }) => texts.indexOf(text) !== texts.lastIndexOf(text));
		expect(twice.map(({ id }) => id)).toEqual([]);
	});
	it('calls an item clean exactly when nothing is marked', () => {
		const wrong = items.filter(({ clean, spans }) => clean !== undefined && clean !== (spans.length === 0));
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});

describe.each([
	['nl-a', 'nl-b'],
	['en-a', 'en-b'],
])('%s and %s together', (one, other) => {
	it('cover every category', () => {
		const covered = [...read(one), ...read(other)].flatMap(({ spans }) =>
			spans.map(({ category }) => category),
		);
		expect([...new Set(covered)].sort()).toEqual(categories);
	});
});

// Floors against loss on the development sets: well below what is reached, because these sets are no measure of quality.
const floors: readonly (readonly [string, number, number])[] = [
	['nl-c', 0.9, 0.86],
	['nl-d', 0.92, 0.88],
	['en-c', 0.92, 0.9],
	['en-d', 0.92, 0.9],
	['nl-k', 0.9, 0.9],
	['en-k', 0.92, 0.88],
];

describe.each(floors)('%s', (name, precision, recall) => {
	it(`keeps precision ${precision} and recall ${recall}`, () => {
		const scores = read(name).map((row) =>
			scoreItem(
				row,
				lint(row.text, { lang: row.lang }).findings.filter((finding) => finding.severity !== 'info'),
			),
		);
		const reached = computeAgnostic(scores);
		expect(reached.precision).toBeGreaterThanOrEqual(precision);
		expect(reached.recall).toBeGreaterThanOrEqual(recall);
	});
});

describe.each(['docs-c', 'docs-d', 'docs-k', 'docs-l'])('%s', (name) => {
	const judged = read(name).flatMap((row) =>
		row.labels ? [{ gold: row.labels, got: lint(row.text, { lang: row.lang }).document }] : [],
	);
	it('keeps missing elements, balance, count and band', () => {
		const wrong = judged.flatMap(({ gold, got }) => [
			...got.missing.filter((element) => !gold.missing.includes(element)),
			...gold.missing.filter((element) => !got.missing.some((other) => other === element)),
		]);
		expect(wrong.length).toBeLessThanOrEqual(4);
		for (const field of ['balance', 'tooManyRequirements', 'readingBand'] as const)
			expect(judged.filter(({ gold, got }) => gold[field] !== got[field]).length).toBeLessThanOrEqual(1);
		const difference = judged.reduce(
			(sum, { gold, got }) => sum + Math.abs(gold.mustCount - got.mustCount),
			0,
		);
		expect(difference / judged.length).toBeLessThanOrEqual(0.5);
	});
});
