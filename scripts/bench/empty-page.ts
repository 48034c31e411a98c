/** The least that this version of Next sends: an app of one page with one word, built and served from a folder of its own. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const files: Readonly<Record<string, string>> = {
	'app/layout.js':
		'export default function Layout({ children }) { return <html lang="nl"><body>{children}</body></html>; }',
	'app/page.js': 'export default function Page() { return <p>Leeg</p>; }',
};

/** Inside the checkout, where Next finds its packages. @throws Error when the build fails */
export async function startEmptyPage(
	root: string,
	port: number,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
	const folder = path.join(root, '.data', 'empty-page');
	await rm(folder, { recursive: true, force: true });
	await mkdir(path.join(folder, 'app'), { recursive: true });
	for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
	const config = { turbopack: { root }, outputFileTracingRoot: root };
	await writeFile(path.join(folder, 'next.config.js'), `export default ${JSON.stringify(config)};`);
	const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
	const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
	await promisify(execFile)(process.execPath, [next, 'build', folder], { env });
	const address = `http://127.0.0.1:${port}`;
	const server = spawn(process.execPath, [next, 'start', folder, '-p', String(port), '-H', '127.0.0.1'], {
		env,
		stdio: 'ignore',
	});
	const stop = async () => {
		if (server.exitCode === null) {
			server.kill('SIGTERM');
			await once(server, 'exit');
		}
		await rm(folder, { recursive: true, force: true });
	};
	for (let attempt = 0; attempt < 100; attempt += 1) {
		const isUp = await fetch(address).then(
			(answer) => answer.ok,
			() => false,
		);
		if (isUp) return { address, stop };
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	await stop();
	throw new Error('the empty page did not start');
}
