'use server';

import { revalidatePath } from 'next/cache';
import { action } from '@/lib/action';
import { translator } from '@/lib/i18n/translator';
import { changeOrganisation, chooseEqualityItems } from '@/lib/organisation/commands';
import { equalityChoiceInput, organisationInput } from '@/lib/organisation/schema';

export const saveOrganisation = action(
	{ scope: 'staff', permission: 'organisation.manage', input: organisationInput },
	async ({ scope, input, locale }) => {
		await changeOrganisation(scope, input);
		revalidatePath(`/${locale}/admin`);
		return { message: translator(locale, 'admin')('organisation.saved') };
	},
);

export const saveEqualityItems = action(
	{ scope: 'staff', permission: 'organisation.manage', input: equalityChoiceInput },
	async ({ scope, input, locale }) => {
		await chooseEqualityItems(scope, input.items);
		revalidatePath(`/${locale}/admin`);
		return { message: translator(locale, 'admin')('equality.saved') };
	},
);
