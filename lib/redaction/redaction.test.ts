import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	detect,
	detectApplication,
	type Language,
	labels,
	loadData,
	mask,
	neutralWording,
	type Profile,
	type RedactionData,
	type Span,
} from './index';

let data: RedactionData;
beforeAll(async () => {
	data = await loadData();
});

const find = (text: string, lang: Language = 'nl', profile: Profile = {}): Span[] =>
	detect(text, { lang, data, profile });
const words = (text: string, lang: Language = 'nl', profile: Profile = {}): string[] =>
	find(text, lang, profile).map((span) => text.slice(span.start, span.end));
const hide = (text: string, lang: Language = 'nl', profile: Profile = {}): string =>
	mask(text, find(text, lang, profile), lang);

const firstNames = [
	'Ikram',
	'Durk',
	'Sevinç',
	'Łukasz',
	'Anne-Fleur',
	'Xiomara',
	'Nguyễn',
	'Bilgehan',
	'Tsehaye',
	'Mei',
	'Door',
];
const lastNames = [
	'van der Zwaagstra',
	'El Ouazzani',
	'Özdemir',
	'Wiśniewska',
	'Boateng-Roest',
	"O'Malley",
	'Tjoe-A-Fat',
	'de Koekkoek',
];
const frames = [
	'Mijn naam is %s en ik plan roosters.',
	'Ik heet %s.',
	'Met vriendelijke groet, %s',
	'Mijn collega %s nam het dossier over.',
	'U kunt vragen naar %s van de balie.',
];
const sentences = [
	'Ik ben moeder van twee en woon in Meppel.',
	'Als Turkse ingenieur werk ik bij gemeente Ommen.',
	'Ik heb dyslexie, dus ik lees hardop.',
	'Bel 06-41526374 of mail noor@testpost.nl.',
	'In 1996 haalde ik mijn diploma.',
	'We hebben het plan met drie wijken besproken.',
	'Toen belde Sietske Andringa mij op.',
	'I am a lesbian from Quito, 34, and I pray.',
	'My wife and I live in Leeds.',
	'IK BEN GEHEEL IN HOOFDLETTERS, ZEI JAN.',
];

describe('offsets', () => {
	it('are valid, ordered and disjoint on any text', () => {
		const piece = fc.oneof(
			fc.constantFrom(...sentences),
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.constantFrom(
				'👩🏽‍🔧',
				'e\u0301',
				'\u00ad',
				'\u200f',
				'ı',
				'مرحبا',
				'\ud83d',
				'\t|\t',
				'\n\n',
				'ß',
				'ﷺ',
			),
		);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 12 }),
				fc.constantFrom<Language>('nl', 'en'),
				(pieces, lang) => {
					const text = pieces.join(' ');
					let position = 0;
					for (const span of find(text, lang)) {
						expect(span.start).toBeGreaterThanOrEqual(position);
						expect(span.end).toBeGreaterThan(span.start);
						expect(span.end).toBeLessThanOrEqual(text.length);
						position = span.end;
					}
				},
			),
			{ numRuns: 200 },
		);
	}, 60_000);

	it('point at the same words with soft hyphens, combining marks, emoji and hard spaces', () => {
		const text =
			'👋🏽 Ik heet Re\u00adnate\u00a0Hof\u00admans, ik ben slechtho\u00adrend en Curac\u0327aoe\u0308r.';
		const found = words(text, 'nl', { firstName: 'Renate', lastName: 'Hofmans' });
		expect(found).toContain('Re\u00adnate\u00a0Hof\u00admans');
		expect(found).toContain('slechtho\u00adrend');
	});
});

describe('masking', () => {
	it('is idempotent', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(sentences, { minLength: 1 }),
				fc.constantFrom<Language>('nl', 'en'),
				(chosen, lang) => {
					const once = hide(chosen.join(' '), lang);
					expect(hide(once, lang)).toBe(once);
				},
			),
		);
	}, 60_000);

	it('leaves no part of the profile in any naming use', () => {
		const fold = (text: string): string =>
			text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ł/gi, 'l').toLowerCase();
		const variants: readonly ((name: string) => string)[] = [
			(name) => name,
			(name) => name.toUpperCase(),
			(name) => name.toLowerCase(),
			(name) => fold(name).replace(/(^|[\s'-])\p{L}/gu, (letter) => letter.toUpperCase()),
			(name) => name.replace(/-/g, ' '),
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...firstNames),
				fc.constantFrom(...lastNames),
				fc.constantFrom(...frames),
				fc.constantFrom(...variants),
				(firstName, lastName, frame, variant) => {
					const name = variant(`${firstName} ${lastName}`);
					const masked = fold(hide(frame.replace('%s', name), 'nl', { firstName, lastName }));
					const rest = new Set(masked.split(/[^a-z]+/));
					const common = new Set('van der el de o a fat mijn naam is en ik door'.split(' '));
					for (const part of fold(`${firstName} ${lastName}`).split(/[^a-z]+/))
						if (!common.has(part) && part.length > 1)
							expect(rest, `${part} in ${masked}`).not.toContain(part);
				},
			),
			{ numRuns: 500 },
		);
	}, 60_000);

	it('shows one neutral label for every protected kind, and no trace of length or letters', () => {
		expect(hide('Ik ben moeder.')).toBe('Ik ben [weggelaten].');
		expect(hide('Ik ben homoseksueel.')).toBe('Ik ben [weggelaten].');
		expect(hide('I am Lutheran.', 'en')).toBe('I am [left out].');
	});

	it('gives one person one number, in reading order, from 1 in each answer', () => {
		const answers = ['Met Sietske Andringa en Mehmet Yildiz. Sietske belde.', 'Mehmet Yildiz hielp.'];
		const spans = detectApplication(answers, { lang: 'nl', data });
		expect(answers.map((answer, index) => mask(answer, spans[index] ?? [], 'nl'))).toEqual([
			'Met [persoon 1] en [persoon 2]. [persoon 1] belde.',
			'[persoon 1] hielp.',
		]);
	});

	it('uses a name that another answer gave away', () => {
		const [, second] = detectApplication(['Mijn collega Hondema nam het over.', 'hondema belde mij.'], {
			lang: 'nl',
			data,
		});
		expect(second).toHaveLength(1);
	});

	it('is a pure function of original and spans, in any order, also when they overlap', () => {
		const text = 'Ik ben Bo Tuinstra.';
		const spans = [
			{ start: 10, end: 18, type: 'NAME' as const },
			{ start: 7, end: 12, type: 'NAME' as const },
		];
		expect(mask(text, spans, 'nl')).toBe('Ik ben [persoon 1].');
		expect(mask(text, [...spans].reverse(), 'nl')).toBe('Ik ben [persoon 1].');
		expect(mask(text, [], 'nl')).toBe(text);
		expect(mask(text, [{ start: -5, end: 400, type: 'NAME' }], 'nl')).toBe('[persoon 1]');
		expect(labels(text, [{ start: 7, end: 9, type: 'HEALTH' }], 'en')).toEqual(['[left out]']);
	});
});

describe('what trackers of other tools complain about', () => {
	it('finds names in capitals and in lower case', () => {
		expect(words('MIJN COLLEGA SIETSKE BELDE DE KLANT TERUG EN VROEG OM UITSTEL.')).toContain('SIETSKE');
		expect(words('mijn collega sietske belde de klant terug. dat was goed. zij wist het.')).toContain(
			'sietske',
		);
	});
	it('does not call numbers and code a person', () => {
		expect(words('We draaiden const Total = 12.5 en versie 4.2.1 op Server 2019.')).toEqual([]);
	});
	it('masks the second of two adjacent names', () => {
		expect(hide('Dank aan Sietske, Mehmet, Ousmane en Loes.')).not.toMatch(/Sietske|Mehmet|Ousmane|Loes/);
	});
	it('keeps people apart and numbers them forwards', () => {
		expect(hide('Sietske Andringa zag Mehmet Yildiz.')).toBe('[persoon 1] zag [persoon 2].');
	});
	it('leaves no half name', () => {
		expect(hide('Mijn collega Sietske van der Andringa-Bosch kwam.')).toBe('Mijn collega [persoon 1] kwam.');
	});
	it('does not take amounts for card or account numbers', () => {
		expect(words('Het kostte 1234.5678 euro en 4111.11 per stuk, samen 12345678.90.')).toEqual([]);
	});
	it('leaves laws, models and street-like things named after people', () => {
		expect(
			words('De Wet Mulder, het model van Kotter, de Eisenhower-matrix en de commissie-Remkes.'),
		).toEqual([]);
	});
	it('does not read an id as a phone number', () => {
		expect(
			find('Dossiernummer 0612345678 en id 31612345678-AB.').filter((span) => span.type === 'PHONE'),
		).toEqual([]);
	});
	it('knows word boundaries in every alphabet, and no parts of words', () => {
		expect(words('Ik heet Müller.', 'nl', { lastName: 'Müller' })).toEqual(['Müller']);
		expect(words('In Bottrop stond een ottomotor.', 'nl', { firstName: 'Otto' })).toEqual([]);
		expect(
			words('Ik heet Оксана Шевченко.', 'nl', { firstName: 'Оксана', lastName: 'Шевченко' }).join(),
		).not.toBe('');
	});
});

describe('the candidate', () => {
	it('is found by initials, genitive, spelling slips and joined forms', () => {
		const profile = { firstName: 'Stanislava', lastName: 'van Wijngaerden' };
		for (const text of [
			'Groet, S. van Wijngaerden',
			"Dat was Stanislava's idee.",
			'Ik heet Stanislawa.',
			'Ik heet Vanwijngaerden.',
		])
			expect(words(text, 'nl', profile), text).toHaveLength(1);
	});
	it('may have a name that is a word', () => {
		const profile = { firstName: 'Mei', lastName: 'Bakker' };
		expect(words('In mei sprak ik de bakker. Ik heet Mei Bakker.', 'nl', profile)).toEqual(['Mei Bakker']);
		expect(
			words('Grace under pressure is what I show.', 'en', { firstName: 'Grace', lastName: 'Mark' }),
		).toEqual([]);
	});
	it('may have an empty or one-word profile', () => {
		for (const profile of [
			{},
			{ firstName: '' },
			{ firstName: 'X' },
			{ lastName: '-' },
			{ firstName: 'Bo', lastName: undefined, city: ' ', birthDate: 'x', phone: '1', email: '@' },
		])
			expect(words('We hebben het plan met drie wijken besproken.', 'nl', profile)).toEqual([]);
	});
	it('writes in the other language than declared', () => {
		expect(words('I am a widow and I live with my two daughters in Meppel.', 'nl')).toEqual(
			expect.arrayContaining(['widow', 'Meppel']),
		);
	});
});

it('proposes neutral words to the candidate only', () => {
	expect(neutralWording('moeder', 'FAMILY', 'nl')).toBe('ouder');
	expect(neutralWording('husband', 'FAMILY', 'en')).toBe('partner');
	expect(neutralWording('mother of', 'FAMILY', 'en')).toBe('parent of');
	expect(neutralWording('epilepsie', 'HEALTH', 'nl')).toBeUndefined();
});
