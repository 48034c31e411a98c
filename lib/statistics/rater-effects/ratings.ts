import type { Fields } from '../definition';
import type { Label } from '../input';
import { readLong, readMatrix } from '../input';

/** Long form of ratings: element i says that `rater[i]` gave `unit[i]` the score `value[i]`. */
export type UnitRaterRatings = {
	readonly unit: readonly Label[];
	readonly rater: readonly Label[];
	readonly value: readonly number[];
};

/** Reads the long form, or a `ratings` matrix whose rows and columns are then numbered from 1. */
export function readUnitRaterRatings(input: Fields): UnitRaterRatings {
	if (input.value !== undefined || input.ratings === undefined) {
		const { labels, value } = readLong(input, ['unit', 'rater']);
		return { unit: labels.unit, rater: labels.rater, value };
	}
	const cells = readMatrix(input.ratings, 'ratings').flatMap((row, unit) =>
		row.flatMap((value, rater) => (value === null ? [] : [{ unit: unit + 1, rater: rater + 1, value }])),
	);
	return {
		unit: cells.map((cell) => cell.unit),
		rater: cells.map((cell) => cell.rater),
		value: cells.map((cell) => cell.value),
	};
}
