/**
 * `npx tsx scripts/bench/disclosure.ts [--fuzz N] [--seed S]`: time and loss of suppression on pilots of growing size,
 * and a fuzz of random tables, each judged by the audit. The random stream is seeded, so figures can be compared.
 */
import { parseArgs } from 'node:util';
import { audit, type Cell, type Equation, type Nesting, suppress, type Table } from '@/lib/disclosure';

function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return ((state ^ (state >>> 15)) >>> 0) / 4294967296;
	};
}

interface Shape {
	readonly vacancies: number;
	readonly groups: number;
	readonly stages: number;
	/** Applicants per group and vacancy, on average. */
	readonly size: number;
	readonly exits: boolean;
}

/** Vacancy x group x stage with every margin: the one linked problem of a pilot-wide report. */
function pilotTable(shape: Shape, random: () => number, zeroIsSensitive: boolean): Table {
	const cells: Record<string, Cell> = {};
	const equations: Equation[] = [];
	const range = (length: number) => Array.from({ length }, (_, at) => at);
	const total = (id: string, parts: string[], kind: string) => {
		cells[id] = { value: parts.reduce((sum, part) => sum + (cells[part]?.value ?? 0), 0), kind };
		equations.push({ total: id, parts });
	};
	for (const vacancy of range(shape.vacancies))
		for (const group of range(shape.groups)) {
			let people = Math.floor(shape.size * (group === 0 ? 3 : 1) * (0.3 + 1.4 * random()));
			for (const stage of range(shape.stages)) {
				cells[`v${vacancy}.g${group}.s${stage}`] = { value: people, kind: 'interior' };
				people = Math.floor(people * (0.3 + 0.6 * random()));
			}
		}
	for (const stage of range(shape.stages)) {
		const at = (vacancy: number | string, group: number | string) => `v${vacancy}.g${group}.s${stage}`;
		for (const v of range(shape.vacancies))
			total(
				at(v, 'T'),
				range(shape.groups).map((g) => at(v, g)),
				'subtotal',
			);
		for (const g of range(shape.groups))
			total(
				at('T', g),
				range(shape.vacancies).map((v) => at(v, g)),
				'subtotal',
			);
		total(
			at('T', 'T'),
			range(shape.vacancies).map((v) => at(v, 'T')),
			'total',
		);
		equations.push({ total: at('T', 'T'), parts: range(shape.groups).map((g) => at('T', g)) });
	}
	const order = Object.keys(cells).flatMap((id): Nesting[] => {
		const [line, stage] = id.split('.s');
		return Number(stage) > 0 ? [{ small: id, large: `${line}.s${Number(stage) - 1}` }] : [];
	});
	return {
		threshold: 10,
		zeroIsSensitive,
		cells,
		equations,
		order,
		sensitiveDifferences: shape.exits ? order : [],
	};
}

const { values } = parseArgs({
	options: { fuzz: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);

console.log('cells  small  lost  safe   proven  suppress ms  audit ms');
const shapes: Shape[] = [
	{ vacancies: 5, groups: 4, stages: 1, size: 20, exits: false },
	{ vacancies: 8, groups: 6, stages: 1, size: 14, exits: false },
	{ vacancies: 12, groups: 4, stages: 2, size: 28, exits: true },
	{ vacancies: 24, groups: 16, stages: 1, size: 14, exits: false },
	{ vacancies: 100, groups: 3, stages: 1, size: 14, exits: false },
	{ vacancies: 19, groups: 4, stages: 4, size: 42, exits: true },
	{ vacancies: 19, groups: 4, stages: 4, size: 14, exits: false },
];
for (const shape of shapes) {
	const table = pilotTable(shape, seeded(seed), true);
	const start = performance.now();
	const result = suppress(table);
	const middle = performance.now();
	const report = audit([table], [result]);
	const end = performance.now();
	const cells = Object.values(table.cells);
	const columns = [
		String(cells.length).padStart(5),
		String(cells.filter(({ value }) => value < 10).length).padStart(6),
		String(result.suppressed.length).padStart(5),
		String(report.safe).padEnd(6),
		String(result.optimal).padEnd(7),
		String(Math.round(middle - start)).padStart(11),
		String(Math.round(end - middle)).padStart(9),
	];
	console.log(columns.join(' '));
}

const random = seeded(seed + 99);
const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
let unsafe = 0;
let proven = 0;
let lost = 0;
let all = 0;
const begin = performance.now();
for (let round = 0; round < Number(values.fuzz); round++) {
	const shape: Shape = {
		vacancies: between(1, 5),
		groups: between(2, 5),
		stages: between(1, 3),
		size: between(4, 40),
		exits: random() < 0.5,
	};
	const table = pilotTable(shape, random, random() < 0.6);
	const result = suppress(table);
	if (!audit([table], [result]).safe) unsafe += 1;
	if (result.optimal) proven += 1;
	lost += result.suppressed.length;
	all += Object.keys(table.cells).length;
}
const seconds = ((performance.now() - begin) / 1000).toFixed(1);
console.log(
	`fuzz: ${values.fuzz} tables, ${unsafe} recoverable, ${proven} proven optimal, ${lost} of ${all} cells lost, ${seconds} s`,
);
if (unsafe > 0) process.exitCode = 1;
