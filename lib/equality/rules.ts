/**
 * The voluntary equality questions and their answers. Pure. Origin follows the wording of CBS since 2022 (born in the
 * Netherlands or not, then the parents; Netherlands, Europe, outside Europe).
 */
export const equalityItems = {
	gender: ['woman', 'man', 'non-binary', 'other', 'rather-not'],
	age: ['to-24', '25-34', '35-44', '45-54', 'from-55', 'rather-not'],
	origin: ['nl-nl', 'nl-europe', 'nl-outside', 'europe', 'outside', 'rather-not'],
	disability: ['yes', 'no', 'rather-not'],
	education: ['to-mbo-2', 'mbo-3-4', 'hbo', 'wo', 'rather-not'],
} as const;

export type EqualityItem = keyof typeof equalityItems;

/**
 * The questions an organisation asks, in their fixed order; unknown names are ignored.
 * @example askedItems(['origin', 'gender']) // ['gender', 'origin']
 */
export const askedItems = (chosen: readonly string[]): EqualityItem[] =>
	(Object.keys(equalityItems) as EqualityItem[]).filter((item) => chosen.includes(item));
