'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '@/lib/action';
import {
	declareWritingAid,
	saveAnswer,
	startApplication,
	submitApplication,
} from '@/lib/application/commands';
import { answerInput, contactInput, writingAidInput } from '@/lib/application/schema';
import { ensureCandidateKey } from '@/lib/auth/candidate';
import { limitRate } from '@/lib/auth/rate-limit';
import { DomainError } from '@/lib/errors';
import { putContact } from '@/lib/identity/commands';
import { proveByCode, requestLogin } from '@/lib/identity/login';
import { getOwnContact } from '@/lib/identity/queries';

export const start = action(
	{ scope: 'public', permission: null, input: z.object({ slug: z.string().max(120) }) },
	async ({ input, locale }) => {
		await limitRate('application.start');
		const applicationId = await startApplication(input.slug, await ensureCandidateKey(), locale);
		redirect(`/${locale}/apply/${applicationId}`);
	},
);

const answerForm = answerInput.extend({
	/** Position of the question to go to; 0 is the page after the questions. */
	next: z.coerce.number().int().min(0).max(20),
	/** Set when the page was opened from the check page, to go back there. */
	back: z.literal('check').optional(),
});

/** Saves one answer and goes on. When another tab saved a newer text nothing is stored, and the page shows both. */
export const saveAndGoOn = action(
	{ scope: 'application', permission: 'application.write', input: answerForm },
	async ({ scope, input, locale }) => {
		const saved = await saveAnswer(scope, input);
		if (saved.newerText !== undefined) {
			return {
				data: {
					newerText: saved.newerText,
					revision: String(saved.revision),
					typed: input.text,
				},
			};
		}
		const base = `/${locale}/apply/${scope.applicationId}`;
		if (input.back === 'check') redirect(`${base}/check`);
		redirect(input.next === 0 ? `${base}/contact` : `${base}/question/${input.next}`);
	},
);

/** Stores contact details in the vault and mails a code when the address is not proven yet. */
export const saveContact = action(
	{
		scope: 'application',
		permission: 'application.write',
		input: contactInput.extend(writingAidInput.shape),
	},
	async ({ scope, input, locale }) => {
		const { writingAid, ...contact } = input;
		await declareWritingAid(scope, writingAid);
		await putContact(scope, contact);
		const base = `/${locale}/apply/${scope.applicationId}`;
		const stored = await getOwnContact(scope);
		if (stored?.isProven) redirect(`${base}/check`);
		await limitMail(contact.email);
		const requestId = await requestLogin(contact.email, locale, scope);
		redirect(`${base}/confirm?request=${requestId}`);
	},
);

/** Mails a new code to the address of the draft, or to a better spelt one. */
export const sendCodeAgain = action(
	{
		scope: 'application',
		permission: 'application.write',
		input: z.object({ email: contactInput.shape.email.optional() }),
	},
	async ({ scope, input, locale }) => {
		const contact = await getOwnContact(scope);
		if (!contact) throw new DomainError('incomplete', 'email-invalid');
		const email = input.email ?? contact.email;
		if (email !== contact.email) {
			const { isProven, ...known } = contact;
			await putContact(scope, { ...known, email });
		}
		await limitMail(email);
		const requestId = await requestLogin(email, locale, scope);
		redirect(`/${locale}/apply/${scope.applicationId}/confirm?request=${requestId}&again=1`);
	},
);

async function limitMail(email: string): Promise<void> {
	await limitRate('login.request');
	await limitRate('login.request', `to:${email}`);
}

export const proveAddress = action(
	{
		scope: 'application',
		permission: 'application.write',
		input: z.object({
			request: z.string(),
			code: z.string().trim().min(1, 'code-wrong').max(20, 'code-wrong'),
		}),
	},
	async ({ scope, input, locale }) => {
		await limitRate('login.code');
		await proveByCode(input.request, input.code, scope.keySha256);
		redirect(`/${locale}/apply/${scope.applicationId}/check`);
	},
);

/** Sends the application, once; a second click finds it sent. */
export const submit = action(
	{ scope: 'application', permission: 'application.write', input: z.object({}) },
	async ({ scope, locale }) => {
		await limitRate('application.submit');
		await submitApplication(scope);
		redirect(`/${locale}/apply/${scope.applicationId}/sent`);
	},
);
