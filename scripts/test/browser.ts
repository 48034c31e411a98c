/** Finds a Chromium for the browser tests, or installs one, or says what to install. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import type { Context } from './stage';

const run = promisify(execFile);

/** Where Debian, Ubuntu, Fedora, Alpine and macOS put it. */
const systemBrowsers = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

function installed(): string | undefined {
	const own = chromium.executablePath();
	return existsSync(own) ? own : systemBrowsers.find((file) => existsSync(file));
}

async function tryToRun(
	command: string,
	commandArguments: readonly string[],
	environment: NodeJS.ProcessEnv,
): Promise<void> {
	try {
		await run(command, [...commandArguments], {
			timeout: 240_000,
			env: environment,
			maxBuffer: 64 * 1024 * 1024,
		});
	} catch {
		// The next way is tried; what counts is whether a browser is there afterwards.
	}
}

/**
 * Path of a Chromium.
 * @throws Error that says exactly what to install
 */
export async function findBrowser({ root, environment }: Context): Promise<string> {
	const found = installed();
	if (found !== undefined) return found;
	console.log('No Chromium found: installing the one of Playwright …');
	const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
	await tryToRun(process.execPath, [playwright, 'install', 'chromium'], environment);
	const own = installed();
	if (own !== undefined) return own;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('That did not work: installing the Debian package chromium …');
		const quiet = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
		await tryToRun('apt-get', ['update'], quiet);
		await tryToRun('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
	}
	const debian = installed();
	if (debian !== undefined) return debian;
	throw new Error(
		'The browser tests need Chromium, and it could not be installed. Run one of:\n' +
			'  npx playwright install --with-deps chromium\n' +
			'  sudo apt-get install chromium',
	);
}
