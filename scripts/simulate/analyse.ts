import { audit, type Cell, type Equation, type Nesting, suppress, type Table } from '@/lib/disclosure';
import {
	clusteredDiff,
	kaplanMeier,
	krippendorffAlphaBootstrap,
	mantelHaenszel,
	newcombeDiff,
	ratioOfImpactRatios,
	riskRatio,
	varianceComponentsReml,
	wilson,
} from '@/lib/statistics';
import { type PilotData, type Stage, stages, type VacancyData } from './pilot';
import type { Group } from './scenarios';

/** An estimate with its 95% interval; `null` where it cannot be computed, `Infinity` for an open bound. */
export interface Estimate {
	readonly estimate: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** The headline measures of the report, computed from the imported data alone. */
export interface Analysis {
	readonly impactPilot: Estimate;
	readonly impactControl: Estimate;
	readonly impactSingleVacancy: Estimate;
	readonly significantPilot: boolean;
	readonly significantControl: boolean;
	readonly ratioOfRatios: Estimate;
	readonly differenceClustered: Estimate;
	readonly differenceNewcombe: Estimate;
	readonly shortlistRate: Estimate;
	readonly alphaByVacancy: Estimate;
	readonly alphaByCandidate: Estimate;
	readonly severity: Readonly<Record<string, number>>;
	readonly medianDays: Estimate;
	readonly satisfaction: Estimate;
	readonly satisfactionWeighted: Estimate;
	readonly tablesPublished: number;
	readonly tablesSafe: number;
}

const bound = (value: number | 'Infinity' | null): number | null =>
	value === 'Infinity' ? Number.POSITIVE_INFINITY : value;

const asEstimate = (result: {
	readonly estimate: number | null;
	readonly lower: number | 'Infinity' | null;
	readonly upper: number | 'Infinity' | null;
}): Estimate => ({ estimate: result.estimate, lower: bound(result.lower), upper: bound(result.upper) });

const rank = (stage: Stage): number => stages.indexOf(stage);

function arm(vacancy: VacancyData, group?: Group | null) {
	let x = 0;
	let n = 0;
	for (const { furthest, group: declared } of vacancy.applications) {
		if (rank(furthest) < 1 || (group !== undefined && declared !== group)) continue;
		n += 1;
		if (rank(furthest) >= 2) x += 1;
	}
	return { x, n };
}

const strata = (vacancies: readonly VacancyData[]) =>
	vacancies.map((vacancy) => ({ first: arm(vacancy, 'nonWestern'), second: arm(vacancy, 'majority') }));

function alpha(vacancies: readonly VacancyData[], seed: number): readonly [Estimate, Estimate] {
	const rows = new Map<string, { scores: (number | null)[]; candidate: string; vacancy: string }>();
	for (const { id, ratings } of vacancies)
		for (const { application, question, score } of ratings) {
			const key = `${application}/${question}`;
			const row = rows.get(key) ?? { scores: [], candidate: application, vacancy: id };
			row.scores.push(score);
			rows.set(key, row);
		}
	const list = [...rows.values()];
	const matrix = list.map(({ scores }) => scores);
	const by = (cluster: string[]) =>
		asEstimate(krippendorffAlphaBootstrap(matrix, { metric: 'ordinal', cluster, replicates: 200, seed }));
	return [by(list.map(({ vacancy }) => vacancy)), by(list.map(({ candidate }) => candidate))];
}

/** Vacancies that share assessors are estimated together: panels that never meet cannot be compared. */
function severities(vacancies: readonly VacancyData[]): Record<string, number> {
	const panels = new Map<string, { unit: string; assessor: string; score: number }[]>();
	for (const { ratings } of vacancies)
		for (const { application, question, assessor, score } of ratings) {
			const panel = assessor.split('-')[0] ?? '';
			const scored = panels.get(panel) ?? [];
			if (score !== null) scored.push({ unit: `${application}/${question}`, assessor, score });
			panels.set(panel, scored);
		}
	const effects: Record<string, number> = {};
	for (const scored of panels.values()) {
		const { raterLevels, raterEffect } = varianceComponentsReml({
			unit: scored.map(({ unit }) => unit),
			rater: scored.map(({ assessor }) => assessor),
			value: scored.map(({ score }) => score),
		});
		raterLevels.forEach((level, index) => {
			const effect = raterEffect?.[index];
			if (effect !== undefined) effects[String(level)] = effect;
		});
	}
	return effects;
}

function meanOf(values: readonly number[]): Estimate {
	const { estimate, lower, upper } = tInterval(values);
	return { estimate, lower, upper };
}

/** The interval of one mean: with many answers the t quantile is the normal one to the second decimal. */
function tInterval(values: readonly number[]): Estimate & { readonly variance: number } {
	const n = values.length;
	if (n < 2) return { estimate: null, lower: null, upper: null, variance: 0 };
	const mean = values.reduce((sum, value) => sum + value, 0) / n;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) / n;
	const half = 1.96 * Math.sqrt(variance);
	return { estimate: mean, lower: mean - half, upper: mean + half, variance };
}

/** Satisfaction as answered, and with the shortlisted and the rejected in their true proportion. */
function satisfaction(vacancies: readonly VacancyData[]): readonly [Estimate, Estimate] {
	const submitted = vacancies.flatMap(({ applications }) =>
		applications.filter((one) => rank(one.furthest) >= 1),
	);
	const layers = [true, false].map((wanted) => {
		const layer = submitted.filter((one) => rank(one.furthest) >= 2 === wanted);
		const answers = layer.flatMap((one) => (one.satisfaction === null ? [] : [one.satisfaction]));
		return { share: layer.length / submitted.length, mean: tInterval(answers) };
	});
	const answers = submitted.flatMap((one) => (one.satisfaction === null ? [] : [one.satisfaction]));
	const plain = meanOf(answers);
	if (layers.some(({ mean }) => mean.estimate === null))
		return [plain, { estimate: null, lower: null, upper: null }];
	const estimate = layers.reduce((sum, { share, mean }) => sum + share * (mean.estimate ?? 0), 0);
	const half = 1.96 * Math.sqrt(layers.reduce((sum, { share, mean }) => sum + share ** 2 * mean.variance, 0));
	return [plain, { estimate, lower: estimate - half, upper: estimate + half }];
}

/** The funnel by declared group of one arm, with its margins: the table that the pilot-wide page prints. */
function funnelTable(vacancies: readonly VacancyData[], depth: number): Table {
	const groups = ['majority', 'western', 'nonWestern', 'undeclared'];
	const cells: Record<string, Cell> = {};
	const equations: Equation[] = [];
	const order: Nesting[] = [];
	stages.slice(0, depth).forEach((stage, place) => {
		const reached = vacancies.flatMap(({ applications }) =>
			applications.filter(({ furthest }) => rank(furthest) >= place),
		);
		for (const group of groups)
			cells[`${group}.${stage}`] = {
				value: reached.filter((one) => (one.group ?? 'undeclared') === group).length,
				kind: 'interior',
			};
		cells[`all.${stage}`] = { value: reached.length, kind: 'total', fixed: true };
		equations.push({ total: `all.${stage}`, parts: groups.map((group) => `${group}.${stage}`) });
		const before = stages[place - 1];
		if (before)
			for (const group of [...groups, 'all'])
				order.push({ small: `${group}.${stage}`, large: `${group}.${before}` });
	});
	const sensitiveDifferences = order.filter(({ small }) => !small.startsWith('all.'));
	return { threshold: 10, zeroIsSensitive: true, cells, equations, order, sensitiveDifferences };
}

/**
 * The deepest funnel by group that can be printed: where the public overall count or exit of a stage is below ten,
 * no breakdown of it is safe, and the table ends before it. Three stages at most, as later ones never hold enough.
 */
function publishedFunnel(
	vacancies: readonly VacancyData[],
): { readonly table: Table; readonly safe: boolean } | null {
	for (let depth = 3; depth > 0; depth--) {
		const table = funnelTable(vacancies, depth);
		const released = suppress(table);
		if (released.safe) return { table, safe: audit([table], [released]).safe };
	}
	return null;
}

/**
 * The headline measures of a pilot, from what the platform imports and nothing else.
 *
 * Shapes: `PilotData`; the seed is that of the bootstrap. Units: ratios, proportions, days, scores. Errors: none.
 * Source: the project's reference on statistics, sections 1 and 4.
 *
 * @example analyse(simulatePilot(scenario, 1).data, 1).impactPilot.estimate // about 1
 */
export function analyse(data: PilotData, seed: number): Analysis {
	const pilot = data.vacancies.filter(({ arm: name }) => name === 'pilot');
	const control = data.vacancies.filter(({ arm: name }) => name === 'control');
	const pooledPilot = mantelHaenszel(strata(pilot));
	const pooledControl = mantelHaenszel(strata(control));
	const pilotArms = pilot.map((vacancy) => arm(vacancy));
	const controlArms = control.map((vacancy) => arm(vacancy));
	const total = (arms: readonly { x: number; n: number }[]) =>
		arms.reduce((sum, { x, n }) => ({ x: sum.x + x, n: sum.n + n }), { x: 0, n: 0 });
	const first = strata(control)[0] ?? { first: { x: 0, n: 0 }, second: { x: 0, n: 0 } };
	const [alphaByVacancy, alphaByCandidate] = alpha(pilot, seed);
	const time = kaplanMeier(data.vacancies.map(({ days, filled }) => ({ time: days, event: filled })));
	const [answered, weighted] = satisfaction(data.vacancies);
	const tables = [publishedFunnel(pilot), publishedFunnel(control)].flatMap((table) => table ?? []);
	return {
		impactPilot: asEstimate(pooledPilot.riskRatio),
		impactControl: asEstimate(pooledControl.riskRatio),
		impactSingleVacancy: asEstimate(riskRatio(first.first, first.second)),
		significantPilot: (pooledPilot.cmhP ?? 1) < 0.05,
		significantControl: (pooledControl.cmhP ?? 1) < 0.05,
		ratioOfRatios: asEstimate(ratioOfImpactRatios(strata(pilot), strata(control))),
		differenceClustered: asEstimate(clusteredDiff(pilotArms, controlArms)),
		differenceNewcombe: asEstimate(newcombeDiff(total(pilotArms), total(controlArms))),
		shortlistRate: asEstimate(wilson(total(pilotArms))),
		alphaByVacancy,
		alphaByCandidate,
		severity: severities(pilot),
		medianDays: { estimate: time.median, lower: time.lower, upper: time.upper },
		satisfaction: answered,
		satisfactionWeighted: weighted,
		tablesPublished: tables.length,
		tablesSafe: tables.filter(({ safe }) => safe).length,
	};
}
