/** The measurement's own SQL follows the schema: what it prepares can be sent, and what it counts was stored. */
import { beforeAll, describe, expect, it } from 'vitest';
import { connectAs, emptyDatabase, testUrl } from '@/db/test';
import { submitAllBare } from './bare-transaction';
import { countStored, makeDrafts, makeVacancy } from './drafts';

beforeAll(async () => {
	await emptyDatabase();
	const owner = await connectAs('owner');
	await owner.query(
		`WITH o AS (INSERT INTO organisations (slug, name, name_en, contact_email)
			VALUES ('dienst', 'Dienst', 'Service', 'post@dienst.example') RETURNING id)
		INSERT INTO staff (subject, name, email, organisation_id, may_manage)
		SELECT 'm.proef', 'M. Proef', 'm.proef@dienst.example', id, true FROM o`,
	);
});

describe('the bare transaction', () => {
	it('stores each draft whole, once, and nothing of the others', async () => {
		const owner = await connectAs('owner');
		const vacancy = await makeVacancy(owner);
		const drafts = await makeDrafts(owner, vacancy, 6, true);
		expect(await countStored(owner, vacancy, drafts)).toBe(0);
		const { times } = await submitAllBare(testUrl('app'), vacancy, drafts.slice(0, 4), 2);
		expect(times).toHaveLength(4);
		expect(await countStored(owner, vacancy, drafts)).toBe(4);
	});

	it('cannot send a draft without answers as if it were whole', async () => {
		const owner = await connectAs('owner');
		const vacancy = await makeVacancy(owner);
		const drafts = await makeDrafts(owner, vacancy, 1, false);
		await submitAllBare(testUrl('app'), vacancy, drafts, 1);
		expect(await countStored(owner, vacancy, drafts)).toBe(0);
	});
});
