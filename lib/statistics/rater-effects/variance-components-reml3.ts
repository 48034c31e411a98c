import type { Reason, StatisticDefinition } from '../definition';
import type { Label } from '../input';
import { indexLabels, readLong } from '../input';
import { isConstant, mean, variance } from '../numeric/moments';
import { fitReml } from './reml';

export type CandidateQuestionRatings = {
	readonly candidate: readonly Label[];
	readonly question: readonly Label[];
	readonly rater: readonly Label[];
	readonly value: readonly number[];
};

export type Reml3Result = {
	/** Intercept, then the deviations of all questions but the last; they add up to zero with the last. */
	readonly fixed: readonly number[] | null;
	readonly varCandidate: number | null;
	readonly varAnswer: number | null;
	readonly varRater: number | null;
	readonly varResidual: number | null;
	readonly remlCriterion: number | null;
	readonly candidateLevels: readonly Label[];
	readonly candidateEffect: readonly number[] | null;
	readonly raterLevels: readonly Label[];
	readonly raterEffect: readonly number[] | null;
	/** Reliability of each candidate's raw mean score, and of the mean adjusted for severity. */
	readonly reliability: readonly number[] | null;
	readonly reliabilityAdjusted: readonly number[] | null;
	readonly reason?: Reason;
};

/**
 * Variance between candidates, between answers of one candidate, between assessors and of the rest, with questions
 * as fixed effects: y ~ question + (1|candidate) + (1|candidate:question) + (1|rater), by REML.
 *
 * Shape: long form with candidate, question and rater. Also gives the reliability of every candidate's final mean:
 * φ_i = σ²_c / (σ²_c + σ²_a/n_q + σ²_r Σ_j w_ij² + σ²_e/n_i), with w_ij the share of i's ratings given by assessor j.
 * Reasons as in `varianceComponentsReml`, and `too-few-items` for fewer than two questions.
 *
 * Source: Bates et al. (2015); Brennan (2001), Generalizability Theory, ch. 7.
 *
 * @example varianceComponentsReml3({ candidate, question, rater, value }).varAnswer
 */
export function varianceComponentsReml3(ratings: CandidateQuestionRatings): Reml3Result {
	const candidates = indexLabels(ratings.candidate);
	const questions = indexLabels(ratings.question);
	const raters = indexLabels(ratings.rater);
	const questionCount = questions.levels.length;
	const count = ratings.value.length;
	const answers = indexLabels(
		Array.from(candidates.index, (candidate, at) => candidate * questionCount + (questions.index[at] ?? 0)),
	);
	const none = (reason: Reason): Reml3Result => ({
		fixed: null,
		varCandidate: null,
		varAnswer: null,
		varRater: null,
		varResidual: null,
		remlCriterion: null,
		candidateLevels: candidates.levels,
		candidateEffect: null,
		raterLevels: raters.levels,
		raterEffect: null,
		reliability: null,
		reliabilityAdjusted: null,
		reason,
	});
	if (raters.levels.length < 2) return none('too-few-raters');
	if (candidates.levels.length < 2) return none('too-few-units');
	if (questionCount < 2) return none('too-few-items');
	if (isConstant(ratings.value)) return none('no-variation');
	if (answers.levels.length >= count || candidates.levels.length >= answers.levels.length)
		return none('no-replication');
	const centre = mean(ratings.value);
	const fixed = new Float64Array(count * questionCount);
	for (let at = 0; at < count; at += 1) {
		const question = questions.index[at] ?? 0;
		fixed[at * questionCount] = 1;
		for (let column = 1; column < questionCount; column += 1) {
			fixed[at * questionCount + column] =
				question === questionCount - 1 ? -1 : question === column - 1 ? 1 : 0;
		}
	}
	const fit = fitReml(
		{
			block: candidates.index,
			group: answers.index,
			rater: raters.index,
			blockCount: candidates.levels.length,
			groupCount: answers.levels.length,
			raterCount: raters.levels.length,
			fixed,
			fixedCount: questionCount,
			value: Float64Array.from(ratings.value, (value) => value - centre),
		},
		['block', 'group', 'rater'],
	);
	if (!fit || fit.residualVariance < 1e-7 * variance(ratings.value)) return none('no-error-variance');
	const varResidual = fit.residualVariance;
	const varCandidate = fit.ratios.block * varResidual;
	const varAnswer = fit.ratios.group * varResidual;
	const varRater = fit.ratios.rater * varResidual;
	const ratingsOf = candidates.levels.map((): number[] => []);
	candidates.index.forEach((candidate, at) => {
		ratingsOf[candidate]?.push(at);
	});
	const reliabilities = ratingsOf.map((own) => {
		const answered = new Set(own.map((at) => answers.index[at])).size;
		const perRater = new Map<number, number>();
		for (const at of own) perRater.set(raters.index[at] ?? 0, (perRater.get(raters.index[at] ?? 0) ?? 0) + 1);
		const concentration = [...perRater.values()].reduce((sum, n) => sum + (n / own.length) ** 2, 0);
		const adjusted = varCandidate + varAnswer / answered + varResidual / own.length;
		return [varCandidate / (adjusted + varRater * concentration), varCandidate / adjusted] as const;
	});
	return {
		fixed: fit.fixed.map((value, at) => (at === 0 ? centre + value : value)),
		varCandidate,
		varAnswer,
		varRater,
		varResidual,
		remlCriterion: fit.criterion,
		candidateLevels: candidates.levels,
		candidateEffect: Array.from(fit.blockEffect),
		raterLevels: raters.levels,
		raterEffect: Array.from(fit.raterEffect),
		reliability: reliabilities.map(([raw]) => raw),
		reliabilityAdjusted: reliabilities.map(([, adjusted]) => adjusted),
	};
}

export const varianceComponentsReml3Statistic: StatisticDefinition = {
	id: 'variance_components_reml3',
	family: 'rater-effects',
	formula: 'y = μ + β_q + c + a + r + ε; φ_i = σ²_c / (σ²_c + σ²_a/n_q + σ²_r·Σw_ij² + σ²_e/n_i)',
	sources: ['Bates et al. 2015', 'Brennan 2001'],
	run: (_params, input) => {
		const { labels, value } = readLong(input, ['candidate', 'question', 'rater']);
		return varianceComponentsReml3({ ...labels, value });
	},
};
