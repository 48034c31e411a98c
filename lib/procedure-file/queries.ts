import { and, desc, eq, inArray } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { members, vacancies } from '@/db/schema/vacancy';
import type { StaffActor, VacancyScope } from '@/lib/auth/gate';
import { getVacancy, listQuestions } from '@/lib/vacancy/queries';
import { type ProcedureFile, procedureFile, procedureFileSchema } from './schema';

/** A procedure without its people, dates and outcomes. */
export async function exportProcedure(
	scope: VacancyScope,
	database: Executor = appDatabase(),
): Promise<ProcedureFile> {
	const row = await getVacancy(scope, database);
	const asked = await listQuestions(scope, database);
	return procedureFile.parse({
		schema: procedureFileSchema,
		vacancy: {
			locale: row.locale,
			title: row.title,
			body: row.body,
			place: row.place,
			salaryScale: row.salaryScale,
			salaryMin: row.salaryMin,
			salaryMax: row.salaryMax,
			hoursMin: row.hoursMin,
			hoursMax: row.hoursMax,
			contact: row.contact,
			jobFamily: row.jobFamily,
			studyArm: row.studyArm,
		},
		rule: {
			minimumScore: row.minimumScore,
			inviteCount: row.inviteCount,
			tieRule: row.tieRule,
			ratersRequired: row.ratersRequired,
		},
		questions: asked.map((question) => ({
			stage: question.stage,
			type: question.type,
			competency: question.competency,
			text: question.text,
			help: question.help,
			wordLimit: question.wordLimit,
			weight: question.weight,
			anchors: { '1': question.anchor1, '3': question.anchor3, '5': question.anchor5 },
			settings: question.settings,
		})),
	});
}

/** Procedures that this person may take over as a start: those they manage or supervise. */
export async function listCopyable(actor: StaffActor) {
	return appDatabase()
		.selectDistinct({ id: vacancies.id, title: vacancies.title, createdAt: vacancies.createdAt })
		.from(members)
		.innerJoin(vacancies, eq(vacancies.id, members.vacancyId))
		.where(and(eq(members.staffId, actor.staffId), inArray(members.role, ['manager', 'supervisor'])))
		.orderBy(desc(vacancies.createdAt))
		.limit(100);
}
