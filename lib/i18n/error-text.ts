import nlErrors from '@/messages/nl/errors.json';
import type { Locale } from './locales';
import { translator } from './translator';

type ErrorKey = keyof typeof nlErrors;
const isErrorKey = (key: string): key is ErrorKey => Object.hasOwn(nlErrors, key);

/** The text of an error key; an unknown key (a library's own message) becomes the general text. */
export const errorText = (locale: Locale, key: string): string =>
	translator(locale, 'errors')(isErrorKey(key) ? key : 'invalid-value');
