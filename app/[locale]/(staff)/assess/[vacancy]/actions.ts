'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '@/lib/action';
import { closeScoring, flagAnswer, giveScore, moderateScore, recuse } from '@/lib/assessment/commands';
import { getBlindAnswer, listTokens } from '@/lib/assessment/queries';
import { flagInput, moderationInput, scoreInput, tokenInput } from '@/lib/assessment/schema';
import type { VacancyScope } from '@/lib/auth/gate';
import { translator } from '@/lib/i18n/translator';

/** The next unscored answer of the same question, or the overview when there is none; and there, what was just done. */
async function nextPage(
	scope: VacancyScope,
	question: number,
	locale: string,
	done?: 'returned' | 'passed',
): Promise<string> {
	const open = (await listTokens(scope, question)).find((row) => !row.scored);
	return `/${locale}/assess/${scope.vacancyId}${open ? `/${open.token}` : ''}${done ? `?done=${done}` : ''}`;
}

export const saveScore = action(
	{ scope: 'vacancy', permission: 'score.give', input: scoreInput },
	async ({ scope, input, locale }) => {
		const { question } = await getBlindAnswer(scope, input.token);
		await giveScore(scope, input);
		redirect(await nextPage(scope, question, locale));
	},
);

export const sendBack = action(
	{ scope: 'vacancy', permission: 'score.give', input: flagInput },
	async ({ scope, input, locale }) => {
		const { question } = await getBlindAnswer(scope, input.token);
		await flagAnswer(scope, input);
		redirect(await nextPage(scope, question, locale, 'returned'));
	},
);

export const passOn = action(
	{ scope: 'vacancy', permission: 'score.give', input: tokenInput },
	async ({ scope, input, locale }) => {
		const { question } = await getBlindAnswer(scope, input.token);
		await recuse(scope, input.token);
		redirect(await nextPage(scope, question, locale, 'passed'));
	},
);

export const closeAssessment = action(
	{ scope: 'vacancy', permission: 'score.moderate', input: z.object({}) },
	async ({ scope, locale }) => {
		await closeScoring(scope);
		redirect(`/${locale}/assess/${scope.vacancyId}/moderation`);
	},
);

export const reviseScore = action(
	{ scope: 'vacancy', permission: 'score.moderate', input: moderationInput },
	async ({ scope, input, locale }) => {
		await moderateScore(scope, input);
		return { message: translator(locale, 'assess')('moderation.saved') };
	},
);
