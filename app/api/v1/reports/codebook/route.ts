import type { NextRequest } from 'next/server';
import { columnText, metricText } from '@/app/[locale]/(staff)/evaluate/metric-text';
import type { MetricId } from '@/lib/evaluation/metrics';
import { codebookCsv } from '@/lib/evaluation/rules';
import { isLocale } from '@/lib/i18n/locales';
import { csvResponse } from '../csv-response';

/** What every column of the report means, as CSV. */
export function GET(request: NextRequest): Promise<Response> {
	const asked = request.nextUrl.searchParams.get('locale') ?? '';
	const locale = isLocale(asked) ? asked : 'nl';
	return csvResponse('onbevangen-codebook.csv', async () =>
		codebookCsv((metric, column) => {
			const { meaning, limits } = metricText(locale, metric as MetricId);
			return `${columnText(locale, metric as MetricId, column)}. ${meaning} ${limits}`;
		}),
	);
}
