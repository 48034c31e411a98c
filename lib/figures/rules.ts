/** What is read from a release: shares, ratios, tests, and the files. Pure, and from released numbers only. */
import type { EqualityItem } from '@/lib/equality/rules';
import { adverseImpact, ratioOfImpactRatios, wilson } from '@/lib/statistics';
import {
	type FigureRelease,
	figureItems,
	type ItemFigures,
	type Stage,
	stages,
	unknownGroup,
} from './release';

/** A number with its 95% interval; a bound may be open. */
export interface Interval {
	readonly estimate: number;
	readonly lower: number | null;
	readonly upper: number | null;
}

export interface GroupRow {
	readonly group: string;
	readonly applied: number | null;
	/** People of the group who reached the stage. */
	readonly reached: number | null;
	/** Share of those who applied, with Wilson's interval. */
	readonly rate: Interval | null;
	/** That share over the share of the reference group, with Koopman's interval. */
	readonly ratio: Interval | null;
	/** Exact test against the reference group (mid-p), corrected by Holm for the number of groups. */
	readonly p: number | null;
	readonly isReference: boolean;
}

/** Selection, after applying: the stages of which there is a share. */
export type Selection = Exclude<Stage, 'applied'>;

const bound = (value: number | string | null): number | null =>
	typeof value === 'number' && Number.isFinite(value) ? value : null;

function interval(given: {
	readonly estimate: number | null;
	readonly lower: number | string | null;
	readonly upper: number | string | null;
}): Interval | null {
	if (given.estimate === null) return null;
	return { estimate: given.estimate, lower: bound(given.lower), upper: bound(given.upper) };
}

/** Groups of which both numbers are printed and of which we know who they are. */
function printedGroups({ counts }: ItemFigures, selection: Selection) {
	return Object.entries(counts).flatMap(([group, of]) => {
		const [applicants, selected] = [of.applied ?? null, of[selection] ?? null];
		return group === unknownGroup || applicants === null || selected === null
			? []
			: [{ group, applicants, selected }];
	});
}

/**
 * Every group of a question at one stage: counts, share, ratio to the group with the highest share, and an exact test.
 *
 * Shapes: the figures of one question; one row per group in the order of the release, the unknown last. Units: people,
 * shares of those who applied. What is withheld is null, and so is all that would follow from it. Errors: none.
 * Cannot say: why groups differ, or whether those who did not answer differ in the same way.
 * Source: Wilson 1927; Koopman 1984; Fisher 1935 with mid-p; Holm 1979.
 *
 * @example compareGroups(figures, 'invited')[0] // { group: 'woman', applied: 83, reached: 21, … }
 */
export function compareGroups(figures: ItemFigures, selection: Selection): readonly GroupRow[] {
	const printed = printedGroups(figures, selection);
	const impact = adverseImpact(printed);
	return Object.entries(figures.counts).map(([group, of]) => {
		const own = printed.find((candidate) => candidate.group === group);
		const comparison = impact.comparisons.find((candidate) => candidate.group === group);
		return {
			group,
			applied: of.applied ?? null,
			reached: of[selection] ?? null,
			rate: own ? interval(wilson({ x: own.selected, n: own.applicants })) : null,
			ratio: comparison
				? interval({ estimate: comparison.ratio, lower: comparison.lower, upper: comparison.upper })
				: null,
			p: comparison?.pMidHolm ?? null,
			isReference: impact.reference === group && printed.length > 1,
		};
	});
}

/** Share of those who applied whose group is known, or null where that would tell a withheld number. */
export function responseShare(release: FigureRelease, item: EqualityItem): number | null {
	const unknown = release.content.groups[item]?.counts[unknownGroup]?.applied ?? null;
	const all = release.content.everyone.applied;
	return unknown === null || all === 0 ? null : (all - unknown) / all;
}

export interface ArmRow {
	readonly group: string;
	readonly pilot: number;
	readonly comparison: number;
	/** Ratio in the pilot over the ratio in the comparison: above 1 the group does relatively better in the pilot. */
	readonly change: Interval | null;
	readonly p: number | null;
}

/**
 * How each group does against one reference group in the pilot and in the comparison, and how far the pilot changes it.
 *
 * Shapes: one question in both arms; the reference is the group with most applicants in the pilot of which both arms print
 * both numbers; null without two such groups. Units: ratios of shares. Errors: none. Cannot say: that the pilot is the
 * cause, unless vacancies were put in an arm by lot; nor anything about a mix of jobs that differs between the arms.
 * Source: Altman & Bland 2003 for comparing two ratios.
 *
 * @example compareArms(pilot, comparison, 'invited')?.rows[0] // { group: 'woman', pilot: .95, comparison: .8, … }
 */
export function compareArms(
	pilot: ItemFigures,
	comparison: ItemFigures,
	selection: Selection,
): { readonly reference: string; readonly rows: readonly ArmRow[] } | null {
	const others = new Map(printedGroups(comparison, selection).map((row) => [row.group, row]));
	const both = printedGroups(pilot, selection).flatMap((here) => {
		const there = others.get(here.group);
		return there ? [{ group: here.group, here, there }] : [];
	});
	const [first] = both;
	if (!first || both.length < 2) return null;
	const reference = both.reduce(
		(best, row) => (row.here.applicants > best.here.applicants ? row : best),
		first,
	);
	const arm = ({ applicants, selected }: (typeof first)['here']) => ({ x: selected, n: applicants });
	const rows = both.flatMap((row): ArmRow[] => {
		if (row === reference) return [];
		const result = ratioOfImpactRatios(
			[{ first: arm(row.here), second: arm(reference.here) }],
			[{ first: arm(row.there), second: arm(reference.there) }],
		);
		if (result.pilotRatio === null || result.controlRatio === null) return [];
		return [
			{
				group: row.group,
				pilot: result.pilotRatio,
				comparison: result.controlRatio,
				change: interval(result),
				p: result.p,
			},
		];
	});
	return rows.length === 0 ? null : { reference: reference.group, rows };
}

/** The newest release of each study arm, pilot first. @example latestOf(releases).map(({ studyArm }) => studyArm) // ['pilot'] */
export function latestOf(releases: readonly FigureRelease[]): readonly FigureRelease[] {
	return (['pilot', 'comparison', 'none'] as const).flatMap((studyArm) => {
		const own = releases.filter((release) => release.studyArm === studyArm);
		const [first] = own;
		return first
			? [own.reduce((latest, release) => (release.number > latest.number ? release : latest), first)]
			: [];
	});
}

const line = (fields: readonly (string | number | null)[]) =>
	`${fields.map((field) => field ?? '').join(',')}\r\n`;
const rounded = (value: number | null | undefined, decimals: number) =>
	value === null || value === undefined ? null : Number(value.toFixed(decimals));

/** Columns of the file with figures by group, in order. Their meaning is in messages/<locale>/figures.json. */
export const groupColumns = [
	'release',
	'released_on',
	'rule_version',
	'study_arm',
	'procedures',
	'question',
	'group',
	'stage',
	'people',
	'share',
	'share_lower',
	'share_upper',
	'ratio',
	'ratio_lower',
	'ratio_upper',
	'p',
] as const;

/** Releases as CSV (UTF-8, CRLF), one row per question, group and stage; an empty field is withheld. */
export function groupsCsv(releases: readonly FigureRelease[]): string {
	const lines = releases.flatMap((release) => {
		const { number, releasedAt, ruleVersion, studyArm, procedures, content } = release;
		const start = [number, releasedAt.toISOString().slice(0, 10), ruleVersion, studyArm, procedures];
		const none = Array.from({ length: 7 }, () => null);
		const everyone = stages.map((stage) =>
			line([...start, 'everyone', 'everyone', stage, content.everyone[stage], ...none]),
		);
		const groups = figureItems.flatMap((item) => {
			const figures = content.groups[item];
			if (!figures) return [];
			return figures.stages.flatMap((stage) =>
				compareGroups(figures, stage === 'hired' ? 'hired' : 'invited').map((row) => {
					const own = [...start, item, row.group, stage];
					if (stage === 'applied') return line([...own, row.applied, ...none]);
					const share = [row.rate?.estimate, row.rate?.lower, row.rate?.upper];
					const ratio = [row.ratio?.estimate, row.ratio?.lower, row.ratio?.upper];
					return line([
						...own,
						row.reached,
						...share.map((value) => rounded(value, 4)),
						...ratio.map((value) => rounded(value, 3)),
						rounded(row.p, 4),
					]);
				}),
			);
		});
		return [...everyone, ...groups];
	});
	return [line(groupColumns), ...lines].join('');
}

/** Columns of the file with the experience survey, in order. */
export const surveyColumns = [
	'release',
	'released_on',
	'rule_version',
	'study_arm',
	'item',
	'side',
	'people',
	'mean',
	'disagree',
	'neutral',
	'agree',
] as const;

/** The survey of every release as CSV, one row per item and side; an empty field is withheld. */
export function surveyCsv(releases: readonly FigureRelease[]): string {
	const lines = releases.flatMap(({ number, releasedAt, ruleVersion, studyArm, content }) =>
		Object.entries(content.survey.items).flatMap(([item, figures]) =>
			(['all', 'invited', 'others'] as const).flatMap((name) => {
				const side = figures?.[name];
				if (!side) return [];
				const start = [number, releasedAt.toISOString().slice(0, 10), ruleVersion, studyArm, item, name];
				return [line([...start, side.n, side.mean, ...(side.bands ?? [null, null, null])])];
			}),
		),
	);
	return [line(surveyColumns), ...lines].join('');
}

export type FigureColumn = (typeof groupColumns)[number] | (typeof surveyColumns)[number];

/** What every column of both files means, as CSV. */
export function figuresCodebookCsv(meaningOf: (column: FigureColumn) => string): string {
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const rows = [
		...groupColumns.map((column) => ['groups', column] as const),
		...surveyColumns.map((column) => ['experience', column] as const),
	];
	return [
		line(['file', 'column', 'meaning']),
		...rows.map(([file, column]) => line([file, column, quoted(meaningOf(column))])),
	].join('');
}
