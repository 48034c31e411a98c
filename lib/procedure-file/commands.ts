import { eq } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { questions, vacancies } from '@/db/schema/vacancy';
import { recordEvent } from '@/lib/audit/commands';
import { type StaffActor, vacancyScope } from '@/lib/auth/gate';
import { createVacancy } from '@/lib/vacancy/commands';
import { exportProcedure } from './queries';
import type { ProcedureFile } from './schema';

/** Makes a draft from a file; people, dates and outcomes are never in it. Returns the id of the new procedure. */
export async function importProcedure(
	actor: StaffActor,
	file: ProcedureFile,
	from: 'file' | 'copy' = 'file',
): Promise<string> {
	const vacancyId = await createVacancy(actor, {
		title: file.vacancy.title,
		vacancyLocale: file.vacancy.locale,
	});
	await appDatabase().transaction(async (transaction) => {
		await transaction
			.update(vacancies)
			.set({ ...file.vacancy, ...file.rule, revision: 2 })
			.where(eq(vacancies.id, vacancyId));
		const positions = { application: 0, interview: 0 };
		for (const { anchors, ...question } of file.questions) {
			positions[question.stage] += 1;
			await transaction.insert(questions).values({
				...question,
				vacancyId,
				position: positions[question.stage],
				anchor1: anchors['1'],
				anchor3: anchors['3'],
				anchor5: anchors['5'],
			});
		}
		await recordEvent(transaction, {
			vacancyId,
			action: 'vacancy.imported',
			actor: `staff:${actor.staffId}`,
			details: { from },
		});
	});
	return vacancyId;
}

/** @throws DomainError `not-found` for a procedure in which this person neither manages nor supervises */
export async function copyProcedure(actor: StaffActor, sourceId: string): Promise<string> {
	const source = await vacancyScope(actor, sourceId, 'vacancy.approve');
	return importProcedure(actor, await exportProcedure(source), 'copy');
}
