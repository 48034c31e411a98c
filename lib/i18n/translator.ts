import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import type { Locale } from './locales';
import { type Messages, type Namespace, namespaces } from './namespaces';

/** Dotted paths of the texts in a message file: `{ form: { send: '…' } }` has the key 'form.send'. */
type KeyOf<Shape> = {
	[Name in keyof Shape & string]: Shape[Name] extends string ? Name : `${Name}.${KeyOf<Shape[Name]>}`;
}[keyof Shape & string];

export type MessageKey<Name extends Namespace> = KeyOf<Messages<Name>>;

type Value = string | number | Date;
type RichValue = Value | ((chunks: ReactNode) => ReactNode);

/** Gives the text of a key, with its ICU arguments filled in; `rich` allows elements, as in `<link>…</link>`. */
export interface Translator<Name extends Namespace> {
	(key: MessageKey<Name>, values?: Record<string, Value>): string;
	rich(key: MessageKey<Name>, values: Record<string, RichValue>): ReactNode;
}

// Parsing ICU text costs more than filling it in; a translator remembers what it has parsed.
const translators = new Map<string, unknown>();

/**
 * The texts of one namespace in one language. For server components, mail and exports; a client component
 * gets its texts as properties, so that message files stay on the server.
 * @throws Error when a text misses an argument or cannot be parsed: a wrong text must fail in a test, not in a letter.
 * @example translator('nl', 'common')('header.login') // 'Inloggen'
 */
export function translator<Name extends Namespace>(locale: Locale, namespace: Name): Translator<Name> {
	const key = `${locale}/${namespace}`;
	const known = translators.get(key);
	// The map's key holds the namespace, which is what the type depends on.
	if (known) return known as Translator<Name>;
	const made = createTranslator({
		locale,
		messages: namespaces[namespace][locale] as Record<string, unknown>,
		timeZone: 'Europe/Amsterdam',
		onError: (error) => {
			throw error;
		},
	});
	// use-intl types keys by the literal messages; ours are checked by MessageKey at every call.
	const typed = made as unknown as Translator<Name>;
	translators.set(key, typed);
	return typed;
}
