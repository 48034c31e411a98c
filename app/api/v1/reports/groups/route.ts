import { listReleases } from '@/lib/figures/queries';
import { groupsCsv } from '@/lib/figures/rules';
import { csvResponse } from '../csv-response';

/** Released figures by group, of every release, as CSV. */
export const GET = () =>
	csvResponse('onbevangen-groups.csv', async (actor) => groupsCsv(await listReleases(actor)));
