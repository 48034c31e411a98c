import { z } from 'zod';

/** Who gets which role. Assessors have followed the workshop against bias. */
export const memberInput = z
	.object({
		staffId: z.uuid('staff-missing'),
		role: z.enum(['manager', 'supervisor', 'assessor', 'chair', 'interviewer'], 'role-missing'),
		workshopOn: z.union([z.literal('').transform(() => null), z.iso.date('workshop-missing')]).default(null),
	})
	.refine((input) => input.workshopOn !== null || (input.role !== 'assessor' && input.role !== 'chair'), {
		path: ['workshopOn'],
		message: 'workshop-missing',
	});
export type MemberInput = z.infer<typeof memberInput>;
