import { describe, expect, it } from 'vitest';
import { answerLine } from './statistics';

const ask = (request: unknown): unknown => answerLine(JSON.stringify(request), 3);

describe('statistics --jsonl', () => {
	it('answers a line with its id and result', () => {
		expect(
			ask({ id: 'a', statistic: 'spearman_brown', params: {}, input: { reliability: 0.5, factor: 3 } }),
		).toEqual({
			id: 'a',
			result: { estimate: 0.75 },
		});
		expect(ask({ id: 4, statistic: 'wilson', input: { x: 0, n: 0 } })).toEqual({
			id: 4,
			result: { estimate: null, lower: null, upper: null, reason: 'zero-denominator' },
		});
	});

	it('writes an open bound as text, so that the line stays valid JSON', () => {
		const answer = ask({ id: 1, statistic: 'risk_ratio', input: { x1: 3, n1: 9, x2: 0, n2: 9 } });
		expect(JSON.stringify(answer)).toContain('"upper":"Infinity"');
	});

	it.each([
		['{', 'line 3: not valid JSON'],
		['[]', 'line 3: a line must hold one JSON object'],
		['{"id":"a"}', 'line 3: statistic must be a text'],
		['{"id":"a","statistic":"magic"}', 'line 3: unknown statistic: magic'],
		['{"id":"a","statistic":"wilson"}', 'line 3: input must be an object'],
		['{"id":"a","statistic":"wilson","input":{"x":"1","n":2}}', 'line 3: x must be a number'],
		[
			'{"id":"a","statistic":"icc","input":{"ratings":[[1],[1,2]]}}',
			'line 3: every row of ratings must have the same length',
		],
	])('answers %s with an error and goes on', (line, error) => {
		expect(answerLine(line, 3)).toMatchObject({ error });
	});
});
