import { currentCandidateKey } from '@/lib/auth/candidate';
import { collectOwnData } from '@/lib/retention/queries';

interface DownloadContext {
	readonly params: Promise<{ readonly locale: string }>;
}

/** Everything known about the candidate behind this browser's key, as JSON (AVG art. 20). */
export async function GET(request: Request, { params }: DownloadContext): Promise<Response> {
	const key = await currentCandidateKey();
	const { locale } = await params;
	if (!key) return Response.redirect(new URL(`/${locale === 'en' ? 'en' : 'nl'}/my/login`, request.url), 303);
	return new Response(JSON.stringify(await collectOwnData(key), null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="onbevangen.json"',
			'cache-control': 'no-store',
		},
	});
}
