import { z } from 'zod';

/** What the single sign-on says about somebody. `may` and `organisation` map to rights; roles in a procedure do not come from here. */
export const staffClaims = z.object({
	sub: z.string().min(1),
	name: z.string().min(1),
	email: z.email(),
	organisation: z.string().min(1),
	may: z.array(z.enum(['administer', 'manage', 'evaluate', 'audit'])).default([]),
});
export type StaffClaims = z.infer<typeof staffClaims>;
