import { sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { metrics as metricRows } from '@/db/schema/decision';
import { metricIds, metrics } from './metrics';
import { loadSource } from './queries';

/**
 * Computes and stores every metric of one procedure. Job `metrics.compute`; demo figures come from here too. What was
 * measured of a purged procedure stays: its people are gone, and counting again would give zeros.
 */
export async function computeMetrics(vacancyId: string): Promise<void> {
	const source = await loadSource(vacancyId);
	if (source.enteredAt.purged) return;
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
