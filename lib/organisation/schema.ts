import { z } from 'zod';

export const organisationInput = z.object({
	contactEmail: z.email('email-invalid'),
	complaintRoute: z.string().trim().max(2000, 'text-long').default(''),
});
export type OrganisationInput = z.output<typeof organisationInput>;
