import { beforeAll, describe, expect, it } from 'vitest';
import { detect, loadData, type RedactionData, type Span } from './index';

let data: RedactionData;
beforeAll(async () => {
	data = await loadData();
});

const find = (text: string): Span[] => detect(text, { lang: 'nl', data });
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

describe('robustness', () => {
	it('never throws and stays linear', () => {
		const nasty = [
			'a',
			'ik ben ',
			'A.',
			'Jan-',
			'van der ',
			'06 ',
			'x@',
			'een twee drie ',
			'. ',
			'mijn als ik heb ',
			'http://',
			'Ik ',
			'"',
			'(((',
			'NL12 ',
			'1-',
			'de de de ',
			'Bij ',
			'kerk ',
		];
		for (const part of nasty) {
			const time = (size: number): number => {
				const text = part.repeat(Math.ceil(size / part.length));
				const start = performance.now();
				find(text);
				return performance.now() - start;
			};
			time(2_000);
			const small = Math.max(time(10_000), 4);
			expect(time(40_000), JSON.stringify(part)).toBeLessThan(small * 16 + 400);
		}
	}, 120_000);

	it('reads 50,000 words', () => {
		const text = `${sentences.join(' ')} `.repeat(600);
		expect(find(text).length).toBeGreaterThan(5_000);
	}, 60_000);
});
