import { createServer } from 'node:net';

function isFree(port: number, host: string | undefined): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', (error) => {
			// A machine without IPv6 has nothing listening there either.
			resolve('code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
		});
		const listening = (): void => {
			probe.close(() => resolve(true));
		};
		if (host === undefined) probe.listen({ port }, listening);
		else probe.listen({ port, host }, listening);
	});
}

/**
 * The first free port from `preferred` on. Asks on every address, because a server on 127.0.0.1 only does
 * not hinder a listener on all addresses, and visitors would then reach the wrong one.
 * @throws Error when 200 ports in a row are taken
 * @example await findFreePort(3000) // 3001 when something listens on 3000
 */
export async function findFreePort(preferred: number, taken: readonly number[] = []): Promise<number> {
	for (let port = preferred; port < preferred + 200 && port < 65_536; port += 1) {
		if (taken.includes(port)) continue;
		if ((await isFree(port, undefined)) && (await isFree(port, '127.0.0.1')) && (await isFree(port, '::1')))
			return port;
	}
	throw new Error(`No free port from ${preferred} to ${preferred + 199}.`);
}
