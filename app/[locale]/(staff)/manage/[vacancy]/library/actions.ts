'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { action } from '@/lib/action';
import { DomainError } from '@/lib/errors';
import { findLibraryQuestion, helpText } from '@/lib/questionnaire/library';
import { addLibraryInput, ownQuestionInput } from '@/lib/questionnaire/schema';
import { copyKeptQuestion, dropKeptQuestion, saveQuestion } from '@/lib/vacancy/commands';
import { questionInput } from '@/lib/vacancy/schema';

/** Copies a question of the library into the vacancy, in the vacancy's language; from then on it is the vacancy's own. */
export const addFromLibrary = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: addLibraryInput },
	async ({ scope, input: { libraryId, stage }, locale }) => {
		const found = findLibraryQuestion(libraryId);
		if (!found?.question.stages.includes(stage)) throw new DomainError('not-found', 'library-unknown');
		const { competency, question } = found;
		await saveQuestion(
			scope,
			// The builder's own schema, so that a question from here is never more or less than one that was typed.
			questionInput.parse({
				...question[scope.locale],
				stage,
				competency: competency[scope.locale].name,
				help: helpText(question.kind, stage, scope.locale),
				wordLimit: question.wordLimit,
				weight: question.weight,
			}),
		);
		const page = stage === 'application' ? 'questions' : 'interview-questions';
		redirect(`/${locale}/manage/${scope.vacancyId}/${page}`);
	},
);

/** The same for a question that the organisation kept. */
export const addOwn = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: ownQuestionInput },
	async ({ scope, input, locale }) => {
		const stage = await copyKeptQuestion(scope, input.ownId);
		const page = stage === 'application' ? 'questions' : 'interview-questions';
		redirect(`/${locale}/manage/${scope.vacancyId}/${page}`);
	},
);

export const dropOwn = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: ownQuestionInput },
	async ({ scope, input, locale }) => {
		await dropKeptQuestion(scope, input.ownId);
		revalidatePath(`/${locale}/manage/${scope.vacancyId}/library`);
	},
);
