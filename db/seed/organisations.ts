/** The organisations, and their people as if each had logged in once. */
import { appDatabase } from '@/db/pools';
import { organisations } from '@/db/schema/organisation';
import { recordStaffLogin } from '@/lib/auth/commands';
import { loadStaff, type VacancyScope, vacancyScope } from '@/lib/auth/gate';
import type { Permission } from '@/lib/auth/permissions';
import { demoOrganisations, demoStaff } from './people';

/** Opens scopes for the demo's people: the gate itself, without a session. */
export interface Cast {
	readonly staffId: (subject: string) => string;
	readonly actor: (subject: string) => Promise<NonNullable<Awaited<ReturnType<typeof loadStaff>>>>;
	/** A fresh scope, because its phase is that of the moment. */
	readonly scope: (subject: string, vacancyId: string, permission: Permission) => Promise<VacancyScope>;
}

export async function makeOrganisations(): Promise<Cast> {
	await appDatabase()
		.insert(organisations)
		.values(
			demoOrganisations.map((organisation) => ({
				...organisation,
				contactEmail: `werken@${organisation.slug}.example`,
			})),
		);
	const ids = new Map<string, string>();
	for (const { sub, name, email, claims } of demoStaff) {
		ids.set(
			sub,
			await recordStaffLogin({ sub, name, email, organisation: claims.organisation, may: [...claims.may] }),
		);
	}
	const staffId = (subject: string): string => {
		const id = ids.get(subject);
		if (id === undefined) throw new Error(`the demo has no ${subject}`);
		return id;
	};
	const actor = async (subject: string) => {
		const loaded = await loadStaff(staffId(subject));
		if (!loaded) throw new Error(`the demo has no ${subject}`);
		return loaded;
	};
	return {
		staffId,
		actor,
		scope: async (subject, vacancyId, permission) =>
			vacancyScope(await actor(subject), vacancyId, permission),
	};
}
