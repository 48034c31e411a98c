import { describe, expect, it } from 'vitest';
import { lint } from './index';

const vacancy = `Kok (m/v/x)

Het werk
Je kookt elke dag voor honderd mensen. Je werkt samen met vier collega's.

Wat vragen we?
- Je hebt gewerkt in een keuken.
- Je spreekt Nederlands op niveau B1.
- Ervaring met diëten is een pre.

Wat bieden we?
Je werkt 24 tot 32 uur per week. Je verdient € 2.500 tot € 3.000 bruto per maand. Je kiest zelf je dagen.

Iedereen is welkom. Heb je iets nodig voor het gesprek? Laat het weten.

Solliciteren
Stuur je brief voor 3 mei. Daarna volgt een gesprek. Vragen? Bel Noor de Graaf.
`;

describe('document', () => {
	it('finds every element', () => {
		expect(lint(vacancy, { lang: 'nl' }).document.missing).toEqual([]);
	});
	it('misses what is not there', () => {
		expect(lint('Cook\n\nYou cook.', { lang: 'en' }).document.missing).toHaveLength(9);
	});
	it('counts must-haves apart from a plus', () => {
		const { mustCount, niceCount, tooManyRequirements, requirementsSeparated } = lint(vacancy, {
			lang: 'nl',
		}).document;
		expect({ mustCount, niceCount, tooManyRequirements, requirementsSeparated }).toEqual({
			mustCount: 2,
			niceCount: 1,
			tooManyRequirements: false,
			requirementsSeparated: false,
		});
	});
	it('finds many requirements under another heading', () => {
		const list = Array.from({ length: 9 }, (_, index) => `- Kennis van systeem ${index}`).join('\n');
		expect(lint(`Jouw profiel\n${list}`, { lang: 'nl' }).document.tooManyRequirements).toBe(true);
	});
	it('counts requirements in prose', () => {
		const text = 'What we ask\nYou have worked in a shop. You speak Dutch and you can use a till.';
		expect(lint(text, { lang: 'en' }).document.mustCount).toBe(3);
	});
	it('leaves a neutral zone in the balance', () => {
		expect(
			lint('Je bent ambitieus en je werkt met cijfers aan plannen voor de stad.', { lang: 'nl' }).document
				.balance,
		).toBe('balanced');
		expect(
			lint('Je bent ambitieus, competitief, daadkrachtig en dominant.', { lang: 'nl' }).document.balance,
		).toBe('masculine');
		expect(
			lint('You are kind, caring, supportive and loyal, and you listen, share and help.', { lang: 'en' })
				.document.balance,
		).toBe('feminine');
	});
	it('places a text on the balance where its verdict says', () => {
		const leanOf = (text: string): number => lint(text, { lang: 'nl' }).document.codedWords.lean;
		expect(leanOf('De brug ligt in de stad.')).toBe(0);
		expect(leanOf('Je bent ambitieus.')).toBeGreaterThan(0);
		expect(leanOf('Je bent ambitieus.')).toBeLessThan(1 / 3);
		expect(leanOf('Je bent ambitieus, competitief, daadkrachtig en dominant.')).toBeGreaterThanOrEqual(1 / 3);
		expect(leanOf('Je helpt collega’s.')).toBeLessThan(0);
		expect(leanOf('Je helpt collega’s.')).toBeGreaterThan(-1 / 3);
	});
	it('names the hardest sentences of a hard text', () => {
		const text =
			'De beleidsadviseur coördineert interdepartementale besluitvormingsprocessen en vertegenwoordigt verantwoordelijke uitvoeringsorganisaties binnen het ministerie.';
		const { readingBand, reading } = lint(text, { lang: 'nl' }).document;
		expect(readingBand).toBe('C1');
		expect(reading.hardest).toHaveLength(1);
	});
	it('lists traits that could be behaviour', () => {
		expect(
			lint('- Je bent geduldig en vriendelijk.\n- Je helpt mensen.', { lang: 'nl' }).document.traits,
		).toHaveLength(1);
	});
});
