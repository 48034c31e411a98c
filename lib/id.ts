import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** An id from a URL or form. Ids are UUID version 4: time-ordered ids would give away who applied first. */
export const idSchema = z.uuid();

/** True when the text is a UUID, so that a mistyped address is a 404 and not a database error. */
export const isId = (text: string): boolean => idSchema.safeParse(text).success;

/** A random key of 256 bits for a cookie or link; only its hash is stored. */
export const randomKey = (): string => randomBytes(32).toString('base64url');

/** Six digits for typing over from a mail. */
export const randomCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');

/** SHA-256 of a text as 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Compares two hashes in constant time. */
export const isSameHash = (left: string, right: string): boolean =>
	left.length === right.length &&
	timingSafeEqual(new TextEncoder().encode(left), new TextEncoder().encode(right));
