import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sieves } from './data/sieves.generated';
import { prepare } from './document';
import { detect, loadData } from './index';
import { knownSources, Need, needOf, placesOf } from './needs';
import { piecesOf } from './pieces';
import { encodeSieve, keyOf, passes, sieveOf } from './sieves';

/** All sets together ask about every pattern, as the script does; two of them are enough to see what passes. */
const folder = new URL('./evaluation/', import.meta.url);
const texts: string[] = [];
beforeAll(async () => {
	const data = await loadData();
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl')))
		for (const line of readFileSync(new URL(name, folder), 'utf8').trim().split('\n')) {
			const { text, lang, profile } = JSON.parse(line);
			detect(text, { lang, data, profile });
			if (name.includes('-a.')) texts.push(text);
		}
}, 120_000);

describe('the sieves', () => {
	it('are there for every pattern as it is now: if not, run `npm run build:redaction-sieves`', () => {
		const sources = [...knownSources()];
		expect(sources.length).toBeGreaterThan(700);
		expect(sources.filter((source) => sieveOf(source) === undefined)).toEqual([]);
		const keys = new Set(sources.map(keyOf));
		const written = sieves.trim().split('\n');
		expect(written.filter((line) => !keys.has(line.slice(0, 7)))).toEqual([]);
		expect(keys.size).toBe(written.length);
	});

	it('let through whatever the whole need of a pattern lets through', () => {
		const wrong = new Set<string>();
		const needs = [...knownSources()].map(
			(source) => [source, sieveOf(source), new Need(source, undefined, true)] as const,
		);
		let kept = 0;
		for (const text of texts) {
			const { pieces } = prepare(text, 'nl');
			for (const [source, sieve, need] of needs) {
				if (sieve === undefined || passes(sieve, pieces)) continue;
				kept++;
				if (placesOf(need, pieces) !== 0) wrong.add(source);
			}
		}
		expect([...wrong]).toEqual([]);
		expect(kept / texts.length / needs.length).toBeGreaterThan(0.8);
	}, 60_000);

	it('are not asked about a pattern that the file does not know', () => {
		const unknown = /\bnobody wrote (?:this|that)\b/g;
		expect(sieveOf(unknown.source)).toBeUndefined();
		expect(placesOf(needOf(unknown), piecesOf('nobody wrote that'))).toBe(1);
		expect(placesOf(needOf(unknown), piecesOf('nobody reads that'))).toBe(0);
	});

	it('are written in a row of digits', () => {
		expect(encodeSieve('zoon', [33, -2, 1, 16_383])).toBe(`${keyOf('zoon')}@aap@b@@ao??`);
		expect(encodeSieve('zoon', [])).toBe(keyOf('zoon'));
	});
});
