import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	blocksAsHtml,
	canStart,
	hourRange,
	percentShares,
	publicState,
	summaryOf,
	textBlocks,
} from './rules';
import { noFilters, prefixQuery, searchInput, searchQuery } from './schema';

describe('textBlocks', () => {
	it('reads headings, paragraphs and lists', () => {
		const text =
			'Wat ga je doen?\nJe adviseert.\nElke dag anders.\n\nWat vragen we?\n- Je kunt plannen.\n- Je kunt schrijven,\n  ook voor leken.\nEen opleiding is fijn.\n\n1. Eerst dit\n2) Dan dat';
		expect(textBlocks(text)).toEqual([
			{ kind: 'heading', text: 'Wat ga je doen?' },
			{ kind: 'paragraph', lines: ['Je adviseert.', 'Elke dag anders.'] },
			{ kind: 'heading', text: 'Wat vragen we?' },
			{ kind: 'list', ordered: false, items: ['Je kunt plannen.', 'Je kunt schrijven, ook voor leken.'] },
			{ kind: 'paragraph', lines: ['Een opleiding is fijn.'] },
			{ kind: 'list', ordered: true, items: ['Eerst dit', 'Dan dat'] },
		]);
	});

	it.each([
		['Een hele zin.\nMeer tekst.', 'paragraph'],
		['Wij bieden:\n- salaris', 'paragraph'],
		['alleen een regel', 'paragraph'],
		['Laatste regel zonder iets eronder', 'paragraph'],
		['## Kop\ntekst', 'heading'],
		['Kop\r\n\r\ntekst', 'heading'],
		['Geen lijst - wel een streepje.', 'paragraph'],
	])('%j begins with a %s', (text, kind) => {
		expect(textBlocks(text)[0]?.kind).toBe(kind);
	});

	it('loses no word of any text', () => {
		const line = fc.constantFrom(
			'',
			'- een',
			'  twee',
			'Drie',
			'vier.',
			'1. vijf',
			'# zes',
			'<b>zeven</b>',
			'* acht',
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
				const words = (text: string) => text.match(/[a-z]+/gi) ?? [];
				const shown = textBlocks(lines.join('\n')).flatMap((block) =>
					block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : block.lines,
				);
				expect(words(shown.join(' '))).toEqual(words(lines.join(' ')));
			}),
		);
	});

	it('never lets text become an element', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const html = blocksAsHtml(textBlocks(`<script>${text}</script>`));
				expect(html.replace(/<\/?(?:p|strong|ul|ol|li|br)>/g, '')).not.toMatch(/[<>]/);
			}),
		);
	});
});

describe('what a page says of a moment', () => {
	const closesAt = new Date('2027-03-12T22:59:00Z');
	it.each([
		['open', '2027-03-01T12:00:00Z', 'open'],
		['open', '2027-03-05T22:59:00Z', 'soon'],
		['open', '2027-03-12T22:59:00Z', 'grace'],
		['screening', '2027-03-13T12:00:00Z', 'closed'],
		['cancelled', '2027-03-01T12:00:00Z', 'cancelled'],
		['completed', '2027-05-01T12:00:00Z', 'ended'],
		['purged', '2027-08-01T12:00:00Z', 'ended'],
	] as const)('%s at %s is %s', (phase, now, state) => {
		expect(publicState(phase, closesAt, new Date(now))).toBe(state);
	});
	it('lets somebody start only before the closing time', () => {
		expect((['open', 'soon', 'grace', 'closed', 'ended', 'cancelled'] as const).filter(canStart)).toEqual([
			'open',
			'soon',
		]);
	});
});

describe('percentShares', () => {
	it('adds up to 100 whatever the weights, or to 0 without any', () => {
		expect(percentShares([1, 1, 1])).toEqual([34, 33, 33]);
		expect(percentShares([0, 0])).toEqual([0, 0]);
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 8 }), (weights) => {
				const shares = percentShares(weights);
				const total = shares.reduce((sum, share) => sum + share, 0);
				expect(total).toBe(weights.some((weight) => weight > 0) ? 100 : 0);
			}),
		);
	});
});

describe('small texts', () => {
	it('cuts a summary at a word and skips headings', () => {
		expect(summaryOf('Kop\nEen zin. Nog een.')).toBe('Een zin. Nog een.');
		expect(summaryOf(`Kop\n${'woord '.repeat(60)}`).length).toBeLessThanOrEqual(163);
	});
	it('writes hours as one number or two', () => {
		expect([hourRange(32, 36, ' tot '), hourRange(36, 36, ' tot '), hourRange(null, 24, ' tot ')]).toEqual([
			'32 tot 36',
			'36',
			'24',
		]);
	});
});

describe('the search of an address', () => {
	it('ignores what it cannot read', () => {
		const read = searchInput.parse({
			text: ['a', 'b'],
			hours: '99',
			page: '-3',
			soon: 'yes',
			place: 'Delft',
		});
		expect(read).toEqual({ ...noFilters, place: 'Delft', page: 1 });
		expect(searchInput.parse({ hours: '', page: '2' })).toEqual({ ...noFilters, page: 2 });
	});
	it('goes into an address and comes back the same', () => {
		const filters = {
			text: 'jurist & zo',
			organisation: 'rijksdienst',
			place: 'Delft',
			hours: 32,
			scale: '11',
			soon: true,
		};
		const query = Object.fromEntries(new URLSearchParams(`${searchQuery(filters)}page=3`));
		expect(searchInput.parse(query)).toEqual({ ...filters, page: 3 });
		expect(searchQuery(noFilters)).toBe('');
	});
	it('makes a query of words only', () => {
		expect(prefixQuery("beleid & !'x:* |")).toBe('beleid:* & x:*');
		expect(prefixQuery(' & ')).toBeNull();
	});
});
