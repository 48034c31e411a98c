/** A candidate's way on a real database: saving, sending, proof of an address. */
import { beforeEach, describe, expect, it } from 'vitest';
import { reopenApplication, saveAnswer, submitApplication } from '@/lib/application/commands';
import { sha256 } from '@/lib/id';
import { putContact } from '@/lib/identity/commands';
import { isLinkOpen, proveByCode, proveByLink, requestLogin } from '@/lib/identity/login';

import {
	answer,
	arrange,
	contact,
	mailedSecret,
	questionIds,
	ready,
	rows,
	scopeOf,
	start,
	tablesWith,
} from './test-candidate';

beforeEach(arrange);

describe('saving', () => {
	it('keeps the newer text of another tab and gives it back', async () => {
		const id = await start();
		expect((await answer(id, 0, 'eerste')).revision).toBe(1);
		expect((await answer(id, 0, 'tweede', 1)).revision).toBe(2);
		const late = await answer(id, 0, 'van het oude tabblad', 1);
		expect(late).toMatchObject({ revision: 2, newerText: 'tweede' });
		expect(await rows('SELECT text FROM draft_answers')).toEqual([{ text: 'tweede' }]);
	});

	it('answers a repeated save of the same text as saved', async () => {
		const id = await start();
		await answer(id, 0, 'tekst');
		expect((await answer(id, 0, 'tekst')).newerText).toBeUndefined();
	});

	it('leaves no text behind a submission that it raced with', async () => {
		const id = await ready();
		const scope = await scopeOf(id);
		const late = saveAnswer(scope, { questionId: questionIds[0] ?? '', text: 'te laat', revision: 1 }).catch(
			() => 'refused',
		);
		await Promise.all([submitApplication(scope), late]);
		expect(await rows('SELECT text FROM draft_answers')).toEqual([]);
	});
});

describe('sending', () => {
	it('makes one application of ten clicks at once', async () => {
		const scope = await scopeOf(await ready());
		await Promise.all(Array.from({ length: 10 }, () => submitApplication(scope)));
		expect(await rows('SELECT status FROM applications')).toEqual([{ status: 'submitted' }]);
		expect(await rows('SELECT 1 FROM answers')).toHaveLength(2);
		expect(await rows(`SELECT 1 FROM vault.mails WHERE template = 'application-received'`)).toHaveLength(1);
		expect(await rows(`SELECT 1 FROM events WHERE action = 'application.submitted'`)).toHaveLength(1);
	});

	it('refuses an address that is not proven, and answers over the limit', async () => {
		const id = await start();
		await answer(id, 0, 'een');
		await answer(id, 1, 'twee');
		await expect(submitApplication(await scopeOf(id))).rejects.toMatchObject({ reason: 'email-unproven' });
		await answer(id, 1, 'woord '.repeat(276), 1);
		await expect(submitApplication(await scopeOf(id))).rejects.toMatchObject({
			reason: 'answers-over-limit',
		});
	});

	it('opens again while the vacancy is open, with every word', async () => {
		const id = await ready();
		await submitApplication(await scopeOf(id));
		expect(await tablesWith('leerde veel')).toEqual(['vault.original_answers']);
		await reopenApplication(await scopeOf(id));
		expect(await tablesWith('leerde veel')).toEqual(['public.draft_answers']);
		await submitApplication(await scopeOf(id));
		expect(await rows('SELECT 1 FROM vault.original_answers')).toHaveLength(2);
	});
});

describe('proof of an address', () => {
	it('works once by link, and a look at the link consumes nothing', async () => {
		const id = await start();
		await putContact(await scopeOf(id), contact);
		await requestLogin(contact.email, 'nl', await scopeOf(id));
		const link = await mailedSecret('link');
		expect([await isLinkOpen(link), await isLinkOpen(link), await isLinkOpen(`${link}x`)]).toEqual([
			true,
			true,
			false,
		]);
		expect(await proveByLink(link, sha256('phone'))).toEqual({ applicationId: id });
		await expect(proveByLink(link, sha256('thief'))).rejects.toMatchObject({ reason: 'link-expired' });
		expect(await isLinkOpen(link)).toBe(false);
	});

	it('refuses a code after five wrong ones', async () => {
		const id = await start();
		await putContact(await scopeOf(id), contact);
		const request = await requestLogin(contact.email, 'nl', await scopeOf(id));
		const code = await mailedSecret('code');
		const wrong = code === '000000' ? '111111' : '000000';
		for (let attempt = 1; attempt <= 5; attempt += 1) {
			await expect(proveByCode(request, wrong, sha256('browser'))).rejects.toMatchObject({
				reason: 'code-wrong',
			});
		}
		await expect(proveByCode(request, code, sha256('browser'))).rejects.toMatchObject({
			reason: 'code-expired',
		});
	});

	it('mails nobody for an address that is not known', async () => {
		await requestLogin('nobody@example.org', 'nl');
		expect(await rows('SELECT 1 FROM vault.mails')).toEqual([]);
	});
});
