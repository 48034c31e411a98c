import type { Sentence } from '../language/sentence';
import type { ParsedText } from './engine';
import type { Triggers } from './lexicon/types';
import type { Language } from './model';
import { packOf } from './pack';
import { hasAllGenders } from './rules/gender-title';

/** What a vacancy should tell, in the order of the checklist. */
export const vacancyElements = [
	'salary',
	'hours',
	'flexibility',
	'diversity',
	'accommodation',
	'procedure',
	'contact',
	'deadline',
	'mvx',
] as const;
export type VacancyElement = (typeof vacancyElements)[number];

/** The title and what stands right below it: there m/v/x belongs. */
const TITLE_AREA = 400;

/**
 * Finds which elements of a vacancy are in the text.
 *
 * Shape: parsed text and language; every element has an answer. Reads per sentence, with the heading above it. Never throws;
 * time linear. Source: checklist of the Netherlands Institute for Human Rights and Directive (EU) 2023/970 art. 5.
 * @example findElements(parseText('Kok (m/v/x)\nJe werkt 32 uur per week.'), 'nl').hours // true
 */
export function findElements(
	parsed: ParsedText,
	language: Language,
): Readonly<Record<VacancyElement, boolean>> {
	const words = packOf(language).elementWords;
	const found: Record<VacancyElement, boolean> = {
		salary: false,
		hours: false,
		flexibility: false,
		diversity: false,
		accommodation: false,
		procedure: false,
		contact: false,
		deadline: false,
		mvx:
			hasAllGenders(parsed.text.slice(0, TITLE_AREA), 0, 0) ||
			words.mvx.test(parsed.text.slice(0, TITLE_AREA)),
	};
	let heading = '';
	let previous = '';
	for (const sentence of parsed.sentences) {
		const signs = signsOf(parsed, sentence, words.triggers);
		const text = parsed.text.slice(sentence.start, sentence.end);
		if ((signs & Sign.digit) !== 0) {
			const near = `${heading} ${previous} ${text}`;
			found.salary ||= words.amount.test(text) && words.pay.test(near) && !words.otherMoney.test(text);
			found.deadline ||= words.deadline.test(text) && !words.notDeadline.test(text);
		}
		if ((signs & (Sign.digit | Sign.time)) !== 0) {
			found.hours ||= words.hours.test(text) && !words.otherHours.test(text);
			found.flexibility ||= words.flexibility.test(text) && !words.notFlexible.test(text);
		}
		if ((signs & Sign.date) !== 0) found.deadline ||= words.deadline.test(text);
		if ((signs & Sign.welcome) !== 0)
			found.diversity ||= words.diversity.test(text) && !words.notDiversity.test(text);
		if ((signs & Sign.need) !== 0)
			found.accommodation ||=
				words.accommodation.test(`${previous} ${text}`) && !words.notAccommodation.test(text);
		if ((signs & Sign.step) !== 0)
			found.procedure ||= words.procedure.test(text) && !words.accommodation.test(text);
		if ((signs & Sign.name) !== 0)
			found.contact ||=
				words.contactWord.test(`${heading} ${previous} ${text}`) &&
				words.personName.test(text.replace(OFFICES, ''));
		if (sentence.kind === 'heading') heading = text;
		previous = text;
	}
	return found;
}

// Bodies and laws are written with capitals, too.
const OFFICES =
	/\b(?:Hoge Raad|(?:Eerste|Tweede) Kamer|Raad van \p{Lu}\p{L}+|\p{Lu}\p{L}+e? (?:wet|Wet|Zaken|Aangelegenheden|Raad|Kamer|Dienst|Bestuur|Beheer|Hof|Affairs|Department|Office|Council|Court|Services|Authority|Act|Committee|Relations|Resources|University|Museum|Team))(?: \p{L}+)?/gu;

/** What a sentence may hold, by its words: the expressions run only where a word calls for them. */
const Sign = { digit: 1, time: 2, welcome: 4, need: 8, step: 16, name: 32, date: 64, none: 128 } as const;
const known = new Map<string, number>();
const MEMORY = 20_000;

function signsOf(parsed: ParsedText, sentence: Sentence, triggers: Triggers): number {
	let signs = 0;
	for (let index = sentence.first; index < sentence.last; index++) {
		const word = parsed.words[index];
		if (!word) continue;
		if (word.digit) signs |= Sign.digit;
		if (word.capital && index > sentence.first) signs |= Sign.name;
		signs |= signOf(word.text, triggers);
	}
	return signs;
}

function signOf(word: string, triggers: Triggers): number {
	const key = triggers.language + word;
	const before = known.get(key);
	if (before !== undefined) return before;
	let sign: number = Sign.none;
	if (triggers.time.test(word)) sign |= Sign.time;
	if (triggers.welcome.test(word)) sign |= Sign.welcome;
	if (triggers.need.test(word)) sign |= Sign.need;
	if (triggers.step.test(word)) sign |= Sign.step;
	if (triggers.date.test(word)) sign |= Sign.date;
	if (known.size >= MEMORY) known.clear();
	known.set(key, sign);
	return sign;
}
