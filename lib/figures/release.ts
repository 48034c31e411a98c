/**
 * What of the counts by group may be published: the rules under which a release is made, and the release itself. Pure.
 * A release is all that evaluators see: everything on the page, in the picture and in the files is computed from its
 * numbers. Source: docs/decisions/0008-disclosure-control.md and 0014-releases-of-figures.md.
 */
import { audit, linkReleases, MINIMUM_THRESHOLD, suppress, type Table } from '@/lib/disclosure';
import type { EqualityItem } from '@/lib/equality/rules';
import type { SurveyFigures } from '@/lib/survey/rules';

/** Raised when a rule below changes; every release says under which rules it was made. */
export const ruleVersion = 1;
export const threshold = MINIMUM_THRESHOLD;
/** People whose group is known, over all procedures of a release, before a question is published at all. */
export const fewestKnown = 100;

export const studyArms = ['pilot', 'comparison', 'none'] as const;
export type StudyArm = (typeof studyArms)[number];

export const stages = ['applied', 'invited', 'hired'] as const;
export type Stage = (typeof stages)[number];

/** Furthest stages in the tallies that count for a stage: who was hired had been invited. */
const reached: Readonly<Record<Stage, readonly string[]>> = {
	applied: ['submitted', 'shortlisted', 'interviewed', 'hired'],
	invited: ['shortlisted', 'interviewed', 'hired'],
	hired: ['hired'],
};

/**
 * The groups that are published per question, with the answers that they consist of. Origin has the three main groups
 * of CBS: five would mostly be too small. "Rather not" and no answer are one: unknown.
 */
export const figureGroups = {
	gender: { woman: ['woman'], man: ['man'], other: ['non-binary', 'other'] },
	age: {
		'to-24': ['to-24'],
		'25-34': ['25-34'],
		'35-44': ['35-44'],
		'45-54': ['45-54'],
		'from-55': ['from-55'],
	},
	origin: { netherlands: ['nl-nl'], europe: ['nl-europe', 'europe'], outside: ['nl-outside', 'outside'] },
	disability: { yes: ['yes'], no: ['no'] },
	education: { 'to-mbo-2': ['to-mbo-2'], 'mbo-3-4': ['mbo-3-4'], hbo: ['hbo'], wo: ['wo'] },
} as const satisfies Record<EqualityItem, Readonly<Record<string, readonly string[]>>>;

export const figureItems = Object.keys(figureGroups) as readonly EqualityItem[];
export const unknownGroup = 'unknown';

/** One sum over all procedures that came in with a release, by furthest stage. Item `everyone` counts all who applied. */
export interface TallyRow {
	readonly release: number;
	readonly item: string;
	readonly answer: string;
	readonly stage: string;
	readonly count: number;
}

/** Counts by group and stage; null where a number is withheld, a stage left out where no group of it may be shown. */
export type GroupCounts = Readonly<Record<string, Readonly<Partial<Record<Stage, number | null>>>>>;

export interface ItemFigures {
	/** The stages that are broken down: the first one, two or three. */
	readonly stages: readonly Stage[];
	readonly counts: GroupCounts;
}

export interface GroupFigures {
	/** Everybody, known or not: public by rule. */
	readonly everyone: Readonly<Record<Stage, number>>;
	readonly groups: Readonly<Partial<Record<EqualityItem, ItemFigures | undefined>>>;
}

/** A stored release with its groups in the order in which people read them: the database keeps no order of keys. */
export function inOrder<Figures extends GroupFigures>(content: Figures): Figures {
	const groups = Object.fromEntries(
		figureItems.flatMap((item) => {
			const figures = content.groups[item];
			if (!figures) return [];
			const names = [...Object.keys(figureGroups[item]), unknownGroup];
			const counts = Object.fromEntries(names.map((name) => [name, figures.counts[name] ?? {}]));
			return [[item, { ...figures, counts }]];
		}),
	);
	return { ...content, groups };
}

/** What was published at one moment about one study arm. */
export interface FigureRelease {
	readonly number: number;
	readonly studyArm: StudyArm;
	readonly releasedAt: Date;
	readonly ruleVersion: number;
	readonly threshold: number;
	readonly procedures: number;
	readonly content: GroupFigures & { readonly survey: SurveyFigures };
}

export interface EarlierFigures {
	readonly number: number;
	readonly figures: GroupFigures;
}

const everyone = 'everyone';
const cell = (group: string, stage: Stage) => `${group}.${stage}`;

/**
 * Sums the tallies of all procedures up to and including a release.
 * @returns people of these answers who reached the stage
 */
function sum(
	rows: readonly TallyRow[],
	upTo: number,
	item: string,
	answers: readonly string[],
	stage: Stage,
): number {
	return rows
		.filter((row) => row.release <= upTo && row.item === item)
		.filter((row) => answers.includes(row.answer) && reached[stage].includes(row.stage))
		.reduce((total, row) => total + row.count, 0);
}

/** Everybody who reached each stage. @example everyoneOf(rows, 1).applied // 214 */
export const everyoneOf = (rows: readonly TallyRow[], upTo: number): Record<Stage, number> => ({
	applied: sum(rows, upTo, everyone, [everyone], 'applied'),
	invited: sum(rows, upTo, everyone, [everyone], 'invited'),
	hired: sum(rows, upTo, everyone, [everyone], 'hired'),
});

/**
 * One question as a table for disclosure control: groups and the unknown add up to everybody at each stage, a later
 * stage is part of an earlier one, and who left between two stages is as secret as who stayed.
 *
 * Shapes: sums by release; the table holds running totals up to `upTo`. Units: people. Errors: none.
 * Everybody together is public by rule (the funnel of every procedure is shown), so those cells are fixed. A group is
 * worth more to a reader than the number of unknowns, so the unknown is withheld first.
 *
 * @example groupTable('gender', rows, 1, ['applied']).cells['woman.applied']?.value // 83
 */
export function groupTable(
	item: EqualityItem,
	rows: readonly TallyRow[],
	upTo: number,
	shown: readonly Stage[],
): Table {
	const groups: Readonly<Record<string, readonly string[]>> = figureGroups[item];
	const names = [...Object.keys(groups), unknownGroup];
	const all = everyoneOf(rows, upTo);
	const cells: Record<string, Table['cells'][string]> = {};
	for (const stage of shown) {
		let known = 0;
		for (const [group, answers] of Object.entries(groups)) {
			const value = sum(rows, upTo, item, answers, stage);
			cells[cell(group, stage)] = { value, kind: 'subtotal' };
			known += value;
		}
		cells[cell(unknownGroup, stage)] = { value: all[stage] - known, kind: 'interior' };
		cells[cell(everyone, stage)] = { value: all[stage], kind: 'total', fixed: true };
	}
	const steps = shown.slice(1).map((stage, at) => [stage, shown[at] ?? stage] as const);
	const nestings = (among: readonly string[]) =>
		steps.flatMap(([later, before]) =>
			among.map((group) => ({ small: cell(group, later), large: cell(group, before) })),
		);
	return {
		id: item,
		threshold,
		zeroIsSensitive: true,
		cells,
		equations: shown.map((stage) => ({
			total: cell(everyone, stage),
			parts: names.map((group) => cell(group, stage)),
		})),
		order: nestings([...names, everyone]),
		sensitiveDifferences: nestings(names),
	};
}

/** What a release printed of one question, cell by cell, as it stands in a table. */
export function printedOf(
	item: EqualityItem,
	{ everyone: all, groups }: GroupFigures,
): Record<string, number | null> {
	const figures = groups[item];
	if (!figures) return {};
	return Object.fromEntries(
		figures.stages.flatMap((stage) => [
			[cell(everyone, stage), all[stage]] as const,
			...Object.entries(figures.counts).map(
				([group, counts]) => [cell(group, stage), counts[stage] ?? null] as const,
			),
		]),
	);
}

/**
 * The table of one question linked to every earlier release that printed it, for `suppress` and `audit`.
 *
 * Shapes: as `groupTable`; earlier releases in order of time. What came in between two releases is protected for every
 * group; for everybody together it is public, because the funnel of every procedure is. Errors: none.
 *
 * @example linkedGroupTable('gender', rows, 2, stages, [{ number: 1, figures }]).cells['r1:woman.applied'] // fixed or withheld
 */
export function linkedGroupTable(
	item: EqualityItem,
	rows: readonly TallyRow[],
	number: number,
	shown: readonly Stage[],
	earlier: readonly EarlierFigures[],
): Table {
	const before = earlier.flatMap(({ number: at, figures }) => {
		const printed = figures.groups[item];
		if (!printed) return [];
		const table = groupTable(item, rows, at, printed.stages);
		return [{ name: `r${at}`, table, publication: { published: printedOf(item, figures) } }];
	});
	const linked = linkReleases(before, groupTable(item, rows, number, shown));
	return {
		...linked,
		sensitiveDifferences: (linked.sensitiveDifferences ?? []).filter(
			({ small }) => !small.startsWith(everyone) && !small.includes(`:${everyone}`),
		),
	};
}

/** A range that is suppressed in vain costs a number, not a person: the one finding that may stand. */
const mayStand = 'U2';

function publishItem(
	item: EqualityItem,
	rows: readonly TallyRow[],
	number: number,
	earlier: readonly EarlierFigures[],
): ItemFigures | null {
	const groups: Readonly<Record<string, readonly string[]>> = figureGroups[item];
	const known = sum(rows, number, item, Object.values(groups).flat(), 'applied');
	if (known < fewestKnown) return null;
	for (let last = stages.length; last > 0; last--) {
		const shown = stages.slice(0, last);
		const table = linkedGroupTable(item, rows, number, shown, earlier);
		const { published, safe } = suppress(table);
		if (!safe) continue;
		const { findings } = audit([table], [{ published }]);
		if (findings.some(({ code }) => code !== mayStand)) continue;
		const isShown = (stage: Stage) =>
			Object.keys(groups).some((group) => published[cell(group, stage)] !== null);
		const left = shown.slice(0, shown.findLastIndex(isShown) + 1);
		if (left.length === 0) return null;
		const countsOf = (group: string) =>
			Object.fromEntries(left.map((stage) => [stage, published[cell(group, stage)] ?? null]));
		const names = [...Object.keys(groups), unknownGroup];
		return { stages: left, counts: Object.fromEntries(names.map((group) => [group, countsOf(group)])) };
	}
	return null;
}

/**
 * Makes the release of one study arm, or says that it is better to wait for more procedures.
 *
 * Shapes: sums by release, the number of the new one among them; earlier releases of the same arm in order of time.
 * Returns null when a question or a stage that was shown before could not be shown now: then the earlier release stays
 * what readers see, and the procedures that wait are counted with the next. Units: people. Errors: `InvalidTableError`
 * for sums that contradict one another. Every question is suppressed and then audited by a separate road; a stage that
 * cannot be broken down safely is left out, beginning with the last.
 *
 * @example releaseGroups(rows, 1, [])?.groups.gender?.counts.woman // { applied: 83, invited: 21, hired: null }
 */
export function releaseGroups(
	rows: readonly TallyRow[],
	number: number,
	earlier: readonly EarlierFigures[],
): GroupFigures | null {
	const groups: Partial<Record<EqualityItem, ItemFigures>> = {};
	const last = earlier.at(-1)?.figures.groups;
	for (const item of figureItems) {
		const figures = publishItem(item, rows, number, earlier);
		if ((figures?.stages.length ?? 0) < (last?.[item]?.stages.length ?? 0)) return null;
		if (figures) groups[item] = figures;
	}
	return { everyone: everyoneOf(rows, number), groups };
}
