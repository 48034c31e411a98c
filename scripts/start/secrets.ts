/** Secrets of one `.data` folder, made at the first start and kept readable for their owner only. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { loginRoles } from '@/db/roles';

const secret = z.string().min(20);
const schema = z.object({
	superuser: secret,
	owner: secret,
	roles: z.object({
		app: secret,
		blind: secret,
		vault: secret,
		monitoring: secret,
		report: secret,
		worker: secret,
	}),
	authSecret: z.string().min(32),
	oidcClientSecret: z.string().min(32),
	oidcCookieKey: z.string().min(32),
	/** Private key of the demo's identity provider, as JWK. */
	oidcSigningKey: z.record(z.string(), z.string()),
});

export type Secrets = z.infer<typeof schema>;

const fresh = (bytes = 24): string => randomBytes(bytes).toString('base64url');

function makeSecrets(): Secrets {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	return schema.parse({
		superuser: fresh(),
		owner: fresh(),
		roles: Object.fromEntries(loginRoles.map((role) => [role, fresh()])),
		authSecret: fresh(48),
		oidcClientSecret: fresh(48),
		oidcCookieKey: fresh(48),
		oidcSigningKey: { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: fresh(6) },
	});
}

/** The secrets of this folder; a damaged file is made anew, which only ends sessions. */
export async function loadSecrets(home: string): Promise<Secrets> {
	await mkdir(home, { recursive: true });
	const file = path.join(home, 'secrets.json');
	try {
		const known = schema.parse(JSON.parse(await readFile(file, 'utf8')));
		await chmod(file, 0o600);
		return known;
	} catch {
		const made = makeSecrets();
		await writeFile(`${file}.new`, `${JSON.stringify(made, null, '\t')}\n`, { mode: 0o600 });
		await rename(`${file}.new`, file);
		return made;
	}
}
