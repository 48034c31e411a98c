import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, mergeEarlier, queue, type SpanStatus, segments, storedSeconds, widen } from './rules';

describe('widen', () => {
	it.each([
		['bij Bakkerij Jansen', 6, 10, 'Bakkerij'],
		['bij Bakkerij Jansen', 4, 12, 'Bakkerij Jansen'],
		['bij Bakkerij Jansen', 4, 19, 'bij Bakkerij Jansen'],
		['Bo', 0, 2, 'Bo'],
		['Ik ben Noa-Lin, echt', 7, 10, 'Noa-Lin'],
		['café élan', 5, 6, 'élan'],
	])('%s from %i to %i', (text, start, end, expected) => {
		const place = widen(text, { start, end });
		expect(text.slice(place.start, place.end)).toBe(expected);
	});

	it('never shrinks, never leaves the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, left, length) => {
				const start = left % (text.length + 1);
				const end = Math.min(text.length, start + (length % 9));
				const place = widen(text, { start, end });
				expect(place.start).toBeLessThanOrEqual(start);
				expect(place.end).toBeGreaterThanOrEqual(end);
				expect(place.start).toBeGreaterThanOrEqual(0);
				expect(place.end).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});

describe('findWords', () => {
	it('finds whole words in any case, over line ends, and special signs as they are', () => {
		expect(findWords('Ik ben Bo, zei bo. Bob niet.', 'BO')).toEqual([
			{ start: 7, end: 9 },
			{ start: 15, end: 17 },
		]);
		expect(findWords('Sint\nJan', 'sint jan')).toEqual([{ start: 0, end: 8 }]);
		expect(findWords('a+b en aab', 'a+b')).toEqual([{ start: 0, end: 3 }]);
		expect(findWords('niets', '  ')).toEqual([]);
	});

	it('takes the selected place when the words are there', () => {
		expect(findWords('Bo en Bo', 'Bo', 6)).toEqual([{ start: 6, end: 8 }]);
		expect(findWords('Bo en Bo', 'Bo', 1)).toHaveLength(2);
	});
});

const statuses: SpanStatus[] = ['proposed', 'confirmed', 'rejected', 'added'];

describe('segments', () => {
	it('together are the text, whatever the passages', () => {
		const span = fc.record({ start: fc.nat(30), end: fc.nat(30), status: fc.constantFrom(...statuses) });
		fc.assert(
			fc.property(fc.string({ maxLength: 25 }), fc.array(span, { maxLength: 5 }), (text, spans) => {
				const pieces = segments(text, spans);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				for (const piece of pieces)
					expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
			}),
		);
	});

	it('lets a masked passage go before one that stays', () => {
		const pieces = segments('Ik ben Bo', [
			{ start: 0, end: 9, status: 'rejected' },
			{ start: 7, end: 9, status: 'confirmed' },
		]);
		expect(pieces.map((piece) => [piece.text, piece.span?.status])).toEqual([
			['Ik ben ', 'rejected'],
			['Bo', 'confirmed'],
		]);
	});
});

describe('queue', () => {
	const row = {
		applicationId: 'a',
		status: 'submitted',
		code: 'K',
		open: 1,
		waiting: 0,
		flagged: 0,
		doubtful: 0,
	};
	it('puts what was sent back first, then the most doubt, and leaves out what is done or not read yet', () => {
		const rows = [
			{ ...row, code: 'K-1' },
			{ ...row, code: 'K-2', doubtful: 4 },
			{ ...row, code: 'K-3', flagged: 1 },
			{ ...row, code: 'K-4', open: 0 },
			{ ...row, code: 'K-5', waiting: 1 },
			{ ...row, code: 'K-6', status: 'withdrawn' },
		];
		expect(queue(rows).map((one) => one.code)).toEqual(['K-3', 'K-2', 'K-1']);
	});
});

describe('storedSeconds', () => {
	it.each([
		[undefined, null],
		[Number.NaN, null],
		[-3, null],
		[1, 15],
		[61, 75],
		[99_999, 3600],
	])('%s gives %s', (seconds, expected) => {
		expect(storedSeconds(seconds)).toBe(expected);
	});
});

describe('mergeEarlier', () => {
	const found = {
		start: 7,
		end: 9,
		type: 'NAME',
		score: 0.9,
		rule: 'name/known',
		entity: 'person-1',
	} as const;
	const earlier = { start: 7, end: 9, type: 'NAME', rule: 'r', foundBy: 'engine', decidedBy: 'x' } as const;

	it('keeps a rejection of the same words in the same place of the sentence', () => {
		const [span] = mergeEarlier('Ik ben Bo.', [found], 'Ik ben Bo.', [{ ...earlier, status: 'rejected' }]);
		expect(span?.status).toBe('rejected');
	});

	it('masks again, and asks again, when the surroundings changed', () => {
		const [span] = mergeEarlier('Zei je Bo? Nee, een ander was het.', [found], 'Ik ben Bo, al jaren hier.', [
			{ ...earlier, status: 'rejected' },
		]);
		expect(span?.status).toBe('proposed');
	});

	it('brings back what the supervisor had added, and forgets what is gone', () => {
		const added = { ...earlier, status: 'added', foundBy: 'supervisor' } as const;
		expect(mergeEarlier('Ik ben Bo.', [], 'Ik ben Bo.', [added])).toMatchObject([
			{ start: 7, end: 9, status: 'added', foundBy: 'supervisor', decidedBy: 'x' },
		]);
		expect(mergeEarlier('Ik ben weg.', [], 'Ik ben Bo.', [added])).toEqual([]);
	});
});
