'use server';

import { redirect } from 'next/navigation';
import { action } from '@/lib/action';
import { formatTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { saveInterview } from '@/lib/interview/commands';
import { interviewInput } from '@/lib/interview/schema';

export const saveForm = action(
	{ scope: 'vacancy', permission: 'interview.score', input: interviewInput },
	async ({ scope, input, locale }) => {
		await saveInterview(scope, input);
		if (input.intent === 'submit') redirect(`/${locale}/interview/${scope.vacancyId}`);
		return {
			message: translator(locale, 'interview')('form.saved', { time: formatTime(locale, new Date()) }),
		};
	},
);
