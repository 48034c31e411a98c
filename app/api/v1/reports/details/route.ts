import { listReport } from '@/lib/evaluation/queries';
import { detailsCsv } from '@/lib/evaluation/rules';
import { csvResponse } from '../csv-response';

/** Recognisable details by procedure, type and who found them, as CSV. */
export const GET = () =>
	csvResponse('onbevangen-details.csv', async (actor) => detailsCsv(await listReport(actor)));
