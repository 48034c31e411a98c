'use server';

import { redirect } from 'next/navigation';
import { action } from '@/lib/action';
import { decide } from '@/lib/selection/commands';
import { decisionInput } from '@/lib/selection/schema';

export const recordDecision = action(
	{ scope: 'vacancy', permission: 'selection.decide', input: decisionInput },
	async ({ scope, input, locale }) => {
		await decide(scope, input);
		redirect(`/${locale}/manage/${scope.vacancyId}/selection`);
	},
);
