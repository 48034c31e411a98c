import type { getVacancy } from '@/lib/vacancy/queries';
import { localDutch } from '@/lib/vacancy/schema';

type Vacancy = Awaited<ReturnType<typeof getVacancy>>;

/** The decision rule as the fields of its form, by name. */
export function ruleValues(vacancy: Vacancy): Record<string, string> {
	const { minimumScore, inviteCount, tieRule, ratersRequired } = vacancy;
	return {
		revision: String(vacancy.ruleRevision),
		minimumScore: String(minimumScore ?? ''),
		inviteCount: String(inviteCount ?? ''),
		tieRule: tieRule ?? '',
		ratersRequired: String(ratersRequired),
	};
}

/** A stored draft as the fields of its form, by name. */
export function formValues(vacancy: Vacancy): Record<string, string> {
	const number = (value: number | null) => (value === null ? '' : String(value));
	const closing = vacancy.closesAt ? localDutch(vacancy.closesAt) : '';
	return {
		revision: String(vacancy.revision),
		locale: vacancy.locale,
		title: vacancy.title,
		body: vacancy.body,
		place: vacancy.place,
		salaryScale: vacancy.salaryScale,
		salaryMin: number(vacancy.salaryMin),
		salaryMax: number(vacancy.salaryMax),
		hoursMin: number(vacancy.hoursMin),
		hoursMax: number(vacancy.hoursMax),
		contact: vacancy.contact,
		jobFamily: vacancy.jobFamily,
		studyArm: vacancy.studyArm,
		'priorityRoundOn.date': vacancy.priorityRoundOn ?? '',
		'closesAt.date': closing.slice(0, 10),
		// A day without a time ends when the day does.
		'closesAt.time': closing.slice(11, 16) || '23:59',
	};
}
