import { listReleases } from '@/lib/figures/queries';
import { surveyCsv } from '@/lib/figures/rules';
import { csvResponse } from '../csv-response';

/** The experience survey, of every release, as CSV. */
export const GET = () =>
	csvResponse('onbevangen-experience.csv', async (actor) => surveyCsv(await listReleases(actor)));
