import type { LinkedTable } from './linked-table';
import type { Finding, PublishedMean, Release } from './release';
import type { Fact } from './system';
import { isSensitive } from './table';

/** Everything the releases state. */
export interface Statements {
	readonly known: ReadonlyMap<string, number>;
	readonly facts: readonly Fact[];
	/** Unknowns that printed means bring in: the sum of scores behind each. */
	readonly sums: readonly string[];
	readonly findings: readonly Finding[];
}

type Report = (code: Finding['code'], subject: string, message: string) => void;

function readCounts(linked: LinkedTable, releases: readonly Release[], report: Report): Map<string, number> {
	const known = new Map<string, number>();
	for (const { published } of releases)
		for (const [id, value] of Object.entries(published)) {
			const cell = linked.cells.get(id);
			if (!cell) {
				if (value !== null) report('S1', id, 'is printed but described nowhere');
				continue;
			}
			if (value === null) continue;
			if (!Number.isSafeInteger(value) || value < 0) {
				report('S1', id, `is not a count: ${value}`);
				continue;
			}
			const before = known.get(id);
			if (before !== undefined && before !== value) report('S1', id, `was ${before} and is now ${value}`);
			if (cell.value !== null && cell.value !== value)
				report('S1', id, `is printed as ${value}, true is ${cell.value}`);
			if (!cell.fixed && before === undefined) {
				if (isSensitive(value, cell.threshold, cell.zeroIsSensitive))
					report('S2', id, `is printed: ${value}`);
				else if (cell.withheld) report('S2', id, 'is printed although it was to be withheld');
			}
			known.set(id, value);
		}
	for (const [id, cell] of linked.cells) {
		if (cell.fixed && cell.value !== null && !known.has(id)) known.set(id, cell.value);
		if (cell.value === 0 && !cell.zeroIsSensitive && !known.has(id)) {
			if (!cell.withheld) report('Z1', id, 'is a suppressed zero although zeros are printed');
			known.set(id, 0);
		}
	}
	return known;
}

/** What a rounded proportion says: the numerator lies between two multiples of the denominator. */
function ratioFacts(numerator: string, denominator: string, value: number, decimals: number): Fact[] {
	const scale = 10 ** decimals;
	const twice = 2 * Math.round(value * scale);
	const bound = (edge: number, low: number, high: number): Fact => ({
		terms: [
			[numerator, 2 * scale],
			[denominator, -edge],
		],
		low,
		high,
	});
	return [bound(twice - 1, 0, Number.POSITIVE_INFINITY), bound(twice + 1, Number.NEGATIVE_INFINITY, 0)];
}

function readRates(
	linked: LinkedTable,
	releases: readonly Release[],
	known: ReadonlyMap<string, number>,
	report: Report,
): Fact[] {
	return releases.flatMap(({ rates }) =>
		Object.entries(rates ?? {}).flatMap(([id, value]) => {
			if (value === null) return [];
			const rate = linked.rates.get(id);
			const numerator = linked.cells.get(rate?.num ?? '');
			const denominator = linked.cells.get(rate?.den ?? '');
			if (!rate || !numerator || !denominator) {
				report('S1', id, 'is a rate that is described nowhere');
				return [];
			}
			if (numerator.value !== null && denominator.value !== null) {
				const truth = numerator.value / denominator.value;
				if (!(Math.abs(truth - value) <= 10 ** -rate.decimals / 2 + 1e-9)) {
					report('S1', id, `is printed as ${value}, true is ${truth}`);
					return [];
				}
			}
			if (!known.has(rate.num) || !known.has(rate.den)) report('S5', id, 'is a rate of a suppressed count');
			return ratioFacts(rate.num, rate.den, value, rate.decimals);
		}),
	);
}

const sumOf = (mean: Pick<PublishedMean, 'measure'>, cell: string): string =>
	`sum of ${mean.measure} over ${cell}`;

function readMeans(
	linked: LinkedTable,
	releases: readonly Release[],
	known: ReadonlyMap<string, number>,
	report: Report,
): { facts: Fact[]; sums: string[] } {
	const means = releases.flatMap((release) => release.means ?? []).filter(({ value }) => value !== null);
	const facts: Fact[] = [];
	const sums = new Set<string>();
	for (const mean of means) {
		if (!linked.cells.has(mean.cell)) {
			report('S1', mean.label, `is a mean over the unknown cell ${mean.cell}`);
			continue;
		}
		if (!known.has(mean.cell)) report('S5', mean.label, 'is a mean over a suppressed count');
		const sum = sumOf(mean, mean.cell);
		sums.add(sum);
		facts.push(...ratioFacts(sum, mean.cell, mean.value ?? 0, mean.decimals));
	}
	for (const measure of new Set(means.map((mean) => mean.measure)))
		for (const { total, parts } of linked.equations) {
			const ids = [total, ...parts].map((cell) => sumOf({ measure }, cell));
			if (ids.some((id) => !sums.has(id))) continue;
			facts.push({ terms: ids.map((id, index) => [id, index === 0 ? 1 : -1] as const), low: 0, high: 0 });
		}
	return { facts, sums: [...sums] };
}

/**
 * Reads all that the releases state, and reports what is wrong before anything is derived from it.
 *
 * Shapes: the linked tables and all releases; returns the known counts, the further facts (rates and means say that a
 * numerator lies between two multiples of its denominator) and findings. Units: people, proportions, scores.
 * Errors: none. Source: the project's reference on disclosure control, section 5.
 *
 * @example publishedNumbers(linkTables([table]), [{ published: { a: 12 } }]).known.get('a') // 12
 */
export function publishedNumbers(linked: LinkedTable, releases: readonly Release[]): Statements {
	const findings: Finding[] = [];
	const report: Report = (code, subject, message) => {
		findings.push({ code, subject, message });
	};
	const known = readCounts(linked, releases, report);
	const rates = readRates(linked, releases, known, report);
	const means = readMeans(linked, releases, known, report);
	for (const statistic of releases.flatMap((release) => release.statistics ?? []))
		if (statistic.value !== null && statistic.basis.some((id) => !known.has(id)))
			report('S5', statistic.label, 'is computed from a suppressed count');
	return { known, facts: [...rates, ...means.facts], sums: means.sums, findings };
}
