/**
 * `npx tsx scripts/bench/statistics.ts [--markdown]`: time of the heavy statistics over 1,000, 10,000 and 100,000
 * ratings, and growth per tenfold (10 = linear). Seeded ratings of a pilot: 35 candidates a vacancy, 4 questions, 3 of
 * 6 assessors an answer, 3 % missing. Processor time of this process, so other work on the machine does not count.
 */
import { parseArgs } from 'node:util';
import {
	hodgesLehmann,
	icc,
	kaplanMeier,
	krippendorffAlpha,
	krippendorffAlphaBootstrap,
	logRank,
	mannWhitney,
	raterEffectsFixed,
	varianceComponentsReml,
	varianceComponentsReml3,
} from '@/lib/statistics';

const sizes = [1_000, 10_000, 20_000, 100_000] as const;

function pilot(ratings: number) {
	let state = 20_240_917;
	const random = (): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return ((state ^ (state >>> 15)) >>> 0) / 4294967296;
	};
	const noise = (): number => random() + random() + random() + random() - 2;
	const long = {
		candidate: [] as number[],
		question: [] as number[],
		unit: [] as number[],
		rater: [] as number[],
		value: [] as number[],
	};
	const matrix: number[][] = [];
	const severity: number[] = [];
	for (let candidate = 0; long.value.length < ratings; candidate += 1) {
		const level = 1.2 * noise();
		for (let question = 0; question < 4; question += 1) {
			const answer = 0.7 * noise();
			const row: number[] = [];
			const first = Math.floor(random() * 6);
			for (let turn = 0; turn < 3; turn += 1) {
				const rater = Math.floor(candidate / 35) * 6 + ((first + turn * (1 + (candidate % 2))) % 6);
				severity[rater] ??= 0.6 * noise();
				if (random() < 0.03) continue;
				const value = Math.round(3 + level + answer + (severity[rater] ?? 0) + noise());
				long.candidate.push(candidate);
				long.question.push(question);
				long.unit.push(candidate * 4 + question);
				long.rater.push(rater);
				long.value.push(Math.min(5, Math.max(1, value)));
				row.push(Math.min(5, Math.max(1, value)));
			}
			matrix.push(row);
		}
	}
	const padded = matrix.map((row) => [...row, null, null, null].slice(0, 3));
	const cluster = matrix.map((_, at) => Math.floor(at / 4));
	const times = long.value.map((value) => value * 20 + random() * 40);
	const spells = times.map((time) => ({ time: Math.round(time), event: random() < 0.8 }));
	return { long, padded, cluster, times, spells };
}

type Pilot = ReturnType<typeof pilot>;

const tasks: readonly (readonly [name: string, run: (data: Pilot) => unknown])[] = [
	['icc', ({ padded }) => icc(padded)],
	['krippendorff_alpha (ordinal)', ({ padded }) => krippendorffAlpha(padded, 'ordinal')],
	['alpha, 2,000 replicates over answers', ({ padded }) => krippendorffAlphaBootstrap(padded)],
	[
		'alpha, 2,000 replicates over candidates',
		({ padded, cluster }) => krippendorffAlphaBootstrap(padded, { cluster }),
	],
	[
		'rater_effects_fixed',
		({ long }) => raterEffectsFixed({ ...long, rater: long.rater.map((at) => at % 6) }),
	],
	['REML, 2 components, 6 assessors a vacancy', ({ long }) => varianceComponentsReml(long)],
	[
		'REML, 2 components, 60 shared assessors',
		({ long }) => varianceComponentsReml({ ...long, rater: long.rater.map((at, i) => (at * 7 + i) % 60) }),
	],
	['REML, 3 components, 6 assessors a vacancy', ({ long }) => varianceComponentsReml3(long)],
	[
		'mann_whitney',
		({ times }) =>
			mannWhitney(
				times.filter((_, at) => at % 2 === 0),
				times.filter((_, at) => at % 2 === 1),
			),
	],
	[
		'hodges_lehmann',
		({ times }) =>
			hodgesLehmann(
				times.filter((_, at) => at % 2 === 0),
				times.filter((_, at) => at % 2 === 1),
			),
	],
	['kaplan_meier', ({ spells }) => kaplanMeier(spells)],
	[
		'log_rank',
		({ spells }) =>
			logRank(
				spells,
				spells.map((_, at) => at % 2),
			),
	],
];

const { values } = parseArgs({ options: { markdown: { type: 'boolean', default: false } } });
const separator = values.markdown ? ' | ' : '\t';
const line = (cells: readonly string[]): void =>
	console.log(values.markdown ? `| ${cells.join(separator)} |` : cells.join(separator));

line(['statistic', ...sizes.map((size) => `${size.toLocaleString('en')} (ms)`), 'growth 10,000 to 100,000']);
if (values.markdown) line(['---', ...sizes.map(() => '---:'), '---:']);
const pilots = sizes.map(pilot);
for (const [name, run] of tasks) {
	const [smallest] = pilots;
	if (smallest) run(smallest);
	const spent = pilots.map((data) => {
		const start = process.cpuUsage();
		run(data);
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	});
	const growth = (spent[3] ?? 0) / (spent[1] ?? 1);
	line([name, ...spent.map((milliseconds) => milliseconds.toFixed(0)), growth.toFixed(1)]);
}
