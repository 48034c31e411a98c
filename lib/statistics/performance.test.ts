import { expect, it } from 'vitest';
import { krippendorffAlphaBootstrap, varianceComponentsReml, varianceComponentsReml3 } from './index';
import { randomIndex } from './numeric/random';

/** 20,000 ratings: 1,667 candidates, 4 questions, 3 of 20 assessors an answer, a few missing. */
function pilot() {
	const draw = randomIndex(3);
	const rows: (number | null)[][] = [];
	const long = {
		candidate: [] as number[],
		question: [] as number[],
		unit: [] as number[],
		rater: [] as number[],
		value: [] as number[],
	};
	for (let candidate = 0; candidate < 1720; candidate += 1) {
		const level = draw(4);
		for (let question = 0; question < 4; question += 1) {
			const answer = draw(2);
			const first = draw(20);
			const row = [0, 1, 2].map((turn) => {
				if (draw(33) === 0) return null;
				const rater = (first + turn * 6) % 20;
				const value = Math.min(5, 1 + Math.round(level * 0.7 + answer + (rater % 3) * 0.4 + draw(100) / 70));
				long.candidate.push(candidate);
				long.question.push(question);
				long.unit.push(candidate * 4 + question);
				long.rater.push(rater);
				long.value.push(value);
				return value;
			});
			rows.push(row);
		}
	}
	return { rows, long };
}

/** Processor time in milliseconds: waiting for other work on the machine does not count. */
function spent(work: () => unknown): number {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

it('keeps within its time on 20,000 ratings', () => {
	const { rows, long } = pilot();
	expect(long.value.length).toBeGreaterThan(19_900);
	const cluster = rows.map((_, at) => Math.floor(at / 4));
	expect(spent(() => krippendorffAlphaBootstrap(rows, { metric: 'ordinal' }))).toBeLessThan(3000);
	expect(spent(() => krippendorffAlphaBootstrap(rows, { metric: 'ordinal', cluster }))).toBeLessThan(3000);
	expect(spent(() => varianceComponentsReml(long))).toBeLessThan(1500);
	expect(spent(() => varianceComponentsReml3(long))).toBeLessThan(3000);
}, 60_000);
