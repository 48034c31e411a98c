import type { StatisticDefinition } from '../definition';
import { InputError, readConfidence, readFields, readLabels, readList, readRatingList } from '../input';
import type { Arm } from './arm';
import { wilson } from './wilson';

export type StageRate = {
	readonly from: string;
	readonly to: string;
	readonly estimate: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
};

export type StageRatesResult = {
	readonly groups: readonly {
		readonly group: string;
		readonly conditional: readonly StageRate[];
		readonly cumulative: readonly (number | null)[];
	}[];
};

/**
 * For each group the share that goes on from every stage to the next (with Wilson interval) and the share of the start.
 *
 * Shape: names of the stages in order, and per group the counts in that order. A stage after an empty one, an
 * unknown count (`null`) and a count above the stage before it give `null`.
 *
 * Source: Wilson (1927) for the intervals.
 *
 * @example stageRates(['sent', 'hired'], { A: [20, 4] }).groups[0]?.cumulative // [1, 0.2]
 */
export function stageRates(
	stages: readonly string[],
	counts: Readonly<Record<string, readonly (number | null)[]>>,
	confidence = 0.95,
): StageRatesResult {
	const groups = Object.entries(counts).map(([group, values]) => {
		const rate = (from: number, to: number, level: number) => {
			const [n, x] = [values[from] ?? null, values[to] ?? null];
			const arm: Arm | null = n === null || x === null ? null : { x, n };
			const { estimate, lower, upper } = arm
				? wilson(arm, level)
				: { estimate: null, lower: null, upper: null };
			return {
				estimate,
				lower: typeof lower === 'number' ? lower : null,
				upper: typeof upper === 'number' ? upper : null,
			};
		};
		return {
			group,
			conditional: stages
				.slice(1)
				.map((to, at) => ({ from: stages[at] ?? '', to, ...rate(at, at + 1, confidence) })),
			cumulative: stages.map((_, at) => rate(0, at, confidence).estimate),
		};
	});
	return { groups };
}

export const stageRatesStatistic: StatisticDefinition = {
	id: 'stage_rates',
	family: 'proportions',
	formula: 'x_(s+1) / x_s; x_s / x_1',
	sources: ['Wilson 1927'],
	run: (params, input) => {
		const stages = readLabels(input, 'stages').map(String);
		const fields = readFields(input.counts, 'counts');
		const counts = Object.fromEntries(
			Object.keys(fields).map((group) => {
				if (readList(fields, group).length !== stages.length) {
					throw new InputError('every group needs one count per stage');
				}
				return [group, readRatingList(fields, group)];
			}),
		);
		return stageRates(stages, counts, readConfidence(params));
	},
};
