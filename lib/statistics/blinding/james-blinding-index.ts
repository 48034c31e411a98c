import type { IntervalEstimate, StatisticDefinition } from '../definition';
import { notComputable } from '../definition';
import { normalCritical } from '../distributions/normal';
import { readConfidence } from '../input';
import { sum } from '../numeric/moments';
import { clip } from '../proportions/arm';
import type { GuessTable } from './guess-table';
import { guessProblem, readGuesses } from './guess-table';

export type JamesResult = IntervalEstimate & { readonly se: number | null; readonly n: number };

/**
 * James' blinding index over all groups: 1 = nobody can tell, ½ = guesses as by chance, 0 = everybody guesses right.
 *
 * Shape: `table[guess][truth]` and `dontKnow[truth]` (counts). A right guess weighs 0, a wrong one ½, "don't know" 1.
 * With D the share of "don't know", A = Σ w p_ij and E = Σ w p_i· p_·j over the guesses, the paper's
 * (1 + D + (1 − D)·K)/2 is D + (1 − D)²·A/(2E); the SE is the delta method for a multinomial sample. Only "don't
 * know": 1 with SE 0, as the paper sets it. `zero-denominator` without answers, `no-variation` when E = 0.
 * An upper bound below ½ says that the hiding failed. Much "don't know" hides guesses that are right: read it beside Bang's index.
 *
 * Source: James, Bloch, Lee, Kraemer & Fuller (1996), Statistics in Medicine 15, 1421-1434.
 *
 * @example jamesBlindingIndex({ table: [[82, 27], [25, 29]], dontKnow: [170, 83] }) // 0.748 (0.705 to 0.791)
 */
export function jamesBlindingIndex(guesses: GuessTable, confidence = 0.95): JamesResult {
	const n = sum([...guesses.table.flat(), ...guesses.dontKnow]);
	const problem = guessProblem(guesses) ?? (n === 0 ? 'zero-denominator' : null);
	if (problem) return { ...notComputable(problem), se: null, n };
	const share = guesses.table.map((row) => row.map((count) => count / n));
	const unknown = sum(guesses.dontKnow) / n;
	const known = 1 - unknown;
	if (sum(guesses.table.flat()) === 0) return { estimate: 1, se: 0, lower: 1, upper: 1, n };
	const weight = (guess: number, truth: number): number => (guess === truth ? 0 : 0.5);
	const row = share.map((cells) => sum(cells));
	const column = share.map((_, truth) => sum(share.map((cells) => cells[truth] ?? 0)));
	const rowWeight = row.map((_, guess) => sum(column.map((p, truth) => weight(guess, truth) * p)));
	const columnWeight = column.map((_, truth) => sum(row.map((p, guess) => weight(guess, truth) * p)));
	const observed = sum(share.flatMap((cells, guess) => cells.map((p, truth) => weight(guess, truth) * p)));
	const expected = sum(row.map((p, guess) => p * (rowWeight[guess] ?? 0)));
	if (!(expected > 0)) return { ...notComputable('no-variation'), se: null, n };
	const estimate = unknown + (known ** 2 * observed) / (2 * expected);
	// Derivative of the index to each cell probability; "don't know" cells share one.
	const cells = share.flatMap((values, guess) =>
		values.map((p, truth) => {
			const marginal = (rowWeight[guess] ?? 0) + (columnWeight[truth] ?? 0);
			const slope = (known ** 2 / (2 * expected)) * (weight(guess, truth) - (observed / expected) * marginal);
			return { p, slope };
		}),
	);
	cells.push({ p: unknown, slope: 1 - (known * observed) / expected });
	const first = sum(cells.map(({ p, slope }) => p * slope));
	const variance = (sum(cells.map(({ p, slope }) => p * slope ** 2)) - first ** 2) / n;
	const se = Math.sqrt(Math.max(0, variance));
	const margin = normalCritical(confidence) * se;
	return { estimate, se, lower: clip(estimate - margin, 0, 1), upper: clip(estimate + margin, 0, 1), n };
}

export const jamesBlindingIndexStatistic: StatisticDefinition = {
	id: 'james_blinding_index',
	family: 'blinding',
	formula: 'BI = (1 + D + (1 − D)·K) / 2; K = (P_o − P_e) / P_e; w_ii = 0, w_ij = ½',
	sources: ['James et al. 1996'],
	run: (params, input) => jamesBlindingIndex(readGuesses(input), readConfidence(params)),
};
