import type { DetailType, Language, Profile } from '@/lib/redaction';

/** One passage that could identify or reveal, with a wording that does not, where there is one. */
export interface FoundDetail {
	readonly start: number;
	readonly end: number;
	readonly type: DetailType;
	readonly words: string;
	readonly neutral: string | undefined;
}

/** What the page asks of the worker; `id` tells which text an answer is about. */
export interface DetailQuestion {
	readonly id: number;
	readonly text: string;
	readonly lang: Language;
	readonly profile: Profile;
}

/** What the worker answers. */
export interface CheckedText {
	readonly id: number;
	readonly found: readonly FoundDetail[];
	/** The text as the engine would propose it to the supervisor. */
	readonly masked: string;
}
