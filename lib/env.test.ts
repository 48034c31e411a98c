import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeSettings, parseEnv } from './env';

const readme = readFileSync(
	path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'README.md'),
	'utf8',
);

describe('the settings', () => {
	it('stand in the table of the README, each with its meaning, in this order', () => {
		const rows = describeSettings().map(
			({ name, meaning, required, fallback }) =>
				`| \`${name}\` | ${meaning} | ${required ? 'required' : fallback === null ? 'optional' : `\`${fallback}\``} |`,
		);
		const inReadme = readme
			.split('\n')
			.filter((line) => /^\| `[A-Z][A-Z_]+` +\|/.test(line))
			.map((line) => line.replace(/ +\|/g, ' |'));
		expect(inReadme).toEqual(rows);
	});

	it('are all named with their meaning when they are missing', () => {
		const missing = describeSettings().filter(({ required }) => required);
		expect(missing.length).toBeGreaterThan(5);
		let message = '';
		try {
			parseEnv({});
		} catch (error) {
			message = error instanceof Error ? error.message : '';
		}
		for (const { name, meaning } of missing) expect(message).toContain(`${name} is missing: ${meaning}`);
	});
});
