import type { Locale } from '@/lib/i18n/locales';
import { type Messages, namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';

type Known = keyof Messages<'admin'>['acts'];

const isKnown = (key: string): key is Known => Object.hasOwn(namespaces.admin.nl.acts, key);

/** An act in plain words; one that has no words yet keeps its code, so that nothing is hidden. */
export function actionText(locale: Locale, action: string): string {
	const key = action.replace('.', '_');
	return isKnown(key) ? translator(locale, 'admin')(`acts.${key}`) : action;
}

/** Who acted. A candidate is only that: no name, no code. */
export function actorText(
	locale: Locale,
	{ actor, staffName }: { readonly actor: string; readonly staffName: string | null },
): string {
	const t = translator(locale, 'admin');
	if (actor === 'candidate') return t('actors.candidate');
	if (actor === 'system') return t('actors.system');
	return staffName ?? t('actors.staff');
}
