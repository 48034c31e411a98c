import type { Fields, Reason } from '../definition';
import { InputError, readList, readNumberList } from '../input';

/**
 * Guesses about what should be hidden: `table[guess][truth]` counts who guessed which group, `dontKnow[truth]` who
 * said not to know.
 */
export type GuessTable = {
	readonly table: readonly (readonly number[])[];
	readonly dontKnow: readonly number[];
};

/** Reads `{table, dontKnow}`: a square table of whole numbers and one count of "don't know" per true group. */
export function readGuesses(input: Fields): GuessTable {
	const table = readList(input, 'table').map((row) => readNumberList({ table: row }, 'table'));
	const dontKnow = readNumberList(input, 'dontKnow');
	if (
		table.length < 2 ||
		dontKnow.length !== table.length ||
		table.some((row) => row.length !== table.length)
	) {
		throw new InputError('table must be square, with one dontKnow count per column');
	}
	return { table, dontKnow };
}

export function guessProblem({ table, dontKnow }: GuessTable): Reason | null {
	return [...table.flat(), ...dontKnow].every((count) => Number.isInteger(count) && count >= 0)
		? null
		: 'out-of-domain';
}
