/**
 * docs/data-register.md against the database: every column that holds or can hold something about a person is named,
 * and the login roles that the page says can read it are the ones that PostgreSQL lets read it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loginRoles } from './roles';
import { connectAs } from './test';

const register = readFileSync(
	path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'docs/data-register.md'),
	'utf8',
);

/** Rows of the register: | `schema.table` | `column`, `column` | roles or nobody | … */
const rows = [...register.matchAll(/^\| `(\w+\.\w+)` +\| ([^|]+) \| ([^|]+) \|/gm)].map(
	([, table = '', columns = '', readers = '']) => ({
		table,
		columns: [...columns.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
		readers: [...readers.matchAll(/`(\w+)`/g)].map(([, name = '']) => name).sort(),
	}),
);
const named = new Map<string, readonly string[]>(
	rows.flatMap(({ table, columns, readers }) =>
		columns.map((column) => [`${table}.${column}`, readers] as const),
	),
);

interface Column {
	readonly name: string;
	readonly schema: string;
	readonly type: string;
	readonly about: boolean;
	readonly readers: readonly string[];
}

/** Every column of ours; `about` when it refers to staff, an application or a person. */
async function columns(): Promise<readonly Column[]> {
	const superuser = await connectAs('superuser');
	const result = await superuser.query<Column>(
		`SELECT n.nspname || '.' || c.relname || '.' || a.attname AS name, n.nspname AS schema,
			format_type(a.atttypid, NULL) AS type,
			EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND a.attnum = ANY (k.conkey)
				AND k.confrelid IN ('public.staff'::regclass, 'public.applications'::regclass, 'vault.persons'::regclass)) AS about,
			ARRAY(SELECT role FROM unnest($1::text[]) AS role WHERE has_schema_privilege(role, n.oid, 'USAGE')
				AND has_column_privilege(role, c.oid, a.attnum, 'SELECT') ORDER BY role) AS readers
		FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname IN ('public', 'vault', 'monitoring', 'blind') AND c.relkind IN ('r', 'p')
			AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1`,
		[loginRoles],
	);
	return result.rows;
}

/** Types in which somebody can write something, or a program can. */
const writable = /^(text|character varying|json|jsonb|text\[\]|tsvector|bytea)$/;

describe('the data register', () => {
	it('names every column of the vault and of monitoring', async () => {
		const missing = (await columns()).filter(({ name, schema }) => schema !== 'public' && !named.has(name));
		expect(missing.map(({ name }) => name)).toEqual([]);
	});

	it('names every text of a procedure and every reference to a person', async () => {
		const missing = (await columns()).filter(
			({ name, type, about }) => (about || writable.test(type)) && !named.has(name),
		);
		expect(missing.map(({ name }) => name)).toEqual([]);
	});

	it('names nothing that does not exist', async () => {
		const real = new Set((await columns()).map(({ name }) => name));
		expect([...named.keys()].filter((name) => !real.has(name))).toEqual([]);
	});

	it('says who can read it as PostgreSQL does', async () => {
		const actual = (await columns()).filter(({ name }) => named.has(name));
		const said = (name: string) => `${name}: ${named.get(name)?.join(', ') || 'nobody'}`;
		const inDatabase = ({ name, readers }: Column) => `${name}: ${readers.join(', ') || 'nobody'}`;
		expect(actual.map(({ name }) => said(name))).toEqual(actual.map(inDatabase));
	});
});
