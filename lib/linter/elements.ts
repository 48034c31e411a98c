import type { ParsedText } from './engine';
import { elementWords } from './lexicon/element-words';
import type { Language } from './model';
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
export function findElements(parsed: ParsedText, language: Language): Readonly<Record<VacancyElement, boolean>> {
	const words = elementWords[language];
	const found: Record<VacancyElement, boolean> = {
		salary: false,
		hours: false,
		flexibility: false,
		diversity: false,
		accommodation: false,
		procedure: false,
		contact: false,
		deadline: false,
		mvx: hasAllGenders(parsed.text.slice(0, TITLE_AREA), 0, 0) || words.mvx.test(parsed.text.slice(0, TITLE_AREA)),
	};
	let heading = '';
	let previous = '';
	for (const sentence of parsed.sentences) {
		const text = parsed.text.slice(sentence.start, sentence.end);
		const near = `${heading} ${previous} ${text}`;
		found.salary ||= words.amount.test(text) && words.pay.test(near) && !words.otherMoney.test(text);
		found.hours ||= words.hours.test(text) && !words.otherHours.test(text);
		found.flexibility ||= words.flexibility.test(text) && !words.notFlexible.test(text);
		found.diversity ||= words.diversity.test(text) && !words.notDiversity.test(text);
		found.accommodation ||= words.accommodation.test(`${previous} ${text}`) && !words.notAccommodation.test(text);
		found.procedure ||= words.procedure.test(text);
		found.contact ||= words.contactWord.test(near) && words.personName.test(text);
		found.deadline ||= words.deadline.test(text) && !words.notDeadline.test(text);
		if (sentence.kind === 'heading') heading = text;
		previous = text;
	}
	return found;
}
