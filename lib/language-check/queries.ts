import { eq } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { linterSettings } from '@/db/schema/language';
import { type LanguageSettings, noSettings } from './rules';

/** The settings of an organisation; without any, every finding shows. */
export async function getLanguageSettings(
	organisation: { readonly organisationId: string },
	database: Executor = appDatabase(),
): Promise<LanguageSettings> {
	const [row] = await database
		.select({ acceptedTerms: linterSettings.acceptedTerms, quietRules: linterSettings.quietRules })
		.from(linterSettings)
		.where(eq(linterSettings.organisationId, organisation.organisationId));
	return row ?? noSettings;
}
