import type { Work } from './dictionary';

/** A cheapest set that meets every clause, or the news that none is cheaper than the limit. */
export interface HittingSet {
	readonly status: 'found' | 'none-cheaper' | 'given-up';
	readonly chosen: readonly number[];
	readonly weight: number;
}

interface Search {
	readonly clauses: readonly (readonly number[])[];
	readonly weights: readonly number[];
	readonly step: number;
	readonly work: Work;
	/** 1 chosen, -1 forbidden, 0 open. */
	readonly state: Int8Array;
	best: number;
	chosen: number[];
	/** Work after which the search is given up. */
	readonly until: number;
}

/** Sum over disjoint shares of what each open clause must still cost (dual ascent): never more than the truth. */
function lowerBound(search: Search, open: readonly (readonly number[])[]): number {
	const residual = new Map<number, number>();
	let bound = 0;
	for (const clause of open) {
		let least = Number.POSITIVE_INFINITY;
		for (const cell of clause)
			if (search.state[cell] === 0) least = Math.min(least, residual.get(cell) ?? search.weights[cell] ?? 0);
		if (least === Number.POSITIVE_INFINITY) return least;
		bound += least;
		for (const cell of clause)
			if (search.state[cell] === 0)
				residual.set(cell, (residual.get(cell) ?? search.weights[cell] ?? 0) - least);
	}
	return bound;
}

const openSize = (search: Search, clause: readonly number[]): number =>
	clause.reduce((count, cell) => count + (search.state[cell] === 0 ? 1 : 0), 0);

/** The open cell that meets the most open clauses for its weight, within the tightest clause. */
function branchOrder(search: Search, open: readonly (readonly number[])[]): number[] {
	let tightest: readonly number[] = open[0] ?? [];
	let size = Number.POSITIVE_INFINITY;
	for (const clause of open) {
		const here = openSize(search, clause);
		if (here < size) {
			size = here;
			tightest = clause;
		}
	}
	const cover = (cell: number) =>
		open.reduce((count, clause) => count + (clause.includes(cell) ? 1 : 0), 0) / (search.weights[cell] ?? 1);
	return tightest
		.filter((cell) => search.state[cell] === 0)
		.map((cell) => ({ cell, score: cover(cell) }))
		.sort((left, right) => right.score - left.score || left.cell - right.cell)
		.map(({ cell }) => cell);
}

function explore(search: Search, weight: number, picked: readonly number[]): boolean {
	if (search.work.units > search.until) return false;
	const open = search.clauses.filter((clause) => clause.every((cell) => search.state[cell] !== 1));
	search.work.units += 100 + search.clauses.length * 25 + open.length * 50;
	if (open.length === 0) {
		if (weight < search.best) {
			search.best = weight;
			search.chosen = [...picked];
		}
		return true;
	}
	const sorted = open.toSorted((left, right) => openSize(search, left) - openSize(search, right));
	if (weight + lowerBound(search, sorted) > search.best - search.step) return true;
	const forbidden: number[] = [];
	let complete = true;
	for (const cell of branchOrder(search, open)) {
		search.state[cell] = 1;
		complete = explore(search, weight + (search.weights[cell] ?? 0), [...picked, cell]);
		search.state[cell] = -1;
		forbidden.push(cell);
		if (!complete) break;
	}
	for (const cell of forbidden) search.state[cell] = 0;
	return complete;
}

/**
 * The cheapest set of cells that has at least one cell of every clause, if it is cheaper than `below`.
 *
 * Shapes: clauses are lists of cell positions, `weights` is indexed by position and holds whole numbers. Branch and
 * bound with a dual-ascent bound; once `work` passes `until` it gives up rather than guess. Errors: none.
 * Source: minimum-weight hitting set, as in implicit hitting set methods (Fischetti & Salazar 2000 use the
 * corresponding cuts for cell suppression).
 *
 * @example cheapestHittingSet([[0, 1], [1, 2]], [2, 2, 2], 100, 1e6, { units: 0 }).chosen // [1]
 */
export function cheapestHittingSet(
	clauses: readonly (readonly number[])[],
	weights: readonly number[],
	below: number,
	until: number,
	work: Work,
): HittingSet {
	const search: Search = {
		clauses,
		weights,
		step: 1,
		work,
		state: new Int8Array(weights.length),
		best: below,
		chosen: [],
		until,
	};
	const complete = explore(search, 0, []);
	if (!complete) return { status: 'given-up', chosen: [], weight: 0 };
	if (search.best >= below) return { status: 'none-cheaper', chosen: [], weight: below };
	return { status: 'found', chosen: search.chosen, weight: search.best };
}
