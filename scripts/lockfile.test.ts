import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const entry = z.object({
	version: z.string().optional(),
	optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockfile = z.object({ packages: z.record(z.string(), entry) });

/**
 * `npm ci` refuses a lock file without the programs of other platforms, and `npm install` leaves them out when
 * the registry it asks does not have them. Put them back by hand: version, os and cpu are enough.
 */
it('names the optional packages of every platform', () => {
	const { packages } = lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
	/** As Node looks for a package: beside the one that asks, then ever higher. */
	const isFound = (place: string, name: string): boolean => {
		const parents = place
			.split('/node_modules/')
			.map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
		return ['', ...parents].some(
			(parent) => `${parent === '' ? '' : `${parent}/`}node_modules/${name}` in packages,
		);
	};
	const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter((name) => !isFound(place, name)),
	);
	expect(missing).toEqual([]);
});
