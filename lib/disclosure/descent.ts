import type { Guard } from './protection';
import type { Tableau } from './tableau';

/**
 * Prints cells one at a time, in the order given, and keeps a cell printed only while every requirement still holds.
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

	/** Prints the cell if that is safe; tells whether it did. */
	tryPrint(cell: number): boolean {
		if (this.printed[cell] === 1) return true;
		if (!this.tableau.isDetermined(cell)) {
			const value = this.guard.system.start[cell] ?? 0;
			const { lower, upper } = this.tableau;
			const bounds = [lower[cell] ?? 0, upper[cell] ?? 0] as const;
			lower[cell] = value;
			upper[cell] = value;
			this.printed[cell] = 1;
			const replaced = this.replacements(cell);
			if (!replaced) {
				this.printed[cell] = 0;
				lower[cell] = bounds[0];
				upper[cell] = bounds[1];
				return false;
			}
			for (const [index, proof] of replaced) this.proofs[index] = proof;
		}
		this.printed[cell] = 1;
		this.tableau.reset(this.guard.system.start);
		this.tableau.fix(cell);
		return true;
	}

	/** New proofs for the requirements that relied on the cell, or `null` when one of them has none. */
	private replacements(cell: number): Map<number, Int32Array> | null {
		const replaced = new Map<number, Int32Array>();
		for (let at = 0; at < this.suspects.length; at++) {
			const index = this.suspects[at] ?? 0;
			if (!this.proofs[index]?.includes(cell)) continue;
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
