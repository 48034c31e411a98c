import { describe, expect, it } from 'vitest';
import { detect, loadData } from '.';

const data = await loadData();
const names = (text: string, lang: 'nl' | 'en' = 'nl'): string[] =>
	detect(text, { lang, profile: {}, data })
		.filter(({ type, action }) => type === 'NAME' && action !== 'hint')
		.map(({ start, end }) => text.slice(start, end));

describe('names letter by letter', () => {
	it.each([
		['De letters G E R W I N staan op mijn kast.', ['G E R W I N']],
		['Het is S.I.O.B.H.A.N. volgens mijn paspoort.', ['S.I.O.B.H.A.N']],
		['Op het bordje staat W-E-N-D-E-L-I-N-E met een streepje.', ['W-E-N-D-E-L-I-N-E']],
	])('finds %s', (text, expected) => expect(names(text)).toEqual(expected));

	it('finds how people write it', () =>
		expect(names('People write Shivawn, but it is S-I-O-B-H-A-N.', 'en')).toEqual([
			'Shivawn',
			'S-I-O-B-H-A-N',
		]));

	it.each([
		'Wij schreven op het bord: S-T-O-P.',
		'De methode heet G-R-O-W en die gebruik ik vaak.',
		'De letters A B C D E stonden op de borden en het systeem heet H-A-C-C-P.',
		'Ik moest kiezen uit maat S M L en noteerde de letters.',
	])('leaves %s', (text) => expect(names(text)).toEqual([]));
});

describe('names in registers and in capitals', () => {
	it('takes a surname and its initials as one name', () =>
		expect(names('De cursist Kwakkelstein, J.P., kwam niet.')).toEqual(['Kwakkelstein, J.P']));

	it('leaves the verb before a name in capitals', () =>
		expect(names('IK BEN HENNIE LAMMERINK EN IK WERK BIJ DE STREEKLIJN.')).toEqual(['HENNIE LAMMERINK']));

	it.each([
		'MIJN COLLEGA GERWIN DROSTHAGEN HEEFT MIJ GEHOLPEN EN IK HEB DAARNA ALLES ZELF GEDAAN.',
		'mijn collega gerwin drosthagen was ziek en ik heb het overgenomen.',
	])('finds the unlisted surname after a given name in %s', (text) =>
		expect(names(text).map((name) => name.toLowerCase())).toEqual(['gerwin drosthagen']),
	);
});
