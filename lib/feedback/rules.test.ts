import { describe, expect, it } from 'vitest';
import { bandOf, compare, isDecisionTold } from './rules';

const means = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ applicationId: `a${index}`, mean: index }));

describe('compare', () => {
	it('hides average and best under five candidates', () => {
		expect(compare({ questionId: 'q', means: means(4) }, 'a3')).toEqual({
			own: 3,
			average: null,
			best: null,
		});
		expect(compare({ questionId: 'q', means: means(5) }, 'a3')).toEqual({ own: 3, average: 2, best: 4 });
	});

	it('gives nothing for who has no score', () => {
		expect(compare({ questionId: 'q', means: means(9) }, 'x')).toBeNull();
	});
});

describe('bandOf', () => {
	it.each([
		[0, 'none', null],
		[1, 'low', 1],
		[1.67, 'below', 1],
		[2.33, 'below', 3],
		[3, 'middle', 3],
		[3.67, 'above', 3],
		[4.33, 'above', 5],
		[5, 'high', 5],
	])('%d is %s', (mean, band, anchor) => {
		expect(bandOf(mean)).toEqual({ band, anchor });
	});
});

describe('isDecisionTold', () => {
	it('waits for the letters', () => {
		expect(
			['moderation', 'decided', 'interviewing', 'completed', 'cancelled'].map((phase) =>
				isDecisionTold(phase as 'open'),
			),
		).toEqual([false, false, true, true, false]);
	});
});
