import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultLocale, locales } from './locales';
import { namespaces } from './namespaces';
import { translator } from './translator';

const folder = fileURLToPath(new URL('../../messages/', import.meta.url));

/** All texts of a message file as key and text; anything but nested objects of texts is an error. */
function texts(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new Error(`${path} is not a text`);
	return Object.entries(value).flatMap(([name, part]) => texts(part, path === '' ? name : `${path}.${name}`));
}

/** Names of the ICU arguments and tags of a text, sorted: what a translation must have too. */
function placeholders(text: string): string[] {
	// Text inside a plural or select branch also stands between braces; an argument is a name alone or before a comma.
	const found = [...text.matchAll(/\{\s*(\w+)\s*(?=[},])|<(\w+)>/g)].map(
		(match) => match[1] ?? `<${match[2]}>`,
	);
	return [...new Set(found)].sort();
}

function file(locale: string, name: string): Map<string, string> {
	return new Map(texts(JSON.parse(readFileSync(`${folder}${locale}/${name}`, 'utf8'))));
}

const names = readdirSync(`${folder}${defaultLocale}`);

describe('message files', () => {
	it('are the same in every language and all registered', () => {
		for (const locale of locales) expect(readdirSync(`${folder}${locale}`).sort()).toEqual([...names].sort());
		expect(Object.keys(namespaces).sort()).toEqual(names.map((name) => name.replace(/\.json$/, '')).sort());
	});

	describe.each(names)('%s', (name) => {
		const reference = file(defaultLocale, name);

		it.each(locales)('has the keys of the default language in %s', (locale) => {
			expect([...file(locale, name).keys()].sort()).toEqual([...reference.keys()].sort());
		});

		it.each(locales)('has the same arguments and no empty text in %s', (locale) => {
			for (const [key, text] of file(locale, name)) {
				expect(text.trim(), key).not.toBe('');
				expect({ key, arguments: placeholders(text) }).toEqual({
					key,
					arguments: placeholders(reference.get(key) ?? ''),
				});
			}
		});

		it.each(locales)('can be parsed in %s', (locale) => {
			const namespace = name.replace(/\.json$/, '');
			// The first test of this file says that every file name is a namespace.
			const read = translator(locale, namespace as keyof typeof namespaces) as unknown as {
				rich(key: string, values: object): unknown;
			};
			for (const [key, text] of file(locale, name)) {
				const values = Object.fromEntries(
					placeholders(text).map((part) =>
						part.startsWith('<') ? [part.slice(1, -1), (chunks: unknown) => chunks] : [part, 2],
					),
				);
				expect(() => read.rich(key, values), key).not.toThrow();
			}
		});
	});
});
