import type { Bound, Reason, StatisticDefinition } from '../definition';
import { because } from '../definition';
import type { Label } from '../input';
import { readConfidence, readCount, readLabels, readNumber, readRecords } from '../input';
import { isPossible } from './arm';
import { fisherExact } from './fisher-exact';
import { holm } from './holm';
import { riskRatio } from './risk-ratio';

export type SelectionGroup = {
	readonly group: Label;
	readonly applicants: number;
	readonly selected: number;
};

export type ImpactComparison = {
	readonly group: Label;
	readonly ratio: number | null;
	readonly lower: Bound;
	readonly upper: Bound;
	readonly belowFourFifths: boolean | null;
	readonly pFisher: number | null;
	readonly pMid: number | null;
	readonly pMidHolm: number | null;
};

export type AdverseImpactResult = {
	readonly reference: Label | null;
	readonly comparisons: readonly ImpactComparison[];
	/** Groups that are too small to compare, or empty. */
	readonly excluded: readonly Label[];
	readonly reason?: Reason;
};

/**
 * Impact ratio of each group against the group with the highest selection rate, with Koopman interval, Fisher's test
 * and mid-p corrected by Holm over the groups.
 *
 * Reference: the highest rate among groups with at least `minApplicants` (ties: more applicants, then input order).
 * The four-fifths flag is a screening rule: without any bias it is raised in half of all single vacancies. `reason`
 * is `nobody-selected` without a selection, `too-few-units` without a comparison to make.
 *
 * Source: Uniform Guidelines, 29 CFR 1607.4(D); Koopman (1984); Holm (1979).
 *
 * @example adverseImpact([{ group: 'A', applicants: 110, selected: 33 }, { group: 'B', applicants: 70, selected: 14 }]).reference // 'A'
 */
export function adverseImpact(
	groups: readonly SelectionGroup[],
	minApplicants = 0,
	confidence = 0.95,
): AdverseImpactResult {
	const possible = groups.every(({ applicants, selected }) => isPossible({ x: selected, n: applicants }));
	if (!possible) return { reference: null, comparisons: [], excluded: [], reason: 'out-of-domain' };
	const compared = groups.filter(({ applicants }) => applicants > 0 && applicants >= minApplicants);
	const excluded = groups.filter((group) => !compared.includes(group)).map(({ group }) => group);
	const [first] = compared;
	if (!first) return { reference: null, comparisons: [], excluded, reason: 'too-few-units' };
	const higher = (left: SelectionGroup, right: SelectionGroup): SelectionGroup => {
		// Rates compared as fractions of whole numbers: no rounding, so ties are ties.
		const difference = right.selected * left.applicants - left.selected * right.applicants;
		return difference > 0 || (difference === 0 && right.applicants > left.applicants) ? right : left;
	};
	const reference = compared.reduce(higher, first);
	if (reference.selected === 0)
		return { reference: null, comparisons: [], excluded, reason: 'nobody-selected' };
	const base = { x: reference.selected, n: reference.applicants };
	const others = compared.filter((group) => group !== reference);
	const tests = others.map(({ applicants, selected }) => fisherExact({ x: selected, n: applicants }, base));
	const { adjusted } = holm(tests.map(({ pMid }) => pMid));
	const comparisons = others.map(({ group, applicants, selected }, at): ImpactComparison => {
		const { estimate, lower, upper } = riskRatio({ x: selected, n: applicants }, base, 'koopman', confidence);
		return {
			group,
			ratio: estimate,
			lower,
			upper,
			belowFourFifths: estimate === null ? null : estimate < 0.8 - 1e-12,
			pFisher: tests[at]?.p ?? null,
			pMid: tests[at]?.pMid ?? null,
			pMidHolm: adjusted[at] ?? null,
		};
	});
	const reason = comparisons.length === 0 ? 'too-few-units' : null;
	return { reference: reference.group, comparisons, excluded, ...because(reason) };
}

export const adverseImpactStatistic: StatisticDefinition = {
	id: 'adverse_impact',
	family: 'proportions',
	formula: 'IR_g = p_g / max(p₁ … p_G); IR_g < 4/5',
	sources: ['29 CFR 1607.4(D)', 'Koopman 1984', 'Holm 1979'],
	run: (params, input) => {
		const groups = readRecords(input, 'groups', (record): SelectionGroup => {
			const [group = ''] = readLabels({ group: [record.group] }, 'group');
			return { group, applicants: readCount(record, 'applicants'), selected: readCount(record, 'selected') };
		});
		return adverseImpact(groups, readNumber(params, 'minApplicants', 0), readConfidence(params));
	},
};
