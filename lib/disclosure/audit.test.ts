import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './audit';
import { numbersFromCsv } from './csv';
import type { AuditedTable, RenderedNumber, RenderedReport } from './release';
import { releaseFromReport } from './release';

const groups: AuditedTable = {
	threshold: 10,
	zeroIsSensitive: true,
	cells: { a: { value: 40 }, b: { value: 4 }, c: { value: 21 }, T: { value: 65, kind: 'total' } },
	equations: [{ total: 'T', parts: ['a', 'b', 'c'] }],
};
const codes = (table: AuditedTable, ...releases: Parameters<typeof audit>[1]) =>
	audit([table], releases).findings.map(({ code, subject }) => `${code} ${subject}`);

/** All ranges by trying every whole table: slow, obvious, and independent of the engine. */
function enumerate(table: AuditedTable, published: Readonly<Record<string, number | null>>, most: number) {
	const ids = Object.keys(table.cells);
	const ranges = new Map<string, [number, number]>();
	const visit = (values: Map<string, number>, at: number): void => {
		const id = ids[at];
		if (id === undefined) {
			const sums = (table.equations ?? []).every(
				({ total, parts }) =>
					values.get(total) === parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0),
			);
			const nested = (table.order ?? []).every(
				({ small, large }) => (values.get(small) ?? 0) <= (values.get(large) ?? 0),
			);
			if (!sums || !nested) return;
			for (const [cell, value] of values) {
				const [low, high] = ranges.get(cell) ?? [value, value];
				ranges.set(cell, [Math.min(low, value), Math.max(high, value)]);
			}
			return;
		}
		const known = published[id] ?? null;
		const from = known ?? (table.zeroIsSensitive ? 0 : 1);
		for (let value = from; value <= (known ?? most); value++) visit(values.set(id, value), at + 1);
	};
	visit(new Map(), 0);
	return ranges;
}

describe('audit', () => {
	it('finds a small number printed, derived, or known too precisely', () => {
		expect(codes(groups, { published: { a: 40, b: 4, c: null, T: null } })).toContain('S2 b');
		expect(codes(groups, { published: { a: 40, b: null, c: 21, T: 65 } })).toEqual(['S3 b']);
		expect(codes(groups, { published: { a: 40, b: null, c: null, T: 65 } })).toEqual([]);
		const union = { ...groups, cells: { ...groups.cells, c: { value: 3 }, T: { value: 47 } } };
		expect(codes(union, { published: { a: 40, b: null, c: null, T: 47 } })).toEqual(['S4 b', 'S4 c']);
	});

	it('finds false numbers and suppression in vain', () => {
		expect(codes(groups, { published: { a: 41, b: null, c: null, T: 65 } })).toEqual(['S1 a']);
		expect(codes(groups, { published: { a: null, b: null, c: null, T: 65 } })).toEqual([]);
		const large = { ...groups, cells: { ...groups.cells, b: { value: 14 }, T: { value: 75 } } };
		expect(codes(large, { published: { a: 40, b: null, c: 21, T: 75 } })).toEqual(['U2 b']);
	});

	it('puts releases together: two harmless halves give the small number away', () => {
		const first = { published: { a: 40, b: null, c: null, T: 65 } };
		const second = { published: { a: null, b: null, c: 21, T: 65 } };
		expect(codes(groups, first)).toEqual([]);
		expect(codes(groups, second)).toEqual([]);
		expect(codes(groups, first, second)).toEqual(['S3 b']);
	});

	it('uses a rate of a suppressed count against it', () => {
		const table = { ...groups, rates: [{ id: 'share', num: 'b', den: 'T', decimals: 3 }] };
		const found = codes(table, { published: { a: 40, b: null, c: null, T: 65 }, rates: { share: 0.062 } });
		expect(found).toEqual(['S5 share', 'S3 b', 'U2 c']);
	});

	it('uses means of groups and total against the sizes of the groups', () => {
		const mean = (cell: string, value: number) => ({
			label: `mean ${cell}`,
			measure: 'score',
			cell,
			value,
			decimals: 2,
		});
		const means = [mean('a', 3.1), mean('b', 5), mean('c', 3.1), mean('T', 3.22)];
		const report = audit([groups], [{ published: { a: null, b: null, c: null, T: 65 }, means }]);
		expect(report.findings.filter(({ code }) => code === 'S5')).toHaveLength(3);
		expect(report.ranges.b?.high ?? 99).toBeLessThan(10);
	});

	it('refuses statistics computed from a suppressed count', () => {
		const statistics = [{ label: 'median of b', basis: ['b'], value: 3 }];
		const found = codes(groups, { published: { a: 40, b: null, c: null, T: 65 }, statistics });
		expect(found).toEqual(['S5 median of b']);
	});

	it('judges by the publication alone when the truth is not at hand', () => {
		const blind = { ...groups, cells: { a: {}, b: {}, c: {}, T: {} } };
		expect(codes(blind, { published: { a: 40, b: null, c: 21, T: 65 } })).toEqual(['S3 b']);
		expect(codes(blind, { published: { a: 40, b: null, c: null, T: 65 } })).toEqual([]);
		expect(codes(blind, { published: { a: 40, b: 30, c: null, T: 65 } })).toEqual(['S1 c']);
	});

	it('finds exactly what trying every table finds', { timeout: 60_000 }, () => {
		const small = fc.integer({ min: 0, max: 3 });
		fc.assert(
			fc.property(
				fc.array(small, { minLength: 4, maxLength: 4 }),
				fc.integer({ min: 0, max: 511 }),
				fc.boolean(),
				([w = 0, x = 0, y = 0, z = 0], hidden, nested) => {
					const cells = { w, x, y, z, wx: w + x, yz: y + z, wy: w + y, xz: x + z, T: w + x + y + z };
					const ids = Object.keys(cells);
					const table: AuditedTable = {
						threshold: 10,
						zeroIsSensitive: true,
						cells: Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, { value }])),
						equations: [
							{ total: 'wx', parts: ['w', 'x'] },
							{ total: 'yz', parts: ['y', 'z'] },
							{ total: 'wy', parts: ['w', 'y'] },
							{ total: 'xz', parts: ['x', 'z'] },
							{ total: 'T', parts: ['wx', 'yz'] },
						],
						order: nested && x <= w ? [{ small: 'x', large: 'w' }] : [],
					};
					const published = Object.fromEntries(
						Object.entries(cells).map(([id, value], at) => [
							id,
							id !== 'T' && (hidden >> at) % 2 === 1 ? null : value,
						]),
					);
					fc.pre(ids.filter((id) => published[id] === null).length <= 4);
					const expected = enumerate(table, published, 12);
					const { ranges } = audit([table], [{ published }]);
					for (const [id, range] of Object.entries(ranges))
						expect([id, range.low, range.high]).toEqual([id, ...(expected.get(id) ?? [])]);
				},
			),
			{ numRuns: 60, seed: 8 },
		);
	});
});

describe('rendered reports', () => {
	const shown = (
		cell: string,
		value: number | null,
		place: RenderedNumber['place'] = 'table',
	): RenderedNumber => ({
		kind: 'count',
		label: `${cell} in ${place}`,
		place,
		cell,
		value,
	});
	const report = (numbers: readonly RenderedNumber[]): RenderedReport => ({
		...groups,
		numbers,
		cells: groups.cells,
	});

	it('counts a number as printed wherever it is printed', () => {
		const table = [shown('a', 40), shown('b', null), shown('c', null), shown('T', 65)];
		const safe = releaseFromReport(report(table));
		expect(audit([safe.table], [safe.release]).safe).toBe(true);
		const leaking = releaseFromReport(report([...table, shown('c', 21, 'chart')]));
		expect(audit([leaking.table], [leaking.release]).findings.map(({ code }) => code)).toEqual(['S3']);
		expect(releaseFromReport(report([...table, shown('a', 41, 'tooltip')])).contradictions).toEqual([
			'a in tooltip',
		]);
	});

	it('reads the counts back from an exported file', () => {
		const cellOf = (row: Readonly<Record<string, string>>, column: string) =>
			column === 'applied' ? (row.group ?? null) : null;
		const text = '\uFEFFgroup;applied;note\r\n"a";40;"says ""hi""; twice"\r\nb;*;\r\nc;21;\r\nT;65;\r\n';
		const numbers = numbersFromCsv(text, { cellOf, marker: '*', separator: ';' });
		expect(numbers.map(({ value }) => value)).toEqual([40, null, 21, 65]);
		const { table, release } = releaseFromReport(report(numbers));
		expect(audit([table], [release]).safe).toBe(false);
		expect(() => numbersFromCsv('applied\n<10\n', { cellOf: () => 'a', marker: '*' })).toThrow(RangeError);
	});
});
