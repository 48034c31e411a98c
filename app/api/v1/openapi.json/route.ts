import { env } from '@/lib/env';
import { apiVersion } from '../answer';
import { description } from './description';

export const dynamic = 'force-dynamic';

/** The description of the API (OpenAPI 3.1); any site may read it, as the API Design Rules ask. */
export function GET(): Response {
	const { APP_URL, MAIL_FROM } = env();
	const email = /<([^<>]+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM;
	return new Response(JSON.stringify(description(APP_URL, apiVersion, email)), {
		headers: {
			'Content-Type': 'application/json',
			'API-Version': apiVersion,
			'Access-Control-Allow-Origin': '*',
			'Cache-Control': 'no-store',
		},
	});
}
