'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '@/lib/action';
import { reopenApplication, withdrawApplication } from '@/lib/application/commands';
import { answerEquality, openEqualityTicket } from '@/lib/equality/commands';
import { equalityInput } from '@/lib/equality/schema';
import { DomainError } from '@/lib/errors';
import { giveRetentionConsent, withdrawRetentionConsent } from '@/lib/identity/commands';
import { eraseApplication } from '@/lib/retention/commands';
import { answerSurvey } from '@/lib/survey/commands';
import { surveyInput } from '@/lib/survey/schema';
import { ticketCookie } from '../equality/ticket';

const own = { scope: 'application', permission: 'application.write' } as const;
const nothing = z.object({});

export const withdraw = action({ ...own, input: nothing }, async ({ scope, locale }) => {
	await withdrawApplication(scope);
	redirect(`/${locale}/my/${scope.applicationId}`);
});

/** Back to a draft, to change answers while the vacancy is open. */
export const changeAnswers = action({ ...own, input: nothing }, async ({ scope, locale }) => {
	await reopenApplication(scope);
	redirect(`/${locale}/apply/${scope.applicationId}/check`);
});

const eraseInput = z.object({ sure: z.literal('on', 'sure-missing') });

export const eraseNow = action({ ...own, input: eraseInput }, async ({ scope, locale }) => {
	await eraseApplication(scope);
	redirect(`/${locale}/my/erased`);
});

export const keepLonger = action({ ...own, input: nothing }, async ({ scope, locale }) => {
	await giveRetentionConsent(scope);
	revalidatePath(`/${locale}/my/${scope.applicationId}`);
	return undefined;
});

export const keepShorter = action({ ...own, input: nothing }, async ({ scope, locale }) => {
	await withdrawRetentionConsent(scope);
	revalidatePath(`/${locale}/my/${scope.applicationId}`);
	return undefined;
});

/** Begins the equality questions. From here on only the ticket travels, in a cookie that scripts cannot read. */
export const openEquality = action({ ...own, input: nothing }, async ({ scope, locale }) => {
	const ticket = await openEqualityTicket(scope);
	(await cookies()).set({ ...ticketCookie, value: ticket });
	redirect(`/${locale}/my/equality`);
});

/** Knows a ticket and answers; whose they are is not in this request's form, and nowhere in what is stored. */
export const sendEquality = action(
	{ scope: 'public', permission: null, input: equalityInput },
	async ({ input, locale }) => {
		const jar = await cookies();
		const ticket = jar.get(ticketCookie.name)?.value;
		if (!ticket) throw new DomainError('not-found', 'ticket-gone');
		await answerEquality(ticket, input);
		jar.delete({ name: ticketCookie.name, path: ticketCookie.path });
		redirect(`/${locale}/my/equality/thanks`);
	},
);

export const sendSurvey = action({ ...own, input: surveyInput }, async ({ scope, input, locale }) => {
	await answerSurvey(scope, input);
	redirect(`/${locale}/my/${scope.applicationId}/survey`);
});
