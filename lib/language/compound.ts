/** A Dutch compound cut at its head: `brandweermannen` = `brandweer` + `mannen`. */
export interface Compound {
	readonly left: string;
	readonly head: string;
}

const LINKING = ['', 's', 'en', 'e', 'n', 'er'];

/**
 * Cuts a folded Dutch word at a head, when the word ends in it and the left part can be a word.
 *
 * Shape: folded word without hyphen, heads longest first wins. The left part has at least two letters and a vowel.
 * Gives undefined when no head fits. Never throws.
 * @example splitCompound('brandweerman', new Set(['man'])) // { left: 'brandweer', head: 'man' }
 */
export function splitCompound(word: string, heads: ReadonlySet<string>): Compound | undefined {
	for (let cut = 2; cut < word.length - 1; cut++) {
		const head = word.slice(cut);
		if (!heads.has(head)) continue;
		const left = word.slice(0, cut);
		if (/[aeiouy]/.test(left)) return { left, head };
	}
	return undefined;
}

/**
 * Tells whether a folded Dutch word is one of the parts, alone or at the left of a compound.
 *
 * Shape: folded word and a set of left parts; linking -s-, -e-, -en- and -er- are tried. Never throws.
 * @example startsWithPart('schoonmaakploeg', new Set(['schoonmaak'])) // true
 */
export function startsWithPart(word: string, parts: ReadonlySet<string>): boolean {
	for (let cut = word.length; cut > 2; cut--) {
		const left = word.slice(0, cut);
		for (const link of LINKING) {
			if (left.endsWith(link) && parts.has(left.slice(0, left.length - link.length))) return true;
		}
	}
	return false;
}

/**
 * Gives the inflected forms of a Dutch noun that a text may use: singular, plural and diminutive.
 *
 * Shape: folded singular; returns distinct folded forms, the singular first. Rules of thumb (doubling, -en/-s/-'s, -je),
 * not a dictionary: a superfluous form never occurs in a text and does no harm. Never throws.
 * @example nounForms('vrouw') // ['vrouw', 'vrouwen', 'vrouwtje', 'vrouwtjes', ...]
 */
export function nounForms(noun: string): string[] {
	const forms = new Set([noun]);
	const short = /(^|[^aeiouy])[aeiou][bdfgklmnprst]$/.test(noun);
	const last = noun.charAt(noun.length - 1);
	if (short) forms.add(`${noun}${last}en`);
	const long = /^(.*)([aeou])\2([bdfgklmnprst])$/.exec(noun);
	if (long)
		forms.add(`${long[1]}${long[2]}${soften(long[3] ?? '')}en`).add(`${long[1]}${long[2]}${long[3]}en`);
	else forms.add(`${noun}en`);
	forms.add(`${noun}s`).add(`${noun}'s`);
	if (/[aeiouy]$/.test(noun)) forms.add(`${noun}n`);
	for (const ending of short ? ['je', `${last}etje`, 'tje', 'pje'] : ['je', 'tje', 'pje'])
		forms.add(noun + ending).add(`${noun}${ending}s`);
	return [...forms];
}

function soften(consonant: string): string {
	return consonant === 's' ? 'z' : consonant === 'f' ? 'v' : consonant;
}
