/**
 * Why a quantity is `null`. A closed list: the report has one text per reason (`statistics.reasons` in messages).
 */
export const reasons = [
	'no-variation',
	'no-error-variance',
	'out-of-domain',
	'too-few-raters',
	'too-few-units',
	'too-few-items',
	'too-few-clusters',
	'no-pairs',
	'no-replication',
	'not-connected',
	'zero-denominator',
	'zero-cell',
	'nobody-selected',
	'non-positive-reliability',
	'not-reached',
] as const;

export type Reason = (typeof reasons)[number];

/** Groups of statistics, in the order in which the calculation-rules page lists them. */
export const families = [
	'agreement',
	'rater-effects',
	'generalizability',
	'items',
	'decisions',
	'proportions',
	'clusters',
	'power',
	'time',
	'descriptives',
	'blinding',
] as const;

export type Family = (typeof families)[number];

/** An interval bound: a number, the word for "no upper limit", or `null` when it cannot be computed. */
export type Bound = number | 'Infinity' | null;

export type IntervalEstimate = {
	readonly estimate: number | null;
	readonly lower: Bound;
	readonly upper: Bound;
	readonly reason?: Reason;
};

/** A cell of a ratings matrix: `null` is a missing rating. */
export type Rating = number | null;

/** Rows are units (answers or candidates), columns are assessors. */
export type RatingsMatrix = readonly (readonly Rating[])[];

/** What `compute` hands to a statistic: plain JSON objects that are still to be checked. */
export type Fields = Readonly<Record<string, unknown>>;

export type StatisticResult = Readonly<Record<string, unknown>>;

/**
 * One entry of the registry. The words for people are in the message namespace `statistics` under `items.<id>`
 * (title, explanation, purpose, limits), those of the family under `families.<family>`; formula and sources need
 * no translation.
 */
export type StatisticDefinition = {
	readonly id: string;
	readonly family: Family;
	readonly formula: string;
	readonly sources: readonly string[];
	readonly run: (params: Fields, input: Fields) => StatisticResult;
};

/** An estimate that cannot be computed at all, with its reason. */
export function notComputable(reason: Reason): IntervalEstimate {
	return { estimate: null, lower: null, upper: null, reason };
}

/** `{ reason }` when there is one, nothing otherwise: keeps results free of `reason: undefined`. */
export function because(reason: Reason | null | undefined): { readonly reason?: Reason } {
	return reason ? { reason } : {};
}

/** A finite number, or `null`: the last step before a value that arithmetic can push out of range is returned. */
export function finiteOrNull(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}

/** Below this share of the total sum of squares a sum of squares counts as zero. */
export const relativeZero = 1e-12;
