/** The registered decision rule: arithmetic on human scores, the same every time. A person decides; this only orders. */
import { shuffle } from '@/lib/assessment/rules';

export interface DecisionRule {
	/** Total below which nobody is invited, on the 1-5 scale. */
	readonly minimumScore: number;
	readonly inviteCount: number;
	readonly tieRule: 'invite-all' | 'heaviest-question' | 'lot';
}

export interface ScoredQuestion {
	readonly questionId: string;
	readonly weight: number;
}

export interface GivenScore {
	readonly applicationId: string;
	readonly questionId: string;
	readonly value: number;
}

export interface RankedApplication {
	readonly applicationId: string;
	/** 1 for the highest total; equal totals share a rank. */
	readonly rank: number;
	/** Weighted mean of the question means, 0-5, to four decimals. */
	readonly total: number;
	/** Mean over assessors per question, in the order of the questions; 0 where nothing was answered. */
	readonly questionMeans: readonly number[];
	readonly ruleOutcome: 'invite' | 'reject';
}

/** Rounded to four decimals, so that equal scores compare equal whatever the order of addition. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * Ranks applications by the registered rule: mean over assessors per question, weighted sum over questions divided by
 * the sum of weights, at least the minimum, the best `inviteCount`, ties at the cut by the registered tie rule.
 * @param seed decides a lot: the hash of the published version
 * @returns highest total first; equal totals in an order that depends on the seed only
 * @example rank(['a'], [{ questionId: 'q', weight: 1 }], [{ applicationId: 'a', questionId: 'q', value: 4 }], rule, 's')[0]?.total // 4
 */
export function rank(
	applicationIds: readonly string[],
	questions: readonly ScoredQuestion[],
	scores: readonly GivenScore[],
	rule: DecisionRule,
	seed: string,
): RankedApplication[] {
	const sums = new Map<string, { sum: number; count: number }>();
	for (const score of scores) {
		const key = `${score.applicationId} ${score.questionId}`;
		const known = sums.get(key) ?? { sum: 0, count: 0 };
		sums.set(key, { sum: known.sum + score.value, count: known.count + 1 });
	}
	const weights = questions.reduce((total, question) => total + question.weight, 0);
	const drawn = shuffle([...applicationIds].sort(), `${seed}:lot`);
	const totals = drawn.map((applicationId) => {
		const exact = questions.map(({ questionId }) => {
			const given = sums.get(`${applicationId} ${questionId}`);
			return given ? given.sum / given.count : 0;
		});
		const weighted = questions.reduce(
			(total, question, index) => total + question.weight * (exact[index] ?? 0),
			0,
		);
		return {
			applicationId,
			questionMeans: exact.map(round),
			total: weights > 0 ? round(weighted / weights) : 0,
		};
	});
	const heaviest = heaviestQuestion(questions);
	const tieBreak = (row: (typeof totals)[number]) =>
		rule.tieRule === 'heaviest-question' ? (row.questionMeans[heaviest] ?? 0) : 0;
	// Sorting is stable: what is still equal keeps the drawn order.
	const ordered = [...totals].sort(
		(left, right) => right.total - left.total || tieBreak(right) - tieBreak(left),
	);
	const eligible = ordered.filter((row) => row.total >= rule.minimumScore);
	const last = eligible[rule.inviteCount - 1];
	const isInvited = (row: (typeof totals)[number], index: number): boolean => {
		if (row.total < rule.minimumScore) return false;
		if (index < rule.inviteCount) return true;
		// Beyond the number to invite only an unresolved tie with the last invited gets in, unless a lot decides.
		if (!last || rule.tieRule === 'lot') return false;
		return row.total === last.total && tieBreak(row) === tieBreak(last);
	};
	return ordered.map((row, index) => ({
		...row,
		rank: 1 + ordered.filter((other) => other.total > row.total).length,
		ruleOutcome: isInvited(row, index) ? 'invite' : 'reject',
	}));
}

/** Index of the question with the highest weight; the first one where weights are equal. */
function heaviestQuestion(questions: readonly ScoredQuestion[]): number {
	let heaviest = 0;
	for (const [index, question] of questions.entries()) {
		if (question.weight > (questions[heaviest]?.weight ?? 0)) heaviest = index;
	}
	return heaviest;
}
