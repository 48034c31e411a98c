import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './audit';
import { linkReleases } from './linked-table';
import { suppress } from './suppress';
import { type Cell, type Equation, InvalidTableError, type Nesting, type Table, weightOf } from './table';

const count = fc.oneof(
	{ weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }) },
	{ weight: 3, arbitrary: fc.integer({ min: 8, max: 60 }) },
);

/** Rows by columns with all margins; `diagonal` adds a total that cuts across them, as a region would. */
function twoWay(values: readonly (readonly number[])[], zeroIsSensitive: boolean, diagonal: boolean): Table {
	const cells: Record<string, Cell> = {};
	const equations: Equation[] = [];
	const width = values[0]?.length ?? 0;
	const total = (id: string, parts: string[], kind: string) => {
		cells[id] ??= { value: parts.reduce((sum, part) => sum + (cells[part]?.value ?? 0), 0), kind };
		equations.push({ total: id, parts });
	};
	values.forEach((row, r) => {
		row.forEach((value, c) => {
			cells[`${r}.${c}`] = { value, kind: 'interior' };
		});
	});
	const rows = values.map((_, r) => r);
	const columns = Array.from({ length: width }, (_, c) => c);
	for (const r of rows)
		total(
			`${r}.T`,
			columns.map((c) => `${r}.${c}`),
			'subtotal',
		);
	for (const c of columns)
		total(
			`T.${c}`,
			rows.map((r) => `${r}.${c}`),
			'subtotal',
		);
	total(
		'T.T',
		rows.map((r) => `${r}.T`),
		'total',
	);
	total(
		'T.T',
		columns.map((c) => `T.${c}`),
		'total',
	);
	if (diagonal)
		total(
			'region',
			rows.map((r) => `${r}.${r % width}`),
			'subtotal',
		);
	return { threshold: 10, zeroIsSensitive, cells, equations };
}

const twoWayTable = (most: number) =>
	fc
		.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 2, max: most }), fc.boolean(), fc.boolean())
		.chain(([rows, columns, zeroIsSensitive, diagonal]) =>
			fc
				.array(fc.array(count, { minLength: columns, maxLength: columns }), {
					minLength: rows,
					maxLength: rows,
				})
				.map((values) => twoWay(values, zeroIsSensitive, diagonal)),
		);

/** Groups by stages with exits that may or may not be printed. */
const funnelTable = fc
	.record({
		starts: fc.array(fc.integer({ min: 4, max: 120 }), { minLength: 2, maxLength: 4 }),
		shares: fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
		printExits: fc.boolean(),
		zeroIsSensitive: fc.boolean(),
	})
	.map(({ starts, shares, printExits, zeroIsSensitive }): Table => {
		const cells: Record<string, Cell> = {};
		const equations: Equation[] = [];
		const order: Nesting[] = [];
		const sensitiveDifferences: Nesting[] = [];
		starts.forEach((start, group) => {
			let value = start;
			for (let stage = 0; stage < 3; stage++) {
				const id = `${group}.s${stage}`;
				const before = `${group}.s${stage - 1}`;
				const now = stage === 0 ? value : Math.floor(value * (shares[group * 3 + stage] ?? 1));
				cells[id] = { value: now, kind: 'interior' };
				if (stage > 0) {
					order.push({ small: id, large: before });
					if (printExits) {
						cells[`${id}.left`] = { value: value - now, kind: 'interior' };
						equations.push({ total: before, parts: [id, `${id}.left`] });
					} else sensitiveDifferences.push({ small: id, large: before });
				}
				value = now;
			}
		});
		for (let stage = 0; stage < 3; stage++) {
			const parts = starts.map((_, group) => `${group}.s${stage}`);
			cells[`T.s${stage}`] = {
				value: parts.reduce((sum, id) => sum + (cells[id]?.value ?? 0), 0),
				kind: 'total',
			};
			equations.push({ total: `T.s${stage}`, parts });
		}
		return { threshold: 10, zeroIsSensitive, cells, equations, order, sensitiveDifferences };
	});

const anyTable = fc.oneof(twoWayTable(4), funnelTable);

const lossOf = (table: Table, suppressed: readonly string[]) =>
	suppressed.reduce((sum, id) => sum + weightOf(table.cells[id]?.kind), 0);

/** Property tests take a second on a quiet machine; a busy one gets the time it needs. */
const patient = { timeout: 60_000 };

describe('suppress', () => {
	it('protects one small group by a second cell', () => {
		const table: Table = {
			threshold: 10,
			zeroIsSensitive: true,
			cells: { a: { value: 57 }, b: { value: 4 }, c: { value: 23 }, T: { value: 84, kind: 'total' } },
			equations: [{ total: 'T', parts: ['a', 'b', 'c'] }],
			rates: [
				{ id: 'share of a', num: 'a', den: 'T', decimals: 2 },
				{ id: 'share of b', num: 'b', den: 'T', decimals: 2 },
			],
		};
		const { published, rates, safe, optimal, suppressed } = suppress(table);
		expect({ safe, optimal, lost: suppressed.length }).toEqual({ safe: true, optimal: true, lost: 2 });
		expect(published.b).toBeNull();
		expect(published.T).toBe(84);
		expect(rates['share of b']).toBeNull();
	});

	it('never applies a threshold below ten', () => {
		const table: Table = { threshold: 3, zeroIsSensitive: true, cells: { a: { value: 8 } } };
		expect(suppress(table).published).toEqual({ a: null });
	});

	it('prints fixed cells whatever their size, and zeros where zeros are printed', () => {
		const cells = { a: { value: 3, fixed: true }, b: { value: 0 }, c: { value: 3 } };
		expect(suppress({ threshold: 10, zeroIsSensitive: false, cells }).published).toEqual({
			a: 3,
			b: 0,
			c: null,
		});
	});

	it('says so when fixed cells already give a small number away', () => {
		const result = suppress({
			threshold: 10,
			zeroIsSensitive: true,
			cells: { a: { value: 40, fixed: true }, b: { value: 4 }, T: { value: 44, fixed: true } },
			equations: [{ total: 'T', parts: ['a', 'b'] }],
		});
		expect(result).toMatchObject({ safe: false, unprotected: ['b'], published: { a: 40, b: null, T: 44 } });
	});

	it('refuses a table that does not add up', () => {
		const cells = { a: { value: 5 }, T: { value: 6 } };
		const equations = [{ total: 'T', parts: ['a'] }];
		expect(() => suppress({ threshold: 10, zeroIsSensitive: true, cells, equations })).toThrow(
			InvalidTableError,
		);
	});

	it('sees through a bridge: every line has two suppressed cells, yet one is computable', () => {
		// Two blocks of four joined by one cell: without more, that cell follows from the margins.
		const values = [
			[30, 3, 40, 40],
			[25, 20, 44, 41],
			[41, 42, 3, 30],
			[43, 45, 28, 20],
		];
		const table = twoWay(values, true, false);
		const result = suppress(table);
		expect(result.optimal).toBe(true);
		expect(audit([table], [result]).findings).toEqual([]);
	});

	it('is never recoverable, whatever the table', patient, () => {
		fc.assert(
			fc.property(anyTable, (table) => {
				const result = suppress(table);
				expect(result.safe).toBe(true);
				expect(audit([table], [result]).findings).toEqual([]);
			}),
			{ numRuns: 150, seed: 8 },
		);
	});

	it('is idempotent: what was printed can be printed again, and nothing more', patient, () => {
		fc.assert(
			fc.property(anyTable, (table) => {
				const first = suppress(table);
				const cells = Object.fromEntries(
					Object.entries(table.cells).map(([id, cell]) => [
						id,
						{ ...cell, fixed: first.published[id] !== null },
					]),
				);
				expect(suppress(table)).toEqual(first);
				expect(suppress({ ...table, cells }).published).toEqual(first.published);
			}),
			{ numRuns: 60, seed: 8 },
		);
	});

	it('loses no less at a higher threshold, and what is safe there is safe here', patient, () => {
		fc.assert(
			fc.property(anyTable, fc.integer({ min: 11, max: 25 }), (table, threshold) => {
				const strict = suppress({ ...table, threshold });
				const usual = suppress(table);
				fc.pre(strict.optimal && usual.optimal);
				expect(lossOf(table, strict.suppressed)).toBeGreaterThanOrEqual(lossOf(table, usual.suppressed));
				const findings = audit([table], [strict]).findings.filter(({ code }) => code !== 'U2');
				expect(findings).toEqual([]);
			}),
			{ numRuns: 60, seed: 8 },
		);
	});

	it('loses no more than the best of all safe choices, found by trying every one', patient, () => {
		fc.assert(
			fc.property(twoWayTable(2), (table) => {
				const result = suppress(table);
				const ids = Object.keys(table.cells);
				let best = Number.POSITIVE_INFINITY;
				for (let choice = 0; choice < 2 ** ids.length; choice++) {
					const hidden = ids.filter((_, at) => (choice >> at) % 2 === 1);
					const loss = lossOf(table, hidden);
					if (loss >= best) continue;
					const published = Object.fromEntries(
						ids.map((id) => [id, hidden.includes(id) ? null : (table.cells[id]?.value ?? 0)]),
					);
					if (audit([table], [{ published }]).safe) best = loss;
				}
				expect(result.optimal).toBe(true);
				expect(lossOf(table, result.suppressed)).toBe(best);
			}),
			{ numRuns: 12, seed: 8 },
		);
	});

	it('stays safe over a sequence of releases of running totals', patient, () => {
		const growth = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });
		fc.assert(
			fc.property(
				fc.array(growth, { minLength: 2, maxLength: 3 }),
				fc.boolean(),
				(steps, zeroIsSensitive) => {
					const totals = [
						[0, 0, 0],
						[0, 0, 0],
					];
					const earlier: { name: string; table: Table; publication: ReturnType<typeof suppress> }[] = [];
					for (const [index, step] of steps.entries()) {
						step.forEach((row, r) => {
							row.forEach((value, c) => {
								const line = totals[r];
								if (line) line[c] = (line[c] ?? 0) + value;
							});
						});
						const table = twoWay(
							totals.map((row) => [...row]),
							zeroIsSensitive,
							false,
						);
						const linked = linkReleases(earlier, table);
						const result = suppress(linked);
						const findings = audit([linked], [result]).findings.filter(({ code }) => code !== 'U2');
						if (result.safe) expect(findings).toEqual([]);
						else expect(result.unprotected.length).toBeGreaterThan(0);
						expect(result.safe).toBe(true);
						earlier.push({ name: `release ${index + 1}`, table, publication: result });
					}
				},
			),
			{ numRuns: 60, seed: 8 },
		);
	});
});
