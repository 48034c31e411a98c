import { pause } from '@/db/process-table';

/**
 * Resolves when the web server answers anything at all, which an error page is too.
 * @throws Error after two minutes
 */
export async function waitForWeb(address: string): Promise<void> {
	const until = Date.now() + 120_000;
	for (;;) {
		try {
			const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(10_000) });
			await response.arrayBuffer();
			return;
		} catch (error) {
			if (Date.now() > until)
				throw new Error('The web server did not answer within 2 minutes.', { cause: error });
			await pause(100);
		}
	}
}

/** How long the home page takes the first time, in milliseconds. */
export async function firstPage(address: string): Promise<number> {
	const begin = performance.now();
	const response = await fetch(address, {
		signal: AbortSignal.timeout(30_000),
		headers: { 'accept-language': 'nl' },
	});
	await response.arrayBuffer();
	if (!response.ok) throw new Error(`The home page answers with status ${response.status}.`);
	return Math.round(performance.now() - begin);
}
