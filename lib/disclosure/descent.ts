import type { Guard } from './protection';
import type { Tableau } from './tableau';

/** Cells tried together at first. */
const GROUP = 8;

/**
 * Prints cells, in the order given, and keeps a cell printed only while every requirement still holds.
 *
 * The outcome is safe by construction, because each step is checked, and minimal: printing can only narrow ranges,
 * so a cell refused once would be refused again. A cell whose value follows from the printed ones gives nothing
 * away and is always accepted, which is why no cell is suppressed in vain.
 */
export class Descent {
	readonly printed: Uint8Array;
	private readonly tableau: Tableau;
	private readonly proofs: (Int32Array | null)[];
	private readonly suspects: number[];

	/** Starts with `published` printed. They must be safe together, as the empty list always is. */
	constructor(
		private readonly guard: Guard,
		published: readonly number[],
	) {
		this.printed = new Uint8Array(guard.problem.component.cells.length);
		this.tableau = guard.system.base.clone();
		this.tableau.reset(guard.system.start);
		for (const cell of published) {
			this.tableau.fix(cell);
			this.printed[cell] = 1;
		}
		this.proofs = guard.requirements.map((_, index) => this.proof(index));
		this.suspects = guard.requirements.map((_, index) => index);
	}

	/** Whether every requirement holds at this moment. */
	isSafe(): boolean {
		return this.proofs.every((proof) => proof !== null);
	}

	/**
	 * Prints what can be printed, in this order. Cells are tried in groups, which are halved when they cannot all be
	 * printed; because printing only narrows, the outcome is the same as one at a time.
	 */
	print(order: readonly number[]): void {
		let size = GROUP;
		for (let at = 0; at < order.length; ) {
			const group = order.slice(at, at + size);
			at += group.length;
			size = this.printGroup(group) ? size * 2 : GROUP;
		}
	}

	private printGroup(group: readonly number[]): boolean {
		if (this.tryPrint(group)) return true;
		if (group.length === 1) return false;
		const half = group.length >> 1;
		this.printGroup(group.slice(0, half));
		this.printGroup(group.slice(half));
		return false;
	}

	/** Prints all of the cells if that is safe, or none. */
	private tryPrint(group: readonly number[]): boolean {
		const { lower, upper } = this.tableau;
		const { start } = this.guard.system;
		const cells = group.filter((cell) => this.printed[cell] !== 1);
		const told = cells.filter((cell) => !this.tableau.isDetermined(cell));
		const bounds = told.map((cell) => [lower[cell] ?? 0, upper[cell] ?? 0] as const);
		for (const cell of cells) this.printed[cell] = 1;
		for (const cell of told) {
			lower[cell] = start[cell] ?? 0;
			upper[cell] = start[cell] ?? 0;
		}
		const replaced = told.length > 0 ? this.replacements() : new Map<number, Int32Array>();
		if (!replaced) {
			for (const cell of cells) this.printed[cell] = 0;
			told.forEach((cell, at) => {
				lower[cell] = bounds[at]?.[0] ?? 0;
				upper[cell] = bounds[at]?.[1] ?? 0;
			});
			return false;
		}
		for (const [index, proof] of replaced) this.proofs[index] = proof;
		for (const cell of cells) this.tableau.fix(cell);
		return true;
	}

	/** New proofs for the requirements that relied on what is printed now, or `null` when one of them has none. */
	private replacements(): Map<number, Int32Array> | null {
		const replaced = new Map<number, Int32Array>();
		for (let at = 0; at < this.suspects.length; at++) {
			const index = this.suspects[at] ?? 0;
			if (!this.proofs[index]?.some((cell) => this.printed[cell] === 1)) continue;
			const proof = this.proof(index);
			if (!proof) {
				this.suspects.splice(at, 1);
				this.suspects.unshift(index);
				return null;
			}
			replaced.set(index, proof);
		}
		return replaced;
	}

	private proof(index: number): Int32Array | null {
		return this.guard.remembered(index, this.printed) ?? this.guard.prove(index, this.tableau);
	}
}

/**
 * The loss of leaving these candidates unprinted, in half units.
 *
 * @example lossOf(guard, Uint8Array.of(1, 0, 1)) // the weight of cell 1, if it is a candidate
 */
export function lossOf(guard: Guard, printed: Uint8Array): number {
	return guard.problem.candidates.reduce(
		(sum, cell) => sum + (printed[cell] === 1 ? 0 : (guard.problem.weights[cell] ?? 0)),
		0,
	);
}
