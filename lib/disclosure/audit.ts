import { publishedNumbers, type Statements } from './audit-statements';
import { IntegerSystem } from './integer';
import { type LinkedTable, linkTables } from './linked-table';
import type { AuditedTable, Finding, Release } from './release';
import { type Component, type Fact, linearSystem, type Unknown, type Watched } from './system';
import { isSensitive } from './table';

/** What a reader can say about a number that is not printed. */
export interface DerivedRange {
	readonly low: number;
	/** `Infinity` where nothing limits it. */
	readonly high: number;
	/** False when the search was cut off; the range is then the part of it that is certain. */
	readonly exact: boolean;
}

export interface AuditReport {
	/** True when the release may be published. */
	readonly safe: boolean;
	readonly findings: readonly Finding[];
	/** Per unprinted cell, and per watched difference (`large - small`), what can be derived. */
	readonly ranges: Readonly<Record<string, DerivedRange>>;
}

/** Branch-and-bound nodes per question; ties in tables of practice need a handful. */
const NODES = 400;

function rangeOf(system: IntegerSystem, variable: number, constant: number): DerivedRange {
	const ask = (sign: 1 | -1) => {
		const tableau = system.base.clone();
		tableau.reset(system.start);
		return system.extreme(tableau, variable, sign, null, NODES);
	};
	const down = ask(-1);
	const up = ask(1);
	const exact = down.value === down.bound && up.value === up.bound;
	const low = down.value > up.value ? down.bound : down.value;
	const high = down.value > up.value ? down.bound : up.value;
	return { low: low + constant, high: high + constant, exact };
}

interface Judged {
	readonly label: string;
	readonly value: number | null;
	readonly threshold: number;
	readonly sensitive: boolean;
	readonly what: 'cell' | 'difference';
}

/** Whether a range gives too much away; without the true value, whatever may be small is treated as small. */
function judge(judged: Judged, range: DerivedRange): Finding | null {
	const { label, value, threshold } = judged;
	const sensitive = value === null ? range.low < threshold : judged.sensitive;
	const text = `${range.low}..${range.high}`;
	if (range.low >= range.high) {
		if (sensitive) return { code: 'S3', subject: label, message: `can be derived exactly (${range.low})` };
		if (judged.what === 'difference') return null;
		return {
			code: 'U2',
			subject: label,
			message: `is suppressed in vain: it follows from what is printed (${range.low})`,
		};
	}
	if (!sensitive || (range.high >= threshold && range.high - range.low >= threshold)) return null;
	return { code: 'S4', subject: label, message: `is known too precisely: ${text}` };
}

function unknownsOf(linked: LinkedTable, statements: Statements): Map<string, Unknown> {
	const unknown = new Map<string, Unknown>();
	for (const [id, cell] of linked.cells)
		if (!statements.known.has(id))
			unknown.set(id, { floor: cell.zeroIsSensitive ? 0 : 1, truth: cell.value });
	for (const id of statements.sums) unknown.set(id, { floor: 0, truth: null });
	return unknown;
}

function judgeCell(linked: LinkedTable, id: string): Judged | null {
	const cell = linked.cells.get(id);
	if (!cell) return null;
	const sensitive = isSensitive(cell.value ?? 0, cell.threshold, cell.zeroIsSensitive);
	if (cell.withheld && !sensitive) return null;
	return { label: id, value: cell.value, threshold: cell.threshold, sensitive, what: 'cell' };
}

function judgeDifference(linked: LinkedTable, key: string): Judged | null {
	const pair = linked.differences.get(key);
	const large = linked.cells.get(pair?.large ?? '');
	const small = linked.cells.get(pair?.small ?? '');
	if (!large || !small) return null;
	const threshold = Math.max(large.threshold, small.threshold);
	const value = large.value === null || small.value === null ? null : large.value - small.value;
	const sensitive = value !== null && value > 0 && value < threshold;
	// A stage that nobody left is no small number of people, and a reader may know it.
	if (value !== null && !sensitive) return null;
	return { label: key, value, threshold, sensitive, what: 'difference' };
}

function attack(component: Component, linked: LinkedTable, ranges: Map<string, DerivedRange>): Finding[] {
	const system = new IntegerSystem(component, { units: 0 });
	if (!system.consistent)
		return [
			{ code: 'S1', subject: component.cells.join(', '), message: 'what is printed contradicts itself' },
		];
	const findings: Finding[] = [];
	const check = (judged: Judged | null, { key, variable, constant }: Watched) => {
		if (!judged) return;
		const range = rangeOf(system, variable, constant);
		ranges.set(key, range);
		const finding = judge(judged, range);
		if (finding) findings.push(finding);
	};
	component.cells.forEach((id, variable) => {
		check(judgeCell(linked, id), { key: id, variable, constant: 0 });
	});
	for (const watched of component.watched) check(judgeDifference(linked, watched.key), watched);
	return findings;
}

/**
 * Tries to derive what is not printed from everything that is, and says what gives a small number of people away.
 *
 * Shapes: `tables` describe the counts and how they hang together (cells with the same id in two tables are one
 * number); `releases` are all publications so far, the one under audit included: counts, rates, means and other
 * statistics. Units: people; rates are proportions. Findings carry the code of the rule: S1 a false or contradictory
 * number, S2 a small number printed, S3 one that can be derived, S4 one known too precisely, S5 a statistic of a
 * suppressed cell, Z1 a suppressed zero where zeros are printed, U2 a cell suppressed in vain. A cell without a true
 * value is judged as if it were small whenever it could be. Errors: none; contradictions are findings.
 * Cannot say: what somebody who knows part of the people can derive.
 * Source: the project's reference on disclosure control, section 5.
 *
 * @example
 * audit([{ threshold: 10, zeroIsSensitive: true, cells: { a: { value: 40 }, b: { value: 4 }, T: { value: 44 } },
 *   equations: [{ total: 'T', parts: ['a', 'b'] }] }], [{ published: { a: 40, b: null, T: 44 } }]).findings
 * // [{ code: 'S3', subject: 'b', message: 'can be derived exactly (4)' }]
 */
export function audit(tables: readonly AuditedTable[], releases: readonly Release[]): AuditReport {
	const linked = linkTables(tables);
	const statements = publishedNumbers(linked, releases);
	const findings: Finding[] = [...linked.findings, ...statements.findings];
	const watched = new Map<string, Fact['terms']>(
		[...linked.differences].map(([key, { large, small }]) => [
			key,
			[
				[large, 1],
				[small, -1],
			],
		]),
	);
	const facts = [...linked.facts, ...statements.facts];
	const system = linearSystem(unknownsOf(linked, statements), statements.known, facts, watched);
	for (const fact of system.contradictions) {
		const subject = fact.terms.map(([id]) => id).join(', ');
		findings.push({ code: 'S1', subject, message: 'the printed numbers do not fit together' });
	}
	const ranges = new Map<string, DerivedRange>();
	for (const [key, value] of system.open) {
		const judged = judgeDifference(linked, key);
		const finding = judged ? judge(judged, { low: value, high: value, exact: true }) : null;
		if (finding) findings.push(finding);
	}
	for (const component of system.components) findings.push(...attack(component, linked, ranges));
	return { safe: findings.length === 0, findings, ranges: Object.fromEntries(ranges) };
}
