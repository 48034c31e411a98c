import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compute, statistics } from './index';

type Tolerance = { readonly abs: number; readonly rel: number };
type ReferenceCase = {
	readonly id: string;
	readonly statistic: string;
	readonly params: unknown;
	readonly input: unknown;
	readonly expected: Readonly<Record<string, unknown>>;
	readonly tolerance: Tolerance;
	readonly source: string;
};

const folder = fileURLToPath(new URL('reference-cases/', import.meta.url));
const cases = readdirSync(folder).flatMap(
	(file) => (JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as { cases: ReferenceCase[] }).cases,
);

/** Compares the keys that the case names; numbers within abs + rel·|want|, everything else exactly. */
function differences(want: unknown, got: unknown, tolerance: Tolerance, path: string): string[] {
	if (typeof want === 'number') {
		const close =
			typeof got === 'number' && Math.abs(got - want) <= tolerance.abs + tolerance.rel * Math.abs(want);
		return close ? [] : [`${path}: want ${want}, got ${String(got)}`];
	}
	if (Array.isArray(want)) {
		if (!Array.isArray(got) || got.length !== want.length) return [`${path}: want ${want.length} elements`];
		return want.flatMap((item, at) => differences(item, got[at], tolerance, `${path}[${at}]`));
	}
	if (typeof want === 'object' && want !== null) {
		if (typeof got !== 'object' || got === null) return [`${path}: want an object, got ${String(got)}`];
		const fields = got as Readonly<Record<string, unknown>>;
		return Object.entries(want).flatMap(([key, item]) =>
			differences(item, fields[key], tolerance, `${path}.${key}`),
		);
	}
	return Object.is(want, got) ? [] : [`${path}: want ${String(want)}, got ${String(got)}`];
}

describe('reference cases', () => {
	it.each(cases.map((item) => [item.id, item] as const))('%s', (_, item) => {
		const result = compute(item.statistic, item.params, item.input);
		expect(differences(item.expected, result, item.tolerance, item.statistic)).toEqual([]);
	});

	it('cover every statistic', () => {
		const covered = new Set(cases.map(({ statistic }) => statistic));
		expect(statistics.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
	});
});
