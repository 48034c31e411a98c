import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { detect, type Language, loadData, type RedactionData } from './index';

let data: RedactionData;
beforeAll(async () => {
	data = await loadData();
});

interface Tally {
	required: number;
	found: number;
	negatives: number;
	masked: number;
}

/** Particles and forms of address need not be covered. */
const small = /^(?:mijn|my|van|de|een|a|of|mevrouw|aan|met)$/i;

/** Lines with `{TYPE:words}` to be masked, `{TYPE?:words}` optional and `{-words}` to be left. */
function tally(language: Language, part: 'open' | 'apart'): Tally {
	const total: Tally = { required: 0, found: 0, negatives: 0, masked: 0 };
	const file = readFileSync(new URL(`./corpus/${language}-${part}.txt`, import.meta.url), 'utf8');
	for (const line of file.split('\n')) {
		const marks: { start: number; end: number; mark: string }[] = [];
		let text = '';
		let position = 0;
		for (const match of line.matchAll(/\{(-|[A-Z_]+\??:)([^}]*)\}/g)) {
			text += line.slice(position, match.index);
			const content = match[2] ?? '';
			marks.push({ start: text.length, end: text.length + content.length, mark: match[1] ?? '' });
			text += content;
			position = match.index + match[0].length;
		}
		text += line.slice(position);
		const spans = detect(text, { lang: language, data });
		for (const { start, end, mark } of marks) {
			if (mark.endsWith('?:')) continue;
			if (mark === '-') {
				total.negatives++;
				if (spans.some((span) => span.start < end && span.end > start)) total.masked++;
				continue;
			}
			total.required++;
			const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].filter(
				(word) => !small.test(word[0]),
			);
			if (
				words.every((word) =>
					spans.some(
						(span) => span.start <= start + word.index && span.end >= start + word.index + word[0].length,
					),
				)
			)
				total.found++;
		}
	}
	return total;
}

describe.each(['nl', 'en'] as const)('own corpus, %s', (language) => {
	it.each(['open', 'apart'] as const)(
		'%s: finds at least 95 % and masks no more than 4 % of the near misses',
		(part) => {
			const { required, found, negatives, masked } = tally(language, part);
			expect(required).toBeGreaterThan(50);
			expect(found / required).toBeGreaterThanOrEqual(0.95);
			expect(masked).toBeLessThanOrEqual(negatives * 0.04);
		},
		30_000,
	);
});
