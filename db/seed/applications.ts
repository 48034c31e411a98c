/** Candidates at work: begin, answer, give contact details, prove the address, send. */
import { sql } from 'drizzle-orm';
import { appDatabase, monitoringDatabase } from '@/db/pools';
import {
	declareWritingAid,
	saveAnswer,
	startApplication,
	submitApplication,
	withdrawApplication,
} from '@/lib/application/commands';
import { getDraft } from '@/lib/application/queries';
import { contactInput } from '@/lib/application/schema';
import type { ApplicationScope } from '@/lib/auth/candidate';
import type { VacancyScope } from '@/lib/auth/gate';
import { sha256 } from '@/lib/id';
import { putContact } from '@/lib/identity/commands';
import { proveByCode, requestLogin } from '@/lib/identity/login';
import type { PlannedCandidate } from './candidates';
import type { Owner } from './owner';
import { chance } from './random';

/** What lib/auth/candidate.ts proves from a cookie; here there is no browser, and the seed began the application itself. */
function scopeOf(
	applicationId: string,
	vacancy: VacancyScope,
	closesAt: Date,
	keySha256: string,
	status: ApplicationScope['status'] = 'draft',
): ApplicationScope {
	const { vacancyId, locale, phase } = vacancy;
	return {
		applicationId,
		vacancyId,
		status,
		locale,
		phase,
		closesAt,
		submittedAt: null,
		keySha256,
	} as ApplicationScope;
}

/** @returns the application's id */
export async function apply(
	candidate: PlannedCandidate,
	vacancy: VacancyScope,
	closesAt: Date,
	owner: Owner,
): Promise<string> {
	const keySha256 = sha256(`demo browser of ${candidate.key}`);
	const id = await startApplication(vacancy.slug, keySha256, vacancy.locale);
	const scope = scopeOf(id, vacancy, closesAt, keySha256);
	const { questions } = await getDraft(scope);
	const sends = candidate.ends !== 'draft';
	const written = sends ? questions.length : 1 + Math.floor(chance(candidate.key, 'written') * 2);
	for (const [index, question] of questions.slice(0, written).entries()) {
		const whole = candidate.answers[index]?.text ?? '';
		const isUnfinished = !sends && index === written - 1;
		const text = isUnfinished ? whole.slice(0, whole.lastIndexOf(' ', whole.length * 0.6)) : whole;
		await saveAnswer(scope, { questionId: question.id, revision: 0, text });
	}
	if (!sends) return id;
	const { name, email, phone, city, adjustment } = candidate;
	await putContact(scope, contactInput.parse({ name, email, phone, city, adjustment }));
	const requestId = await requestLogin(email, vacancy.locale, scope);
	await proveByCode(requestId, await owner.mailedCode(id), keySha256);
	await declareWritingAid(scope, candidate.writingAid);
	await submitApplication(scope);
	if (candidate.equality) await answerEquality(id, candidate.equality);
	if (candidate.ends === 'withdrawn') {
		await withdrawApplication(scopeOf(id, vacancy, closesAt, keySha256, 'submitted'));
	}
	return id;
}

/** The voluntary questions: a ticket from one role, answers by another, and nobody can join the two. */
async function answerEquality(
	applicationId: string,
	answers: Readonly<Record<string, string>>,
): Promise<void> {
	const opened = await appDatabase().execute<{ ticket: string | null }>(
		sql`SELECT monitoring.open(${applicationId}) AS ticket`,
	);
	const ticket = opened.rows[0]?.ticket;
	for (const [item, answer] of Object.entries(answers)) {
		await monitoringDatabase().execute(sql`SELECT monitoring.answer(${ticket}, ${item}, ${answer})`);
	}
}
