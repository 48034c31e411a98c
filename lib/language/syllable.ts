/**
 * Counts the syllables of a word.
 *
 * Shape: a word in lower case, accents kept (a diaeresis starts a syllable), and the language. At least 1. Dutch counts
 * groups of vowels; English does so too and drops a silent -e, -es and -ed. A rule of thumb, enough for a reading band.
 * Never throws.
 * @example countSyllables('bestuurlijke', 'nl') // 4
 */
export function countSyllables(word: string, language: 'nl' | 'en'): number {
	if (/^\d/.test(word)) return 1;
	return language === 'nl' ? countDutch(word) : countEnglish(word);
}

const DUTCH_GROUP =
	/aai|ooi|oei|eeu|ieu|ij|ei|ui|ou|au|eu|oe|ie|aa|ee|oo|uu|[aeiouy\u00e0-\u00f6\u00f8-\u00ff]/g;

function countDutch(word: string): number {
	const groups = word.match(DUTCH_GROUP)?.length ?? 0;
	// an abbreviation without a vowel is spelled out
	return groups > 0 ? groups : Math.max(1, Math.min(word.length, 4));
}

function countEnglish(word: string): number {
	const plain = word.replace(/'s$|'/g, '');
	const core = plain
		.replace(/([^aeiouyl])es$/, (_match, before: string) =>
			/[szxcg]|h/.test(before) ? `${before}es` : before,
		)
		.replace(/([^aeiouydt])ed$/, '$1')
		.replace(/([^aeiouyl])e$/, '$1')
		.replace(/([aeiouy]l)e$/, '$1');
	const groups = core.match(/[aeiouy]+/g)?.length ?? 0;
	const split = core.match(/i[ao](?!n\b|us)|[^gq]ua|eo(?=[ln])|ying$/g)?.length ?? 0;
	return Math.max(1, groups + (core.length > 4 ? split : 0));
}
