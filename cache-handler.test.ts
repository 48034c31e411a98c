import { expect, it, vi } from 'vitest';
import PolicyCache from './cache-handler.js';
import { policyOfStoredPage } from './content-security-policy.js';

const cache = new PolicyCache({
	fs: {},
	flushToDisk: false,
	serverDistDir: '/nowhere',
	revalidatedTags: [],
	maxMemoryCacheSize: 1_000_000,
});

it('stores a page with the policy of its own scripts, also for whoever caused it', async () => {
	const page = { kind: 'APP_PAGE', html: '<script>start()</script>', headers: { 'x-other': 'kept' } };
	await cache.set('/nl', page, {});
	expect(page.headers).toEqual({
		'x-other': 'kept',
		'content-security-policy': policyOfStoredPage('<script>start()</script>'),
	});
	expect((await cache.get('/nl', { kind: 'APP_PAGE' }))?.value.headers).toEqual(page.headers);
});

it("never stores one visitor's nonce, and says which page it was", async () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const page = { kind: 'APP_PAGE', html: '<script id="_R_" nonce="abc">start()</script>' };
	await cache.set('/nl/secret', page, {});
	expect(await cache.get('/nl/secret', { kind: 'APP_PAGE' })).toBeNull();
	expect(page).not.toHaveProperty('headers');
	expect(warn).toHaveBeenCalledWith(expect.stringContaining('/nl/secret'));
	warn.mockRestore();
});
