/** The form of the library: competency, indicators, questions and anchors, in every language of the platform. */
import type { Locale } from '@/lib/i18n/locales';

export const questionKinds = ['past-behaviour', 'situational', 'work-sample'] as const;
/** What a question asks for: something that was done, a plan for a given situation, or a piece of the work itself. */
export type QuestionKind = (typeof questionKinds)[number];

export type Stage = 'application' | 'interview';

export interface QuestionWords {
	readonly text: string;
	/** What an answer holds that earns the score: behaviour, not a quality of the person. */
	readonly anchor1: string;
	readonly anchor3: string;
	readonly anchor5: string;
}

interface CompetencyWords {
	readonly name: string;
	readonly meaning: string;
	/** Behaviour by which others notice the competency. */
	readonly indicators: readonly string[];
}

export interface LibraryQuestion extends Readonly<Record<Locale, QuestionWords>> {
	readonly id: string;
	readonly kind: QuestionKind;
	readonly stages: readonly Stage[];
	readonly wordLimit: number;
	/** A suggestion; the manager decides. */
	readonly weight: number;
}

export interface Competency extends Readonly<Record<Locale, CompetencyWords>> {
	readonly id: string;
	readonly questions: readonly LibraryQuestion[];
}
