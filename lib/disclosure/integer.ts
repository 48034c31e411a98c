import type { Component } from './system';
import { Tableau, type Work } from './tableau';

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
	 * bound from the point that `tableau` holds. With a `goal` the search ends as soon as it is reached.
	 */
	extreme(tableau: Tableau, variable: number, sign: 1 | -1, goal: number | null, nodes: number): Extreme {
		const origin = this.wholeTable(tableau.value);
		const reached = tableau.push(variable, sign, goal);
		if (!Number.isFinite(reached)) return { value: reached, point: null, bound: reached };
		const direct = this.wholeTable(tableau.value);
		if (direct) return { value: direct[variable] ?? 0, point: direct, bound: Math.round(reached) };
		const furthest = goal === null ? reached : tableau.push(variable, sign, null);
		if (!Number.isFinite(furthest)) {
			if (goal === null) return { value: furthest, point: null, bound: furthest };
			return this.branch(this.capped(tableau, variable, sign, goal, origin), variable, sign, goal, nodes, origin);
		}
		const vertex = this.wholeTable(tableau.value);
		if (vertex) return { value: vertex[variable] ?? 0, point: vertex, bound: Math.round(furthest) };
		return this.branch(tableau.clone(), variable, sign, goal, nodes, origin);
	}

	/** Without a limit there is no vertex to branch from: stop a little beyond the goal. */
	private capped(
		tableau: Tableau,
		variable: number,
		sign: 1 | -1,
		goal: number,
		origin: Float64Array | null,
	): Tableau {
		const node = tableau.clone();
		node.reset(origin ?? this.start);
		const bounds = sign > 0 ? node.upper : node.lower;
		bounds[variable] = goal + sign;
		node.push(variable, sign, null);
		return node;
	}

	private branch(
		root: Tableau,
		variable: number,
		sign: 1 | -1,
		goal: number | null,
		nodes: number,
		origin: Float64Array | null,
	): Extreme {
		const rounded = (value: number) => (sign > 0 ? Math.floor(value + FRACTION) : Math.ceil(value - FRACTION));
		const bound = rounded(root.value[variable] ?? 0);
		let best = origin;
		const bestValue = () => (best ? (best[variable] ?? 0) * sign : Number.NEGATIVE_INFINITY);
		const stack = [root];
		let visited = 0;
		for (let node = stack.pop(); node; node = stack.pop()) {
			if (rounded(node.value[variable] ?? 0) * sign <= bestValue()) continue;
			const whole = this.wholeTable(node.value);
			if (whole) {
				best = whole;
				if (goal !== null && bestValue() >= goal * sign) break;
				continue;
			}
			const cell = this.component.cells.findIndex(
				(_, at) => Math.abs((node.value[at] ?? 0) - Math.round(node.value[at] ?? 0)) > FRACTION,
			);
			if (cell < 0) continue;
			if (++visited > nodes) return { value: bestValue() * sign, point: best, bound };
			const floor = Math.floor(node.value[cell] ?? 0);
			const down = node.clone();
			if (down.push(cell, -1, floor) <= floor + FRACTION) {
				down.upper[cell] = floor;
				down.push(variable, sign, null);
				stack.push(down);
			}
			if (node.push(cell, 1, floor + 1) >= floor + 1 - FRACTION) {
				node.lower[cell] = floor + 1;
				node.push(variable, sign, null);
				stack.push(node);
			}
		}
		const value = bestValue() * sign;
		const reachedGoal = goal !== null && bestValue() >= goal * sign;
		return { value, point: best, bound: reachedGoal ? bound : value };
	}
}
