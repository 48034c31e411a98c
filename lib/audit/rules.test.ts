/** The closed list of acts: nothing else is recorded, and each has words for whoever reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namespaces } from '@/lib/i18n/namespaces';
import { acts } from './rules';

const names = Object.keys(acts);
const own = Object.entries(acts).flatMap(([name, about]) => (about === 'own' ? [name] : []));
const without = (texts: Readonly<Record<string, string>>, wanted: readonly string[], dot: string) =>
	wanted.filter((name) => !texts[name.replace('.', dot)]);

describe('the acts of the log', () => {
	it.each(['nl', 'en'] as const)('have words for the candidate, in %s', (locale) => {
		expect(without(namespaces.my[locale].acts, own, '-')).toEqual([]);
	});

	it.each(['nl', 'en'] as const)('have words for the auditor, in %s', (locale) => {
		expect(without(namespaces.admin[locale].acts, names, '_')).toEqual([]);
	});

	it('name nothing in words that does not happen', () => {
		const known = own.map((name) => name.replace('.', '-'));
		expect(Object.keys(namespaces.my.nl.acts).filter((name) => !known.includes(name))).toEqual([]);
	});

	it('hold what the functions of the database record', () => {
		const folder = new URL('../../db/migrations/', import.meta.url);
		const found = readdirSync(folder).flatMap((file) =>
			[
				...readFileSync(new URL(file, folder), 'utf8').matchAll(
					/INSERT INTO events [^)]*\)\s*VALUES \([^']*'([a-z.-]+)'/g,
				),
			].map(([, name]) => name),
		);
		expect(found).toContain('score.given');
		expect(found.filter((name) => !names.includes(name ?? ''))).toEqual([]);
	});

	it.each(['nl', 'en'] as const)('are done by somebody with a name for it, in %s', (locale) => {
		const actors = [
			'candidate',
			'system',
			'staff',
			'manager',
			'supervisor',
			'assessor',
			'chair',
			'interviewer',
		];
		expect(without(namespaces.my[locale].actors, actors, '-')).toEqual([]);
	});
});
