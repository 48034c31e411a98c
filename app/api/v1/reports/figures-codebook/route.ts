import type { NextRequest } from 'next/server';
import { figuresCodebookCsv } from '@/lib/figures/rules';
import { isLocale } from '@/lib/i18n/locales';
import { namespaces } from '@/lib/i18n/namespaces';
import { csvResponse } from '../csv-response';

/** What every column of the released figures means, as CSV. */
export function GET(request: NextRequest): Promise<Response> {
	const asked = request.nextUrl.searchParams.get('locale') ?? '';
	const locale = isLocale(asked) ? asked : 'nl';
	const meanings = namespaces.figures[locale].codebook;
	return csvResponse('onbevangen-figures-codebook.csv', async () =>
		figuresCodebookCsv((column) => meanings[column]),
	);
}
