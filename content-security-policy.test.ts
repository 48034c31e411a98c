import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, inlineScriptHashes, policyOfStoredPage } from './content-security-policy.js';

describe('contentSecurityPolicy', () => {
	it('never allows inline or evaluated code', () => {
		const policy = contentSecurityPolicy({ script: ["'nonce-abc'"] });
		expect(policy).not.toMatch(/unsafe/);
		expect(policy).toContain("script-src 'self' 'nonce-abc';");
		for (const part of [
			"frame-ancestors 'none'",
			"base-uri 'self'",
			"form-action 'self'",
			"object-src 'none'",
		]) {
			expect(policy).toContain(part);
		}
	});
});

describe('inlineScriptHashes', () => {
	it('hashes inline scripts only, each once', () => {
		const html =
			'<script src="/a.js" async=""></script><script>alert(1)</script><script id="x">alert(1)</script><script></script>';
		// printf 'alert(1)' | openssl dgst -sha256 -binary | base64
		expect(inlineScriptHashes(html)).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
	});
	it('gives a page without scripts the bare policy', () => {
		expect(policyOfStoredPage('<p>no script</p>')).toBe(contentSecurityPolicy());
	});
});
