/** For database tests: one procedure with its people and one submitted answer, in the phase that a test is about. */
import { randomUUID } from 'node:crypto';
import { connectAs } from './test';

export interface ArrangedProcedure {
	readonly vacancyId: string;
	readonly applicationId: string;
	readonly answerId: string;
	readonly questionId: string;
	readonly supervisor: string;
	readonly assessors: readonly string[];
}

/** A procedure with one answer of one application; triggers of earlier phases are passed over. */
export async function arrangeProcedure(phase: string, text: string): Promise<ArrangedProcedure> {
	const [organisation, vacancyId, questionId, applicationId, answerId] = Array.from({ length: 5 }, () =>
		randomUUID(),
	);
	const staff = Array.from({ length: 3 }, () => randomUUID());
	const [supervisor = '', ...assessors] = staff;
	const superuser = await connectAs('superuser');
	const query = (sql: string, values: readonly unknown[]) => superuser.query(sql, [...values]);
	await superuser.query('SET session_replication_role = replica');
	await query(
		`INSERT INTO organisations (id, slug, name, name_en, contact_email) VALUES ($1, $2, 'Dienst', 'Service', 'post@dienst.example')`,
		[organisation, `dienst-${String(organisation).slice(0, 8)}`],
	);
	for (const id of staff)
		await query(
			`INSERT INTO staff (id, subject, name, email, organisation_id) VALUES ($1::uuid, $1::text, 'Iemand', 'x@dienst.example', $2)`,
			[id, organisation],
		);
	await query(
		`INSERT INTO vacancies (id, organisation_id, slug, locale, title, phase, created_by, closes_at)
		VALUES ($1, $2, $3, 'nl', 'Adviseur', $4, $5, now() + interval '1 day')`,
		[vacancyId, organisation, `adviseur-${String(vacancyId).slice(0, 8)}`, phase, supervisor],
	);
	await query(
		`INSERT INTO questions (id, vacancy_id, stage, position, competency, text) VALUES ($1, $2, 'application', 1, 'Schrijven', 'Vraag')`,
		[questionId, vacancyId],
	);
	for (const id of staff) {
		const role = id === supervisor ? 'supervisor' : 'assessor';
		const side = id === supervisor ? 'sees-originals' : 'judges-blind';
		await query('INSERT INTO member_sides VALUES ($1, $2, $3)', [vacancyId, id, side]);
		await query(`INSERT INTO members (vacancy_id, staff_id, role, workshop_on) VALUES ($1, $2, $3, now())`, [
			vacancyId,
			id,
			role,
		]);
	}
	await query(
		`INSERT INTO applications (id, vacancy_id, locale, status, submitted_at) VALUES ($1, $2, 'nl', 'submitted', now())`,
		[applicationId, vacancyId],
	);
	await query(
		`INSERT INTO vault.contacts (application_id, name, email) VALUES ($1, 'Noor Veldkamp', 'noor@voorbeeld.example')`,
		[applicationId],
	);
	await query('INSERT INTO answers (id, vacancy_id, application_id, question_id) VALUES ($1, $2, $3, $4)', [
		answerId,
		vacancyId,
		applicationId,
		questionId,
	]);
	await query('INSERT INTO vault.original_answers VALUES ($1, $2, $3)', [answerId, applicationId, text]);
	await superuser.query('SET session_replication_role = DEFAULT');
	return {
		vacancyId: String(vacancyId),
		applicationId: String(applicationId),
		answerId: String(answerId),
		questionId: String(questionId),
		supervisor,
		assessors,
	};
}
