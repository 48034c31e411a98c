import { defineConfig, devices, type ReporterDescription } from '@playwright/test';
import { parseTestSettings, surroundings } from '@/lib/env';

const settings = parseTestSettings(surroundings());
const reporters: ReporterDescription[] = [['list']];
if (settings.E2E_REPORT !== undefined) reporters.push(['json', { outputFile: settings.E2E_REPORT }]);

/** Run by `npm run test:e2e`, which starts the platform and says in the settings where it is. */
export default defineConfig({
	testDir: 'e2e',
	forbidOnly: settings.CI !== undefined,
	retries: 0,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: reporters,
	use: {
		...devices['Desktop Chrome'],
		baseURL: settings.APP_URL,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		trace: 'retain-on-failure',
		launchOptions: {
			...(settings.E2E_BROWSER === undefined ? {} : { executablePath: settings.E2E_BROWSER }),
			args: [
				// Chromium's sandbox does not work for root, as on many build servers; the pages are our own.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
			],
		},
	},
});
