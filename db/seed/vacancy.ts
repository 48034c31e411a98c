/** Writes one vacancy as a manager does: a first version, a better one, questions, rule, committee, publication. */
import { addMember } from '@/lib/committee/commands';
import {
	approveText,
	createVacancy,
	giveLintReason,
	saveDecisionRule,
	saveQuestion,
	saveVacancy,
} from '@/lib/vacancy/commands';
import { checkLanguage, publishVacancy, reasonKey } from '@/lib/vacancy/publication';
import { dutchTime } from '@/lib/vacancy/schema';
import { interviewQuestions } from './content/interview';
import { themes } from './content/themes';
import { lintReason } from './content/voices';
import type { Cast } from './organisations';
import { closingDay, dutchDay, type VacancyPlan } from './plan';

/** The published text, with its closing date in words. */
export function publishedBody({ content, ...plan }: VacancyPlan, now: Date): string {
	const day = new Date(`${closingDay({ content, ...plan }, now)}T12:00:00Z`);
	const locale = content.locale === 'nl' ? 'nl-NL' : 'en-GB';
	const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
	return content.body.replaceAll('{closing}', words);
}

/** The text as it was first saved. @throws Error when a replacement fits nowhere */
export function firstBody(plan: VacancyPlan, now: Date): string {
	return plan.content.firstWords.reduce(
		(text, [published, first]) => {
			if (!text.includes(published))
				throw new Error(`${plan.content.key}: "${published}" is not in the text`);
			return text.replace(published, () => first);
		},
		publishedBody(plan, now),
	);
}

/** @returns the id of the vacancy, a draft or open */
export async function writeVacancy(plan: VacancyPlan, cast: Cast, now: Date): Promise<string> {
	const { content, team } = plan;
	const id = await createVacancy(await cast.actor(team.manager), {
		title: content.title,
		vacancyLocale: content.locale,
	});
	const scope = await cast.scope(team.manager, id, 'vacancy.write');
	const { locale, title, place, salaryScale, salaryMin, salaryMax, hoursMin, hoursMax, contact } = content;
	const fields = { locale, title, place, salaryScale, salaryMin, salaryMax, hoursMin, hoursMax, contact };
	const values = {
		...fields,
		jobFamily: content.jobFamily,
		studyArm: content.studyArm,
		priorityRoundOn: dutchDay(now, (plan.days.draft ?? 0) - 21),
		// A closing time in the past cannot be published; past.ts moves it.
		closesAt: dutchTime(`${plan.closes === undefined ? dutchDay(now, 2) : closingDay(plan, now)}T23:59`),
	};
	const revision = await saveVacancy(scope, { ...values, revision: 1, body: firstBody(plan, now) });
	const body = publishedBody(plan, now);
	await saveVacancy(scope, { ...values, revision, body });
	await saveDecisionRule(scope, content.rule);
	for (const { theme, text, weight, wordLimit } of content.questions) {
		const asked = { ...question(theme, themes), text, weight, wordLimit };
		await saveQuestion(scope, { ...asked, questionId: null, stage: 'application', type: 'long-text' });
	}
	for (const asked of content.short ?? []) {
		const rest = { questionId: null, stage: 'application', wordLimit: 20, ...noAnchors } as const;
		await saveQuestion(scope, { ...asked, ...rest });
	}
	for (const key of content.interview) {
		const asked = { ...question(key, interviewQuestions), weight: 1, wordLimit: 250 };
		await saveQuestion(scope, { ...asked, questionId: null, stage: 'interview', type: 'long-text' });
	}
	await fillCommittee(plan, cast, id, now);
	if (plan.phase === 'draft') return id;
	const { open, openQuestions } = await checkLanguage(scope);
	for (const finding of [...open, ...openQuestions.map((found) => found.finding)]) {
		const reason = content.keptBecause[finding.rule] ?? lintReason[locale];
		await giveLintReason(scope, { finding: reasonKey(finding), reason });
	}
	await approveText(await cast.scope(team.supervisor, id, 'vacancy.approve'));
	await publishVacancy(await cast.scope(team.manager, id, 'vacancy.publish'));
	return id;
}

const noAnchors = { anchor1: '', anchor3: '', anchor5: '' };

function question<Question>(key: string, from: Readonly<Record<string, Question>>): Question {
	const found = from[key];
	if (!found) throw new Error(`there is no question ${key}`);
	return found;
}

async function fillCommittee({ team }: VacancyPlan, cast: Cast, id: string, now: Date): Promise<void> {
	const scope = await cast.scope(team.manager, id, 'committee.manage');
	const workshopOn = dutchDay(now, -160);
	const add = (
		subject: string,
		role: 'supervisor' | 'chair' | 'assessor' | 'interviewer',
		on: string | null,
	) => addMember(scope, { staffId: cast.staffId(subject), role, workshopOn: on });
	await add(team.supervisor, 'supervisor', null);
	await add(team.chair, 'chair', workshopOn);
	for (const assessor of team.assessors) await add(assessor, 'assessor', workshopOn);
	for (const interviewer of team.interviewers) await add(interviewer, 'interviewer', null);
}
