import { describe, expect, it } from 'vitest';
import { type AnnotatedAnswer, type AnnotatedSpan, scoreAnswer, summarise } from './score';

const text = 'Ik ben Pim van Duin, bel 0612345678 of vraag het aan de duinwachter in mei.';

function place(part: string) {
	const start = text.indexOf(part);
	return { start, end: start + part.length };
}

const name: AnnotatedSpan = { ...place('Pim van Duin'), type: 'NAME', kind: 'direct' };
const phone: AnnotatedSpan = { ...place('0612345678'), type: 'PHONE', kind: 'direct' };
const helper: AnnotatedSpan = { ...place('duinwachter'), type: 'EMPLOYER', kind: 'quasi', optional: true };
const answer: AnnotatedAnswer = {
	id: 'test',
	lang: 'nl',
	profile: { firstName: 'Pim', lastName: 'van Duin', email: '', phone: '', city: '', birthDate: '' },
	text,
	spans: [name, phone, helper],
	negatives: [place('mei')],
};
const found = (masked: Parameters<typeof scoreAnswer>[1]) =>
	scoreAnswer(answer, masked).findings.map((finding) => finding.found);

describe('scoreAnswer', () => {
	it('finds a name without its particle, but not half a name', () => {
		expect(found([place('Pim'), place('Duin')])).toEqual([true, false]);
		expect(found([place('Pim van')])).toEqual([false, false]);
	});

	it('accepts seventy percent of a structured identifier', () => {
		expect(found([place('0612345')])).toEqual([false, true]);
		expect(found([place('061234')])).toEqual([false, false]);
	});

	it('counts a wide mask as right down to a third, and its surplus as over-redaction', () => {
		const score = scoreAnswer(answer, [{ start: 0, end: name.end }]);
		expect(score.truePositives).toBe(1);
		expect(score.falseAlarms).toEqual([]);
		expect(score.cleanMasked).toBe('Ikben'.length);
		expect(scoreAnswer(answer, [{ start: phone.start, end: text.length }]).truePositives).toBe(1);
		expect(scoreAnswer(answer, [{ start: 0, end: text.length }]).truePositives).toBe(1);
		expect(scoreAnswer({ ...answer, spans: [name] }, [{ start: 0, end: text.length }]).truePositives).toBe(0);
	});

	it('ignores masks in optional text and counts negatives', () => {
		const score = scoreAnswer(answer, [place('duinwachter'), { ...place('mei'), type: 'DATE' }]);
		expect(score.falseAlarms).toEqual([{ answer: 'test', type: 'DATE', text: 'mei' }]);
		expect(score.negativesMasked).toBe(1);
	});
});

describe('summarise', () => {
	it('gives null where there was nothing to find and a share elsewhere', () => {
		const summary = summarise([
			scoreAnswer(answer, [{ ...name }]),
			scoreAnswer({ ...answer, spans: [] }, []),
		]);
		expect(summary.direct).toBe(0.5);
		expect(summary.protected).toBeNull();
		expect(summary.precision).toBe(1);
		expect(summary.cleanUntouched).toBe(1);
		expect(summary.byType.get('NAME')).toEqual({ kind: 'direct', found: 1, total: 1 });
	});
});
