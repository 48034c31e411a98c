/** When each act of a procedure happened. Pure: from the order of the acts and the days of the plan. */
import { dutchTime } from '@/lib/vacancy/schema';
import { closingDay, dutchDay, type SeededPhase, seededPhases, type VacancyPlan } from './plan';
import { chance } from './random';

export interface Act {
	readonly id: string;
	readonly action: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Hours in which people work, and in which candidates write, in minutes after midnight. */
const office = { from: 8 * 60 + 40, length: 8 * 60 + 30, weekends: false };
const home = { from: 7 * 60 + 45, length: 15 * 60, weekends: true };

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());

/** The moment a phase begins: in office hours on a working day; screening follows the closing date by itself. */
export function phaseStart(plan: VacancyPlan, phase: SeededPhase, now: Date): Date {
	const offset = plan.days[phase] ?? 0;
	if (phase === 'screening')
		return new Date(dutchTime(`${closingDay(plan, now)}T23:59`).getTime() + 16 * minute);
	let back = 0;
	while (isWeekend(dutchDay(now, offset - back))) back++;
	const minutes = office.from + Math.floor(chance(plan.content.key, phase, 'starts') * office.length);
	return new Date(dutchTime(`${dutchDay(now, offset - back)}T00:00`).getTime() + minutes * minute);
}

/** Moments between two others, in order, one per act, in the hours in which people are awake or at work. */
export function spread(
	count: number,
	from: Date,
	to: Date,
	hours: { readonly from: number; readonly length: number; readonly weekends: boolean },
	name: string,
): Date[] {
	const days: number[] = [];
	const first = dutchTime(`${dutchDay(from, 0)}T00:00`).getTime();
	for (let start = first; start < to.getTime(); start += day) {
		if (hours.weekends || !isWeekend(dutchDay(new Date(start + day / 2), 0))) days.push(start);
	}
	let before = from.getTime();
	return Array.from({ length: count }, (_, index) => {
		const place = ((index + 0.15 + 0.7 * chance(name, index)) / count) * days.length;
		const whole = Math.min(days.length - 1, Math.floor(place));
		const wanted = (days[whole] ?? first) + (hours.from + (place - whole) * hours.length) * minute;
		// In order, and inside: where the wanted hour falls outside, the acts follow one another by a share of what is left.
		const room = (to.getTime() - before) / (count - index + 1);
		const least = before + Math.min(20_000, room);
		const most = to.getTime() - Math.min(20_000 * (count - index), room * (count - index));
		before = Math.min(Math.max(wanted, least), most);
		return new Date(before);
	});
}

/**
 * A moment for every act of one procedure, in the given order.
 * @param acts in the order in which they were recorded
 */
export function datesOf(plan: VacancyPlan, acts: readonly Act[], now: Date): ReadonlyMap<string, Date> {
	const dates = new Map<string, Date>();
	const { key } = plan.content;
	let phase: SeededPhase = 'draft';
	let group: Act[] = [];
	const close = (until: Date) => {
		const [start, hours] = [phaseStart(plan, phase, now), phase === 'open' ? home : office];
		const moments = spread(group.length, start, until, hours, `${key}/${phase}`);
		for (const [index, act] of group.entries()) dates.set(act.id, moments[index] ?? start);
		group = [];
	};
	for (const act of acts) {
		const next = seededPhases.find((name) => act.action === `procedure.${name}`);
		if (act.action === 'vacancy.created') dates.set(act.id, phaseStart(plan, 'draft', now));
		else if (next) {
			const start = phaseStart(plan, next, now);
			// Candidates are done when the vacancy closes, a little before screening begins.
			close(next === 'screening' ? new Date(start.getTime() - 20 * minute) : start);
			phase = next;
			dates.set(act.id, phaseStart(plan, next, now));
		} else if (act.action === 'draft.expired' && group.length === 0) {
			// The job that ends drafts runs in the night in which the vacancy closed.
			dates.set(act.id, new Date(phaseStart(plan, phase, now).getTime() + 5 * minute + Number(act.id)));
		} else group.push(act);
	}
	close(new Date(now.getTime() - 30 * minute));
	return dates;
}
