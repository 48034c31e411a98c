'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { action } from '@/lib/action';
import { releaseFeedback, writeFeedback } from '@/lib/feedback/commands';
import { feedbackReleaseInput, feedbackTextInput } from '@/lib/feedback/schema';
import { translator } from '@/lib/i18n/translator';

const own = { scope: 'vacancy', permission: 'feedback.write' } as const;

export const saveText = action({ ...own, input: feedbackTextInput }, async ({ scope, input, locale }) => {
	await writeFeedback(scope, input);
	const list = `/${locale}/manage/${scope.vacancyId}/feedback`;
	if (input.text === '') redirect(list);
	// A redirect to the page itself would leave the old check on the screen.
	revalidatePath(`${list}/${input.applicationId}`);
	return { message: translator(locale, 'feedback')('saved') };
});

export const releaseText = action(
	{ ...own, input: feedbackReleaseInput },
	async ({ scope, input, locale }) => {
		const { read, ...text } = input;
		await releaseFeedback(scope, { ...text, hasRead: read === 'on' });
		revalidatePath(`/${locale}/manage/${scope.vacancyId}/feedback/${input.applicationId}`);
		return undefined;
	},
);
