/** Reproducible choices: the same seed makes the same demo. */
import { seededRandom, shuffle } from '@/lib/assessment/rules';

const edition = 'onbevangen demo 1';

/**
 * A number in [0, 1) that depends on its name only, so that adding a choice somewhere changes no other.
 * @example chance('klantcontact', 3, 'phone') === chance('klantcontact', 3, 'phone') // true
 */
export function chance(...name: readonly (string | number)[]): number {
	const random = seededRandom(`${edition}/${name.join('/')}`);
	random(); // the first number of neighbouring seeds is alike
	return random();
}

/** A number from the normal distribution with mean 0 and standard deviation 1 (Box and Muller). */
export function deviate(...name: readonly (string | number)[]): number {
	const radius = Math.sqrt(-2 * Math.log(1 - chance(...name, 'radius')));
	return radius * Math.cos(2 * Math.PI * chance(...name, 'angle'));
}

/** One of the items. @throws RangeError for an empty list */
export function pick<Item>(items: readonly Item[], ...name: readonly (string | number)[]): Item {
	const chosen = items[Math.floor(chance(...name) * items.length)];
	if (chosen === undefined) throw new RangeError('nothing to choose from');
	return chosen;
}

export const inOrderOf = <Item>(items: readonly Item[], ...name: readonly (string | number)[]): Item[] =>
	shuffle(items, `${edition}/${name.join('/')}`);
