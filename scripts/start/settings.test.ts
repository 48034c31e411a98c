import { describe, expect, it } from 'vitest';
import { requireDemo } from '../demo/require-demo';
import { childEnvironment, chooseMode, gatherSettings } from './settings';

const roles = ['APP', 'BLIND', 'VAULT', 'MONITORING', 'REPORT', 'WORKER'];
const addresses = Object.fromEntries(roles.map((role) => [`${role}_DATABASE_URL`, 'postgres://a:b@host/db']));
const real = {
	APP_URL: 'https://pilot.example',
	AUTH_SECRET: 'x'.repeat(40),
	OIDC_ISSUER: 'https://sso.example',
	OIDC_CLIENT_ID: 'pilot',
	OIDC_CLIENT_SECRET: 'secret',
	SMTP_URL: 'smtp://mail.example',
	MAIL_FROM: 'noreply@pilot.example',
};

describe('the mode of a start', () => {
	it.each([
		[{}, true],
		[{ DATABASE_URL: '' }, true],
		[{ DATABASE_URL: 'postgres://host/db' }, false],
		[{ DATABASE_URL: 'postgres://host/db', DEMO: 'true' }, true],
		[{ DATABASE_URL: 'postgres://host/db', DEMO: 'false' }, false],
	])('%j: demo %s', (source, demo) => {
		expect(chooseMode(source).demo).toBe(demo);
	});

	it('refuses the embedded server outside the demo', () => {
		expect(() => chooseMode({ DEMO: 'false' })).toThrow('DATABASE_URL is missing');
	});

	it('names a wrong setting', () => {
		expect(() => chooseMode({ PORT: 'many', DEMO: 'yes' })).toThrow(/DEMO is wrong[\s\S]*PORT is wrong/);
	});
});

describe('the settings of a real run', () => {
	it('names everything that is missing, with its meaning', () => {
		expect(() => gatherSettings({}, addresses, false)).toThrow(
			/APP_URL is missing: public address[\s\S]*OIDC_ISSUER is missing[\s\S]*SMTP_URL is missing/,
		);
	});

	it('refuses what only the demo has', () => {
		const source = { ...real, DEMO_INBOX_URL: 'http://localhost:3020' };
		expect(() => gatherSettings(source, addresses, false)).toThrow('DEMO_INBOX_URL belongs to the demo');
	});

	it('is never a demo, whatever the surroundings say', () => {
		expect(gatherSettings({ ...real, DEMO: 'true' }, addresses, false).DEMO).toBe('false');
	});

	it('keeps the login that owns the database from the processes', () => {
		const source = { ...real, DATABASE_URL: 'postgres://owner:secret@host/db', PATH: '/bin' };
		const environment = childEnvironment(source, gatherSettings(source, addresses, false), 'production');
		expect(environment).not.toHaveProperty('DATABASE_URL');
		expect(environment).toMatchObject({
			PATH: '/bin',
			NODE_ENV: 'production',
			NEXTAUTH_URL: real.APP_URL,
			NEXTAUTH_SECRET: real.AUTH_SECRET,
		});
	});
});

it.each([undefined, 'false', 'TRUE', ''])('parts of the demo do not start when DEMO is %j', (DEMO) => {
	expect(() => requireDemo({ DEMO }, 'The mail inbox')).toThrow('The mail inbox belongs to the demo');
});
