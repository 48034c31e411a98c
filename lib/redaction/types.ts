/** The languages the engine knows. Adding one means lexicons, frames and messages for it. */
export type Language = 'nl' | 'en';

/** What a span gives away: who someone is, where to look for them, or a protected characteristic. */
export type Kind = 'direct' | 'quasi' | 'protected';

/** Each type of recognisable detail with its kind. Order matters: earlier wins where two of one kind overlap. */
export const kindOfType = {
	EMAIL: 'direct',
	URL: 'direct',
	HANDLE: 'direct',
	IBAN: 'direct',
	PHONE: 'direct',
	BSN: 'direct',
	ID_NUMBER: 'direct',
	DATE_OF_BIRTH: 'direct',
	ADDRESS: 'direct',
	POSTCODE: 'direct',
	NAME: 'direct',
	SCHOOL: 'quasi',
	EMPLOYER: 'quasi',
	UNIQUE_FACT: 'quasi',
	CITY: 'quasi',
	GRAD_YEAR: 'protected',
	AGE: 'protected',
	PREGNANCY: 'protected',
	ORIENTATION: 'protected',
	HEALTH: 'protected',
	RELIGION: 'protected',
	ORIGIN: 'protected',
	POLITICS: 'protected',
	ASSOCIATION: 'protected',
	FAMILY: 'protected',
	GENDER: 'protected',
} as const satisfies Record<string, Kind>;

export type DetailType = keyof typeof kindOfType;

/** What the application form knows about the candidate. Every field may be missing or empty. */
export interface Profile {
	readonly firstName?: string | undefined;
	readonly lastName?: string | undefined;
	readonly nickname?: string | undefined;
	readonly email?: string | undefined;
	readonly phone?: string | undefined;
	readonly city?: string | undefined;
	/** ISO date, `1990-05-15` */
	readonly birthDate?: string | undefined;
}

/** `mask`: certain; `review`: masked, and the supervisor looks; `hint`: only shown to the candidate, not masked. */
export type Action = 'mask' | 'review' | 'hint';

/** One recognisable detail. Offsets are UTF-16 code units in the original text, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
	readonly type: DetailType;
	readonly kind: Kind;
	/** 0 to 1: how sure the rule is */
	readonly score: number;
	/** `<recogniser>/<rule>`: what found it */
	readonly rule: string;
	/** the same person, organisation or place within one text has the same entity; never derived from its letters */
	readonly entity: string;
	/** what stands in its place in the masked text */
	readonly replacement: string;
	readonly action: Action;
}

/** A recogniser's find, in offsets of the canonical text. */
export interface Finding {
	readonly start: number;
	readonly end: number;
	readonly type: DetailType;
	readonly score: number;
	readonly rule: string;
}
