import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { appDatabase } from '@/db/pools';
import { connectAs, emptyDatabase } from '@/db/test';
import { loadStaff, vacancyScope } from '@/lib/auth/gate';
import { sha256 } from '@/lib/id';
import { recordEvent } from './commands';
import { listSealedEvents, verifyEvents, verifyProcedure } from './queries';
import { verifyChain } from './rules';

async function query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
	return (await (await connectAs('superuser')).query<Row>(sql, [...values])).rows;
}

/** Five sealed events of one procedure, read by its auditor. */
async function makeLog() {
	const [organisation, auditor, vacancyId] = [randomUUID(), randomUUID(), randomUUID()];
	await query(
		`INSERT INTO organisations (id, slug, name, name_en, contact_email) VALUES ($1, $2, 'D', 'S', 'p@d.example')`,
		[organisation, organisation.slice(0, 8)],
	);
	await query(
		`INSERT INTO staff (id, subject, name, email, organisation_id, may_audit) VALUES ($1::uuid, $1::text, 'A', 'a@d.example', $2, true)`,
		[auditor, organisation],
	);
	await query(
		`INSERT INTO vacancies (id, organisation_id, slug, locale, title, created_by) VALUES ($1, $2, $3, 'nl', 'Adviseur', $4)`,
		[vacancyId, organisation, vacancyId.slice(0, 8), auditor],
	);
	for (let number = 0; number < 5; number++)
		await recordEvent(appDatabase(), {
			vacancyId,
			action: 'member.added',
			actor: number === 2 ? 'system' : `staff:${auditor}`,
			object: number === 3 ? '' : `staff:${auditor}`,
			details: { role: 'assessor', number, quote: 'é "x"' },
		});
	await query(`SELECT seal_events('-1 second')`);
	const actor = await loadStaff(auditor);
	if (!actor) throw new Error('no auditor');
	return vacancyScope(actor, vacancyId, 'audit.read');
}

beforeEach(emptyDatabase);

describe('the log', () => {
	it('is whole, by the database and by our own arithmetic', async () => {
		const scope = await makeLog();
		expect(await verifyEvents()).toEqual({ sealed: 5, broken: [] });
		const report = await verifyProcedure(scope);
		expect(report).toMatchObject({ sealed: 5, unsealed: 0, broken: [] });
		expect(report.last).toMatch(/^[0-9a-f]{64}$/);
	});

	it.each([
		['a changed actor', `UPDATE events SET actor = 'system' WHERE sealed_as = 2`],
		['a changed detail', `UPDATE events SET details = details || '{"number": 9}' WHERE sealed_as = 3`],
		['a moved time', `UPDATE events SET at = at - interval '1 microsecond' WHERE sealed_as = 4`],
		['a row taken out', 'DELETE FROM events WHERE sealed_as = 2'],
		[
			'a hash computed anew for one row',
			`UPDATE events SET action = 'member.removed' WHERE sealed_as = 2;
			UPDATE events e SET hash = event_hash(e, e.previous_hash) WHERE sealed_as = 2`,
		],
	])('shows %s', async (_, tampering) => {
		const scope = await makeLog();
		await query(tampering);
		expect((await verifyEvents()).broken).toHaveLength(1);
		expect((await verifyProcedure(scope)).broken).toHaveLength(1);
	});

	it('can be checked from the downloaded lines alone', async () => {
		const scope = await makeLog();
		const lines = (await listSealedEvents(scope)).map((event) => JSON.stringify(event));
		const read = lines.map((line) => JSON.parse(line) as Parameters<typeof verifyChain>[0][number]);
		expect(verifyChain(read, sha256)).toEqual(await verifyProcedure(scope));
		const [first, ...rest] = read;
		if (!first) throw new Error('no events');
		expect(verifyChain([{ ...first, actor: 'system' }, ...rest], sha256).broken).toEqual([first.id]);
		expect(verifyChain(rest, sha256).broken).toEqual([rest[0]?.id]);
	});
});
