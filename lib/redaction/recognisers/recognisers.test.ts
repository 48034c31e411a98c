import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadData, type RedactionData } from '../data';
import { prepare } from '../document';
import type { Language } from '../types';
import { recognisers } from './index';

interface Case {
	readonly text: string;
	readonly wanted: readonly string[];
}

interface Cases {
	readonly hits: Case[];
	readonly misses: Case[];
}

/** `+` lines hold what must be found between braces, `-` lines must give this recogniser nothing. */
function readCases(language: Language): Map<string, Cases> {
	const cases = new Map<string, Cases>();
	let current: Cases = { hits: [], misses: [] };
	for (const line of readFileSync(new URL(`../corpus/cases-${language}.txt`, import.meta.url), 'utf8').split(
		'\n',
	)) {
		if (line.startsWith('# ')) {
			current = { hits: [], misses: [] };
			cases.set(line.slice(2).trim(), current);
		} else if (line.startsWith('+ '))
			current.hits.push({
				text: line.slice(2).replace(/[{}]/g, ''),
				wanted: [...line.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? ''),
			});
		else if (line.startsWith('- ')) current.misses.push({ text: line.slice(2), wanted: [] });
	}
	return cases;
}

let data: RedactionData;
beforeAll(async () => {
	data = await loadData();
});

for (const language of ['nl', 'en'] as const) {
	const cases = readCases(language);
	describe(`recognisers, ${language}`, () => {
		it('has at least five hits and five near misses for every recogniser', () => {
			for (const { id } of recognisers) {
				expect(cases.get(id)?.hits.length, id).toBeGreaterThanOrEqual(5);
				expect(cases.get(id)?.misses.length, id).toBeGreaterThanOrEqual(5);
			}
		});
		for (const recogniser of recognisers) {
			const own = cases.get(recogniser.id);
			const find = (text: string): string[] => {
				const document = prepare(text, language);
				return recogniser
					.find({ document, data, profile: {}, knownNames: new Set() })
					.filter((finding) => finding.score >= 0.5)
					.map((finding) => text.slice(document.map[finding.start], document.map[finding.end]));
			};
			it.each(own?.hits ?? [])(`${recogniser.id} finds: $text`, ({ text, wanted }) => {
				const found = find(text);
				for (const words of wanted)
					expect(
						found.some((piece) => piece.includes(words)),
						`${words} in ${JSON.stringify(found)}`,
					).toBe(true);
			});
			it.each(own?.misses ?? [])(`${recogniser.id} leaves: $text`, ({ text }) => {
				expect(find(text)).toEqual([]);
			});
		}
	});
}
