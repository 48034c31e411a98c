import { describe, expect, it } from 'vitest';
import { loadJudge, loadLinter } from './browser';
import { documentWordsOf } from './pack';

const texts = {
	nl: 'Kok (m/v/x)\n\nKom jij ons jonge team versterken? Je werkt 32 uur per week.\n\nWij vragen\n- ervaring\n- geduld',
	en: 'Cook (m/f/x)\n\nCome and join our young team. You work 32 hours a week.\n\nWe ask\n- experience\n- patience',
} as const;

describe('the door for a browser', () => {
	it('finds words in sentences before what judges a whole vacancy has come', async () => {
		const linterOf = await loadLinter('nl');
		expect(
			linterOf()
				.update(texts.nl)
				.map(({ rule }) => rule),
		).toContain('age-team');
		expect(() => documentWordsOf('nl')).toThrow('not loaded');
		await loadJudge('nl');
		expect(() => documentWordsOf('nl')).not.toThrow();
	});

	it.each(['nl', 'en'] as const)('says of a text in %s what the server says', async (lang) => {
		const linterOf = await loadLinter(lang);
		const judge = await loadJudge(lang);
		const { lint } = await import('./index');
		const answer = lint(texts[lang], { lang });
		expect(linterOf('vacancy').update(texts[lang])).toEqual(answer.findings);
		expect(judge(texts[lang])).toEqual(answer.document);
	});

	it('reads the text anew for its judgement', async () => {
		const judge = await loadJudge('nl');
		expect(judge('Kok').missing).toContain('mvx');
		expect(judge('Kok (m/v/x)').missing).not.toContain('mvx');
	});
});
