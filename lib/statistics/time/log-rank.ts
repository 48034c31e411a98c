import type { Reason, StatisticDefinition } from '../definition';
import { chiSquareUpper } from '../distributions/gamma';
import type { Label } from '../input';
import { InputError, indexLabels, readLabels } from '../input';
import { factorise, solveLower } from '../numeric/cholesky';
import type { Spell } from './survival-table';
import { readSpells, spellProblem } from './survival-table';

export type LogRankResult = {
	readonly chi2: number | null;
	readonly df: number | null;
	readonly p: number | null;
	readonly groupLevels: readonly Label[];
	readonly observed: readonly number[] | null;
	readonly expected: readonly number[] | null;
	readonly reason?: Reason;
};

type Tally = { observed: Float64Array; expected: Float64Array; covariance: Float64Array };

/** Observed and expected events per group and the hypergeometric covariance, summed over the event times. */
function tally(spells: readonly Spell[], group: Int32Array, groups: number): Tally {
	const order = spells.map((_, at) => at).sort((a, b) => (spells[a]?.time ?? 0) - (spells[b]?.time ?? 0));
	const atRisk = new Float64Array(groups);
	for (const index of group) atRisk[index] = (atRisk[index] ?? 0) + 1;
	const observed = new Float64Array(groups);
	const expected = new Float64Array(groups);
	const covariance = new Float64Array(groups * groups);
	for (let start = 0; start < order.length; ) {
		const time = spells[order[start] ?? 0]?.time;
		const leaving = new Float64Array(groups);
		let events = 0;
		let end = start;
		while (end < order.length && spells[order[end] ?? 0]?.time === time) {
			const at = order[end] ?? 0;
			const own = group[at] ?? 0;
			leaving[own] = (leaving[own] ?? 0) + 1;
			if (spells[at]?.event) {
				events += 1;
				observed[own] = (observed[own] ?? 0) + 1;
			}
			end += 1;
		}
		const total = order.length - start;
		for (let i = 0; events > 0 && i < groups; i += 1) {
			const share = (atRisk[i] ?? 0) / total;
			expected[i] = (expected[i] ?? 0) + events * share;
			const factor = total > 1 ? (events * (total - events)) / (total - 1) : 0;
			for (let j = 0; j < groups; j += 1) {
				const cell = i * groups + j;
				const term = factor * share * ((i === j ? 1 : 0) - (atRisk[j] ?? 0) / total);
				covariance[cell] = (covariance[cell] ?? 0) + term;
			}
		}
		for (let i = 0; i < groups; i += 1) atRisk[i] = (atRisk[i] ?? 0) - (leaving[i] ?? 0);
		start = end;
	}
	return { observed, expected, covariance };
}

/**
 * Log-rank test: do two or more groups differ in the time to an event?
 *
 * Shape: time, event and group per vacancy. Chi-square with groups − 1 degrees of freedom; a group that is never at risk
 * at an event does not count. `too-few-units` for fewer than two groups, `no-variation` without events to compare.
 *
 * Source: Mantel (1966); Peto & Peto (1972).
 *
 * @example logRank(spells, ['pilot', 'pilot', 'control']).p
 */
export function logRank(spells: readonly Spell[], group: readonly Label[]): LogRankResult {
	const { levels, index } = indexLabels(group);
	const none = (reason: Reason): LogRankResult => ({
		chi2: null,
		df: null,
		p: null,
		groupLevels: levels,
		observed: null,
		expected: null,
		reason,
	});
	const problem = spellProblem(spells);
	if (problem || levels.length < 2) return none(problem ?? 'too-few-units');
	const { observed, expected, covariance } = tally(spells, index, levels.length);
	const counted = levels.flatMap((_, at) => ((expected[at] ?? 0) > 0 ? [at] : []));
	const df = counted.length - 1;
	const kept = counted.slice(1);
	const matrix = new Float64Array(df < 1 ? 0 : df * df);
	const deviation = new Float64Array(Math.max(0, df));
	kept.forEach((i, row) => {
		deviation[row] = (observed[i] ?? 0) - (expected[i] ?? 0);
		kept.forEach((j, column) => {
			matrix[row * df + column] = covariance[i * levels.length + j] ?? 0;
		});
	});
	const totals = { groupLevels: levels, observed: Array.from(observed), expected: Array.from(expected) };
	if (df < 1 || factorise(matrix, df) === null) {
		return { chi2: null, df: null, p: null, ...totals, reason: 'no-variation' };
	}
	solveLower(matrix, df, deviation);
	const chi2 = deviation.reduce((total, value) => total + value * value, 0);
	return { chi2, df, p: chiSquareUpper(chi2, df), ...totals };
}

export const logRankStatistic: StatisticDefinition = {
	id: 'log_rank',
	family: 'time',
	formula: 'χ² = (O − E)ᵀ V⁻¹ (O − E); E_i = Σ d·n_i/n',
	sources: ['Mantel 1966', 'Peto & Peto 1972'],
	run: (_params, input) => {
		const { spells, kept } = readSpells(input);
		const groups = readLabels(input, 'group');
		if (groups.length < kept.length) throw new InputError('group must be as long as time');
		return logRank(
			spells,
			kept.map((at) => groups[at] ?? ''),
		);
	},
};
