import { z } from 'zod';

/** One decision per application; `reason` for the whole list, `deviations` where the choice differs from the rule. */
export const decisionInput = z.object({
	reason: z.string().trim().min(10, 'reason-short').max(4000, 'text-long'),
	outcome: z.record(z.uuid(), z.enum(['invite', 'reject'])),
	deviation: z.record(z.uuid(), z.string().trim().max(4000, 'text-long')).default({}),
});
export type DecisionInput = z.infer<typeof decisionInput>;

export const outcomeInput = z.object({
	applicationId: z.uuid(),
	outcome: z.enum(['hired', 'offer-declined', 'not-selected', 'withdrew'], 'outcome-missing'),
	reason: z.string().trim().min(10, 'reason-short').max(4000, 'text-long'),
});
export type OutcomeInput = z.infer<typeof outcomeInput>;

export const liftInput = z.object({
	reason: z.string().trim().min(10, 'reason-short').max(2000, 'text-long'),
});
