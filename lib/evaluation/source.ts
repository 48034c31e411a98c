/** What a metric is computed from: one procedure, as plain data. Metrics are pure functions of it. */
export interface ProcedureSource {
	/** When each phase began. */
	readonly enteredAt: Readonly<Partial<Record<string, Date>>>;
	readonly closesAt: Date | null;
	readonly funnel: Readonly<Record<FunnelStage, number>>;
	readonly questions: readonly { readonly id: string; readonly position: number; readonly weight: number }[];
	readonly ownScores: readonly SourceScore[];
	readonly moderatedAnswers: number;
	readonly assignments: { readonly total: number; readonly recused: number };
	readonly lint: Readonly<Partial<Record<'first' | 'publication', readonly { readonly severity: string }[]>>>;
	readonly lintReasons: number;
	/** Suggestions that writers put in, and findings that they hid, in the editor. */
	readonly lintUses: { readonly applied: number; readonly hidden: number };
	/** In somebody's own words: in a choice or a number there is nothing to find. */
	readonly answers: number;
	readonly leaks: readonly { readonly foundBy: string; readonly type: string; readonly count: number }[];
	readonly flags: number;
	readonly decisions: { readonly total: number; readonly deviations: number };
}

export interface SourceScore {
	readonly answerId: string;
	readonly applicationId: string;
	readonly questionId: string;
	readonly assessorId: string;
	readonly value: number;
	readonly position: number;
}

export const funnelStages = [
	'started',
	'submitted',
	'shortlisted',
	'interviewed',
	'offered',
	'hired',
] as const;
export type FunnelStage = (typeof funnelStages)[number];

/** A metric's columns by key; null where it cannot be computed, with the reason. */
export interface MetricValue {
	readonly columns: Readonly<Record<string, number | null>>;
	readonly reason?: string;
	/** Counts in two directions (row, then column), for a picture and a file of their own; no columns of the report. */
	readonly breakdown?: Breakdown;
}

export type Breakdown = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface MetricDefinition {
	/** Raised when the definition changes: old values are then computed anew and never mixed with new ones. */
	readonly version: number;
	readonly columns: Readonly<Record<string, 'count' | 'days' | 'share' | 'score' | 'coefficient' | 'rate'>>;
	readonly compute: (source: ProcedureSource) => MetricValue;
}

/** The share of a whole, null for an empty whole. @example share(1, 4) // 0.25 */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
