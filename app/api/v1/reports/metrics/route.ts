import { listReport } from '@/lib/evaluation/queries';
import { reportCsv } from '@/lib/evaluation/rules';
import { csvResponse } from '../csv-response';

/** The report over all procedures as CSV. */
export const GET = () =>
	csvResponse('onbevangen-metrics.csv', async (actor) => reportCsv(await listReport(actor)));
