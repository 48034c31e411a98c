import { z } from 'zod';
import { equalityItems } from '@/lib/equality/rules';

export const organisationInput = z.object({
	contactEmail: z.email('email-invalid'),
	complaintRoute: z.string().trim().max(2000, 'text-long').default(''),
});
export type OrganisationInput = z.output<typeof organisationInput>;

const itemNames = Object.keys(equalityItems);

/** Which equality questions are asked; none switches them off. */
export const equalityChoiceInput = z.object({
	items: z.array(z.string().refine((item) => itemNames.includes(item), 'invalid-value')).default([]),
});
