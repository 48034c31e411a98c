import { type Balance, weighBalance } from './balance';
import { findElements, type VacancyElement, vacancyElements } from './elements';
import type { ParsedText } from './engine';
import type { Language } from './model';
import { measureReading, type Reading, type ReadingBand } from './reading';
import { countRequirements, type Requirements } from './requirement-count';

/** What the linter says about a vacancy as a whole. */
export interface DocumentResult {
	readonly balance: Balance['verdict'];
	readonly codedWords: Omit<Balance, 'verdict'>;
	readonly mustCount: number;
	readonly niceCount: number;
	readonly tooManyRequirements: boolean;
	readonly requirementsSeparated: boolean;
	readonly requirements: Requirements['places'];
	readonly missing: readonly VacancyElement[];
	readonly elements: Readonly<Record<VacancyElement, boolean>>;
	readonly readingBand: ReadingBand;
	readonly reading: Reading;
	/** demands written as a trait (*je bent geduldig*) that could be written as behaviour (UTF-16 offsets) */
	readonly traits: readonly { readonly start: number; readonly end: number }[];
}

// A trait: `je bent/you are` and one or a few adjectives, nothing more. More than this many are not listed.
const TRAIT = {
	nl: /^(?:je|jij|u) (?:bent|ben) (?:(?:een|heel|zeer|erg|echte?|en|goed) ){0,2}[\p{L}-]+(?:(?:,| en| maar) (?:[\p{L}-]+)){0,4}(?: (?:persoon|type|collega|teamspeler|mens|persoonlijkheid))?[.!]?$/iu,
	en: /^you are (?:(?:a|an|very|really|and|also) ){0,2}[\p{L}-]+(?:(?:,| and| but) (?:[\p{L}-]+)){0,4}(?: (?:person|team player|colleague|individual))?[.!]?$/iu,
} as const;
const LONGEST_TRAIT = 120;
const MOST_TRAITS = 20;

/**
 * Judges a vacancy as a whole: elements that are missing, requirements, reading level and balance of coded words.
 *
 * Shape: parsed text and language. Never throws; time linear.
 * @example judgeDocument(parseText('Kok (m/v/x)'), 'nl').missing.includes('mvx') // false
 */
export function judgeDocument(parsed: ParsedText, language: Language): DocumentResult {
	const balance = weighBalance(parsed, language);
	const requirements = countRequirements(parsed, language);
	const elements = findElements(parsed, language);
	const reading = measureReading(parsed, language);
	const traits: { start: number; end: number }[] = [];
	for (const { start, end } of parsed.sentences) {
		if (traits.length >= MOST_TRAITS || end - start > LONGEST_TRAIT) continue;
		if (TRAIT[language].test(parsed.text.slice(start, end))) traits.push({ start, end });
	}
	return {
		balance: balance.verdict,
		codedWords: { masculine: balance.masculine, feminine: balance.feminine, lean: balance.lean },
		mustCount: requirements.must,
		niceCount: requirements.nice,
		tooManyRequirements: requirements.tooMany,
		requirementsSeparated: requirements.separated,
		requirements: requirements.places,
		missing: vacancyElements.filter((element) => !elements[element]),
		elements,
		readingBand: reading.band,
		reading,
		traits,
	};
}
