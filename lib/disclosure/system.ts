import type { SparseRow } from './dictionary';

/** A linear statement about counts that the reader of a publication knows: `low <= sum of terms <= high`. */
export interface Fact {
	readonly terms: readonly (readonly [id: string, coefficient: number])[];
	readonly low: number;
	readonly high: number;
}

/** A count that is not printed. */
export interface Unknown {
	/** The least value the reader must reckon with. */
	readonly floor: number;
	/** The true value where we know it; `null` when only the publication is at hand. */
	readonly truth: number | null;
}

/** A quantity to be watched: the value of `variable` plus `constant`. */
export interface Watched {
	readonly key: string;
	readonly variable: number;
	readonly constant: number;
}

/** Unknown cells that have to do with one another, and everything that is known about them. */
export interface Component {
	readonly cells: readonly string[];
	readonly index: ReadonlyMap<string, number>;
	readonly relations: readonly SparseRow[];
	/** Bounds of the cells, followed by those of the relations. */
	readonly lower: Float64Array;
	readonly upper: Float64Array;
	/** The true table, or the floors where the truth is unknown. */
	readonly start: Float64Array;
	readonly watched: readonly Watched[];
}

export interface LinearSystem {
	readonly components: readonly Component[];
	/** Facts that are false although they hold no unknown: the publication contradicts itself. */
	readonly contradictions: readonly Fact[];
	/** Watched quantities that hold no unknown and are therefore simply public. */
	readonly open: ReadonlyMap<string, number>;
}

class Groups {
	private readonly parent = new Map<string, string>();

	find(id: string): string {
		let root = id;
		for (let up = this.parent.get(root); up !== undefined; up = this.parent.get(root)) root = up;
		if (root !== id) this.parent.set(id, root);
		return root;
	}

	join(ids: readonly string[]): void {
		const [first, ...rest] = ids.map((id) => this.find(id));
		for (const root of rest)
			if (first !== undefined && this.find(root) !== first) this.parent.set(root, first);
	}
}

interface Reduced {
	readonly terms: readonly (readonly [string, number])[];
	readonly constant: number;
}

function reduce(fact: Pick<Fact, 'terms'>, known: ReadonlyMap<string, number>): Reduced {
	const sums = new Map<string, number>();
	let constant = 0;
	for (const [id, coefficient] of fact.terms) {
		const value = known.get(id);
		if (value === undefined) sums.set(id, (sums.get(id) ?? 0) + coefficient);
		else constant += coefficient * value;
	}
	return { terms: [...sums].filter(([, coefficient]) => coefficient !== 0), constant };
}

interface Draft {
	readonly reduced: Reduced;
	low: number;
	high: number;
	readonly keys: { readonly key: string; readonly constant: number }[];
}

const signature = (reduced: Reduced): string =>
	JSON.stringify([...reduced.terms].sort(([left], [right]) => (left < right ? -1 : 1)));

function assemble(
	ids: readonly string[],
	unknown: ReadonlyMap<string, Unknown>,
	drafts: readonly Draft[],
): Component {
	const index = new Map(ids.map((id, position) => [id, position]));
	const size = ids.length + drafts.length;
	const lower = new Float64Array(size);
	const upper = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
	const start = new Float64Array(size);
	ids.forEach((id, position) => {
		const cell = unknown.get(id);
		lower[position] = cell?.floor ?? 0;
		start[position] = cell?.truth ?? cell?.floor ?? 0;
	});
	const watched: Watched[] = [];
	const relations = drafts.map(({ reduced, low, high, keys }, position): SparseRow => {
		const variable = ids.length + position;
		lower[variable] = low;
		upper[variable] = high;
		const variables = reduced.terms.map(([id]) => index.get(id) ?? 0);
		const coefficients = reduced.terms.map(([, coefficient]) => coefficient);
		start[variable] = variables.reduce(
			(sum, at, term) => sum + (start[at] ?? 0) * (coefficients[term] ?? 0),
			0,
		);
		for (const { key, constant } of keys) watched.push({ key, variable, constant });
		return { variables, coefficients };
	});
	return { cells: ids, index, relations, lower, upper, start, watched };
}

/**
 * Brings the facts down to the unknown cells and splits them into components that do not touch.
 *
 * Shapes: `unknown` and `known` partition the cells; `watched` are quantities (differences of stages) whose range is
 * asked for later, by key. Known cells become constants; facts with the same left-hand side become one relation.
 * Units: people. Errors: none; contradictions are returned. Source: the attacker's view in the project's reference
 * on disclosure control (margins, nesting, rates, earlier releases are all linear in the counts).
 *
 * @example linearSystem(new Map([['a', { floor: 0, truth: 4 }]]), new Map([['T', 9]]), [], new Map()).components.length // 1
 */
export function linearSystem(
	unknown: ReadonlyMap<string, Unknown>,
	known: ReadonlyMap<string, number>,
	facts: readonly Fact[],
	watched: ReadonlyMap<string, Fact['terms']>,
): LinearSystem {
	const contradictions: Fact[] = [];
	const open = new Map<string, number>();
	const drafts = new Map<string, Draft>();
	const groups = new Groups();
	const draftOf = (reduced: Reduced): Draft => {
		const name = signature(reduced);
		const existing = drafts.get(name);
		if (existing) return existing;
		const draft: Draft = {
			reduced,
			low: Number.NEGATIVE_INFINITY,
			high: Number.POSITIVE_INFINITY,
			keys: [],
		};
		drafts.set(name, draft);
		groups.join(reduced.terms.map(([id]) => id));
		return draft;
	};
	for (const fact of facts) {
		const reduced = reduce(fact, known);
		if (reduced.terms.length === 0) {
			if (reduced.constant < fact.low || reduced.constant > fact.high) contradictions.push(fact);
			continue;
		}
		const draft = draftOf(reduced);
		draft.low = Math.max(draft.low, fact.low - reduced.constant);
		draft.high = Math.min(draft.high, fact.high - reduced.constant);
	}
	for (const [key, terms] of watched) {
		const reduced = reduce({ terms }, known);
		if (reduced.terms.length === 0) open.set(key, reduced.constant);
		else draftOf(reduced).keys.push({ key, constant: reduced.constant });
	}
	const members = new Map<string, string[]>();
	for (const id of unknown.keys()) {
		const root = groups.find(id);
		const list = members.get(root);
		if (list) list.push(id);
		else members.set(root, [id]);
	}
	const relations = new Map<string, Draft[]>();
	for (const draft of drafts.values()) {
		const root = groups.find(draft.reduced.terms[0]?.[0] ?? '');
		const list = relations.get(root);
		if (list) list.push(draft);
		else relations.set(root, [draft]);
	}
	const components = [...members].map(([root, ids]) => assemble(ids, unknown, relations.get(root) ?? []));
	return { components, contradictions, open };
}

/**
 * The facts every reader of a table knows: totals are the sum of their parts, a later stage is within an earlier one.
 *
 * @example tableFacts({ equations: [{ total: 'T', parts: ['a', 'b'] }] }) // one fact: T - a - b = 0
 */
export function tableFacts(table: {
	readonly equations?: readonly { readonly total: string; readonly parts: readonly string[] }[];
	readonly order?: readonly { readonly small: string; readonly large: string }[];
}): Fact[] {
	return [
		...(table.equations ?? []).map(
			({ total, parts }): Fact => ({
				terms: [[total, 1], ...parts.map((part) => [part, -1] as const)],
				low: 0,
				high: 0,
			}),
		),
		...(table.order ?? []).map(
			({ small, large }): Fact => ({
				terms: [
					[large, 1],
					[small, -1],
				],
				low: 0,
				high: Number.POSITIVE_INFINITY,
			}),
		),
	];
}
