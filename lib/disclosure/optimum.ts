import { Descent, lossOf } from './descent';
import { cheapestHittingSet } from './hitting-set';
import type { Guard } from './protection';
import type { Tableau } from './tableau';

/** A safe choice of printed cells. */
export interface Solution {
	readonly printed: Uint8Array;
	readonly loss: number;
	/** True when no safe choice loses less. */
	readonly optimal: boolean;
}

/** A small seeded generator (mulberry32): the same table must always give the same publication. */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function descend(guard: Guard, published: readonly number[], order: readonly number[]): Solution | null {
	const descent = new Descent(guard, published);
	if (!descent.isSafe()) return null;
	descent.print(order);
	return { printed: descent.printed, loss: lossOf(guard, descent.printed), optimal: false };
}

/** Totals before subtotals before large cells; `noise` between 0 and 1 shuffles neighbours. */
function printingOrder(
	guard: Guard,
	cells: readonly number[],
	noise: number,
	random: () => number,
): number[] {
	const { weights } = guard.problem;
	const score = (cell: number) => {
		const size = Math.log2(2 + (guard.system.start[cell] ?? 0)) / 10;
		return Math.log2(weights[cell] ?? 1) + size + noise * 4 * (random() - 0.5);
	};
	return cells
		.map((cell) => ({ cell, score: score(cell) }))
		.sort((left, right) => right.score - left.score || left.cell - right.cell)
		.map(({ cell }) => cell);
}

function better(current: Solution | null, next: Solution | null): Solution | null {
	if (!next) return current;
	return !current || next.loss < current.loss ? next : current;
}

/** Publishing orders with growing noise, from nothing printed. */
function restarts(guard: Guard, rounds: number, budget: number, random: () => number): Solution | null {
	let best: Solution | null = null;
	const stop = guard.work.units + budget;
	for (let round = 0; round < rounds && (round === 0 || guard.work.units < stop); round++) {
		const order = printingOrder(
			guard,
			guard.problem.candidates,
			round === 0 ? 0 : 0.2 + (0.8 * round) / rounds,
			random,
		);
		best = better(best, descend(guard, [], order));
	}
	return best;
}

/** Takes a neighbourhood of suppressed and printed cells back, and prints it again in another order. */
function improve(guard: Guard, from: Solution, budget: number, random: () => number): Solution {
	const { candidates, component } = guard.problem;
	const stop = guard.work.units + budget;
	const candidate = new Set(candidates);
	const lines = component.relations.map(({ variables }) => variables.filter((cell) => candidate.has(cell)));
	let best = from;
	for (let round = 0; guard.work.units < stop && lines.length > 0 && round < 400; round++) {
		const taken = new Set<number>();
		const wanted = 2 + Math.floor(random() * 4);
		for (let line = 0; line < wanted; line++)
			for (const cell of lines[Math.floor(random() * lines.length)] ?? []) taken.add(cell);
		const kept = candidates.filter((cell) => best.printed[cell] === 1 && !taken.has(cell));
		const open = candidates.filter((cell) => best.printed[cell] !== 1 || taken.has(cell));
		const hidden = open.filter((cell) => best.printed[cell] !== 1);
		const order = [
			...printingOrder(
				guard,
				hidden.filter(() => random() < 0.5),
				0.5,
				random,
			),
			...printingOrder(guard, open, 0.5, random),
		];
		const next = descend(guard, kept, order);
		if (next && next.loss <= best.loss) best = next;
	}
	return best;
}

/** Printed cells held by bounds, so that the dictionary can say which of them defeat a requirement. */
function hold(tableau: Tableau, guard: Guard, printed: Uint8Array): void {
	const { lower, upper } = guard.problem.component;
	for (let cell = 0; cell < printed.length; cell++) {
		const value = guard.system.start[cell] ?? 0;
		tableau.lower[cell] = printed[cell] === 1 ? value : (lower[cell] ?? 0);
		tableau.upper[cell] = printed[cell] === 1 ? value : (upper[cell] ?? 0);
	}
}

/** Learns, from printed sets that fail, which cells cannot all be printed. */
class Clauses {
	readonly all: number[][] = [];
	private readonly tableau: Tableau;

	constructor(private readonly guard: Guard) {
		this.tableau = guard.system.base.clone();
	}

	/** Adds a clause for every requirement that fails under `printed`, taking its cells back as it goes. */
	learn(printed: Uint8Array): number {
		const { guard, tableau } = this;
		let learned = 0;
		for (let index = 0; index < guard.requirements.length; index++) {
			while (!this.isProtected(index, printed)) {
				const clause = this.shrink(index, guard.conflict(index, tableau, printed), printed.length);
				if (clause.length === 0) return learned;
				this.all.push(clause);
				learned += 1;
				for (const cell of clause) printed[cell] = 0;
			}
		}
		return learned;
	}

	private isProtected(index: number, printed: Uint8Array): boolean {
		if (this.guard.remembered(index, printed)) return true;
		hold(this.tableau, this.guard, printed);
		return this.guard.prove(index, this.tableau) !== null;
	}

	/** Leaves out cells, cheap ones first, while the rest still defeats the requirement. */
	private shrink(index: number, clause: readonly number[], size: number): number[] {
		const { weights } = this.guard.problem;
		const printed = new Uint8Array(size);
		for (const cell of clause) printed[cell] = 1;
		if (this.isProtected(index, printed)) return [];
		const order = clause.toSorted((left, right) => (weights[left] ?? 0) - (weights[right] ?? 0));
		for (const cell of order) {
			printed[cell] = 0;
			if (this.isProtected(index, printed)) printed[cell] = 1;
		}
		return clause.filter((cell) => printed[cell] === 1);
	}
}

/** Alternates between the cheapest set that breaks all known clauses and the clauses it turns out to miss. */
function proveOptimum(guard: Guard, from: Solution, budget: number, random: () => number): Solution {
	const stop = guard.work.units + budget;
	const clauses = new Clauses(guard);
	const { candidates, weights } = guard.problem;
	let best = from;
	while (guard.work.units < stop) {
		const found = cheapestHittingSet(clauses.all, weights, best.loss, stop, guard.work);
		if (found.status === 'given-up') return best;
		if (found.status === 'none-cheaper') return { ...best, optimal: true };
		const printed = new Uint8Array(guard.problem.component.cells.length);
		for (const cell of candidates) printed[cell] = 1;
		for (const cell of found.chosen) printed[cell] = 0;
		if (clauses.learn(printed) === 0 && lossOf(guard, printed) > found.weight) return best;
		const kept = candidates.filter((cell) => printed[cell] === 1);
		const open = candidates.filter((cell) => printed[cell] !== 1);
		const next = descend(guard, kept, printingOrder(guard, open, 0.2, random));
		if (!next) return best;
		if (next.loss < best.loss) best = next;
	}
	return best;
}

/**
 * A safe choice of printed cells that loses as little as can be found with the given effort.
 *
 * Greedy printing with restarts gives a safe choice; small problems are then solved to a proven optimum by implicit
 * hitting sets; large ones are improved by taking neighbourhoods back. Shapes: a `Guard` for one component; `budget` in
 * dictionary entries touched (a deterministic stand-in for time). Errors: none.
 * Source: the recommended algorithm of the project's reference on disclosure control; Fischetti & Salazar 2000.
 *
 * @example findSolution(guard, 40_000_000).loss // loss in half units
 */
export function findSolution(guard: Guard, budget: number): Solution {
	const random = seededRandom(20_011);
	const size = guard.problem.candidates.length;
	const nothing: Solution = {
		printed: new Uint8Array(guard.problem.component.cells.length),
		loss: Number.POSITIVE_INFINITY,
		optimal: false,
	};
	if (size === 0) return { ...nothing, loss: 0, optimal: true };
	const small = size <= 120;
	const first = restarts(guard, small ? 8 : 3, budget / 4, random) ?? nothing;
	const proven = small ? proveOptimum(guard, first, budget / 2, random) : first;
	return proven.optimal ? proven : improve(guard, proven, budget / 4, random);
}
