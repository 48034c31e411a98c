/** The form of the demo's content. Everything in this folder is invented and written for this demo. */
import type { demoOrganisations } from '../people';

/** A question that several vacancies put in words of their own; the answers are in `answers/<locale>/<theme>.md`. */
export interface Theme {
	readonly competency: string;
	readonly help: string;
	readonly anchor1: string;
	readonly anchor3: string;
	readonly anchor5: string;
}

export interface AskedTheme {
	readonly theme: string;
	readonly text: string;
	readonly weight: number;
	readonly wordLimit: number;
}

/** A question of another type than an open one, with the settings of its type as they are stored. */
export interface ShortQuestion {
	readonly type: 'single-choice' | 'number' | 'scale' | 'yes-no';
	readonly competency: string;
	readonly text: string;
	readonly help: string;
	readonly weight: number;
	readonly settings: Readonly<Record<string, unknown>>;
}

export interface InterviewQuestion extends Theme {
	readonly text: string;
}

export interface VacancyContent {
	readonly key: string;
	readonly organisation: (typeof demoOrganisations)[number]['slug'];
	readonly locale: 'nl' | 'en';
	readonly title: string;
	readonly place: string;
	readonly salaryScale: string;
	readonly salaryMin: number;
	readonly salaryMax: number;
	readonly hoursMin: number;
	readonly hoursMax: number;
	readonly contact: string;
	readonly jobFamily: string;
	readonly studyArm: 'pilot' | 'comparison' | 'none';
	/** `{closing}` becomes the closing date. */
	readonly body: string;
	/** What the first version said instead: [published words, words of the first version]. */
	readonly firstWords: readonly (readonly [published: string, first: string])[];
	/** Why a finding of the linter stays, by rule. */
	readonly keptBecause: Readonly<Record<string, string>>;
	readonly rule: {
		readonly minimumScore: number;
		readonly inviteCount: number;
		readonly tieRule: 'invite-all' | 'heaviest-question' | 'lot';
		readonly ratersRequired: number;
	};
	readonly questions: readonly AskedTheme[];
	/** Asked after the open ones; nobody in the demo has answered them. */
	readonly short?: readonly ShortQuestion[];
	/** Keys of `interview.ts`. */
	readonly interview: readonly string[];
}
