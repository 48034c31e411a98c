'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { action } from '@/lib/action';
import type { VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { translator } from '@/lib/i18n/translator';
import { acceptCertain, addRater, reopenCheck, undoDecision } from '@/lib/identity/commands';
import { getIncoming, listIncoming } from '@/lib/identity/queries';
import { confirmRedaction, decideSpan } from '@/lib/identity/redaction';
import { findWords, queue } from '@/lib/identity/rules';
import { type DeskInput, deskInput, isDetailType } from '@/lib/identity/schema';
import { kindOfType } from '@/lib/redaction';

/** Adds what the supervisor typed or selected; typed words are left out wherever they stand in that answer. */
async function addWords(scope: VacancyScope, input: DeskInput): Promise<void> {
	const { answers } = await getIncoming(scope, input.applicationId);
	const answer = answers.find((candidate) => candidate.answerId === input.id);
	if (!answer || !isDetailType(input.type)) throw new DomainError('not-found');
	const { type } = input;
	const places = findWords(answer.text, input.words, input.at);
	if (places.length === 0)
		throw new DomainError('invalid-input', 'invalid-input', { words: ['words-absent'] });
	for (const { start, end } of places)
		await decideSpan(scope, { answerId: answer.answerId, start, end, type, kind: kindOfType[type] });
}

const decisions = { accept: 'confirmed', reject: 'rejected', widen: 'wider' } as const;

/** Everything a supervisor can do at the desk: one action, so that every button and key goes the same way. */
export const act = action(
	{ scope: 'vacancy', permission: 'redaction.decide', input: deskInput },
	async ({ scope, input, locale }) => {
		const t = translator(locale, 'supervise');
		const { applicationId, act: name, id } = input;
		const list = `/${locale}/supervise/${scope.vacancyId}`;
		let data: Record<string, string> = { act: name };
		switch (name) {
			case 'accept':
			case 'reject':
			case 'widen':
				await decideSpan(scope, { spanId: id, status: decisions[name] });
				break;
			case 'add':
				await addWords(scope, input);
				break;
			case 'certain':
				await acceptCertain(scope, applicationId);
				break;
			case 'undo':
				if (!(await undoDecision(scope, applicationId))) data = { act: 'nothing' };
				break;
			case 'reopen':
				await reopenCheck(scope, applicationId);
				break;
			case 'rater':
				await addRater(scope, id);
				break;
			case 'confirm': {
				await confirmRedaction(scope, applicationId, { seconds: input.seconds });
				const [next] = queue(await listIncoming(scope));
				redirect(next ? `${list}/${next.applicationId}` : `${list}?checked=all`);
			}
		}
		revalidatePath(list, 'layout');
		return { message: t(data.act === 'nothing' ? 'desk.done.nothing' : `desk.done.${name}`), data };
	},
);
