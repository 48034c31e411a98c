/**
 * Every message file. A namespace is one file per language in `messages/` and one entry here; `tsc` refuses
 * an English file that lacks a Dutch key, `messages.test.ts` refuses every other difference.
 */
import enCommon from '@/messages/en/common.json';
import enErrors from '@/messages/en/errors.json';
import enMail from '@/messages/en/mail.json';
import enPublic from '@/messages/en/public.json';
import nlCommon from '@/messages/nl/common.json';
import nlErrors from '@/messages/nl/errors.json';
import nlMail from '@/messages/nl/mail.json';
import nlPublic from '@/messages/nl/public.json';
import type { Locale } from './locales';

/** Dutch sets the shape; every language must have it. */
type InEveryLanguage<Shape> = Record<Locale, Shape>;

export const namespaces = {
	common: { nl: nlCommon, en: enCommon } satisfies InEveryLanguage<typeof nlCommon>,
	errors: { nl: nlErrors, en: enErrors } satisfies InEveryLanguage<typeof nlErrors>,
	mail: { nl: nlMail, en: enMail } satisfies InEveryLanguage<typeof nlMail>,
	public: { nl: nlPublic, en: enPublic } satisfies InEveryLanguage<typeof nlPublic>,
};

export type Namespace = keyof typeof namespaces;

export type Messages<Name extends Namespace> = (typeof namespaces)[Name]['nl'];
