import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, numbersFromCsv, releaseFromReport } from '@/lib/disclosure';
import { releaseSurvey, type SurveyRow } from '@/lib/survey/rules';
import {
	type EarlierFigures,
	type FigureRelease,
	figureGroups,
	figureItems,
	groupTable,
	linkedGroupTable,
	releaseGroups,
	type Stage,
	type TallyRow,
	threshold,
} from './release';
import { compareArms, compareGroups, groupColumns, groupsCsv, responseShare } from './rules';

/** Per release, group and furthest stage a number of people; the last column did not answer. */
type Arrival = readonly (readonly number[])[];
const furthest = ['submitted', 'shortlisted', 'hired'] as const;

function tallies(item: keyof typeof figureGroups, arrivals: readonly Arrival[]): TallyRow[] {
	const answers = Object.values<readonly string[]>(figureGroups[item]).map(([answer = '']) => answer);
	return arrivals.flatMap((arrival, index) =>
		furthest.flatMap((stage, at) => {
			const counts = [...answers, 'rather-not'].map((answer, group) => ({
				release: index + 1,
				item,
				answer,
				stage,
				count: arrival[group]?.[at] ?? 0,
			}));
			const count = counts.reduce((sum, row) => sum + row.count, 0);
			return [...counts, { release: index + 1, item: 'everyone', answer: 'everyone', stage, count }];
		}),
	);
}

const asRelease = (number: number, figures: EarlierFigures['figures']): FigureRelease => ({
	number,
	studyArm: 'pilot',
	releasedAt: new Date(0),
	ruleVersion: 1,
	threshold,
	procedures: 5 * number,
	content: { ...figures, survey: { responses: null, remarks: null, items: {} } },
});

/** What a reader can find of one question in the file of a release, under the names of the linked table. */
const fromFile = (release: FigureRelease, item: string, prefix: string) =>
	numbersFromCsv(groupsCsv([release]), {
		marker: '*',
		cellOf: (row, column) =>
			column === 'people' && (row.question === item || row.question === 'everyone')
				? `${prefix}${row.group}.${row.stage}`
				: null,
	});

const people = fc.oneof(
	{ weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }) },
	{ weight: 3, arbitrary: fc.integer({ min: 8, max: 60 }) },
);
const arrivalOf = (groups: number) =>
	fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), people, people), {
		minLength: groups,
		maxLength: groups,
	});

describe('releases one after another', () => {
	it.each(['gender', 'age', 'disability'] as const)(
		'give nothing small away about %s, read together',
		(item) => {
			const groups = Object.keys(figureGroups[item]).length + 1;
			let shown = 0;
			fc.assert(
				fc.property(fc.array(arrivalOf(groups), { minLength: 1, maxLength: 3 }), (arrivals) => {
					const rows = tallies(item, arrivals);
					const made: EarlierFigures[] = [];
					for (let number = 1; number <= arrivals.length; number++) {
						const figures = releaseGroups(
							rows.filter((row) => row.release <= number),
							number,
							made,
						);
						if (figures) made.push({ number, figures });
					}
					const last = made.at(-1);
					const stages = last?.figures.groups[item]?.stages;
					if (!last || !stages) return;
					shown += 1;
					// Not the table it was made from: what the files say, of this release and of every one before it.
					const table = linkedGroupTable(item, rows, last.number, stages, made.slice(0, -1));
					const numbers = made.flatMap(({ number, figures }) =>
						fromFile(asRelease(number, figures), item, number === last.number ? '' : `r${number}:`),
					);
					const { release, contradictions } = releaseFromReport({
						...table,
						numbers: numbers.filter(known(table)),
					});
					expect(contradictions).toEqual([]);
					const { findings } = audit([table], [release]);
					expect(findings.filter(({ code }) => code !== 'U2')).toEqual([]);
				}),
				{ numRuns: 60, seed: 22 },
			);
			expect(shown).toBeGreaterThan(20);
		},
	);

	it('fail that audit when one hidden number is printed', () => {
		const rows = tallies('gender', [
			[
				[60, 12, 0],
				[60, 14, 0],
				[4, 1, 0],
				[20, 6, 0],
			],
		]);
		const figures = releaseGroups(rows, 1, []);
		const stages = figures?.groups.gender?.stages ?? [];
		const table = groupTable('gender', rows, 1, stages);
		const printed = Object.fromEntries(Object.entries(table.cells).map(([id, { value }]) => [id, value]));
		expect(figures?.groups.gender?.counts.other?.applied).toBeNull();
		expect(audit([table], [{ published: printed }]).safe).toBe(false);
	});
});

const known =
	(table: { readonly cells: Readonly<Record<string, unknown>> }) =>
	(number: { readonly kind: string; readonly cell?: string }): boolean =>
		number.kind === 'count' && Object.hasOwn(table.cells, number.cell ?? '');

describe('one release', () => {
	const rows = tallies('gender', [
		[
			[60, 20, 10],
			[70, 30, 10],
			[0, 0, 0],
			[50, 15, 12],
		],
	]);
	const figures = releaseGroups(rows, 1, []);

	it('counts everybody, and says nothing of questions that too few answered', () => {
		expect(figures?.everyone).toEqual({ applied: 277, invited: 97, hired: 32 });
		expect(Object.keys(figures?.groups ?? {})).toEqual(['gender']);
		const few = releaseGroups(
			tallies('gender', [
				[
					[49, 0, 0],
					[50, 0, 0],
					[0, 0, 0],
					[90, 0, 0],
				],
			]),
			1,
			[],
		);
		expect(few?.groups).toEqual({});
	});

	it('leaves out a stage of which everybody together are fewer than ten', () => {
		const small = releaseGroups(
			tallies('gender', [
				[
					[60, 20, 3],
					[70, 30, 4],
					[0, 0, 0],
					[50, 15, 1],
				],
			]),
			1,
			[],
		);
		expect(small?.groups.gender?.stages).toEqual(['applied', 'invited'] satisfies Stage[]);
	});

	it('derives shares, ratios and tests from printed numbers only', () => {
		const own = {
			stages: ['applied', 'invited'] as const,
			counts: {
				woman: { applied: 90, invited: 18 },
				man: { applied: 100, invited: 30 },
				other: { applied: null, invited: null },
				unknown: { applied: null, invited: 12 },
			},
		};
		const [woman, man, other, unknown] = compareGroups(own, 'invited');
		expect(man).toMatchObject({ isReference: true, ratio: null, p: null, rate: { estimate: 0.3 } });
		expect(woman?.rate?.estimate).toBeCloseTo(0.2);
		expect(woman?.ratio?.estimate).toBeCloseTo(2 / 3);
		expect(woman?.p).toBeGreaterThan(0.05);
		expect(other).toMatchObject({ applied: null, reached: null, rate: null, ratio: null, p: null });
		expect(unknown).toMatchObject({ reached: 12, rate: null, ratio: null });
		const release = asRelease(1, {
			everyone: { applied: 220, invited: 60, hired: 12 },
			groups: { gender: own },
		});
		expect(responseShare(release, 'gender')).toBeNull();
		const file = groupsCsv([release]);
		expect(file).toContain('gender,woman,invited,18,0.2,');
		expect(file).toContain('gender,other,invited,,,,,,,,\r\n');
		for (const line of file.trim().split('\r\n')) expect(line.split(',')).toHaveLength(groupColumns.length);
	});

	it('compares arms by the same reference, and says nothing without two groups in both', () => {
		const of = (woman: number, man: number | null) => ({
			stages: ['applied', 'invited'] as const,
			counts: { woman: { applied: 100, invited: woman }, man: { applied: 120, invited: man } },
		});
		const compared = compareArms(of(25, 30), of(15, 30), 'invited');
		expect(compared?.reference).toBe('man');
		expect(compared?.rows[0]).toMatchObject({ group: 'woman', pilot: 1 });
		expect(compared?.rows[0]?.change?.estimate).toBeCloseTo(25 / 15);
		expect(compareArms(of(25, null), of(15, 30), 'invited')).toBeNull();
	});

	it('knows every question that can be asked', () => {
		expect(figureItems).toEqual(['gender', 'age', 'origin', 'disability', 'education']);
	});
});

describe('the survey in a release', () => {
	const row = (release: number, invited: boolean, grade: number, count: number): SurveyRow => ({
		release,
		item: 'easy-to-use',
		invited,
		grade,
		count,
	});
	const first = [row(1, true, 4, 12), row(1, false, 2, 11)];

	it('shows sides only when both are large enough, and a distribution only when no part is small', () => {
		expect(releaseSurvey([row(1, true, 4, 9)], null, 10).items).toEqual({});
		expect(releaseSurvey([row(1, true, 4, 9), row(1, false, 2, 30)], null, 10).items['easy-to-use']).toEqual({
			all: { n: 39, mean: 2.5, bands: null },
		});
		expect(releaseSurvey(first, null, 10).items['easy-to-use']).toEqual({
			all: { n: 23, mean: 3, bands: null },
			invited: { n: 12, mean: 4, bands: null },
			others: { n: 11, mean: 2, bands: null },
		});
		const even = [row(1, true, 1, 10), row(1, true, 3, 10), row(1, true, 5, 14)];
		expect(releaseSurvey(even, null, 10).items['easy-to-use']?.all.bands).toEqual([10, 10, 14]);
	});

	it('lets earlier figures stand while few came in since, on any side', () => {
		const before = releaseSurvey(first, null, 10);
		expect(releaseSurvey([...first, row(2, true, 1, 9)], before, 10).items).toEqual(before.items);
		expect(releaseSurvey([...first, row(2, true, 1, 8), row(2, false, 1, 8)], before, 10).items).toEqual(
			before.items,
		);
		expect(releaseSurvey([...first, row(2, true, 1, 10)], before, 10).items['easy-to-use']?.all.n).toBe(33);
	});
});
