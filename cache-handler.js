/**
 * Next's own page cache, with one addition: a page that is stored gets its Content-Security-Policy
 * stored beside it, made of the hashes of its inline scripts. A nonce cannot do this, since a stored
 * page is the same for everyone. Plain JavaScript because Next loads this file without compiling it.
 */
import nextFileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { policyOfStoredPage } from './content-security-policy.js';

// The CommonJS default export arrives wrapped or bare, depending on who imports it.
const FileSystemCache = nextFileSystemCache.default ?? nextFileSystemCache;

export default class PolicyCache extends FileSystemCache {
	/** @param {string} key @param {any} data @param {any} context */
	async set(key, data, context) {
		if (data?.kind === 'APP_PAGE' && typeof data.html === 'string') {
			if (/<script[^>]* nonce="/i.test(data.html)) {
				// One visitor's nonce must never reach the next. Serve it, do not keep it.
				console.warn(`${key} asks to be stored but carries a nonce: leave it out of the matcher in proxy.ts`);
				return;
			}
			// The same object goes to the visitor who caused the rendering: change it in place.
			data.headers ??= {};
			data.headers['content-security-policy'] = policyOfStoredPage(data.html);
		}
		return super.set(key, data, context);
	}
}
