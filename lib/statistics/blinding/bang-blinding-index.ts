import type { IntervalEstimate, Reason, StatisticDefinition } from '../definition';
import { notComputable } from '../definition';
import { normalCritical, normalQuantileUpper } from '../distributions/normal';
import { InputError, readConfidence } from '../input';
import { sum } from '../numeric/moments';
import { clip } from '../proportions/arm';
import type { GuessTable } from './guess-table';
import { guessProblem, readGuesses } from './guess-table';

export type BangGroup = IntervalEstimate & {
	readonly se: number | null;
	readonly n: number;
	/** Limits of the one-sided intervals, which the paper prefers. */
	readonly lowerOneSided: number | null;
	readonly upperOneSided: number | null;
};

export type BangResult = { readonly groups: readonly BangGroup[]; readonly reason?: Reason };

function bangOf(correct: number, incorrect: number, unknown: number, confidence: number): BangGroup {
	const n = correct + incorrect + unknown;
	const open = { se: null, lowerOneSided: null, upperOneSided: null, n };
	if (n === 0) return { ...notComputable('zero-denominator'), ...open };
	const right = correct / n;
	const wrong = incorrect / n;
	const estimate = right - wrong;
	const variance = (right * (1 - right) + wrong * (1 - wrong) + 2 * right * wrong) / n;
	// Everybody gave the same answer: the sample says nothing about its own spread.
	if (correct === n || incorrect === n || unknown === n) {
		return { estimate, lower: null, upper: null, ...open, se: 0, reason: 'no-variation' };
	}
	const se = Math.sqrt(variance);
	const two = normalCritical(confidence) * se;
	const one = normalQuantileUpper(1 - confidence) * se;
	return {
		estimate,
		se,
		lower: clip(estimate - two, -1, 1),
		upper: clip(estimate + two, -1, 1),
		lowerOneSided: clip(estimate - one, -1, 1),
		upperOneSided: clip(estimate + one, -1, 1),
		n,
	};
}

/**
 * Bang's blinding index for each of two groups: share of right minus share of wrong guesses, "don't know" counting 0.
 *
 * Shape: `table[guess][truth]` and `dontKnow[truth]` for two groups (counts). 1 = all guess right, 0 = as by chance,
 * −1 = all guess the other group. The form with three answers (right, wrong, don't know) of the paper. A group
 * without answers: `zero-denominator`; all the same answer: bounds `null`, `no-variation`. More than two groups is an
 * `InputError`: "chance" is then not one half.
 *
 * Source: Bang, Ni & Davis (2004), Controlled Clinical Trials 25, 143-156.
 *
 * @example bangBlindingIndex({ table: [[82, 27], [25, 29]], dontKnow: [170, 83] }).groups[0]?.estimate // 0.206
 */
export function bangBlindingIndex(guesses: GuessTable, confidence = 0.95): BangResult {
	if (guesses.table.length !== 2) throw new InputError('the index of Bang compares two groups');
	const problem = guessProblem(guesses);
	const groups = guesses.dontKnow.map((unknown, truth): BangGroup => {
		const correct = guesses.table[truth]?.[truth] ?? 0;
		const all = sum(guesses.table.map((row) => row[truth] ?? 0));
		if (!problem) return bangOf(correct, all - correct, unknown, confidence);
		return {
			...notComputable(problem),
			se: null,
			lowerOneSided: null,
			upperOneSided: null,
			n: all + unknown,
		};
	});
	const reason = groups.find((group) => group.reason)?.reason;
	return { groups, ...(reason ? { reason } : {}) };
}

export const bangBlindingIndexStatistic: StatisticDefinition = {
	id: 'bang_blinding_index',
	family: 'blinding',
	formula: 'BI = p_r − p_w; Var = (p_r(1 − p_r) + p_w(1 − p_w) + 2·p_r·p_w) / n',
	sources: ['Bang, Ni & Davis 2004'],
	run: (params, input) => bangBlindingIndex(readGuesses(input), readConfidence(params)),
};
