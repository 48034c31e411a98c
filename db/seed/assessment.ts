/** The supervisor's check, blind scoring and moderation. */
import { appDatabase } from '@/db/pools';
import {
	closeScoring,
	flagAnswer,
	giveScore,
	moderateScore,
	openScoring,
	recuse,
} from '@/lib/assessment/commands';
import { listDisagreements } from '@/lib/assessment/queries';
import { needsRationale } from '@/lib/assessment/rules';
import { getIncoming } from '@/lib/identity/queries';
import { confirmRedaction, decideSpan, proposeRedaction } from '@/lib/identity/redaction';
import { enterPhase } from '@/lib/vacancy/publication';
import type { PlannedCandidate } from './candidates';
import { flagRemarks, moderationReasons, rationales } from './content/voices';
import type { Cast } from './organisations';
import type { Assigned, Owner } from './owner';
import type { VacancyPlan } from './plan';
import { chance, deviate, pick } from './random';

/** What the steps after publication work with. */
export interface Running {
	readonly plan: VacancyPlan;
	readonly vacancyId: string;
	readonly cast: Cast;
	readonly owner: Owner;
	/** Sent applications by id. */
	readonly applicants: ReadonlyMap<string, PlannedCandidate>;
}

/** Masks every answer by the engine, as the job does right after sending. */
export async function propose({ applicants }: Running): Promise<void> {
	for (const applicationId of applicants.keys()) await proposeRedaction(applicationId);
}

export async function closeVacancy({ vacancyId }: Running): Promise<void> {
	await appDatabase().transaction((transaction) =>
		enterPhase(transaction, { vacancyId }, 'screening', 'system'),
	);
}

/** The supervisor's desk: rejects some doubtful finds, adds what the engine missed, confirms. */
export async function screen(running: Running, share: number): Promise<void> {
	const { plan, vacancyId, cast, applicants } = running;
	const scope = await cast.scope(plan.team.supervisor, vacancyId, 'redaction.decide');
	const toCheck = [...applicants].slice(0, Math.ceil(applicants.size * share));
	for (const [applicationId, candidate] of toCheck) {
		const { answers } = await getIncoming(scope, applicationId);
		for (const [index, answer] of answers.entries()) {
			for (const phrase of candidate.answers[index]?.telling ?? []) {
				const start = answer.text.indexOf(phrase);
				const end = start + phrase.length;
				const isFound = answer.spans.some((span) => span.starts < end && span.ends > start);
				if (start < 0 || isFound) continue;
				const { answerId } = answer;
				await decideSpan(scope, { answerId, start, end, type: 'UNIQUE_FACT', kind: 'quasi' });
			}
			const doubtful = answer.spans.find((span) => span.score < 0.8 && span.kind !== 'direct');
			if (doubtful && chance(candidate.key, index, 'rejects') < 0.25) {
				await decideSpan(scope, { spanId: doubtful.id, status: 'rejected' });
			}
		}
		await confirmRedaction(scope, applicationId);
	}
}

/** Some judge stricter than others; that is a person's habit and the same in every procedure. */
const severity = (subject: string): number => 0.42 * deviate(subject, 'severity');

function scoreFor(candidate: PlannedCandidate, question: number, subject: string): number {
	const quality = candidate.answers[question - 1]?.quality ?? 1;
	const seen =
		3 + 0.82 * (quality - 3) + severity(subject) + 0.6 * deviate(candidate.key, question, subject, 'noise');
	return Math.min(5, Math.max(1, Math.round(seen)));
}

function rationaleFor(score: number, locale: 'nl' | 'en', ...name: readonly (string | number)[]): string {
	const bank = rationales[locale][score as keyof (typeof rationales)['nl']];
	return needsRationale(score) || chance(...name, 'gives a reason') < 0.45
		? pick(bank, ...name, 'reason')
		: '';
}

/** Everybody scores alone, in an order of their own. While scoring goes on, the others are not as far as the first. */
export async function score(running: Running): Promise<void> {
	const { plan, vacancyId, cast, owner } = running;
	await openScoring(await cast.scope(plan.team.supervisor, vacancyId, 'scoring.open'));
	const assigned = await owner.listAssigned(vacancyId);
	const judges = [plan.team.chair, ...plan.team.assessors];
	const shares = plan.phase === 'scoring' ? [0.95, 0.6, 0.25] : [1, 1, 1, 1];
	await Promise.all(
		judges.map(async (subject, index) => {
			const own = assigned.filter((row) => row.assessorId === cast.staffId(subject));
			const done = own.slice(0, Math.ceil(own.length * (shares[index] ?? 1)));
			// Recusal and flag come halfway, from the second assessor.
			const special = index === 1 ? done[Math.floor(done.length / 2)] : undefined;
			await scoreAll(running, subject, done, special);
		}),
	);
}

async function scoreAll(
	{ plan, vacancyId, cast, applicants }: Running,
	subject: string,
	work: readonly Assigned[],
	special: Assigned | undefined,
): Promise<void> {
	const { locale } = plan.content;
	const scope = await cast.scope(subject, vacancyId, 'score.give');
	for (const { token, applicationId, question } of work) {
		const candidate = applicants.get(applicationId);
		if (!candidate) continue;
		if (token === special?.token && plan.recuses) {
			await recuse(scope, token);
			continue;
		}
		const value = scoreFor(candidate, question, subject);
		if (value < 5 && chance(candidate.key, question, subject, 'second thought') < 0.03) {
			await giveScore(scope, {
				token,
				score: value + 1,
				rationale: pick(rationales[locale][3], token.slice(0, 1)),
			});
		}
		const rationale = rationaleFor(value, locale, candidate.key, question, subject);
		await giveScore(scope, { token, score: value, rationale });
	}
	if (special && plan.flags) await flagAnswer(scope, { token: special.token, remark: flagRemarks[locale] });
}

/** Settles the flag, scores what a recusal dealt to somebody else, and ends the scoring. */
export async function finishScoring(running: Running): Promise<void> {
	const { plan, vacancyId, cast, owner, applicants } = running;
	if (plan.flags === 'settled') {
		const scope = await cast.scope(plan.team.supervisor, vacancyId, 'redaction.decide');
		for (const applicationId of applicants.keys()) await settle(scope, applicationId);
	}
	const scored = await owner.pool.query<{ token: string }>('SELECT token FROM scores WHERE vacancy_id = $1', [
		vacancyId,
	]);
	const known = new Set(scored.rows.map((row) => row.token));
	const recused = await owner.pool.query<{ token: string }>(
		'SELECT token FROM assignments WHERE vacancy_id = $1 AND recused',
		[vacancyId],
	);
	for (const row of recused.rows) known.add(row.token);
	const assigned = (await owner.listAssigned(vacancyId)).filter((row) => !known.has(row.token));
	for (const subject of [plan.team.chair, ...plan.team.assessors]) {
		const own = assigned.filter((row) => row.assessorId === cast.staffId(subject));
		if (own.length > 0)
			await scoreAll({ ...running, plan: { ...plan, recuses: false } }, subject, own, undefined);
	}
	await closeScoring(await cast.scope(plan.team.supervisor, vacancyId, 'scoring.open'));
}

async function settle(scope: Parameters<typeof getIncoming>[0], applicationId: string): Promise<void> {
	const { answers } = await getIncoming(scope, applicationId);
	const flagged = answers.find((answer) => answer.redaction === 'flagged');
	if (!flagged) return;
	// The first sentence names the place of work: that is what the assessor recognised.
	const end = flagged.text.search(/[.!?](\s|$)/);
	const { answerId } = flagged;
	await decideSpan(scope, { answerId, start: 0, end: Math.max(1, end), type: 'UNIQUE_FACT', kind: 'quasi' });
	await confirmRedaction(scope, applicationId);
}

/** The chair discusses about half of the answers on which the assessors differ two points or more. */
export async function moderate({ plan, vacancyId, cast }: Running): Promise<void> {
	const scope = await cast.scope(plan.team.chair, vacancyId, 'score.moderate');
	const discussed = (await listDisagreements(scope)).filter((_, index) => index % 2 === 0);
	for (const [index, { own }] of discussed.entries()) {
		const values = own.map((row) => row.value).sort((left, right) => left - right);
		const middle = values[Math.floor(values.length / 2)] ?? 3;
		const outlier = own.find((row) => Math.abs(row.value - middle) >= 2);
		if (!outlier) continue;
		const toward = outlier.value < middle ? outlier.value + 1 : outlier.value - 1;
		const rationale = pick(moderationReasons[plan.content.locale], plan.content.key, index);
		await moderateScore(scope, { token: outlier.token, score: toward, rationale });
	}
}
