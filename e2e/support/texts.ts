/** The texts of the platform by key, so that a spec can walk in any language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Language = 'nl' | 'en';

/**
 * The text of a key, up to its first argument: enough to find a button or heading by.
 * @example text('nl', 'manage', 'new.create') // 'Maak het concept'
 */
export function text(language: Language, namespace: string, key: string): string {
	const file = path.join(process.cwd(), 'messages', language, `${namespace}.json`);
	let found: unknown = JSON.parse(readFileSync(file, 'utf8'));
	for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
	if (typeof found !== 'string') throw new Error(`no text ${namespace}.${key} in ${language}`);
	return found.split('{')[0]?.trim() ?? '';
}
