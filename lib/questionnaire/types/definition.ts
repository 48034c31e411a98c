import type { z } from 'zod';
import type { Locale } from '@/lib/i18n/locales';

/**
 * What a type of question is. An answer is stored as text for every type, so that masking, the vault and erasure need to
 * know one form only; `answer` says which texts are allowed and `asText` how one reads for whoever judges it.
 */
export interface QuestionTypeDefinition<Settings> {
	/** The type's own settings, in the `settings` column of a question. Parsing fills in what is missing. */
	readonly settings: z.ZodType<Settings>;
	/** The fields of its builder, as a form sends them, to settings. Issues name the field; messages as with `answer`. */
	readonly form: z.ZodType<Settings>;
	/** What a new question of this type starts with. */
	readonly defaults: { readonly settings: Settings; readonly wordLimit: number; readonly weight: number };
	/** Whether answers get scores; if not, a question of this type weighs nothing and no assessor sees its answers. */
	readonly isScored: (settings: Settings) => boolean;
	/** The score from 1 to 5 that was registered for an answer; null when people judge it by the anchors. */
	readonly registeredScore: (answer: string, settings: Settings) => number | null;
	/** Every text of the settings that people read, for the language check. */
	readonly words: (settings: Settings) => readonly string[];
	/**
	 * Which texts may be sent as an answer; messages are keys of messages/<locale>/errors.json. A draft may hold any text.
	 */
	readonly answer: (question: {
		readonly settings: Settings;
		readonly wordLimit: number;
	}) => z.ZodType<string>;
	/** An answer as a sentence or text, for the blind view, the confirmation and the candidate's own copy. */
	readonly asText: (answer: string, settings: Settings, locale: Locale) => string;
}

/** Any entry of the registry, whatever its settings are: they come out as unknown and cannot be put in. */
export interface AnyQuestionType {
	readonly settings: z.ZodType;
	readonly form: z.ZodType;
	readonly defaults: { readonly settings: unknown; readonly wordLimit: number; readonly weight: number };
	readonly isScored: (settings: never) => boolean;
	readonly registeredScore: (answer: string, settings: never) => number | null;
	readonly words: (settings: never) => readonly string[];
	readonly answer: (question: { readonly settings: never; readonly wordLimit: number }) => z.ZodType<string>;
	readonly asText: (answer: string, settings: never, locale: Locale) => string;
}
