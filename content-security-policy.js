/**
 * The one Content-Security-Policy of the platform, in the two forms it is sent in.
 * Plain JavaScript because Next loads `cache-handler.js`, which needs it, without compiling it.
 * Types: content-security-policy.d.ts. Reasons and figures: docs/decisions/0004-csp-on-cached-pages.md.
 */
import { createHash } from 'node:crypto';

/** An inline script has no `src`; Next never writes `>` inside the attributes of a script tag. */
const scriptTag = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** Builds the policy; `script` and `formAction` are sources added to 'self'. */
export function contentSecurityPolicy({ script = [], formAction = [], upgrade = false } = {}) {
	const directives = [
		"default-src 'self'",
		["script-src 'self'", ...script].join(' '),
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"object-src 'none'",
		"frame-src 'none'",
		"frame-ancestors 'none'",
		"base-uri 'self'",
		["form-action 'self'", ...formAction].join(' '),
	];
	if (upgrade) directives.push('upgrade-insecure-requests');
	return directives.join('; ');
}

/** CSP sources (`'sha256-…'`) of the inline scripts of a page, each once, in order of appearance. */
export function inlineScriptHashes(html) {
	const hashes = new Set();
	for (const [, attributes = '', content = ''] of html.matchAll(scriptTag)) {
		if (/\ssrc\s*=/i.test(attributes) || content === '') continue;
		hashes.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
	}
	return [...hashes];
}

/** The policy of a page that is stored and served to many: its own inline scripts and nothing else inline. */
export function policyOfStoredPage(html) {
	return contentSecurityPolicy({ script: inlineScriptHashes(html) });
}
