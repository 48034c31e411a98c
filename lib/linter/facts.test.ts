import { describe, expect, it } from 'vitest';
import { parseText } from './engine';
import { factsOf } from './facts';
import { lint } from './index';

function factsIn(text: string): string[] {
	const parsed = parseText(text);
	return parsed.sentences.flatMap((sentence) =>
		factsOf(parsed, sentence).map(({ start, end }) => text.slice(start, end)),
	);
}

describe('facts of a list', () => {
	it('are what stands between commas, semicolons and bars', () => {
		expect(factsIn('Schaal 8 | € 3.100 - € 4.200 bruto; 36 uur, 8% vakantiegeld en 25 vrije dagen.')).toEqual(
			['Schaal 8', '3.100 - € 4.200 bruto', '36 uur', '8% vakantiegeld', 'en 25 vrije dagen'],
		);
	});

	it('keep an amount and a range whole', () => {
		expect(factsIn('You earn €3,100.50 to €4,200 for 24 or 32 hours.')).toEqual([]);
	});

	it('are no clauses of an ordinary sentence', () => {
		expect(factsIn('Je werkt 36 uur, en je kiest zelf welke.')).toEqual([]);
	});
});

describe('an element among other facts', () => {
	it.each([
		['nl', 'Je krijgt 8% vakantiegeld, 32 uur per week en een laptop.', 'hours', true],
		['nl', '€ 3.226 - € 4.889 bruto, een opleidingsbudget van € 1.500 en 25 vrije dagen.', 'salary', true],
		['en', '€3,226–€4,889 gross, 8% holiday allowance, 36 hours a week.', 'hours', true],
		['en', '€3,226–€4,889 gross, 8% holiday allowance, 36 hours a week.', 'salary', true],
		['nl', 'Onze bezoekers krijgen 10% korting, 2 uur gratis parkeren en 36 uur bedenktijd.', 'hours', false],
		[
			'en',
			'A travel allowance of €0.23 per kilometre, 25 days of leave and a €2,000 budget.',
			'salary',
			false,
		],
	] as const)('%s: %s %s', (lang, text, element, isTold) => {
		expect(lint(text, { lang }).document.elements[element]).toBe(isTold);
	});
});
