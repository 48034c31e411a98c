import type { Phase } from '@/lib/vacancy/phases';

/** The ten closed items, agreed with or not on a scale of 1 to 5. Their texts are in messages/<locale>/my.json. */
export const surveyItems = [
	'knew-anonymous',
	'reason-to-apply',
	'questions-job-related',
	'could-show-ability',
	'treated-equally',
	'time-reasonable',
	'easy-to-use',
	'well-informed',
	'feedback-useful',
	'would-recommend',
] as const;

/** The survey comes after the decision was told, for those hired and rejected alike. */
export const isSurveyOpen = (phase: Phase): boolean => phase === 'interviewing' || phase === 'completed';

/** One sum over all surveys that came in with a release. Items `response` and `remark` count surveys, with grade 0. */
export interface SurveyRow {
	readonly release: number;
	readonly item: string;
	/** Whether the person was invited to an interview. */
	readonly invited: boolean;
	readonly grade: number;
	readonly count: number;
}

export interface SurveySide {
	/** People who answered this item. */
	readonly n: number;
	/** Mean grade of 1 to 5, rounded to one decimal before it is stored. */
	readonly mean: number;
	/** People who disagreed (1, 2), were neutral (3) and agreed (4, 5); null where one of these is too small. */
	readonly bands: readonly [number, number, number] | null;
}

export interface SurveyItemFigures {
	readonly all: SurveySide;
	/** Both or neither: one of them would give the other away. */
	readonly invited?: SurveySide | undefined;
	readonly others?: SurveySide | undefined;
}

export interface SurveyFigures {
	readonly responses: number | null;
	readonly remarks: number | null;
	readonly items: Readonly<Partial<Record<(typeof surveyItems)[number], SurveyItemFigures | undefined>>>;
}

const peopleIn = (rows: readonly SurveyRow[]) => rows.reduce((sum, row) => sum + row.count, 0);

function sideOf(rows: readonly SurveyRow[], fewest: number): SurveySide | null {
	const n = peopleIn(rows);
	if (n < fewest) return null;
	const total = rows.reduce((sum, row) => sum + row.count * row.grade, 0);
	const band = (from: number, to: number) =>
		peopleIn(rows.filter(({ grade }) => grade >= from && grade <= to));
	const bands = [band(1, 2), band(3, 3), band(4, 5)] as const;
	return {
		n,
		mean: Math.round((10 * total) / n) / 10,
		bands: bands.every((part) => part >= fewest) ? bands : null,
	};
}

/** Sides only together, and their bands only together: what is printed of one and of all gives the other. */
function itemFigures(rows: readonly SurveyRow[], fewest: number): SurveyItemFigures | null {
	const all = sideOf(rows, fewest);
	if (!all) return null;
	const invited = sideOf(
		rows.filter((row) => row.invited),
		fewest,
	);
	const others = sideOf(
		rows.filter((row) => !row.invited),
		fewest,
	);
	if (!invited || !others) return { all };
	if (invited.bands && others.bands) return { all, invited, others };
	return { all, invited: { ...invited, bands: null }, others: { ...others, bands: null } };
}

/** Nobody, or enough people, came in between. */
const isFarEnough = (before: number, now: number, fewest: number) => now === before || now - before >= fewest;

function mayReplace(before: SurveyItemFigures, now: SurveyItemFigures, fewest: number): boolean {
	return (['all', 'invited', 'others'] as const).every((name) => {
		const [old, fresh] = [before[name], now[name]];
		if (!old || !fresh) return true;
		if (!isFarEnough(old.n, fresh.n, fewest)) return false;
		const [bands, freshBands] = [old.bands, fresh.bands];
		return !bands || !freshBands || bands.every((part, at) => isFarEnough(part, freshBands[at] ?? 0, fewest));
	});
}

/**
 * What of the surveys may be published: per item the number, the mean and, where no part is small, the distribution.
 *
 * Shapes: sums by release up to and including the new one; what the release before it printed, or null; `fewest`
 * people behind every number. Units: people, grades of 1 to 5. Errors: none. Where fewer than `fewest` came in since,
 * the earlier figures of an item stand, so that the difference between two releases is about nobody in particular.
 * Cannot say: what those thought who did not fill it in.
 *
 * @example releaseSurvey(rows, null, 10).items['easy-to-use']?.all // { n: 34, mean: 3.9, bands: null }
 */
export function releaseSurvey(
	rows: readonly SurveyRow[],
	before: SurveyFigures | null,
	fewest: number,
): SurveyFigures {
	const items: Partial<Record<(typeof surveyItems)[number], SurveyItemFigures>> = {};
	for (const item of surveyItems) {
		const old = before?.items[item];
		const now = itemFigures(
			rows.filter((row) => row.item === item),
			fewest,
		);
		const chosen = old && now && !mayReplace(old, now, fewest) ? old : (now ?? old);
		if (chosen) items[item] = chosen;
	}
	const countOf = (item: string, old: number | null) => {
		const now = peopleIn(rows.filter((row) => row.item === item));
		if (old !== null && !isFarEnough(old, now, fewest)) return old;
		return now < fewest ? null : now;
	};
	return {
		responses: countOf('response', before?.responses ?? null),
		remarks: countOf('remark', before?.remarks ?? null),
		items,
	};
}
