'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '@/lib/action';
import type { FormState } from '@/lib/action-state';
import { requireStaff, type VacancyScope, vacancyScope } from '@/lib/auth/gate';
import { addMember, removeMember } from '@/lib/committee/commands';
import { memberInput, memberRemoval } from '@/lib/committee/schema';
import { DomainError } from '@/lib/errors';
import { locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { countFeedback } from '@/lib/language-check/commands';
import { feedbackInput } from '@/lib/language-check/schema';
import { copyProcedure } from '@/lib/procedure-file/commands';
import {
	approveText,
	giveLintReason,
	keepQuestion,
	moveQuestion,
	removeQuestion,
	saveDecisionRule,
	saveQuestion,
	saveVacancy,
} from '@/lib/vacancy/commands';
import { cancelProcedure, correctVacancy, extendClosing, publishVacancy } from '@/lib/vacancy/publication';
import { getVacancy, listQuestions } from '@/lib/vacancy/queries';
import {
	cancelInput,
	correctionInput,
	decisionRuleInput,
	extensionInput,
	lintUseInput,
	moveInput,
	questionInput,
	reasonInput,
	removeInput,
	vacancyInput,
} from '@/lib/vacancy/schema';
import { questionValues } from './question-values';
import { formValues, ruleValues } from './text/form-values';

const textInput = vacancyInput.and(lintUseInput);
const nothing = z.object({});
const pageOf = (scope: VacancyScope, locale: string, step = '') =>
	`/${locale}/manage/${scope.vacancyId}${step && `/${step}`}`;

/** A page of the procedure that a form is about; only after its action proved the right to it. */
const pageFrom = (form: FormData, page: string) =>
	`/${form.get('pageLocale') === 'en' ? 'en' : 'nl'}/manage/${encodeURIComponent(String(form.get('vacancyId')))}/${page}`;

/** The public list and the vacancy's own page are stored pages: they are made again now. */
function refreshPublicPages(slug: string): void {
	for (const locale of locales) {
		revalidatePath(`/${locale}/vacancies`);
		revalidatePath(`/${locale}/vacancies/${slug}`);
	}
}

const storeText = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: textInput },
	async ({ scope, input: { lintUse, ...input } }) => {
		const revision = await saveVacancy(scope, input, lintUse);
		return { data: { revision: String(revision), savedAt: String(Date.now()) } };
	},
);

/** Somebody else saved in between: the answer carries their version, to be shown beside one's own. */
async function withTheirVersion(
	state: FormState,
	form: FormData,
	readTheirs: (scope: VacancyScope) => Promise<Record<string, string> | undefined>,
): Promise<FormState> {
	if (state.code !== 'conflict') return state;
	const scope = await vacancyScope(
		await requireStaff(),
		String(form.get('vacancyId') ?? ''),
		'vacancy.write',
	);
	const theirs = await readTheirs(scope);
	return theirs ? { ...state, data: theirs } : state;
}

const theirText = async (scope: VacancyScope) => formValues(await getVacancy(scope));

export async function autosaveText(state: FormState, form: FormData): Promise<FormState> {
	return withTheirVersion(await storeText(state, form), form, theirText);
}

export async function saveText(state: FormState, form: FormData): Promise<FormState> {
	const answer = await storeText(state, form);
	if (!answer.ok) return withTheirVersion(answer, form, theirText);
	redirect(pageFrom(form, form.get('stay') === 'stay' ? 'text?saved=1' : 'questions'));
}

const storeDraftQuestion = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: questionInput },
	async ({ scope, input }) => {
		await saveQuestion(scope, input);
		return { data: { revision: String(input.revision + 1), savedAt: String(Date.now()) } };
	},
);

/** A question that exists is saved while somebody types; a new one when it is sent. */
export async function autosaveQuestion(state: FormState, form: FormData): Promise<FormState> {
	return withTheirVersion(await storeDraftQuestion(state, form), form, async (scope) => {
		const theirs = (await listQuestions(scope)).find(({ id }) => id === form.get('questionId'));
		return theirs && questionValues(theirs);
	});
}

export async function storeQuestion(state: FormState, form: FormData): Promise<FormState> {
	const answer = await autosaveQuestion(state, form);
	if (!answer.ok) return answer;
	const page = form.get('stage') === 'interview' ? 'interview-questions' : 'questions';
	redirect(pageFrom(form, page));
}

export const shiftQuestion = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: moveInput },
	async ({ scope, input, locale }) => {
		await moveQuestion(scope, input.questionId, input.direction);
		revalidatePath(pageOf(scope, locale), 'layout');
	},
);

export const dropQuestion = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: removeInput },
	async ({ scope, input, locale }) => {
		await removeQuestion(scope, input.questionId);
		revalidatePath(pageOf(scope, locale), 'layout');
	},
);

export const keepInLibrary = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: removeInput },
	async ({ scope, input, locale }) => {
		await keepQuestion(scope, input.questionId);
		return { message: translator(locale, 'manage')('questions.kept') };
	},
);

export const storeMember = action(
	{ scope: 'vacancy', permission: 'committee.manage', input: memberInput },
	async ({ scope, input, locale }) => {
		await addMember(scope, input);
		redirect(pageOf(scope, locale, 'committee'));
	},
);

export const dropMember = action(
	{ scope: 'vacancy', permission: 'committee.manage', input: memberRemoval },
	async ({ scope, input, locale }) => {
		// A procedure without a manager can be written by nobody.
		if (input.role === 'manager' && input.staffId === scope.staffId)
			throw new DomainError('not-found', 'last-manager');
		await removeMember(scope, input.staffId, input.role);
		redirect(pageOf(scope, locale, 'committee'));
	},
);

const keepRule = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: decisionRuleInput },
	async ({ scope, input }) => {
		const revision = await saveDecisionRule(scope, input);
		return { data: { revision: String(revision), savedAt: String(Date.now()) } };
	},
);

export async function storeRule(state: FormState, form: FormData): Promise<FormState> {
	const answer = await keepRule(state, form);
	if (answer.ok) redirect(pageFrom(form, 'rule?saved=1'));
	return withTheirVersion(answer, form, async (scope) => ruleValues(await getVacancy(scope)));
}

export const giveReason = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: reasonInput },
	async ({ scope, input, locale }) => {
		await giveLintReason(scope, input);
		revalidatePath(pageOf(scope, locale), 'layout');
		return { message: translator(locale, 'manage')('editor.reasonSaved') };
	},
);

export const sendFeedback = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: feedbackInput },
	async ({ input }) => {
		await countFeedback(input);
	},
);

export const approve = action(
	{ scope: 'vacancy', permission: 'vacancy.approve', input: nothing },
	async ({ scope, locale }) => {
		await approveText(scope);
		redirect(pageOf(scope, locale, 'review'));
	},
);

export const publish = action(
	{ scope: 'vacancy', permission: 'vacancy.publish', input: nothing },
	async ({ scope, locale }) => {
		await publishVacancy(scope);
		refreshPublicPages(scope.slug);
		redirect(pageOf(scope, locale, 'publish'));
	},
);

export const extend = action(
	{ scope: 'vacancy', permission: 'vacancy.publish', input: extensionInput },
	async ({ scope, input, locale }) => {
		if (input.closesAt === null || input.closesAt <= new Date())
			throw new DomainError('invalid-input', 'invalid-input', { 'closesAt.date': ['closing-past'] });
		await extendClosing(scope, input.closesAt);
		refreshPublicPages(scope.slug);
		redirect(pageOf(scope, locale));
	},
);

export const correct = action(
	{ scope: 'vacancy', permission: 'vacancy.publish', input: correctionInput },
	async ({ scope, input, locale }) => {
		await correctVacancy(scope, input);
		refreshPublicPages(scope.slug);
		redirect(pageOf(scope, locale));
	},
);

export const cancel = action(
	{ scope: 'vacancy', permission: 'vacancy.publish', input: cancelInput },
	async ({ scope, locale }) => {
		await cancelProcedure(scope);
		refreshPublicPages(scope.slug);
		redirect(pageOf(scope, locale));
	},
);

export const copyThis = action(
	{ scope: 'vacancy', permission: 'vacancy.write', input: nothing },
	async ({ scope, locale }) => {
		redirect(`/${locale}/manage/${await copyProcedure(await requireStaff(), scope.vacancyId)}`);
	},
);
