'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '@/lib/action';
import { openScoring } from '@/lib/assessment/commands';
import { inviteShortlist } from '@/lib/selection/commands';
import { liftInput } from '@/lib/selection/schema';

export const startScoring = action(
	{ scope: 'vacancy', permission: 'scoring.open', input: z.object({}) },
	async ({ scope, locale }) => {
		await openScoring(scope);
		redirect(`/${locale}/supervise/${scope.vacancyId}`);
	},
);

export const liftAndInvite = action(
	{ scope: 'vacancy', permission: 'anonymity.lift', input: liftInput },
	async ({ scope, input, locale }) => {
		await inviteShortlist(scope, input.reason);
		redirect(`/${locale}/supervise/${scope.vacancyId}`);
	},
);
