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
	/** an item that asks something, whatever its heading */
	readonly item: RegExp;
	/** from here a sentence gives its reason */
	readonly reason: RegExp;
}

/** Elements that words tell, wherever they stand; m/v/x is told by its place. */
export const signedElements = [
	'salary',
	'hours',
	'flexibility',
	'diversity',
	'accommodation',
	'procedure',
	'contact',
	'deadline',
] as const;
export type SignedElement = (typeof signedElements)[number];

/** How vacancies tell their elements: classes of words, and the combinations that tell one, whatever their order. */
export interface ElementWords {
	/** folded words between spaces, `*` at the beginning or end for any letters */
	readonly classes: Readonly<Record<string, string>>;
	/** tested on the sentence as written, after the word classes of the combination; every repeat has a bound */
	readonly texts: Readonly<Record<string, RegExp>>;
	/**
	 * Combinations, between semicolons or line ends; `a b|c !d`: a, one of b and c, and no d; `a2`: two different words of a;
	 * `^a`: in the heading, `!^a`: not in it. A line of exclusions alone holds for the lines below it.
	 */
	readonly signs: Readonly<Record<SignedElement, string>>;
	/** m/v/x or all genders, in the title or right below it */
	readonly mvx: RegExp;
}

/** Nouns for people in a role, and nouns that only look so: the pronoun rule asks what a pronoun can point to. */
export interface Roles {
	readonly words: RegExp;
	readonly things: ReadonlySet<string>;
	readonly others: RegExp;
	readonly organisations: RegExp;
}

/** Stems that readers associate with men or women; they count for the document balance only. */
export interface CodedWords {
	readonly masculine: string;
	readonly feminine: string;
}
