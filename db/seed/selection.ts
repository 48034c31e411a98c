/** The decision by a person beside the registered rule, the interviews and what came of them. */
import { saveInterview } from '@/lib/interview/commands';
import { listInterviews } from '@/lib/interview/queries';
import { completeProcedure, decide, inviteShortlist, recordOutcome } from '@/lib/selection/commands';
import { getRanking, listDecisions } from '@/lib/selection/queries';
import type { Running } from './assessment';
import { interviewQuestions } from './content/interview';
import {
	decisionReasons,
	deviationReasons,
	interviewNotes,
	liftReasons,
	outcomeReasons,
} from './content/voices';
import { chance, deviate, pick } from './random';

export async function decideShortlist({ plan, vacancyId, cast }: Running): Promise<void> {
	const { locale } = plan.content;
	const scope = await cast.scope(plan.team.manager, vacancyId, 'selection.decide');
	const { rows } = await getRanking(scope);
	const firstOut = plan.deviates ? rows.find((row) => row.ruleOutcome === 'reject') : undefined;
	await decide(scope, {
		reason: decisionReasons[locale],
		outcome: Object.fromEntries(
			rows.map((row) => [
				row.applicationId,
				row.applicationId === firstOut?.applicationId ? 'invite' : row.ruleOutcome,
			]),
		),
		deviation: firstOut ? { [firstOut.applicationId]: deviationReasons[locale] } : {},
	});
}

export async function invite({ plan, vacancyId, cast }: Running): Promise<void> {
	const scope = await cast.scope(plan.team.supervisor, vacancyId, 'anonymity.lift');
	await inviteShortlist(scope, liftReasons[plan.content.locale]);
}

/** Two people interview everybody. While the interviews go on, the last conversation is still to come. */
export async function interview(running: Running): Promise<void> {
	const { plan, vacancyId, cast, applicants } = running;
	const { locale } = plan.content;
	for (const [seat, subject] of plan.team.interviewers.entries()) {
		const scope = await cast.scope(subject, vacancyId, 'interview.score');
		const invited = [...(await listInterviews(scope))].sort((left, right) =>
			left.code.localeCompare(right.code),
		);
		const today =
			plan.phase === 'interviewing' ? invited.slice(0, Math.max(1, invited.length - 1 - seat)) : invited;
		const guide = await listGuide(running);
		for (const [index, { applicationId }] of today.entries()) {
			const candidate = applicants.get(applicationId);
			if (!candidate) continue;
			const isUnfinished = plan.phase === 'interviewing' && seat === 1 && index === today.length - 1;
			const filled = isUnfinished ? guide.slice(0, 1) : guide;
			const score = Object.fromEntries(
				filled.map((questionId, position) => {
					const shown =
						3.4 + 0.55 * (candidate.ability - 3) + 0.7 * deviate(candidate.key, subject, position);
					return [questionId, Math.min(5, Math.max(1, Math.round(shown)))];
				}),
			);
			const notes = Object.fromEntries(
				filled.map((questionId, position) => [
					questionId,
					pick(interviewNotes[locale], candidate.key, subject, position, 'note'),
				]),
			);
			await saveInterview(scope, { applicationId, score, notes, intent: isUnfinished ? 'save' : 'submit' });
		}
	}
}

async function listGuide({ owner, vacancyId, plan }: Running): Promise<string[]> {
	const found = await owner.pool.query<{ id: string }>(
		`SELECT id FROM questions WHERE vacancy_id = $1 AND stage = 'interview' ORDER BY position`,
		[vacancyId],
	);
	if (found.rows.length !== plan.content.interview.filter((key) => interviewQuestions[key]).length) {
		throw new Error(`${plan.content.key}: the interview guide is not complete`);
	}
	return found.rows.map((row) => row.id);
}

/** The best in the interviews is hired; sometimes somebody steps back or declines. */
export async function conclude({ plan, vacancyId, cast, applicants }: Running): Promise<void> {
	const { key, locale } = plan.content;
	const scope = await cast.scope(plan.team.manager, vacancyId, 'outcome.record');
	const invited = (await listDecisions(scope))
		.filter((row) => row.outcome === 'invite')
		.map(({ applicationId }) => ({ applicationId, ability: applicants.get(applicationId)?.ability ?? 0 }))
		.sort((left, right) => right.ability - left.ability);
	const declines = chance(key, 'declines') < 0.4;
	const steps = [
		'hired',
		...invited.slice(1).map(() => 'not-selected' as const),
	] as (keyof typeof outcomeReasons.nl)[];
	if (declines && steps.length > 1) steps.splice(0, 2, 'offer-declined', 'hired');
	if (steps.length > 3) steps[steps.length - 1] = 'withdrew';
	for (const [index, { applicationId }] of invited.entries()) {
		const outcome = steps[index] ?? 'not-selected';
		await recordOutcome(scope, { applicationId, outcome, reason: outcomeReasons[locale][outcome] });
	}
	await completeProcedure(await cast.scope(plan.team.manager, vacancyId, 'outcome.record'));
}
