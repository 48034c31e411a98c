/** Decides what a start is: a demo, or a real run; and gathers the settings that the processes get. */
import { parseEnv, parseStartSettings, type StartSettings } from '@/lib/env';
import type { Secrets } from './secrets';

export type Source = Readonly<Record<string, string | undefined>>;

export type Mode = { readonly demo: boolean; readonly start: StartSettings };

/**
 * A demo without DATABASE_URL, or on request; else a real run.
 * @throws Error when a real run has no database
 */
export function chooseMode(source: Source): Mode {
	const start = parseStartSettings(source);
	const demo = start.DEMO === undefined ? start.DATABASE_URL === undefined : start.DEMO === 'true';
	if (!demo && start.DATABASE_URL === undefined) {
		throw new Error(
			'Settings that need attention:\n  DATABASE_URL is missing: PostgreSQL login that owns the database, for ' +
				'migrations. The embedded PostgreSQL belongs to the demo (DEMO is "false").',
		);
	}
	return { demo, start };
}

export type DemoPorts = {
	readonly web: number;
	readonly provider: number;
	readonly smtp: number;
	readonly inbox: number;
};

/** In the demo, who may log in and where mail goes is fixed: a real provider or mail server is never used by it. */
export function demoSettings(ports: DemoPorts, secrets: Secrets): Record<string, string> {
	return {
		DEMO: 'true',
		APP_URL: `http://localhost:${ports.web}`,
		AUTH_SECRET: secrets.authSecret,
		OIDC_ISSUER: `http://localhost:${ports.provider}`,
		OIDC_CLIENT_ID: 'onbevangen-demo',
		OIDC_CLIENT_SECRET: secrets.oidcClientSecret,
		SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
		MAIL_FROM: 'Onbevangen <noreply@onbevangen.example>',
		DEMO_INBOX_URL: `http://localhost:${ports.inbox}`,
	};
}

/** What a real run refuses, because it only has a meaning in the demo. */
function refuseDemoSettings(source: Source): void {
	if (source.DEMO_INBOX_URL) {
		throw new Error('DEMO_INBOX_URL belongs to the demo and is refused outside it (DEMO is not "true").');
	}
}

/**
 * The settings of the platform for its processes, complete and checked.
 * @param fixed role addresses, and in the demo everything of `demoSettings`
 * @throws Error that names every missing setting and what it means
 */
export function gatherSettings(
	source: Source,
	fixed: Record<string, string>,
	demo: boolean,
): Record<string, string> {
	if (!demo) refuseDemoSettings(source);
	const settings = Object.entries(parseEnv({ ...source, DEMO: String(demo), ...fixed }));
	return Object.fromEntries(
		settings.filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]),
	);
}

/**
 * Surroundings of a child process: ours, with the settings, and without the login that owns the database.
 * next-auth reads two settings under names of its own.
 */
export function childEnvironment(
	source: Source,
	settings: Record<string, string>,
	mode: 'production' | 'development',
): NodeJS.ProcessEnv {
	const { DATABASE_URL: _owner, ...rest } = source;
	return {
		...rest,
		...settings,
		NODE_ENV: mode,
		NEXT_TELEMETRY_DISABLED: '1',
		NEXTAUTH_URL: settings.APP_URL ?? '',
		NEXTAUTH_SECRET: settings.AUTH_SECRET ?? '',
	};
}
