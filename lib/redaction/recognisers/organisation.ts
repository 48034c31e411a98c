import type { Token } from '../document';
import { geographic, publicNames } from '../lexicon/public';
import type { Context } from './model';

const inside = /^(?:van|de|der|den|het|en|aan|op|te|ten|in|of|and|the|for|voor|bij|st|sint|'t|t|&)$/;

export interface Organisation {
	readonly from: number;
	readonly to: number;
}

const isName = (context: Context, token: Token | undefined): token is Token =>
	token !== undefined &&
	// “At Lumenhart Optics I tested”: the pronoun is no part of the name.
	token.text !== 'i' &&
	(token.capital || /^\d/.test(token.text) || (context.document.whispering && token.text.length > 3));

/**
 * Reads a run of capitalised words with small words between them, such as “Zorggroep aan de Linge”.
 * @param context the text
 * @param index token where it may begin; must be capitalised
 * @param regional the word before it is “gemeente” or the like: a public name counts then
 * @returns token range, or undefined when nothing capitalised stands there or it is a public name
 * @example organisationAt(context, 4)
 */
export function organisationAt(context: Context, index: number, regional = false): Organisation | undefined {
	const { tokens, canon } = context.document;
	const first = tokens[index];
	if (!first || !(first.capital || (context.document.whispering && first.text.length > 3))) return undefined;
	let to = index;
	for (let step = index + 1; step < tokens.length && step < index + 8; step++) {
		const left = tokens[step - 1];
		const token = tokens[step];
		if (!left || !token || token.sentence !== first.sentence) break;
		const gap = canon.slice(left.end, token.start);
		if (!/^(?: |-|'| & |\.| '|\. )$/.test(gap)) break;
		if (
			context.document.whispering
				? step - index < 2 && isName(context, token) && gap === '-'
				: isName(context, token) && !/^\d/.test(token.text)
		)
			to = step;
		else if (!inside.test(token.text) || context.document.whispering) break;
		else if (!tokens.slice(step + 1, step + 3).some((next) => next.capital)) break;
	}
	if (regional) return { from: index, to };
	const words = tokens.slice(index, to + 1).map((token) => token.text);
	const whole = words.join(' ');
	if (
		publicNames.has(words[0] ?? '') &&
		!/^(?:koninklijke|nationale?|stichting)$/.test(words[0] ?? '') &&
		words[1] !== undefined &&
		/^(?:en|and|of|or)$/.test(words[1])
	)
		return undefined;
	if (
		publicNames.has(whole) ||
		(words.length === 1 && (geographic.has(whole) || (first.upper && whole.length < 3)))
	)
		return undefined;
	if (words.length > 1 && publicNames.has(words[0] ?? '') && publicNames.has(words.slice(0, 2).join(' ')))
		return undefined;
	if (
		/^(?:ministerie|ministry|tweede|eerste kamer|rijks\w*|nationale?|national|koninklijke|european|europese|algemene rekenkamer|hoge raad|raad van|openbaar|autoriteit|immigratie|immigration|sociale verzekeringsbank|centraal bureau|dienst uitvoering)\b/.test(
			whole,
		)
	)
		return undefined;
	return { from: index, to };
}
