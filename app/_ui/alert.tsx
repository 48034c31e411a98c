import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { AlertBox, type AlertKind } from './alert-box';

interface AlertProps {
	readonly locale: Locale;
	readonly kind: AlertKind;
	readonly title?: string | undefined;
	/** `status` only for a message that answers what the visitor just did. */
	readonly role?: 'status' | 'alert' | undefined;
	readonly children: ReactNode;
}

/** A message that stands out. Its kind is also said in words, since colour alone says nothing to many. */
export function Alert({ locale, kind, ...rest }: AlertProps) {
	return <AlertBox kind={kind} kindLabel={translator(locale, 'common')(`alert.${kind}`)} {...rest} />;
}
