import type { Work } from './dictionary';
import { IntegerSystem } from './integer';
import type { Component } from './system';
import type { Tableau } from './tableau';

/** A quantity that must stay uncertain: its range must reach `top` and be at least `width` wide. */
export interface Requirement {
	readonly label: string;
	readonly variable: number;
	readonly top: number;
	readonly width: number;
}

/** One component to be protected: which cells may be printed, and what printing must not give away. */
export interface Problem {
	readonly component: Component;
	/** Positions of the cells that may be printed. */
	readonly candidates: readonly number[];
	/** Loss per cell when it is not printed, in half units. */
	readonly weights: readonly number[];
	readonly requirements: readonly Requirement[];
}

/** Whole tables that agree with everything printed, found on the way; `null` when the requirement fails. */
interface Pair {
	readonly low: Float64Array;
	readonly high: Float64Array;
}

/** Branching is for ties that whole numbers settle; a proof that needs more is not worth the cell. */
const NODES = 40;
const REMEMBERED = 24;

/**
 * Decides whether a set of printed cells protects every requirement, and remembers why.
 *
 * Protection is proved by two whole tables that agree with everything printed and lie far enough apart at the
 * sensitive quantity; an undecided search counts as unprotected, so an error can only cost a cell. A proof stays
 * valid as long as no cell in which the two tables differ from the true one is printed, which makes most checks a
 * look at a list.
 */
export class Guard {
	readonly system: IntegerSystem;
	readonly requirements: Requirement[];
	/** Requirements that fail although nothing is printed; they are held at the widest range there is. */
	readonly unattainable: string[] = [];
	private readonly cellCount: number;
	private readonly proofs: Int32Array[][];
	/** Walks start from the dictionary as publication left it, which is sparse, and are made on a copy. */
	private readonly scratch: Tableau;
	nodes = NODES;

	constructor(
		readonly problem: Problem,
		readonly work: Work,
	) {
		this.system = new IntegerSystem(problem.component, work);
		this.cellCount = problem.component.cells.length;
		const tableau = this.system.base.clone();
		this.scratch = this.system.base.clone();
		const pairs: Pair[] = [];
		this.requirements = problem.requirements.flatMap((wanted) => {
			if (pairs.some((pair) => this.holds(pair, wanted))) return [wanted];
			const pair = this.findPair(tableau, wanted);
			if (pair) {
				pairs.push(pair);
				return [wanted];
			}
			this.unattainable.push(wanted.label);
			const attainable = this.attainable(tableau, wanted);
			return attainable.width > 0 ? [attainable] : [];
		});
		this.proofs = this.requirements.map(() => []);
		for (const pair of pairs) this.learn(pair);
	}

	/** A proof under which the requirement holds while `printed` is public, or `null` when none is remembered. */
	remembered(index: number, printed: Uint8Array): Int32Array | null {
		const proofs = this.proofs[index] ?? [];
		for (let at = 0; at < proofs.length; at++) {
			const proof = proofs[at];
			if (!proof || proof.some((cell) => printed[cell] === 1)) continue;
			if (at > 0) {
				proofs.splice(at, 1);
				proofs.unshift(proof);
			}
			return proof;
		}
		return null;
	}

	/** Searches for a proof; `tableau` must hold the printed cells at their value. */
	prove(index: number, tableau: Tableau): Int32Array | null {
		const requirement = this.requirements[index];
		const pair = requirement ? this.findPair(tableau, requirement) : null;
		if (!pair) return null;
		return this.learn(pair);
	}

	/**
	 * Printed cells that together defeat the requirement, whatever else is suppressed: at least one of them must go.
	 * `tableau` must hold the printed cells by their bounds, with their columns still in place.
	 */
	conflict(index: number, tableau: Tableau, printed: Uint8Array): number[] {
		const requirement = this.requirements[index];
		if (!requirement) return [];
		const { variable, top, width } = requirement;
		const blame = new Set<number>();
		const collect = () => {
			for (const held of tableau.holding(variable)) if (printed[held] === 1) blame.add(held);
		};
		tableau.reset(this.system.start);
		const high = tableau.push(variable, 1, null);
		if (Number.isFinite(high)) collect();
		if (high >= top) {
			tableau.reset(this.system.start);
			const low = tableau.push(variable, -1, null);
			if (Number.isFinite(low)) collect();
			if (high - low >= width) return this.problem.candidates.filter((cell) => printed[cell] === 1);
		}
		return [...blame];
	}

	/** Remembers the cells in which the pair differs from the truth with every requirement it proves. */
	private learn(pair: Pair): Int32Array {
		const { start } = this.system;
		const changed: number[] = [];
		for (let cell = 0; cell < this.cellCount; cell++)
			if (pair.low[cell] !== start[cell] || pair.high[cell] !== start[cell]) changed.push(cell);
		const proof = Int32Array.from(changed);
		this.requirements.forEach((other, at) => {
			if (this.holds(pair, other)) this.remember(at, proof);
		});
		return proof;
	}

	private remember(index: number, proof: Int32Array): void {
		const proofs = this.proofs[index];
		if (!proofs) return;
		proofs.unshift(proof);
		if (proofs.length > REMEMBERED) proofs.pop();
	}

	private holds(pair: Pair, { variable, top, width }: Requirement): boolean {
		const values = [pair.low[variable] ?? 0, pair.high[variable] ?? 0, this.system.start[variable] ?? 0];
		const high = Math.max(...values);
		return high >= top && high - Math.min(...values) >= width;
	}

	private findPair(from: Tableau, { variable, top, width }: Requirement): Pair | null {
		const tableau = this.scratch.assign(from);
		const truth = this.system.start[variable] ?? 0;
		const goal = Math.max(truth + width, top);
		tableau.reset(this.system.start);
		if (tableau.push(variable, 1, goal) < goal - 1e-6 && !this.couldHold(tableau, variable, top, width))
			return null;
		tableau.reset(this.system.start);
		const up = this.system.extreme(tableau, variable, 1, goal, this.nodes);
		if (!up.point || up.value < top) return null;
		if (up.value >= truth + width) return { low: this.system.start, high: up.point };
		tableau.reset(this.system.start);
		const down = this.system.extreme(tableau, variable, -1, up.value - width, this.nodes);
		if (!down.point || down.value > up.value - width) return null;
		return { low: down.point, high: up.point };
	}

	/** Whether the range is wide enough before whole numbers are asked for; the point is at the upper end of it. */
	private couldHold(tableau: Tableau, variable: number, top: number, width: number): boolean {
		const high = Math.floor((tableau.value[variable] ?? 0) + 1e-6);
		if (high < top) return false;
		tableau.reset(this.system.start);
		return tableau.push(variable, -1, high - width) <= high - width + 1e-6;
	}

	private attainable(tableau: Tableau, wanted: Requirement): Requirement {
		const { variable, top, width } = wanted;
		const truth = this.system.start[variable] ?? 0;
		tableau.reset(this.system.start);
		const up = this.system.extreme(tableau, variable, 1, Math.max(truth + width, top), this.nodes);
		tableau.reset(this.system.start);
		const down = this.system.extreme(tableau, variable, -1, truth - width, this.nodes);
		return { ...wanted, top: Math.min(top, up.value), width: Math.min(width, up.value - down.value) };
	}
}
