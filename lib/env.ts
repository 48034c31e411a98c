/**
 * Every setting of the platform, validated once. Nothing else reads `process.env`
 * (lib/architecture.test.ts), so this file is the complete list of what an operator can set.
 */
import { z } from 'zod';

const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://');

/** Each description says what the setting is for: it is printed when the setting is missing. */
const settings = z.object({
	APP_URL: z.url().describe('public address of the platform, for links in mail and for login'),
	AUTH_SECRET: z.string().min(32).describe('at least 32 random characters; signs sessions'),
	APP_DATABASE_URL: databaseUrl.describe('PostgreSQL login of role app: procedures, drafts, decisions'),
	BLIND_DATABASE_URL: databaseUrl.describe('PostgreSQL login of role blind: what assessors run under'),
	VAULT_DATABASE_URL: databaseUrl.describe('PostgreSQL login of role vault: identity and original text'),
	MONITORING_DATABASE_URL: databaseUrl.describe('PostgreSQL login of role monitoring: equality questions'),
	REPORT_DATABASE_URL: databaseUrl.describe('PostgreSQL login of role report: read-only, may be a replica'),
	WORKER_DATABASE_URL: databaseUrl.describe(
		'PostgreSQL login of role worker: runs the job queue and makes releases of figures',
	),
	OIDC_ISSUER: z.url().describe('address of the OpenID Connect provider of the staff'),
	OIDC_CLIENT_ID: z.string().min(1).describe('client id registered at the OpenID Connect provider'),
	OIDC_CLIENT_SECRET: z.string().min(1).describe('client secret registered at the OpenID Connect provider'),
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\//)
		.describe('outgoing mail server, smtp://user:password@host:port'),
	MAIL_FROM: z.string().min(3).describe('sender of all mail, for example "Name <noreply@example.nl>"'),
	SECURITY_CONTACT: z
		.string()
		.regex(/^(?:mailto:|https:\/\/|tel:)\S+$/)
		.optional()
		.describe('where to report a weakness, as mailto: or https: address; shown in /.well-known/security.txt'),
	DEMO: z
		.enum(['true', 'false'])
		.default('false')
		.describe('true only for a demonstration with invented people'),
	DEMO_INBOX_URL: z.url().optional().describe('web page of the demo mail inbox'),
	THEME_CLASS: z
		.string()
		.regex(/^[\w-]+$/)
		.default('onbevangen-theme')
		.describe('CSS class of the theme'),
	THEME_CSS_URL: z.string().optional().describe('address of a theme style sheet, on the same origin'),
	POOL_SIZE: z.coerce
		.number()
		.int()
		.min(1)
		.max(50)
		.default(10)
		.describe('connections per PostgreSQL role and process'),
	LOG_LEVEL: z.enum(['info', 'error']).default('info').describe('how much is logged'),
});

export type Env = Readonly<z.infer<typeof settings>>;

let cached: Env | undefined;

/**
 * The validated settings.
 * @throws Error that names every missing or wrong setting and what it means.
 * @example env().APP_URL // 'http://localhost:3000'
 */
export function env(): Env {
	cached ??= parseEnv(process.env);
	return cached;
}

/** Validates a record of settings; apart from `env` so that start-up and tests can check one before using it. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
	const result = settings.safeParse(given);
	if (result.success) return result.data;
	const lines = result.error.issues.map((issue) => {
		const name = String(issue.path[0]);
		const field = settings.shape[name as keyof typeof settings.shape];
		const problem = given[name] === undefined ? 'is missing' : `is wrong (${issue.message})`;
		return `  ${name} ${problem}: ${field.description ?? ''}`;
	});
	throw new Error(`Settings that need attention:\n${lines.join('\n')}`);
}

export interface SettingDescription {
	readonly name: string;
	readonly meaning: string;
	readonly required: boolean;
	/** What counts when it is not given; null when it is required or may be absent. */
	readonly fallback: string | null;
}

/** Name, meaning and default of each setting, for the README's table and its test. */
export function describeSettings(): readonly SettingDescription[] {
	return Object.entries(settings.shape).map(([name, field]) => {
		const absent = field.safeParse(undefined);
		const fallback = absent.success && absent.data !== undefined ? String(absent.data) : null;
		return { name, meaning: field.description ?? '', required: !absent.success, fallback };
	});
}

/** What `npm start`, `npm run dev` and `npm test` read before there are settings for the platform itself. */
const startSettings = z.object({
	DATABASE_URL: databaseUrl
		.optional()
		.describe(
			'PostgreSQL login that owns the database, for migrations; without it a demo starts its own PostgreSQL',
		),
	DEMO: z.enum(['true', 'false']).optional(),
	PORT: z.coerce
		.number()
		.int()
		.min(1)
		.max(65_000)
		.default(3000)
		.describe('first port to try for the web server'),
	HOST: z
		.string()
		.min(1)
		.optional()
		.describe('address the web server listens on; in the demo 127.0.0.1, because its login asks no password'),
	DATA_DIR: z.string().min(1).default('.data').describe('folder for what npm start keeps'),
	CI: z.string().optional().describe('set by build servers; refuses focused tests'),
	npm_lifecycle_event: z.string().optional(),
});

export type StartSettings = Readonly<z.infer<typeof startSettings>>;

/** @throws Error that names the wrong setting */
export function parseStartSettings(source: Readonly<Record<string, string | undefined>>): StartSettings {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
	const result = startSettings.safeParse(given);
	if (result.success) return result.data;
	const lines = result.error.issues.map((issue) => `  ${String(issue.path[0])} is wrong: ${issue.message}`);
	throw new Error(`Settings that need attention:\n${lines.join('\n')}`);
}

/** A copy of the surroundings, to hand to child processes with settings added. */
export function surroundings(): Readonly<Record<string, string | undefined>> {
	return { ...process.env };
}

/** What `npm test` tells the browser tests about the platform it started for them. */
const testSettings = z.object({
	APP_URL: z.url().default('http://localhost:3000'),
	DEMO_INBOX_URL: z.url().default('http://localhost:3020'),
	E2E_BROWSER: z.string().optional().describe('path of the browser; without it Playwright uses its own'),
	E2E_REPORT: z.string().optional().describe('file for the results, to add up'),
	E2E_OWNER_DATABASE_URL: databaseUrl
		.optional()
		.describe('login that owns the database, to arrange and inspect'),
	CI: z.string().optional(),
});

/** @throws ZodError when a setting is wrong */
export function parseTestSettings(
	source: Readonly<Record<string, string | undefined>>,
): Readonly<z.infer<typeof testSettings>> {
	return testSettings.parse(source);
}
