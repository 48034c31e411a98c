import type { Locale } from '@/lib/i18n/locales';
import { namespaces } from '@/lib/i18n/namespaces';

/** A text for a code that other parts of the platform may extend; the code itself when there is none yet. */
function textOf(texts: Readonly<Record<string, string>>, code: string): string {
	return Object.hasOwn(texts, code) ? (texts[code] ?? code) : code;
}

/** What was done, in words. Codes hold a dot, which is a path in message keys; there it is a dash. */
export const actText = (locale: Locale, action: string): string =>
	textOf(namespaces.my[locale].acts, action.replace('.', '-'));

/** Who did it: the candidate, the system, or roles, never a name. */
export const actorText = (locale: Locale, actor: string): string =>
	actor
		.split(',')
		.map((role) => textOf(namespaces.my[locale].actors, role))
		.join(', ');

export const mailText = (locale: Locale, template: string): string =>
	textOf(namespaces.my[locale].mails, template);
