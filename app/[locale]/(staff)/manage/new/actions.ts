'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '@/lib/action';
import { type FormState, typedValues } from '@/lib/action-state';
import { DomainError } from '@/lib/errors';
import { errorText } from '@/lib/i18n/error-text';
import { copyProcedure, importProcedure } from '@/lib/procedure-file/commands';
import { readProcedureFile } from '@/lib/procedure-file/schema';
import { createVacancy } from '@/lib/vacancy/commands';
import { copyInput, newVacancyInput } from '@/lib/vacancy/schema';

const longestFile = 500_000;

export const createDraft = action(
	{ scope: 'staff', permission: 'vacancy.create', input: newVacancyInput },
	async ({ scope, input, locale }) => {
		redirect(`/${locale}/manage/${await createVacancy(scope, input)}/text`);
	},
);

export const copyVacancy = action(
	{ scope: 'staff', permission: 'vacancy.create', input: copyInput },
	async ({ scope, input, locale }) => {
		redirect(`/${locale}/manage/${await copyProcedure(scope, input.source)}`);
	},
);

const storeFile = action(
	{
		scope: 'staff',
		permission: 'vacancy.create',
		input: z.object({ document: z.string().max(longestFile) }),
	},
	async ({ scope, input, locale }) => {
		const read = readProcedureFile(input.document);
		if (!read.ok) throw new DomainError('invalid-input');
		redirect(`/${locale}/manage/${await importProcedure(scope, read.file)}`);
	},
);

/** Names every wrong field of the file with its place in it. */
export async function importVacancy(state: FormState, form: FormData): Promise<FormState> {
	const locale = form.get('pageLocale') === 'en' ? 'en' : 'nl';
	const file = form.get('file');
	const typed = form.get('document');
	const hasFile = file instanceof File && file.size > 0;
	const content = hasFile && file.size <= longestFile ? await file.text() : String(typed ?? '');
	const read = readProcedureFile(content);
	if (!read.ok) {
		return {
			ok: false,
			code: 'invalid-input',
			message: errorText(locale, 'file-wrong'),
			fields: {
				[hasFile ? 'file' : 'document']: read.problems.map(({ path, message }) =>
					path === '' ? errorText(locale, message) : `${path}: ${errorText(locale, message)}`,
				),
			},
			values: typedValues(form),
		};
	}
	form.set('document', content);
	return storeFile(state, form);
}
