/** Candidates at work: begin, answer, give contact details, prove the address, send. */
import {
	declareWritingAid,
	saveAnswer,
	startApplication,
	submitApplication,
	withdrawApplication,
} from '@/lib/application/commands';
import { type AnswerInput, contactInput } from '@/lib/application/schema';
import type { ApplicationScope } from '@/lib/auth/candidate';
import type { VacancyScope } from '@/lib/auth/gate';
import { answerEquality, openEqualityTicket } from '@/lib/equality/commands';
import { sha256 } from '@/lib/id';
import { putContact } from '@/lib/identity/commands';
import { proveByCode, requestLogin } from '@/lib/identity/login';
import { answerSurvey } from '@/lib/survey/commands';
import { surveyItems } from '@/lib/survey/rules';
import type { PlannedCandidate } from './candidates';
import { surveyRemarks } from './content/voices';
import type { Owner } from './owner';
import { chance, deviate, pick } from './random';

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

/** What people take out when the list below their answer shows it. */
const oftenRemoved = [
	'NAME',
	'NAME',
	'EMPLOYER',
	'EMPLOYER',
	'CITY',
	'FAMILY',
	'AGE',
	'SCHOOL',
	'ORIGIN',
] as const;

const removedIn = (key: string): NonNullable<AnswerInput['removed']> =>
	chance(key, 'removes') < 0.2 ? { [pick(oftenRemoved, key, 'removed')]: 1 } : {};

/** @returns the application's id */
export async function apply(
	candidate: PlannedCandidate,
	vacancy: VacancyScope,
	closesAt: Date,
	questionIds: readonly string[],
	owner: Owner,
): Promise<string> {
	const keySha256 = sha256(`demo browser of ${candidate.key}`);
	const id = await startApplication(vacancy.slug, keySha256, vacancy.locale);
	const scope = scopeOf(id, vacancy, closesAt, keySha256);
	const sends = candidate.ends !== 'draft';
	const written = sends ? questionIds.length : 1 + Math.floor(chance(candidate.key, 'written') * 2);
	for (const [index, questionId] of questionIds.slice(0, written).entries()) {
		const whole = candidate.answers[index]?.text ?? '';
		const isUnfinished = !sends && index === written - 1;
		const text = isUnfinished ? whole.slice(0, whole.lastIndexOf(' ', whole.length * 0.6)) : whole;
		await saveAnswer(scope, {
			questionId,
			revision: 0,
			text,
			removed: removedIn(`${candidate.key} ${index}`),
		});
	}
	if (!sends && chance(candidate.key, 'gives an address') < 0.5) return id;
	const { name, email, phone, city, adjustment } = candidate;
	await putContact(scope, contactInput.parse({ name, email, phone, city, adjustment }));
	const requestId = await requestLogin(email, vacancy.locale, scope);
	await proveByCode(requestId, await owner.mailedCode(id), keySha256);
	if (!sends) return id;
	await declareWritingAid(scope, candidate.writingAid);
	await submitApplication(scope);
	const sent = scopeOf(id, vacancy, closesAt, keySha256, 'submitted');
	if (candidate.equality) await answerEquality(await openEqualityTicket(sent), candidate.equality);
	if (candidate.ends === 'withdrawn') await withdrawApplication(sent);
	return id;
}

/** Half of the candidates say afterwards how it was. Nothing ties the answers to them. */
export async function fillInSurveys(
	applicants: ReadonlyMap<string, PlannedCandidate>,
	vacancy: VacancyScope,
): Promise<void> {
	for (const [applicationId, { key, ability }] of applicants) {
		if (chance(key, 'survey') > 0.5) continue;
		const scope = scopeOf(applicationId, vacancy, new Date(0), '', 'submitted');
		const items = Object.fromEntries(
			surveyItems
				.filter((item) => chance(key, item, 'answers') < 0.9)
				.map((item) => {
					const grade = Math.round(3.7 + 0.3 * (ability - 3) + deviate(key, item));
					return [item, Math.min(5, Math.max(1, grade))];
				}),
		);
		const remark = chance(key, 'remarks') < 0.25 ? pick(surveyRemarks[vacancy.locale], key, 'remark') : '';
		await answerSurvey(scope, { items, remark });
	}
}
