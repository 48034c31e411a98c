import type { Reason } from '../definition';
import { InputError, readList, readRatingList } from '../input';

/** One person or vacancy: followed for `time`, ended by the event or censored (still open). */
export type Spell = { readonly time: number; readonly event: boolean };

/** Reads `time[]` and `event[]` (1 or true = event, 0 or false = censored); pairs with a missing value are left out. */
export function readSpells(input: Parameters<typeof readList>[0]): { spells: Spell[]; kept: number[] } {
	const times = readRatingList(input, 'time');
	const events = readList(input, 'event');
	if (times.length !== events.length) throw new InputError('time and event must have the same length');
	const kept: number[] = [];
	const spells: Spell[] = [];
	times.forEach((time, at) => {
		const event = events[at];
		if (time === null || event === null || event === undefined) return;
		if (event !== 0 && event !== 1 && typeof event !== 'boolean')
			throw new InputError('event must hold 0 or 1');
		kept.push(at);
		spells.push({ time, event: event === 1 || event === true });
	});
	return { spells, kept };
}

export type EventTime = { readonly time: number; readonly events: number; readonly atRisk: number };

/** Numbers at risk and of events at each distinct event time; who is censored at a time is still at risk then. */
export function eventTable(spells: readonly Spell[]): EventTime[] {
	const sorted = [...spells].sort((left, right) => left.time - right.time);
	const table: EventTime[] = [];
	for (let start = 0; start < sorted.length; ) {
		const time = sorted[start]?.time ?? 0;
		let end = start;
		let events = 0;
		while (end < sorted.length && sorted[end]?.time === time) {
			if (sorted[end]?.event) events += 1;
			end += 1;
		}
		if (events > 0) table.push({ time, events, atRisk: sorted.length - start });
		start = end;
	}
	return table;
}

/** Why spells cannot be analysed, or `null`. */
export function spellProblem(spells: readonly Spell[]): Reason | null {
	if (spells.length === 0) return 'too-few-units';
	return spells.some(({ time }) => time < 0) ? 'out-of-domain' : null;
}
