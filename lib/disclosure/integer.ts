import type { Work } from './dictionary';
import type { Component } from './system';
import { Tableau } from './tableau';

/** The furthest a quantity was brought in whole numbers, and how far it could go at most. */
export interface Extreme {
	/** Furthest value for which a whole table exists; `sign * Infinity` without limit. */
	readonly value: number;
	/** That whole table; `null` when none was found or there is no limit. */
	readonly point: Float64Array | null;
	/** No whole table goes beyond this. Equal to `value` when the answer is exact. */
	readonly bound: number;
}

const FRACTION = 1e-6;

interface Search {
	readonly tableau: Tableau;
	readonly variable: number;
	readonly sign: 1 | -1;
	readonly goal: number | null;
	readonly nodes: number;
	best: Float64Array | null;
	visited: number;
}

function wholeBound(value: number, sign: 1 | -1): number {
	return sign > 0 ? Math.floor(value + FRACTION) : Math.ceil(value - FRACTION);
}

function isReached({ best, goal, sign, variable }: Search): boolean {
	return best !== null && goal !== null && ((best[variable] ?? 0) - goal) * sign >= 0;
}

/** A component with its dictionary: the equalities are eliminated once, the true table (or a first point) is kept. */
export class IntegerSystem {
	readonly component: Component;
	readonly base: Tableau;
	readonly start: Float64Array;
	readonly consistent: boolean;
	readonly work: Work;

	constructor(component: Component, work: Work) {
		this.component = component;
		this.work = work;
		const bounds = { lower: component.lower, upper: component.upper };
		this.base = Tableau.create(component.cells.length, component.relations, bounds, component.start, work);
		this.consistent = this.base.repair();
		this.start = this.base.value.slice();
		component.relations.forEach((_, index) => {
			const variable = component.cells.length + index;
			if (component.lower[variable] === component.upper[variable]) this.base.fix(variable);
		});
	}

	/** The whole-number table nearest to the point, if it satisfies every relation exactly; `null` otherwise. */
	wholeTable(point: Float64Array): Float64Array | null {
		const { cells, relations, lower, upper } = this.component;
		const whole = new Float64Array(point.length);
		for (let cell = 0; cell < cells.length; cell++) {
			const value = Math.round(point[cell] ?? 0);
			if (Math.abs(value - (point[cell] ?? 0)) > FRACTION) return null;
			if (value < (lower[cell] ?? 0) || value > (upper[cell] ?? 0)) return null;
			whole[cell] = value;
		}
		for (let index = 0; index < relations.length; index++) {
			const relation = relations[index];
			const variable = cells.length + index;
			let sum = 0;
			for (let term = 0; relation && term < relation.variables.length; term++)
				sum += (whole[relation.variables[term] ?? 0] ?? 0) * (relation.coefficients[term] ?? 0);
			if (sum < (lower[variable] ?? 0) || sum > (upper[variable] ?? 0)) return null;
			whole[variable] = sum;
		}
		return whole;
	}

	/**
	 * How large (`sign` 1) or small (-1) a variable can be in whole numbers, by linear programming and branch and
	 * bound from the feasible point that `tableau` holds. With a `goal` the search ends as soon as it is reached.
	 */
	extreme(tableau: Tableau, variable: number, sign: 1 | -1, goal: number | null, nodes: number): Extreme {
		const origin = this.wholeTable(tableau.value);
		const reached = tableau.push(variable, sign, goal);
		if (!Number.isFinite(reached)) return { value: reached, point: null, bound: reached };
		const direct = this.wholeTable(tableau.value);
		if (direct) return { value: direct[variable] ?? 0, point: direct, bound: Math.round(reached) };
		// Without a limit there is no vertex to branch from: stop a little beyond the goal.
		const bounds = sign > 0 ? tableau.upper : tableau.lower;
		const before = bounds[variable] ?? 0;
		if (goal !== null) bounds[variable] = sign > 0 ? Math.min(before, goal + 1) : Math.max(before, goal - 1);
		const furthest = tableau.push(variable, sign, null);
		const search: Search = { tableau, variable, sign, goal, nodes, best: origin, visited: 0 };
		const complete = Number.isFinite(furthest) && this.branch(search);
		bounds[variable] = before;
		const bound = wholeBound(furthest, sign);
		const value = search.best ? (search.best[variable] ?? 0) : Number.NEGATIVE_INFINITY * sign;
		return { value, point: search.best, bound: complete && !isReached(search) ? value : bound };
	}

	/** Explores the node at whose linear optimum the dictionary stands; true when nothing was left out. */
	private branch(search: Search): boolean {
		const { tableau, variable, sign } = search;
		const best = search.best ? (search.best[variable] ?? 0) * sign : Number.NEGATIVE_INFINITY;
		if (wholeBound(tableau.value[variable] ?? 0, sign) * sign <= best) return true;
		const whole = this.wholeTable(tableau.value);
		if (whole) {
			search.best = whole;
			return true;
		}
		const point = tableau.value.slice();
		const cell = this.mostFractional(point);
		if (cell < 0 || ++search.visited > search.nodes) return false;
		const floor = Math.floor(point[cell] ?? 0);
		const { lower, upper } = tableau;
		const [low, high] = [lower[cell] ?? 0, upper[cell] ?? 0];
		const sides: (1 | -1)[] = (point[cell] ?? 0) - floor > 0.5 ? [1, -1] : [-1, 1];
		let complete = true;
		for (const side of sides) {
			const limit = side > 0 ? floor + 1 : floor;
			tableau.reset(point);
			if ((limit - tableau.push(cell, side, limit)) * side > FRACTION) continue;
			if (side > 0) lower[cell] = limit;
			else upper[cell] = limit;
			tableau.push(variable, sign, null);
			complete = this.branch(search) && complete;
			lower[cell] = low;
			upper[cell] = high;
			if (isReached(search)) return complete;
			if (search.visited > search.nodes) return false;
		}
		return complete;
	}

	private mostFractional(point: Float64Array): number {
		let best = -1;
		let furthest = FRACTION;
		for (let cell = 0; cell < this.component.cells.length; cell++) {
			const value = point[cell] ?? 0;
			const distance = Math.abs(value - Math.round(value));
			if (distance > furthest) {
				best = cell;
				furthest = distance;
			}
		}
		return best;
	}
}
