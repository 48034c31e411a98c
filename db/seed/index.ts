/**
 * The demo: three invented organisations, ten vacancies in different phases and about 120 candidates. Everything is
 * made by the commands that people use, so events, hashes, masking, assignments and mail are real; figures come from
 * the jobs `metrics.compute` and `figures.release`. An earlier round of eleven procedures has figures only (earlier.ts).
 */
import { appDatabase, blindDatabase, monitoringDatabase, openDatabase } from '@/db/pools';
import { recordEvent, sealEvents } from '@/lib/audit/commands';
import { parseStartSettings, surroundings } from '@/lib/env';
import { tasks } from '@/lib/jobs';
import { expireDrafts } from '@/lib/retention/commands';
import { listQuestions } from '@/lib/vacancy/queries';
import { apply, fillInSurveys } from './applications';
import { closeVacancy, finishScoring, moderate, propose, type Running, score, screen } from './assessment';
import { dealNames, type PlannedCandidate, planCandidates } from './candidates';
import { makeEarlierRound } from './earlier';
import { type Cast, makeOrganisations } from './organisations';
import { type Owner, withOwner } from './owner';
import { moveIntoThePast } from './past';
import { plans, reaches, type VacancyPlan } from './plan';
import { conclude, decideShortlist, interview, invite } from './selection';
import { writeVacancy } from './vacancy';

export interface SeedOptions {
	/** Login that owns the database; default: the setting DATABASE_URL. */
	readonly ownerUrl?: string | undefined;
	readonly now?: Date;
}

/** Everybody of every vacancy, in the order of the plans. The same every time. */
export function planEverybody(): readonly (readonly PlannedCandidate[])[] {
	const dealt = dealNames(plans.map((plan) => plan.submitted + plan.drafts));
	return plans.map((plan, index) => planCandidates(plan.content, plan, dealt[index] ?? []));
}

/**
 * Makes the demo, once. Does nothing when it is there.
 * @throws Error when an earlier seed was cut off: the caller begins with an empty database (scripts/start/database.ts)
 */
export async function seed({ ownerUrl, now = new Date() }: SeedOptions = {}): Promise<void> {
	const url = ownerUrl ?? parseStartSettings(surroundings()).DATABASE_URL;
	if (url === undefined)
		throw new Error('The demo data need DATABASE_URL: the login that owns the database.');
	await withOwner(url, async (owner) => {
		const found = await owner.pool.query<{ begun: boolean; complete: boolean }>(
			`SELECT EXISTS (SELECT FROM organisations) AS begun,
				EXISTS (SELECT FROM events WHERE action = 'demo.seeded') AS complete`,
		);
		if (found.rows[0]?.complete) return;
		if (found.rows[0]?.begun)
			throw new Error('An earlier seed was cut off. Empty the database and start again.');
		hurry();
		const cast = await makeOrganisations();
		const everybody = planEverybody();
		const made = new Map<string, VacancyPlan>();
		// The longest procedures stand last in the list and go first; more lanes than this only wait for one another.
		const waiting = [...plans.entries()];
		const lane = async (): Promise<void> => {
			for (let next = waiting.pop(); next; next = waiting.pop()) {
				const [index, plan] = next;
				made.set(await makeProcedure(plan, everybody[index] ?? [], cast, owner, now), plan);
			}
		};
		await Promise.all([lane(), lane(), lane(), lane()]);
		await moveIntoThePast(owner, made, now);
		await makeEarlierRound(cast, owner, now);
		const published = [...made].filter(([, plan]) => plan.phase !== 'draft');
		const context = { jobId: 'seed', attempt: 1, signal: undefined };
		await Promise.all(published.map(([vacancyId]) => tasks['metrics.compute']({ vacancyId }, context)));
		await tasks['figures.release']({}, context);
		await sealEvents();
		await recordEvent(appDatabase(), {
			vacancyId: null,
			action: 'demo.seeded',
			actor: 'system',
			origin: 'seed',
		});
	});
}

/**
 * Lets this process's new connections not wait for the disk at each of some thousand commits: half the time on a real
 * disk. A crash of the machine leaves a seed without its last event, which is recognised as cut off.
 */
function hurry(): void {
	const databases = [
		appDatabase(),
		blindDatabase(),
		monitoringDatabase(),
		openDatabase('VAULT_DATABASE_URL'),
	];
	for (const { $client } of databases) $client.options.options = '-c synchronous_commit=off';
}

/** Walks one vacancy as far as its plan says. */
async function makeProcedure(
	plan: VacancyPlan,
	candidates: readonly PlannedCandidate[],
	cast: Cast,
	owner: Owner,
	now: Date,
): Promise<string> {
	const vacancyId = await writeVacancy(plan, cast, now);
	if (!reaches(plan, 'open')) return vacancyId;
	const vacancy = await cast.scope(plan.team.manager, vacancyId, 'vacancy.read');
	const closesAt = new Date(now.getTime() + 86_400_000);
	const asked = (await listQuestions(vacancy)).filter((question) => question.stage === 'application');
	const questionIds = asked.map((question) => question.id);
	const applicants = new Map<string, PlannedCandidate>();
	for (const candidate of candidates) {
		const id = await apply(candidate, vacancy, closesAt, questionIds, owner);
		if (candidate.ends === 'submitted') applicants.set(id, candidate);
	}
	const running: Running = { plan, vacancyId, cast, owner, applicants };
	await propose(running);
	if (!reaches(plan, 'screening')) return vacancyId;
	await closeVacancy(running);
	await expireDrafts();
	await screen(running, reaches(plan, 'scoring') ? 1 : 0.4);
	if (!reaches(plan, 'scoring')) return vacancyId;
	await score(running);
	if (!reaches(plan, 'moderation')) return vacancyId;
	await finishScoring(running);
	await moderate(running);
	if (!reaches(plan, 'decided')) return vacancyId;
	await decideShortlist(running);
	if (!reaches(plan, 'interviewing')) return vacancyId;
	await invite(running);
	await fillInSurveys(applicants, await cast.scope(plan.team.manager, vacancyId, 'vacancy.read'));
	await interview(running);
	if (reaches(plan, 'completed')) await conclude(running);
	return vacancyId;
}
