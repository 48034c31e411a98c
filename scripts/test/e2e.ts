/** The browser tests: the platform as `npm start` starts it, with a data folder and ports of its own. */
import path from 'node:path';
import { startPlatform } from '../start/platform';
import { findBrowser } from './browser';
import { readPlaywright } from './results';
import { type Context, type Outcome, runProgram } from './stage';

/** Only for this run; everything of the demo is in the temporary folder. */
function surroundingsOfRun({ environment, folder }: Context): Record<string, string | undefined> {
	const {
		DATABASE_URL: _real,
		DEMO: _mode,
		HOST: _host,
		npm_lifecycle_event: _script,
		...rest
	} = environment;
	return { ...rest, DATA_DIR: path.join(folder, 'data'), PORT: '21300', CI: rest.CI };
}

export async function runBrowserTests(context: Context, only: readonly string[]): Promise<Outcome> {
	const browser = await findBrowser(context);
	const begin = performance.now();
	const platform = await startPlatform({
		root: context.root,
		source: surroundingsOfRun(context),
		kind: 'production',
		durable: false,
		say: (line) => console.log(`  ${line}`),
		failed: (reason) => console.error(reason.message),
		begun: context.onStop,
	});
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);
	try {
		const report = path.join(context.folder, 'e2e.json');
		const exitCode = await runProgram(context, 'node_modules/@playwright/test/cli.js', ['test', ...only], {
			...platform.settings,
			E2E_BROWSER: browser,
			E2E_REPORT: report,
			E2E_OWNER_DATABASE_URL: platform.ownerUrl,
		});
		const outcome = await readPlaywright(report, exitCode);
		const started = `platform started in ${seconds} s`;
		return { ...outcome, remark: outcome.remark === undefined ? started : `${outcome.remark}, ${started}` };
	} finally {
		await platform.stop();
	}
}
