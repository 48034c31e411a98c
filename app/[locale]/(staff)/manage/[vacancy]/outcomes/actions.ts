'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '@/lib/action';
import { completeProcedure, recordOutcome } from '@/lib/selection/commands';
import { outcomeInput } from '@/lib/selection/schema';

export const saveOutcome = action(
	{ scope: 'vacancy', permission: 'outcome.record', input: outcomeInput },
	async ({ scope, input, locale }) => {
		await recordOutcome(scope, input);
		redirect(`/${locale}/manage/${scope.vacancyId}/outcomes`);
	},
);

export const finish = action(
	{ scope: 'vacancy', permission: 'outcome.record', input: z.object({}) },
	async ({ scope, locale }) => {
		await completeProcedure(scope);
		redirect(`/${locale}/manage/${scope.vacancyId}/outcomes`);
	},
);
