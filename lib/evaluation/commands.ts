import { sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { metrics as metricRows } from '@/db/schema/decision';
import { metricIds, metrics } from './metrics';
import { loadSource } from './queries';

/** Computes and stores every metric of one procedure. Job `metrics.compute`; demo figures come from here too. */
export async function computeMetrics(vacancyId: string): Promise<void> {
	const source = await loadSource(vacancyId);
	await appDatabase().transaction(async (transaction) => {
		for (const metric of metricIds) {
			const { version, compute } = metrics[metric];
			const row = { definitionVersion: version, value: compute(source), computedAt: sql`now()` };
			await transaction
				.insert(metricRows)
				.values({ vacancyId, metric, ...row })
				.onConflictDoUpdate({ target: [metricRows.vacancyId, metricRows.metric], set: row });
		}
	});
}
