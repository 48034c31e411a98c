import { iccStatistic } from './agreement/icc';
import { kendallWStatistic } from './agreement/kendall-w';
import { krippendorffAlphaStatistic } from './agreement/krippendorff-alpha';
import { krippendorffAlphaBootstrapStatistic } from './agreement/krippendorff-alpha-bootstrap';
import { weightedKappaStatistic } from './agreement/weighted-kappa';
import { bangBlindingIndexStatistic } from './blinding/bang-blinding-index';
import { jamesBlindingIndexStatistic } from './blinding/james-blinding-index';
import { clusteredDiffStatistic } from './clusters/clustered-diff';
import { clusteredProportionStatistic } from './clusters/clustered-proportion';
import { designEffectStatistic } from './clusters/design-effect';
import { decisionConsistencyStatistic } from './decisions/decision-consistency';
import { shortlistStabilityLooStatistic } from './decisions/shortlist-stability-loo';
import type { StatisticDefinition, StatisticResult } from './definition';
import { hedgesGStatistic } from './descriptives/hedges-g';
import { likertSummaryStatistic } from './descriptives/likert-summary';
import { quantilesStatistic } from './descriptives/quantiles';
import { welchTStatistic } from './descriptives/welch-t';
import { gStudyPrStatistic } from './generalizability/g-study-pr';
import { gStudyPriStatistic } from './generalizability/g-study-pri';
import { ratersNeededStatistic } from './generalizability/raters-needed';
import { semStatistic } from './generalizability/sem';
import { spearmanBrownStatistic } from './generalizability/spearman-brown';
import { InputError, readFields } from './input';
import { cronbachAlphaStatistic } from './items/cronbach-alpha';
import { omegaTotalStatistic } from './items/omega-total';
import { mdeTwoProportionsStatistic } from './power/mde-two-prop';
import { powerTwoProportionsStatistic } from './power/power-two-prop';
import { adverseImpactStatistic } from './proportions/adverse-impact';
import { fisherExactStatistic } from './proportions/fisher-exact';
import { holmStatistic } from './proportions/holm';
import { mantelHaenszelStatistic } from './proportions/mantel-haenszel';
import { newcombeDiffStatistic } from './proportions/newcombe-diff';
import { ratioOfImpactRatiosStatistic } from './proportions/ratio-of-impact-ratios';
import { riskRatioStatistic } from './proportions/risk-ratio';
import { stageRatesStatistic } from './proportions/stage-rates';
import { twoProportionZStatistic } from './proportions/two-prop-z';
import { wilsonStatistic } from './proportions/wilson';
import { raterEffectsFixedStatistic } from './rater-effects/rater-effects-fixed';
import { varianceComponentsRemlStatistic } from './rater-effects/variance-components-reml';
import { varianceComponentsReml3Statistic } from './rater-effects/variance-components-reml3';
import { hodgesLehmannStatistic } from './time/hodges-lehmann';
import { kaplanMeierStatistic } from './time/kaplan-meier';
import { logRankStatistic } from './time/log-rank';
import { mannWhitneyStatistic } from './time/mann-whitney';

export { icc } from './agreement/icc';
export { kendallW } from './agreement/kendall-w';
export { krippendorffAlpha } from './agreement/krippendorff-alpha';
export { krippendorffAlphaBootstrap } from './agreement/krippendorff-alpha-bootstrap';
export { weightedKappa } from './agreement/weighted-kappa';
export { bangBlindingIndex } from './blinding/bang-blinding-index';
export { jamesBlindingIndex } from './blinding/james-blinding-index';
export { clusteredDiff } from './clusters/clustered-diff';
export { clusteredProportion } from './clusters/clustered-proportion';
export { designEffect } from './clusters/design-effect';
export { decisionConsistency } from './decisions/decision-consistency';
export { shortlistStabilityLoo } from './decisions/shortlist-stability-loo';
export type {
	Bound,
	Family,
	IntervalEstimate,
	Reason,
	StatisticDefinition,
	StatisticResult,
} from './definition';
export { families, reasons } from './definition';
export { hedgesG } from './descriptives/hedges-g';
export { likertSummary } from './descriptives/likert-summary';
export { quantiles } from './descriptives/quantiles';
export { welchT } from './descriptives/welch-t';
export { gStudyPr } from './generalizability/g-study-pr';
export { gStudyPri } from './generalizability/g-study-pri';
export { ratersNeeded } from './generalizability/raters-needed';
export { standardErrorOfMeasurement } from './generalizability/sem';
export { spearmanBrown } from './generalizability/spearman-brown';
export { InputError } from './input';
export { cronbachAlpha } from './items/cronbach-alpha';
export { omegaTotal } from './items/omega-total';
export { mdeTwoProportions } from './power/mde-two-prop';
export { powerTwoProportions } from './power/power-two-prop';
export { adverseImpact } from './proportions/adverse-impact';
export { fisherExact } from './proportions/fisher-exact';
export { holm } from './proportions/holm';
export { mantelHaenszel } from './proportions/mantel-haenszel';
export { newcombeDiff } from './proportions/newcombe-diff';
export { ratioOfImpactRatios } from './proportions/ratio-of-impact-ratios';
export { riskRatio } from './proportions/risk-ratio';
export { stageRates } from './proportions/stage-rates';
export { twoProportionZ } from './proportions/two-prop-z';
export { wilson } from './proportions/wilson';
export { raterEffectsFixed } from './rater-effects/rater-effects-fixed';
export { varianceComponentsReml } from './rater-effects/variance-components-reml';
export { varianceComponentsReml3 } from './rater-effects/variance-components-reml3';
export { hodgesLehmann } from './time/hodges-lehmann';
export { kaplanMeier } from './time/kaplan-meier';
export { logRank } from './time/log-rank';
export { mannWhitney } from './time/mann-whitney';

/**
 * Every statistic of the platform, by family: one entry per file. The calculation-rules page lists this registry; words
 * for people are in `messages/<locale>/statistics.json`, under `items` and the same id.
 */
export const statistics: readonly StatisticDefinition[] = [
	iccStatistic,
	kendallWStatistic,
	krippendorffAlphaBootstrapStatistic,
	krippendorffAlphaStatistic,
	weightedKappaStatistic,
	raterEffectsFixedStatistic,
	varianceComponentsRemlStatistic,
	varianceComponentsReml3Statistic,
	gStudyPrStatistic,
	gStudyPriStatistic,
	ratersNeededStatistic,
	semStatistic,
	spearmanBrownStatistic,
	cronbachAlphaStatistic,
	omegaTotalStatistic,
	decisionConsistencyStatistic,
	shortlistStabilityLooStatistic,
	adverseImpactStatistic,
	fisherExactStatistic,
	holmStatistic,
	mantelHaenszelStatistic,
	newcombeDiffStatistic,
	ratioOfImpactRatiosStatistic,
	riskRatioStatistic,
	stageRatesStatistic,
	twoProportionZStatistic,
	wilsonStatistic,
	clusteredDiffStatistic,
	clusteredProportionStatistic,
	designEffectStatistic,
	mdeTwoProportionsStatistic,
	powerTwoProportionsStatistic,
	hodgesLehmannStatistic,
	kaplanMeierStatistic,
	logRankStatistic,
	mannWhitneyStatistic,
	hedgesGStatistic,
	likertSummaryStatistic,
	quantilesStatistic,
	welchTStatistic,
	bangBlindingIndexStatistic,
	jamesBlindingIndexStatistic,
];

const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]));

/** Turns what slipped through as NaN or Infinity into `null`, so that no result can ever carry one. */
function withoutNonFinite(value: unknown): unknown {
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (Array.isArray(value)) return value.map(withoutNonFinite);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutNonFinite(item)]));
}

/**
 * Computes one statistic by name from plain JSON.
 *
 * The result is plain JSON too: what cannot be computed is `null` with a `reason`, an open bound the text "Infinity".
 * Throws `InputError` for an unknown name or input that does not have the documented shape.
 *
 * @example compute('wilson', { confLevel: 0.95 }, { x: 12, n: 45 }) // { estimate: 0.267, lower: 0.160, upper: 0.410 }
 */
export function compute(statistic: string, params: unknown, input: unknown): StatisticResult {
	const definition = byId.get(statistic);
	if (!definition) throw new InputError(`unknown statistic: ${statistic}`);
	const result = definition.run(readFields(params ?? {}, 'params'), readFields(input, 'input'));
	return readFields(withoutNonFinite(result), 'result');
}
