/**
 * Gives the pages that `next build` prerendered their Content-Security-Policy, in the `.meta` file that Next
 * sends headers from. Pages stored later get theirs in cache-handler.js. Runs at the end of `npm run build`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyOfStoredPage } from '../content-security-policy.js';

const folder = join(process.cwd(), '.next', 'server', 'app');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
let count = 0;

for (const file of files.filter((name) => name.endsWith('.html'))) {
	const page = join(folder, file);
	const metaFile = page.replace(/\.html$/, '.meta');
	const meta = JSON.parse(readFileSync(metaFile, 'utf8')) as { headers?: Record<string, string> };
	const headers = {
		...meta.headers,
		'content-security-policy': policyOfStoredPage(readFileSync(page, 'utf8')),
	};
	writeFileSync(metaFile, JSON.stringify({ ...meta, headers }));
	count += 1;
}

console.log(`Content-Security-Policy stored with ${count} prerendered pages.`);
