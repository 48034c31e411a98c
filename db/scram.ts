import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/**
 * The SCRAM-SHA-256 verifier of a password, in the form PostgreSQL stores (RFC 5803). Sent instead of the
 * password, so that no server log or statistics view can show it.
 * @param password printable ASCII; others would need SASLprep
 * @throws Error when the password has other characters
 * @example scramVerifier('s3cret') // 'SCRAM-SHA-256$4096:…$…:…'
 */
export function scramVerifier(password: string): string {
	if (!/^[\x21-\x7e]+$/.test(password))
		throw new Error('A database password must be printable ASCII without spaces.');
	const rounds = 4096;
	const salt = new Uint8Array(randomBytes(16));
	const salted = new Uint8Array(pbkdf2Sync(password, salt, rounds, 32, 'sha256'));
	const hmac = (text: string): Uint8Array =>
		new Uint8Array(createHmac('sha256', salted).update(text).digest());
	const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
	const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64');
	return `SCRAM-SHA-256$${rounds}:${base64(salt)}$${storedKey}:${base64(hmac('Server Key'))}`;
}
