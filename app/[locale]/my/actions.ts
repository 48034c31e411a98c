'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '@/lib/action';
import { contactInput } from '@/lib/application/schema';
import { ensureCandidateKey } from '@/lib/auth/candidate';
import { limitRate } from '@/lib/auth/rate-limit';
import { stopReminders } from '@/lib/identity/commands';
import { proveByCode, proveByLink, requestLogin } from '@/lib/identity/login';

/** Mails a link and a code to a known address. An unknown one gets the same page and no mail. */
export const askForLink = action(
	{ scope: 'public', permission: null, input: z.object({ email: contactInput.shape.email }) },
	async ({ input, locale }) => {
		await limitRate('login.request');
		await limitRate('login.request', `to:${input.email}`);
		const requestId = await requestLogin(input.email, locale);
		redirect(`/${locale}/my/code?request=${requestId}`);
	},
);

export const logInWithCode = action(
	{
		scope: 'public',
		permission: null,
		input: z.object({
			request: z.string(),
			code: z.string().trim().min(1, 'code-wrong').max(20, 'code-wrong'),
		}),
	},
	async ({ input, locale }) => {
		await limitRate('login.code');
		await proveByCode(input.request, input.code, await ensureCandidateKey());
		redirect(`/${locale}/my`);
	},
);

/** The button on the page of a mailed link. Opening that page does nothing: mail scanners open links too. */
export const useLink = action(
	{ scope: 'public', permission: null, input: z.object({ link: z.string().min(1).max(100) }) },
	async ({ input, locale }) => {
		await limitRate('login.code');
		const { applicationId } = await proveByLink(input.link, await ensureCandidateKey());
		redirect(applicationId ? `/${locale}/apply/${applicationId}` : `/${locale}/my`);
	},
);

/** The button on the page of the link under a reminder. */
export const noReminders = action(
	{
		scope: 'public',
		permission: null,
		input: z.object({ application: z.string().max(40), key: z.string().max(64) }),
	},
	async ({ input, locale }) => {
		await stopReminders(input.application, input.key);
		redirect(`/${locale}/my/reminders?done=1`);
	},
);
