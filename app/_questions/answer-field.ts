import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/namespaces';
import type { DetailType, Profile } from '@/lib/redaction';

export type AnswerFieldTexts = Messages<'apply'>['field'];

/** Texts of the list of recognisable details. */
export interface DetailTexts {
	readonly hints: Messages<'apply'>['hints'];
	readonly types: Readonly<Record<DetailType, { readonly label: string; readonly why: string }>>;
}

/** What every input for an answer gets; what it sends is `text` and `revision`. */
export interface AnswerFieldProps {
	readonly applicationId: string;
	readonly questionId: string;
	/** The question itself. */
	readonly label: string;
	readonly description?: ReactNode;
	/** What is stored, with its revision; 0 when nothing is. */
	readonly text: string;
	readonly revision: number;
	/** Milliseconds since 1970. */
	readonly savedAt: number | null;
	readonly wordLimit: number;
	/** Settings of the question's type; each input reads its own. */
	readonly settings: Readonly<Record<string, unknown>>;
	/** Language of the vacancy, in which the answer is written. */
	readonly lang: Locale;
	readonly texts: AnswerFieldTexts;
	readonly detailTexts: DetailTexts;
	/** What the contact page knows already, the surest sign of an own name. */
	readonly profile: Profile;
}
