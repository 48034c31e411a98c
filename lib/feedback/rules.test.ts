import { describe, expect, it } from 'vitest';
import { loadData } from '@/lib/redaction';
import { bandOf, checkRemark, compare, isDecisionTold, judged, maskRemark, mayWriteFeedback } from './rules';

const data = await loadData();

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

describe('checkRemark', () => {
	const check = (text: string, colleagues: string[] = []) =>
		checkRemark(text, { lang: 'nl', data, colleagues });

	it('lets a remark about the answer through', () => {
		expect(check('U schreef helder wat u deed en waarom. Wij misten wat het resultaat was.')).toEqual({
			details: [],
			language: [],
			isBlocked: false,
		});
	});

	it('stops a number of a person, and a word about what somebody is', () => {
		expect(check('Belt u ons op 06 12345678.').isBlocked).toBe(true);
		expect(check('Jammer dat u zwanger bent.').language.map(({ severity }) => severity)).toEqual(['stop']);
	});

	it('knows the committee by name', () => {
		const remark = 'Volgens Bakker was uw antwoord kort.';
		expect(check(remark, ['Noor Bakker']).details).toMatchObject([{ type: 'NAME', words: 'Bakker' }]);
		expect(check(remark.replace('Bakker', 'ons'), ['Noor Bakker']).details).toEqual([]);
	});
});

describe('maskRemark', () => {
	const options = { lang: 'nl', data, colleagues: ['Noor Bakker', 'Ousmane Mensah'] } as const;
	const masked = (text: string) => maskRemark(text, options);

	it('hides people, numbers and addresses, of whoever they are', () => {
		const text =
			'Volgens Bakker te kort. Collega Ousmane Mensah zag dat ook; mail o.mensah@dienst.example of bel 06 12345678.';
		const left = masked(text);
		for (const part of ['Bakker', 'Ousmane', 'Mensah', 'dienst.example', '12345678'])
			expect(left).not.toContain(part);
		expect(left).toContain('te kort');
	});

	it('leaves what was said about the candidate, and what needs nothing', () => {
		for (const text of [
			'Schrijft als moeder van twee, dat vond ik minder zakelijk.',
			'U bent zwanger en van Turkse afkomst, dat telt hier niet.',
			'Helder opgebouwd: wat u deed, waarom, en wat het opleverde.',
		])
			expect(masked(text)).toBe(text);
	});

	it('uses the labels of the vacancy’s language', () => {
		expect(maskRemark('Call 06 12345678.', { ...options, lang: 'en' })).toBe('Call [phone number].');
	});

	it('does nothing the second time', () => {
		const once = masked('Volgens Bakker kort, bel 06 12345678.');
		expect(masked(once)).toBe(once);
	});
});

describe('judged', () => {
	const anchors = { anchor1: 'een', anchor3: 'drie', anchor5: 'vijf', wordLimit: 20 };

	it('names the anchor that is near, and the highest', () => {
		expect(judged({ ...anchors, type: 'long-text', settings: {} }, 2.8)).toEqual({
			band: 'middle',
			anchorText: 'drie',
			bestAnchor: 'vijf',
		});
	});

	it('names the options where scores were registered', () => {
		const options = [
			{ key: 'a', text: 'Bellen', points: 2 },
			{ key: 'b', text: 'Schrijven', points: 4 },
			{ key: 'c', text: 'Langsgaan', points: 4 },
		];
		expect(judged({ ...anchors, type: 'single-choice', settings: { options, scored: true } }, 2)).toEqual({
			band: 'below',
			anchorText: 'Bellen',
			bestAnchor: 'Schrijven / Langsgaan',
		});
	});
});

describe('mayWriteFeedback', () => {
	it('waits for the decision', () => {
		expect(
			(['scoring', 'moderation', 'decided', 'interviewing', 'completed', 'cancelled', 'purged'] as const).map(
				mayWriteFeedback,
			),
		).toEqual([false, false, true, true, true, false, false]);
	});
});
