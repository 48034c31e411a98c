'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/namespaces';

/** The few texts that client components of the kit need; everything else stays on the server. */
export interface ClientTexts {
	readonly locale: Locale;
	readonly form: Messages<'common'>['form'];
	readonly saved: Messages<'common'>['saved'];
	readonly error: Messages<'common'>['error'];
}

const Context = createContext<ClientTexts | null>(null);

export function ClientTextsProvider({ texts, children }: { texts: ClientTexts; children: ReactNode }) {
	return <Context value={texts}>{children}</Context>;
}

/** The kit's texts in the language of the page. */
export function useClientTexts(): ClientTexts {
	const texts = useContext(Context);
	if (!texts)
		throw new Error('This component must stand inside the layout of a language (app/[locale]/layout.tsx)');
	return texts;
}

/**
 * Fills in `{name}` places; for texts without plurals, which need no ICU parser in the browser.
 * @example fillIn('{count} van {limit}', { count: 1, limit: 2 }) // '1 van 2'
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
