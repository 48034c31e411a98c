import { krippendorffAlpha } from '@/lib/statistics';
import { type SimulatedPilot, simulatePilot, stages } from './pilot';
import { normalCdf } from './random';
import { biasOf, cutOf, type Group, groups, type Scenario } from './scenarios';

/** What the report ought to find, on average over endless pilots. */
export interface Target {
	readonly impactPilot: number;
	readonly impactControl: number;
	readonly rateDifference: number;
	readonly shortlistRate: number;
	readonly alpha: number;
	readonly medianDays: number;
}

/** Invitation rate of a group in ordinary selection: skill, noise and vacancy integrated out. */
function controlRate(scenario: Scenario, group: Group): number {
	const shift = biasOf(scenario, group) + scenario.cvValidity * scenario.skillGap[group];
	return normalCdf((shift - cutOf(scenario)) / Math.hypot(1, scenario.vacancySpread));
}

/** Seeds far from those of the study, so that target and estimates never share a pilot. */
const TARGET_SEED = 9_000_000;
const TARGET_PILOTS = 60;

function ratioOf(pilots: readonly SimulatedPilot[]): number {
	const counts = { nonWestern: { x: 0, n: 0 }, majority: { x: 0, n: 0 }, western: { x: 0, n: 0 } };
	for (const { data, truth } of pilots)
		for (const vacancy of data.vacancies)
			for (const { id, furthest } of vacancy.applications) {
				const group = truth.group[id];
				if (vacancy.arm !== 'pilot' || !group || furthest === 'started') continue;
				counts[group].n += 1;
				if (stages.indexOf(furthest) >= 2) counts[group].x += 1;
			}
	const { nonWestern, majority } = counts;
	return nonWestern.x / nonWestern.n / (majority.x / majority.n);
}

function alphaOf(pilots: readonly SimulatedPilot[]): number {
	const rows = new Map<string, (number | null)[]>();
	pilots.forEach(({ data }, pilot) => {
		for (const { ratings } of data.vacancies)
			for (const { application, question, score } of ratings) {
				const key = `${pilot}/${application}/${question}`;
				const row = rows.get(key) ?? [];
				row.push(score);
				rows.set(key, row);
			}
	});
	return krippendorffAlpha([...rows.values()], 'ordinal').estimate ?? 0;
}

/**
 * The true value behind each headline measure of a scenario.
 *
 * The ordinary arm follows from the model in closed form. The anonymous arm is exactly fair without leak and skill
 * gap; otherwise, and for alpha, the target is read from a large sample of other pilots, with the true groups.
 *
 * @example targetOf(placebo).impactPilot // 1
 */
export function targetOf(scenario: Scenario): Target {
	const even = groups.every((group) => scenario.skillGap[group] === scenario.skillGap.majority);
	const fair = even && scenario.anonymityLeak === 0;
	const large = { ...scenario, controlVacancies: 0, pilotVacancies: 60 };
	const pilots = Array.from({ length: fair ? 8 : TARGET_PILOTS }, (_, at) =>
		simulatePilot(large, TARGET_SEED + at),
	);
	const controlShare = groups.reduce(
		(sum, group) => sum + scenario.groupShares[group] * controlRate(scenario, group),
		0,
	);
	return {
		impactPilot: fair ? 1 : ratioOf(pilots),
		impactControl: controlRate(scenario, 'nonWestern') / controlRate(scenario, 'majority'),
		rateDifference: scenario.shortlistShare - controlShare,
		shortlistRate: scenario.shortlistShare,
		alpha: alphaOf(pilots.slice(0, 8)),
		medianDays: scenario.medianDays,
	};
}
