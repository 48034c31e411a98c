import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulatePilot } from './pilot';
import { normalCdf, normalQuantile, stream } from './random';
import { recoveryReport } from './report';
import { biasOf, type Scenario, scenarios } from './scenarios';
import { collectRows, studyRow } from './study';

const [standard] = scenarios;
if (!standard) throw new Error('there is no standard scenario');
const tiny: Scenario = { ...standard, id: 'tiny', pilotVacancies: 3, controlVacancies: 3 };

/** All names that occur anywhere in a value. */
function keysOf(value: unknown, found = new Set<string>()): Set<string> {
	if (Array.isArray(value)) for (const item of value) keysOf(item, found);
	else if (typeof value === 'object' && value !== null)
		for (const [key, item] of Object.entries(value)) keysOf(item, found.add(key));
	return found;
}

describe('simulated pilots', () => {
	it('are the same, byte for byte, for the same seed, and differ otherwise', () => {
		const text = (seed: number) => JSON.stringify(simulatePilot(tiny, seed));
		expect(text(4)).toBe(text(4));
		expect(text(4)).not.toBe(text(5));
	});

	it('import nothing that only the simulation knows', () => {
		const { data } = simulatePilot(tiny, 1);
		expect([...keysOf(data)].sort()).toEqual(
			[
				'application',
				'applications',
				'arm',
				'assessor',
				'days',
				'filled',
				'furthest',
				'group',
				'id',
				'question',
				'ratings',
				'satisfaction',
				'score',
				'vacancies',
			].sort(),
		);
	});

	it('undeclared people have no group in the import, and one in the truth', () => {
		const { data, truth } = simulatePilot(
			{ ...tiny, undeclared: { majority: 1, western: 1, nonWestern: 1 } },
			2,
		);
		const people = data.vacancies.flatMap(({ applications }) => applications);
		expect(people.every(({ group }) => group === null)).toBe(true);
		expect(people.every(({ id }) => truth.group[id] !== undefined)).toBe(true);
	});

	it('have the bias that turns a rate of 20% into 71% of it', () => {
		expect(biasOf(standard, 'nonWestern')).toBeCloseTo(-0.23, 2);
		expect(normalCdf(normalQuantile(0.975))).toBeCloseTo(0.975, 10);
		expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
	});

	it('draw normal numbers with mean zero and variance one', () => {
		const random = stream('check', 1);
		const draws = Array.from({ length: 20_000 }, random.normal);
		const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
		const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
		expect(Math.abs(mean)).toBeLessThan(0.03);
		expect(Math.abs(variance - 1)).toBeLessThan(0.04);
	});
});

describe('the recovery study', () => {
	it('resumes where it stopped and gives the same rows', { timeout: 60_000 }, () => {
		const directory = mkdtempSync(join(tmpdir(), 'study-'));
		const whole = collectRows(tiny, 3, directory);
		const file = join(directory, 'tiny.jsonl');
		const lines = readFileSync(file, 'utf8').trim().split('\n');
		writeFileSync(file, `${lines[0]}\n${lines[1]?.slice(0, 40)}`);
		expect(collectRows(tiny, 3, directory)).toEqual(whole);
		rmSync(directory, { recursive: true });
	});

	it('publishes only tables that pass the audit', { timeout: 60_000 }, () => {
		const row = studyRow(tiny, 3);
		expect(row.tablesSafe).toBe(row.tablesPublished);
	});

	it('writes the same page from the same rows', { timeout: 60_000 }, () => {
		const target = {
			impactPilot: 1,
			impactControl: 0.725,
			rateDifference: 0,
			shortlistRate: 0.2,
			alpha: 0.4,
			medianDays: 60,
		};
		const rows = [1, 2].map((seed) => studyRow(tiny, seed));
		const page = () => recoveryReport([{ scenario: tiny, target, rows }]).text;
		expect(page()).toBe(page());
		expect(page()).toContain('2 pilots, 2 different data sets.');
	});
});
