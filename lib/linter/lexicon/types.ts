/** Words by which a clause shows whom it is about. Patterns, in the notation of `pattern.ts`. */
export interface FrameWords {
	/** verbs and phrases after which words describe the candidate or the one sought */
	readonly candidate: string;
	/** verbs of work: what follows is the object of the work, not the candidate */
	readonly work: string;
	/** words for the reader */
	readonly reader: string;
	/** prepositions that make the next noun someone else's */
	readonly prepositions: string;
	/** `op zoek naar`, `team van`: after these a preposition does not make it someone else's */
	readonly ownPrepositions: string;
	/** people and things the organisation works for or on */
	readonly others: string;
	readonly determiners: string;
	/** nothing is asked, or everybody may */
	readonly open: string;
	/** the text names words instead of using them */
	readonly mention: string;
	/** a ground in law, or a reason */
	readonly legal: string;
	readonly reason: string;
}

/** How headings and sentences ask for something. Folded case, accents kept; no expression repeats a group without bound. */
export interface RequirementWords {
	readonly mustHeading: RegExp;
	readonly niceHeading: RegExp;
	readonly otherHeading: RegExp;
	/** in an item or sentence: a plus, not a must */
	readonly nice: RegExp;
	/** asks something, inside a section of demands */
	readonly demand: RegExp;
	/** asks something, anywhere in the text */
	readonly strictDemand: RegExp;
	/** a part of an enumeration that asks again */
	readonly clause: RegExp;
	readonly joint: RegExp;
	readonly invitation: RegExp;
}

/** Words that must be there before an expression can fit: the cheap test that comes first. */
export interface Triggers {
	readonly language: 'nl' | 'en';
	readonly time: RegExp;
	readonly welcome: RegExp;
	readonly need: RegExp;
	readonly step: RegExp;
	readonly date: RegExp;
}

/** How vacancies name salary, hours and the rest. Every repeat has a bound, so that time stays linear. */
export interface ElementWords {
	readonly triggers: Triggers;
	readonly amount: RegExp;
	readonly pay: RegExp;
	readonly otherMoney: RegExp;
	readonly hours: RegExp;
	readonly otherHours: RegExp;
	readonly flexibility: RegExp;
	readonly notFlexible: RegExp;
	readonly diversity: RegExp;
	readonly notDiversity: RegExp;
	readonly accommodation: RegExp;
	readonly notAccommodation: RegExp;
	readonly procedure: RegExp;
	readonly contactWord: RegExp;
	readonly personName: RegExp;
	readonly deadline: RegExp;
	readonly notDeadline: RegExp;
	readonly mvx: RegExp;
}

/** Nouns for people in a role, and nouns that only look so: the pronoun rule asks what a pronoun can point to. */
export interface Roles {
	readonly words: RegExp;
	readonly things: ReadonlySet<string>;
	readonly plural: RegExp;
	readonly others: RegExp;
	readonly organisations: RegExp;
}

/** Stems that readers associate with men or women; they count for the document balance only. */
export interface CodedWords {
	readonly masculine: string;
	readonly feminine: string;
}
