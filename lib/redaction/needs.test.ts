import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { type Document, prepare } from './document';
import { detect, loadData } from './index';
import { lean, matchesIn, matchesOf, matchesWithin } from './match';
import { needOf, placesOf } from './needs';
import { piecesOf } from './pieces';

/** Every pattern the engine asks about below, by source and flags. */
const asked = vi.hoisted(() => new Map<string, RegExp>());
vi.mock('./needs', async (original) => {
	const real = await original<typeof import('./needs')>();
	const needOf: typeof real.needOf = (pattern) => {
		if (pattern.global) asked.set(String(pattern), pattern);
		return real.needOf(pattern);
	};
	return { ...real, needOf };
});

/** Where the matches are and what their groups hold; `input` may be cut. */
const shape = (matches: readonly RegExpExecArray[]): string =>
	matches.length === 0
		? ''
		: JSON.stringify(matches.map((match) => [match.index, [...match], match.indices]));

describe('what a pattern cannot do without', () => {
	const pieces = piecesOf('mijn zoon werkt 12 jaar in het ziekenhuis');
	it.each([
		[/\bmijn (?:man|vrouw)\b/, false],
		[/\bmijn (?:man|zoon|vrouw)\b/, true],
		[/\b(?:onze|mijn)(?: \w+){0,3} (?<x>ziekenhuis|kliniek)/, true],
		[/\b(?:onze|mijn)(?: lieve)? (?<x>dochter|kinderen)/, false],
		[/\b(?:heel )?(?:erg )?blind\b|\bziek\w*/, true],
		[/(?:^|[.!?] ?)\w+ (?=blind)/, false],
		[/\w+ (?!blind)/, true],
		[/(?<=onze )zoon/, false],
		[/\b\d+ jaar/, true],
		[/\b(?:1[0-9]|2[0-4]) (?:jaar|years)\b/, true],
		[/\b[1-9]\d{3}\b/, false],
		[/\b\d{4}\b/, false],
		[/\b\d{2,4}\b/, true],
		[/huis$/, true],
		[/huizen?/, false],
		[/hu?uis/, true],
		[/zi(?:ek|en)(?:en|el)huis/, true],
		[/zi(?:ek|en)(?:el|er)huis/, false],
		[/(?:zie|ken)+huis/, true],
		[/het (?:ziek|en)+huis/, true],
		[/zoon[- ]werkt/, true],
		[/zoon-werkt/, false],
		[/ZOON/i, true],
		[/BLIND/i, false],
		[/\p{Lu}blind/u, true],
		[/\x41blind/, true],
	])('%s', (pattern, expected) => {
		expect(placesOf(needOf(pattern), pieces) !== 0).toBe(expected);
	});

	const filler = 'we spraken over de plannen en de begroting; '.repeat(20);
	it.each([
		/\bmijn( lieve)? (?:zoon|dochter)\b/g,
		/\w+ mijn \w*/g,
		/(?<=lieve )zoon/g,
		/^mijn|zoon$/g,
		/zoon(?=[^.]{0,60}!)/g,
		/zoon(?![^.]{0,60}!)/g,
		/mijn[^.;]* zoon/g,
		/(mijn) \w+ \w+ \w+ \1/g,
		/zoon(?: en)* mijn/g,
	])('searches only parts of a text, and finds the same: %s', (pattern) => {
		for (const start of ['', ' ', '!', filler.slice(0, 50)])
			for (const between of ['', filler, filler.slice(0, 70), ' en'.repeat(90)])
				for (const end of ['', '!', filler]) {
					const text = `${start}mijn lieve zoon en mijn zoon${between} mijn lieve zoon${end}`;
					const { canon } = prepare(text, 'nl');
					expect(shape(matchesIn(prepare(text, 'nl'), pattern))).toBe(shape(matchesOf(pattern, canon)));
				}
	});

	it('searches a part of a text as if it stood alone', () => {
		const document = prepare(`${filler}mijn zoon. ${filler}`, 'nl');
		const from = document.canon.indexOf('mijn');
		expect(matchesWithin(document, /^mijn zoon$/g, from, from + 9)).toHaveLength(1);
		expect(matchesWithin(document, /zoon/g, from, from + 4)).toHaveLength(0);
		expect(matchesWithin(document, /zoon/g, 0, from - 1)).toHaveLength(0);
		expect(matchesWithin(document, /zoon/g, 0, document.canon.length)).toHaveLength(1);
	});

	it.each([
		[/(?:de|het)+? (man|huis)$/g, '(?:de|het)+?(?=) (man|huis)(?=)$'],
		[/[()\]]\)(?<x>a){2,3}(b)?/dg, '[()\\]]\\)(?<x>a){2,3}(?=)(b)?(?=)'],
		[/(?<=a|b)c(?!d)|(?:e){2}?/i, '(?<=a|b)(?=)c(?!d)(?=)|(?:e){2}?(?=)'],
	])('puts an empty look-ahead after each group: %s', (pattern, source) => {
		expect(lean(pattern).source).toBe(source);
		expect(lean(pattern).flags).toBe(pattern.flags);
		expect(lean(pattern)).toBe(lean(new RegExp(pattern.source, pattern.flags)));
	});

	it('never keeps a pattern from a match', async () => {
		const data = await loadData();
		const documents: Document[] = [];
		for (const lang of ['nl', 'en'] as const)
			for (const part of ['open', 'apart']) {
				const file = readFileSync(new URL(`./corpus/${lang}-${part}.txt`, import.meta.url), 'utf8');
				const lines = file.replace(/\{(?:-|[A-Z_]+\??:)([^}]*)\}/g, '$1').split('\n');
				// Several sentences at a time: a short text is searched as a whole.
				for (let at = 0; at < lines.length; at += 10) {
					const text = lines.slice(at, at + 10).join(' ');
					detect(text, { lang, data });
					documents.push(prepare(text, lang));
				}
			}
		const wrong = new Set<string>();
		let found = 0;
		for (const document of documents)
			for (const [name, pattern] of asked) {
				// The pattern as it is written, without any of what makes it fast.
				const all = [...document.canon.matchAll(pattern)];
				found += all.length;
				if (shape(matchesIn(document, pattern)) !== shape(all)) wrong.add(name);
			}
		expect([...wrong]).toEqual([]);
		expect(asked.size).toBeGreaterThan(600);
		expect(found).toBeGreaterThan(10_000);
	}, 60_000);
});
