/** db/schema describes the tables that the migrations made: the two cannot drift apart. */
import { getTableColumns, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import * as application from './schema/application';
import * as assessment from './schema/assessment';
import * as decision from './schema/decision';
import * as event from './schema/event';
import * as figures from './schema/figures';
import * as organisation from './schema/organisation';
import * as vacancy from './schema/vacancy';
import * as vault from './schema/vault';
import { connectAs } from './test';

const described = [application, assessment, decision, event, figures, organisation, vacancy, vault]
	.flatMap((file) => Object.values(file))
	.filter((value) => is(value, PgTable));

const kinds: Readonly<Record<string, string>> = {
	int4: 'integer',
	int2: 'smallint',
	int8: 'bigint',
	bool: 'boolean',
	timestamptz: 'timestamp with time zone',
	float4: 'real',
};

describe.each(described.map((table) => [getTableConfig(table).name, table] as const))('%s', (name, table) => {
	it('has the columns, types and nullability that the code believes in', async () => {
		const superuser = await connectAs('superuser');
		const actual = await superuser.query<{ column_name: string; udt_name: string; is_nullable: string }>(
			'SELECT column_name, udt_name, is_nullable FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2',
			[getTableConfig(table).schema ?? 'public', name],
		);
		const inDatabase = new Map(actual.rows.map((row) => [row.column_name, row]));
		for (const column of Object.values(getTableColumns(table))) {
			const row = inDatabase.get(column.name);
			expect(row, `${name}.${column.name}`).toBeDefined();
			const stored = (row?.udt_name ?? '').replace(/^_(.*)/, '$1[]');
			const type = kinds[stored] ?? stored;
			expect(column.getSQLType().replace(/\(.*\)/, ''), `${name}.${column.name}`).toBe(type);
			expect(column.notNull, `${name}.${column.name}`).toBe(row?.is_nullable === 'NO');
		}
	});
});
