import { type NextRequest, NextResponse } from 'next/server';
import { bestLocale, isLocale } from '@/lib/i18n/locales';
import { contentSecurityPolicy } from './content-security-policy.js';

/**
 * Runs before every page that is made per request: sends visitors to their language and gives the page
 * its nonce. Access is decided in lib/auth, never here: a forgotten matcher must not open a door.
 */
export function proxy(request: NextRequest): NextResponse {
	const { pathname, search } = request.nextUrl;
	const first = pathname.split('/')[1] ?? '';
	// What looks like a file (favicon.ico, /.well-known/…) has no language.
	if (pathname.includes('.')) return NextResponse.next();
	if (!isLocale(first)) {
		const locale = bestLocale(request.headers.get('accept-language'));
		const rest = pathname === '/' ? '' : pathname;
		const response = NextResponse.redirect(new URL(`/${locale}${rest}${search}`, request.url), 307);
		response.headers.set('Vary', 'Accept-Language');
		return response;
	}
	const nonce = btoa(crypto.randomUUID());
	const policy = contentSecurityPolicy({ script: [`'nonce-${nonce}'`] });
	const headers = new Headers(request.headers);
	headers.set('content-security-policy', policy);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set('content-security-policy', policy);
	return response;
}

/**
 * Left out: what is not a page, and the stored public pages, which carry their own policy. A page that
 * should be stored but is not named here works too, but is rendered per request: cache-handler.js refuses to
 * store a page with a nonce. Next reads this list without running the file, so it must be literal.
 */
export const config = {
	matcher: [
		'/((?!api/|_next/|(?:nl|en)/?$|(?:nl|en)/(?:how-it-works|privacy|accessibility|calculation-rules|check-answer|check-text|linter-rules)/?$|(?:nl|en)/vacancies/?$|(?:nl|en)/vacancies/(?!search/?$)[a-z0-9-]+/?$).*)',
	],
};
