import type { Reason, StatisticDefinition } from '../definition';
import { because } from '../definition';
import { normalCritical } from '../distributions/normal';
import { readChoice, readConfidence, readOptionalNumber } from '../input';
import type { Spell } from './survival-table';
import { eventTable, readSpells, spellProblem } from './survival-table';

export type KaplanMeierResult = {
	readonly median: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	/** Mean time within the first `tau`, and its standard error. */
	readonly rmst: number | null;
	readonly rmstSe: number | null;
	readonly tau: number | null;
	readonly eventTimes: readonly number[];
	readonly survival: readonly number[];
	readonly nEvents: number;
	readonly n: number;
	readonly reason?: Reason;
};

type Point = { readonly time: number; readonly level: number };

const half = 0.5;
const nearHalf = Math.sqrt(Number.EPSILON);

/** First time at which a falling curve is at or below ½; halfway to the next fall when it is exactly ½. */
function crossing(curve: readonly Point[]): number | null {
	const start = curve.findIndex(({ level }) => level < half + nearHalf);
	const first = curve[start];
	if (!first) return null;
	if (Math.abs(first.level - half) >= nearHalf) return first.time;
	const next = curve.slice(start).find(({ level }) => level < first.level);
	return next ? (first.time + next.time) / 2 : first.time;
}

/**
 * Kaplan-Meier curve of the time to an event, its median with log-log limits, and the restricted mean time.
 *
 * Shape: time and event per vacancy; vacancies that are still open are censored. Times in any one unit. `tau` is the
 * horizon of the restricted mean (default: the longest time). The median is `null` (`not-reached`) while more than
 * half are open; a limit is `null` where its curve does not reach one half.
 *
 * Source: Kaplan & Meier (1958); Kalbfleisch & Prentice (2002) for the log-log limits; Irwin (1949) for the mean.
 *
 * @example kaplanMeier([{ time: 10, event: true }, { time: 20, event: true }, { time: 30, event: false }]).median // 20
 */
export function kaplanMeier(
	spells: readonly Spell[],
	tau: number | null = null,
	confidence = 0.95,
): KaplanMeierResult {
	const problem = spellProblem(spells);
	const horizon = tau ?? spells.reduce((longest, { time }) => Math.max(longest, time), 0);
	if (problem || horizon < 0) {
		const none = { median: null, lower: null, upper: null, rmst: null, rmstSe: null, tau: null };
		return {
			...none,
			eventTimes: [],
			survival: [],
			nEvents: 0,
			n: spells.length,
			reason: problem ?? 'out-of-domain',
		};
	}
	const table = eventTable(spells);
	const z = normalCritical(confidence);
	let level = 1;
	let hazardVariance = 0;
	const curve: Point[] = [];
	const lowerCurve: Point[] = [];
	const upperCurve: Point[] = [];
	for (const { time, events, atRisk } of table) {
		level = events === atRisk ? 0 : level * (1 - events / atRisk);
		curve.push({ time, level });
		// At 0 the log-log limits do not exist.
		if (level === 0) continue;
		hazardVariance += events / (atRisk * (atRisk - events));
		const spread = (z * Math.sqrt(hazardVariance)) / Math.log(level);
		lowerCurve.push({ time, level: level ** Math.exp(-spread) });
		upperCurve.push({ time, level: level ** Math.exp(spread) });
	}
	// Area under the curve from each event time to the horizon, summed from the right.
	let area = 0;
	let variance = 0;
	for (let at = curve.length - 1; at >= 0; at -= 1) {
		const point = curve[at];
		const row = table[at];
		if (!point || !row || point.time >= horizon) continue;
		area += point.level * (Math.min(curve[at + 1]?.time ?? horizon, horizon) - point.time);
		if (row.atRisk > row.events)
			variance += (area ** 2 * row.events) / (row.atRisk * (row.atRisk - row.events));
	}
	const median = crossing(curve);
	return {
		median,
		lower: crossing(lowerCurve),
		upper: crossing(upperCurve),
		rmst: area + Math.min(curve[0]?.time ?? horizon, horizon),
		rmstSe: Math.sqrt(variance),
		tau: horizon,
		eventTimes: curve.map((point) => point.time),
		survival: curve.map((point) => point.level),
		nEvents: table.reduce((total, { events }) => total + events, 0),
		n: spells.length,
		...because(median === null ? 'not-reached' : null),
	};
}

export const kaplanMeierStatistic: StatisticDefinition = {
	id: 'kaplan_meier',
	family: 'time',
	formula: 'S(t) = Π(1 − d_i/n_i); S^exp(±z·se(ln(−ln S))); RMST = ∫₀^τ S(t) dt',
	sources: ['Kaplan & Meier 1958', 'Kalbfleisch & Prentice 2002', 'Irwin 1949'],
	run: (params, input) => {
		readChoice(params, 'confType', ['log-log'], 'log-log');
		return kaplanMeier(readSpells(input).spells, readOptionalNumber(params, 'tau'), readConfidence(params));
	},
};
