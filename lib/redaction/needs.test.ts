import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { type Document, prepare } from './document';
import { detect, loadData } from './index';
import { matchesIn, matchesOf } from './match';
import { placesOf } from './needs';
import { piecesOf } from './pieces';

/** Every search the engine makes below, held against a plain search of the same text. */
const asked = vi.hoisted(() => ({ open: new Set(), wrong: new Set() }));
/** Where the matches are and what their groups hold; `input` may be cut. */
const shape = (matches: readonly RegExpExecArray[]): string =>
	JSON.stringify(matches.map((match) => [match.index, [...match], match.indices]));

vi.mock('./match', async (original) => {
	const real = await original<typeof import('./match')>();
	const compare =
		(search: typeof real.matchesWithin) =>
		(document: Document, pattern: RegExp, text?: string): readonly RegExpExecArray[] => {
			const found = search(document, pattern, text ?? '');
			if (placesOf(pattern, document.pieces) !== 0) asked.open.add(pattern.source);
			const all = real.matchesOf(new RegExp(pattern.source, pattern.flags), text ?? document.canon);
			if (shape(found) !== shape(all)) asked.wrong.add(pattern.source);
			return found;
		};
	return { ...real, matchesIn: compare(real.matchesIn), matchesWithin: compare(real.matchesWithin) };
});

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
		expect(placesOf(pattern, pieces) !== 0).toBe(expected);
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

	it('never keeps a pattern from a match', async () => {
		const data = await loadData();
		for (const lang of ['nl', 'en'] as const)
			for (const part of ['open', 'apart']) {
				const file = readFileSync(new URL(`./corpus/${lang}-${part}.txt`, import.meta.url), 'utf8');
				const lines = file.replace(/\{(?:-|[A-Z_]+\??:)([^}]*)\}/g, '$1').split('\n');
				// Several sentences at a time: a short text is searched as a whole.
				for (let at = 0; at < lines.length; at += 10)
					detect(lines.slice(at, at + 10).join(' '), { lang, data });
			}
		expect([...asked.wrong]).toEqual([]);
		expect(asked.open.size).toBeGreaterThan(300);
	}, 60_000);
});
