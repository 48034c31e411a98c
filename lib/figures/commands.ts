/**
 * Makes releases of the figures by group and of the survey. Runs in the worker, as role worker: the only role that gets
 * the sums, and only within a transaction that ends in a stored release or leaves no trace.
 */
import { sql } from 'drizzle-orm';
import { appDatabase, type Executor, workerDatabase } from '@/db/pools';
import { recordEvent } from '@/lib/audit/commands';
import { releaseSurvey, type SurveyRow } from '@/lib/survey/rules';
import { releaseGroups, ruleVersion, type StudyArm, studyArms, type TallyRow, threshold } from './release';
import { figureContent } from './schema';

/** Thrown to undo a release that was begun and had better wait. */
class BetterWait extends Error {}

async function releaseArm(transaction: Executor, arm: StudyArm): Promise<number | null> {
	const begun = await transaction.execute<{ number: number | null }>(
		sql`SELECT monitoring.begin_release(${arm}) AS number`,
	);
	const number = begun.rows[0]?.number ?? null;
	if (number === null) return null;
	const tallies = await transaction.execute<TallyRow & Record<string, unknown>>(
		sql`SELECT * FROM monitoring.release_counts(${arm})`,
	);
	const surveys = await transaction.execute<SurveyRow & Record<string, unknown>>(
		sql`SELECT * FROM monitoring.release_surveys(${arm})`,
	);
	const stored = await transaction.execute<{ number: number; content: unknown }>(
		sql`SELECT * FROM monitoring.earlier_releases(${arm})`,
	);
	const earlier = stored.rows.map((row) => ({
		number: row.number,
		figures: figureContent.parse(row.content),
	}));
	const groups = releaseGroups(tallies.rows, number, earlier);
	if (!groups) throw new BetterWait();
	const survey = releaseSurvey(surveys.rows, earlier.at(-1)?.figures.survey ?? null, threshold);
	const content = JSON.stringify(figureContent.parse({ ...groups, survey }));
	await transaction.execute(
		sql`SELECT monitoring.store_release(${number}, ${arm}, ${ruleVersion}, ${threshold}, ${content}::jsonb)`,
	);
	return number;
}

/**
 * Makes a release of every study arm for which enough procedures were completed since its last one. Job
 * `figures.release`, at a fixed moment, so that nobody chooses the moment and two readings of one day never differ.
 * @returns the numbers of the releases made; empty when there is nothing to release yet
 */
export async function releaseFigures(): Promise<readonly number[]> {
	const made: number[] = [];
	for (const arm of studyArms) {
		try {
			const number = await workerDatabase().transaction((transaction) => releaseArm(transaction, arm));
			if (number !== null) made.push(number);
		} catch (error) {
			if (!(error instanceof BetterWait)) throw error;
		}
	}
	for (const number of made)
		await recordEvent(appDatabase(), {
			vacancyId: null,
			action: 'figures.released',
			object: `release:${number}`,
			actor: 'system',
			origin: 'worker',
		});
	return made;
}
