/** `npm run migrate`: for production, before new web and worker processes start. Needs the owner's DATABASE_URL. */
import { migrate } from '@/db/migrate';
import { parseEnv, parseStartSettings, surroundings } from '@/lib/env';

const source = surroundings();
const { DATABASE_URL } = parseStartSettings(source);
try {
	if (DATABASE_URL === undefined) {
		throw new Error('DATABASE_URL is missing: PostgreSQL login that owns the database, for migrations.');
	}
	const settings = parseEnv(source);
	const applied = await migrate({
		ownerUrl: DATABASE_URL,
		roleUrls: {
			app: settings.APP_DATABASE_URL,
			blind: settings.BLIND_DATABASE_URL,
			vault: settings.VAULT_DATABASE_URL,
			monitoring: settings.MONITORING_DATABASE_URL,
			report: settings.REPORT_DATABASE_URL,
			worker: settings.WORKER_DATABASE_URL,
		},
		say: (line) => console.log(line),
	});
	console.log(applied.length === 0 ? 'nothing to do' : `${applied.length} migrations applied`);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
