import { env } from '@/lib/env';
import { locales } from '@/lib/i18n/locales';

export const dynamic = 'force-dynamic';

const validDays = 90;

/**
 * Where to report a weakness (RFC 9116). Without the setting there is no file: an address that nobody reads is worse
 * than none.
 */
export function GET(): Response {
	const { SECURITY_CONTACT: contact, APP_URL } = env();
	if (contact === undefined) return new Response('Not found\n', { status: 404 });
	// Whole days, so that the file stays the same during a day.
	const expires = new Date(Math.ceil(Date.now() / 86_400_000 + validDays) * 86_400_000);
	const lines = [
		`Contact: ${contact}`,
		`Expires: ${expires.toISOString()}`,
		`Preferred-Languages: ${locales.join(', ')}`,
		`Canonical: ${APP_URL}/.well-known/security.txt`,
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
	});
}
