import type { Sentence } from '../language/sentence';
import type { Word } from '../language/word';
import type { Expressions } from './lexicon/expressions';

export type Language = 'nl' | 'en';

/** The 14 categories of the labelling guide, and one for questions. */
export type Category =
	| 'age'
	| 'gender-title'
	| 'gender-person'
	| 'gender-coded'
	| 'disability'
	| 'origin'
	| 'religion'
	| 'family'
	| 'lgbtiq'
	| 'appearance'
	| 'education'
	| 'requirements'
	| 'culture'
	| 'clarity'
	/** questions only: union membership, politics, pay history */
	| 'privacy';

/** stop: direct distinction by law · warn: indirect distinction · tip: better words exist · info: counts for the document only */
export type Severity = 'stop' | 'warn' | 'tip' | 'info';

/** What is read: a vacancy text, or a question, anchor or interview guide put to a candidate. */
export type TextKind = 'vacancy' | 'question';

/** Where a rule comes from, and how strong that ground is. `id` is also the key of its name in the message files. */
export interface Source {
	readonly id: string;
	/** binding: law · guidance: an authority's advice · mixed: studies disagree · opinion: good practice without proof */
	readonly strength: 'binding' | 'guidance' | 'moderate' | 'mixed' | 'opinion';
}

/** Whom the words must be about for the finding to stand. See `frame.ts`. */
export type About = 'anyone' | 'team' | 'person' | 'candidate';

/** A place where a pattern fits, before guards. `first` and `last` are word indices of the underline, end exclusive. */
export interface Match {
	readonly first: number;
	readonly last: number;
	/** word indices of the whole pattern, end exclusive */
	readonly from: number;
	readonly to: number;
}

/** What a part of a sentence says: it leaves something open, names words, gives a law or a reason, or makes what follows its own. */
export type Sign = 'open' | 'mention' | 'legal' | 'reason' | 'own';

/** Where a sign stands: word indices, end exclusive. */
export interface Place {
	readonly sign: Sign;
	readonly from: number;
	readonly to: number;
}

/** Answers about a sentence that guards ask for more than once. */
export interface Memory {
	title: boolean | undefined;
	indifferent: boolean | undefined;
	leftOpen: boolean | undefined;
	equality: boolean | undefined;
	story: boolean | undefined;
	/** of the sentence before it, itself and the one after it */
	readonly signs: (readonly Place[] | undefined)[];
}

/** What a rule's test may look at: the sentence, its words and its neighbours. */
export interface SentenceContext {
	readonly text: string;
	readonly language: Language;
	readonly kind: TextKind;
	readonly words: readonly Word[];
	readonly sentences: readonly Sentence[];
	readonly index: number;
	readonly sentence: Sentence;
	/** the sentence as written */
	readonly own: string;
	/** what guards look for in this language */
	readonly expressions: Expressions;
	readonly memory: Memory;
}

/** A test's answer: false drops the match, true keeps it, a changed underline or suggestions refine it. */
export type Verdict =
	| boolean
	| {
			readonly first?: number;
			readonly last?: number;
			readonly suggestions?: readonly string[];
			readonly severity?: Severity;
			readonly message?: string;
	  };

/** Patterns that share guards. The notation is described in `pattern.ts`. */
export interface PatternGroup {
	readonly patterns: string;
	readonly about?: About;
	/** negation and openness switch the finding off; false where the negation is the demand. Default true */
	readonly open?: boolean;
	/** a proper name is no finding. Default true */
	readonly names?: boolean;
	readonly severity?: Severity;
	readonly suggestions?: readonly string[];
	readonly test?: (context: SentenceContext, match: Match) => Verdict;
}

export interface Rule {
	readonly id: string;
	readonly version: number;
	readonly category: Category;
	readonly severity: Severity;
	readonly sources: readonly Source[];
	/** kinds of text the rule reads; default: vacancies and questions */
	readonly kinds?: readonly TextKind[];
}

export interface Finding {
	readonly rule: string;
	readonly category: Category;
	readonly severity: Severity;
	/** UTF-16 offsets, end exclusive */
	readonly start: number;
	readonly end: number;
	/** key in `messages/<locale>/linter.json` under `rules` */
	readonly message: string;
	/** values for the message: the words found */
	readonly data: { readonly words: string };
	/** texts that may replace the underlined words, best first */
	readonly suggestions: readonly string[];
}
