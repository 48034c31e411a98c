/**
 * Pilots with known truth.
 *
 *   npx tsx scripts/simulate/index.ts pilot --scenario default --seed 7 --out DIRECTORY
 *   npx tsx scripts/simulate/index.ts study [--scenario ID] [--pilots 200] [--out docs/recovery-study.md]
 *
 * `pilot` writes what the platform imports and the truth to two files, in two folders. `study` simulates many pilots
 * per scenario, can be interrupted and resumed, and writes the recovery table.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { simulatePilot } from './pilot';
import { recoveryReport } from './report';
import { scenarios } from './scenarios';
import { collectRows } from './study';
import { targetOf } from './truth';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		scenario: { type: 'string' },
		seed: { type: 'string', default: '1' },
		pilots: { type: 'string', default: '200' },
		out: { type: 'string' },
		rows: { type: 'string', default: '.data/simulate' },
	},
});
const chosen = scenarios.filter(({ id }) => values.scenario === undefined || id === values.scenario);
const [command] = positionals;

if (chosen.length === 0 || (command !== 'pilot' && command !== 'study')) {
	console.error(`Usage: simulate <pilot | study> [--scenario ${scenarios.map(({ id }) => id).join(' | ')}]`);
	process.exitCode = 2;
} else if (command === 'pilot') {
	for (const scenario of chosen) {
		const { data, truth } = simulatePilot(scenario, Number(values.seed));
		const directory = join(values.out ?? '.data/simulate', `${scenario.id}-${values.seed}`);
		for (const [folder, content] of Object.entries({ import: data, truth })) {
			mkdirSync(join(directory, folder), { recursive: true });
			writeFileSync(join(directory, folder, 'pilot.json'), `${JSON.stringify(content)}\n`);
		}
		console.log(`${directory}: ${data.vacancies.length} vacancies`);
	}
} else {
	const pilots = Number(values.pilots);
	const results = chosen.map((scenario) => ({
		scenario,
		target: targetOf(scenario),
		rows: collectRows(scenario, pilots, values.rows ?? '.data/simulate'),
	}));
	const { text, passed } = recoveryReport(results);
	if (values.out) writeFileSync(values.out, text);
	else console.log(text);
	if (!passed) process.exitCode = 1;
}
