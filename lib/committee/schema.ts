import { z } from 'zod';
import { localDay } from '@/lib/vacancy/schema';

/** Who gets which role. Assessors have followed the workshop against bias. */
export const memberInput = z
	.object({
		staffId: z.uuid('staff-missing'),
		role: z.enum(['manager', 'supervisor', 'assessor', 'chair', 'interviewer'], 'role-missing'),
		workshopOn: localDay,
	})
	.refine((input) => input.workshopOn !== null || (input.role !== 'assessor' && input.role !== 'chair'), {
		path: ['workshopOn', 'date'],
		message: 'workshop-missing',
	});
export type MemberInput = z.infer<typeof memberInput>;

export const memberRemoval = z.object({
	staffId: z.uuid('staff-missing'),
	role: z.enum(['manager', 'supervisor', 'assessor', 'chair', 'interviewer'], 'role-missing'),
});
