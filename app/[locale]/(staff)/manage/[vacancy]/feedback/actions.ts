'use server';

import { redirect } from 'next/navigation';
import { action } from '@/lib/action';
import { releaseFeedback, writeFeedback } from '@/lib/feedback/commands';
import { feedbackReleaseInput, feedbackTextInput } from '@/lib/feedback/schema';

const own = { scope: 'vacancy', permission: 'feedback.write' } as const;

export const saveText = action({ ...own, input: feedbackTextInput }, async ({ scope, input, locale }) => {
	await writeFeedback(scope, input);
	const list = `/${locale}/manage/${scope.vacancyId}/feedback`;
	redirect(input.text === '' ? list : `${list}/${input.applicationId}#check`);
});

export const releaseText = action(
	{ ...own, input: feedbackReleaseInput },
	async ({ scope, input, locale }) => {
		const { read, ...text } = input;
		await releaseFeedback(scope, { ...text, hasRead: read === 'on' });
		redirect(`/${locale}/manage/${scope.vacancyId}/feedback/${input.applicationId}#check`);
	},
);
