'use server';

import { action } from '@/lib/action';
import { translator } from '@/lib/i18n/translator';
import { saveLanguageSettings } from '@/lib/language-check/commands';
import { languageSettingsInput } from '@/lib/language-check/schema';

export const saveSettings = action(
	{ scope: 'staff', permission: 'organisation.manage', input: languageSettingsInput },
	async ({ scope, input, locale }) => {
		await saveLanguageSettings(scope, input);
		return { message: translator(locale, 'manage')('saved') };
	},
);
