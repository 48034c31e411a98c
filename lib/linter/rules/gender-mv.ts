import { Gap } from '../../language/word';
import type { Match, Rule, SentenceContext, Verdict } from '../model';
import { sources } from '../sources';

/** `m/v` alone: no third letter beside it. A rate such as `m/s` has other letters. */
function isPairOnly(context: SentenceContext, match: Match): Verdict {
	const first = context.words[match.first];
	const last = context.words[match.last - 1];
	if (!first || !last) return false;
	const around = context.text.slice(Math.max(0, first.start - 3), last.end + 8);
	if (/[/|,]\s*[xdn](?![\p{L}])|(?<![\p{L}])[xdn]\s*[/|,]/iu.test(around)) return false;
	// *M/F connectors* are things
	const next = context.words[match.last];
	const isOpen = context.text.charAt(first.start - 1) === '(';
	if (
		!isOpen &&
		next &&
		match.last < context.sentence.last &&
		next.gap === Gap.space &&
		!next.capital &&
		!next.digit
	)
		return false;
	const opens = context.text.charAt(first.start - 1) === '(' && context.text.charAt(last.end) === ')';
	return {
		suggestions: [opens ? context.text.slice(first.start, last.end).replace(/^.*$/, 'm/v/x') : 'm/v/x'],
	};
}

/** `M. V. de Boer`, `m v` without a slash: only letters joined by a slash, or between brackets, count. */
export function joined(context: SentenceContext, match: Match): Verdict {
	const first = context.words[match.first];
	const last = context.words[match.last - 1];
	if (!first || !last) return false;
	const text = context.text.slice(first.start, last.end);
	if (!/^[a-z]\s*[/|]\s*[a-z]$/i.test(text) && !/^\w+\s*[/|]\s*\w+$/.test(text)) return false;
	return isPairOnly(context, match);
}

export const genderMv: Rule = {
	id: 'gender-mv',
	version: 2,
	category: 'gender-person',
	severity: 'tip',
	sources: [sources.wgbmv, sources.taalunie, sources.codeDi],
};
