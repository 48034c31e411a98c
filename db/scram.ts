import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/**
 * The SCRAM-SHA-256 verifier of a password, in the form PostgreSQL stores (RFC 5803). Sent instead of the
 * password, so that no server log or statistics view can show it.
 * @param password printable ASCII; others would need SASLprep
 * @throws Error when the password has other characters
 * @example scramVerifier('s3cret') // 'SCRAM-SHA-256$4096:…$…:…'
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
	if (!/^[\x21-\x7e]+$/.test(password)) throw new Error('A database password must be printable ASCII without spaces.');
	const rounds = 4096;
	const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
	const hmac = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
	const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64');
	return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${storedKey}:${hmac('Server Key').toString('base64')}`;
}
