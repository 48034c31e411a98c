/**
 * Connected components of the graph in which the i-th rating joins unit `units[i]` to assessor `raters[i]`.
 *
 * Union-find with path halving. Component numbers run from 0 in order of first appearance among the assessors.
 * Assessors without ratings do not occur, as indexes are made from ratings.
 */
export function connectedComponents(
	units: Int32Array,
	raters: Int32Array,
	unitCount: number,
	raterCount: number,
): { readonly count: number; readonly ofRater: Int32Array; readonly ofUnit: Int32Array } {
	const parent = Int32Array.from({ length: unitCount + raterCount }, (_, at) => at);
	const find = (start: number): number => {
		let at = start;
		while ((parent[at] ?? at) !== at) {
			parent[at] = parent[parent[at] ?? at] ?? at;
			at = parent[at] ?? at;
		}
		return at;
	};
	for (let i = 0; i < units.length; i += 1) {
		parent[find(units[i] ?? 0)] = find(unitCount + (raters[i] ?? 0));
	}
	const numbers = new Map<number, number>();
	const number = (node: number): number => {
		const root = find(node);
		const known = numbers.get(root);
		if (known !== undefined) return known;
		numbers.set(root, numbers.size);
		return numbers.size - 1;
	};
	const ofRater = Int32Array.from({ length: raterCount }, (_, at) => number(unitCount + at));
	const ofUnit = Int32Array.from({ length: unitCount }, (_, at) => number(at));
	return { count: numbers.size, ofRater, ofUnit };
}
