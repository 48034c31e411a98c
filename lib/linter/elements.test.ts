import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import cases from './evaluation/elements.json';
import { lint, vacancyElements } from './index';

const around = { nl: ['Werk bij ons', 'Tot ziens.'], en: ['Work with us', 'See you.'] } as const;

/** A sentence inside a small vacancy; m/v/x belongs in the title. */
const inVacancy = (lang: 'nl' | 'en', element: string, sentence: string): string =>
	element === 'mvx'
		? `${sentence}\n\n${around[lang][1]}`
		: `${around[lang][0]}\n\n${sentence}\n\n${around[lang][1]}`;

// The floors leave room for the few paraphrases that are not read yet.
describe.each(['nl', 'en'] as const)('elements in other words (%s)', (lang) => {
	it.each(vacancyElements)('%s', (element) => {
		const { tells, silent } = cases[lang][element];
		const isTold = (sentence: string): boolean =>
			lint(inVacancy(lang, element, sentence), { lang }).document.elements[element];
		expect(tells.filter(isTold).length / tells.length).toBeGreaterThanOrEqual(0.94);
		expect(silent.filter(isTold).length / silent.length).toBeLessThanOrEqual(0.06);
	});
});

describe('elements in lines of real vacancies', () => {
	const lines = readFileSync(new URL('./evaluation/element-lines.txt', import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line !== '');

	// A line: language, the elements it tells, and its text. What is left is debatable or needs knowledge of the world.
	it.each(['nl', 'en'] as const)('%s', (lang) => {
		const own = lines.filter((line) => line.startsWith(`${lang}|`));
		const right = own.filter((line) => {
			const [, told = '', ...rest] = line.split('|');
			const text = rest.join('|').replaceAll('\\n', '\n');
			const { elements } = lint(inVacancy(lang, 'salary', text), { lang }).document;
			return vacancyElements.every(
				(element) => element === 'mvx' || elements[element] === told.split(',').includes(element),
			);
		});
		expect(right.length / own.length).toBeGreaterThanOrEqual(0.94);
	});
});
