import { familiarity } from '../data';
import type { Token } from '../document';
import { fold } from '../fold';
import { matchesOf } from '../match';
import type { Finding } from '../types';
import type { Context } from './model';
import { tokenFrom } from './place-run';

/**
 * E-mail and web addresses that are said instead of typed: “jan streepje vos, dan het apenstaartje, testveen punt en el”.
 * Everything hangs on the ending: a spoken or bracketed dot before a top-level domain, in letters or as they sound.
 */
const dot =
	'(?:punt|puntje|dot|stip|full stop|period|point|[([{](?:punt|dot|\\.)[)\\]}]|\\. ?(?=n ?l\\b|eu\\b|e u\\b|com\\b))';
const endings =
	'(?:n[ .-]?l|en[ -]?el|e[ .-]?u|ee[ -]?uu?|c[ .-]?o[ .-]?m|com|org|o r g|net|n e t|nu|be|b e|de|d e|uk|co|info|io|dev|me|frl|app|eus|online|amsterdam|test|example)';
const ending = new RegExp(`(?:^|[ \\w)\\]}])(?:, ?)?(${dot}) ?[, ]?(${endings})(?![\\w])`, 'g');
const sign = /[([{]|\b(?:punt\w*|dot|stip|full stop|period|point|at|a+pen?st\w*|aap\w*|arob\w*|squiggle|@)/;

const providers =
	/^(?:gmail|hotmail|outlook|ziggo|kpnmail|icloud|yahoo|proton|protonmail|xs4all|planet|hetnet|casema|live|msn|gmx|telenet|upcmail|quicknet|chello)$/;
const bareHost =
	/\b(at|bij|apen?staart(?:je)?|aapje|apenkrul|arobase|krul(?:letje)?|squiggle|at sign),? (?:dan |then |en )?([a-z0-9-]{3,40})(?: ?(?:\.|punt|dot)? ?(nl|com|eu|org|net|be|de|uk))?\b/g;

/** What people call the sign in an e-mail address. */
const at =
	/^(?:at|apen?staart(?:je)?|aapen?staart(?:je)?|apekrul|apenkrul|aapje|slingeraap(?:je)?|arobase|krul(?:letje)?|kringel(?:tje)?|slinger(?:tje)?|squiggle|swirl|curl|snail|strudel|monkey|aap|teken|sign|symbol|symbool|bij)$/;
const joint =
	/^(?:punt(?:je)?|dot|stip|point|period|stop|full|streep(?:je)?|liggend|laag|lage|onderste|underscore|dash|hyphen|koppelteken|plus|min|minus|middenstreepje|koppelstreepje|verbindingsstreepje|tussenstreepje|tiret)$/;
const small =
	/^(?:het|de|een|dan|en|the|a|an|then|and|usual|gebruikelijke|bekende|met|with|gevolgd|followed|door|by|daarna|zo|such|well|known|sign|teken)$/;

const nearby = (canon: string, left: Token, right: Token): boolean =>
	/^[ .,()[\]{}<>"'@_+-]{1,4}$/.test(canon.slice(left.end, right.start));

/** Sites of national bodies are no clue; what stands before a word that is a verb is a sentence. */
const clean =
	/^(?:rijksoverheid|overheid|digid|belastingdienst|uwv|duo|cbs|kvk|politie|mijnoverheid|wetten|rechtspraak|google|youtube|wikipedia|marktplaats|bol|nos|nu|vng|ind|rivm|kadaster|rvo|ns|knmi|gov|ons|het|de|een|the|that|dit|dat|op|in|en|and|is|dit|this|volgend|laatste|eerste|volgende|belangrijk|main|first|last|next|every|elk|ieder|een|one)$/;
const siteCue =
	/\b(?:site|website\w*|web|blog\w*|portfolio\w*|pagina|page|adres|address|url|kijk\w*|look|zie|see|vind\w*|find|visit|bezoek|staat|mail\w*|e-mail\w*|www|link\w*|domein|domain|homepage|internet|online|hosted|photos|foto\w*)\b/;

const pathWord =
	/^,? (?:schuine streep|slash|forward slash|schuin streepje|streep|backslash)(?: naar rechts)?,? ([\w-]{2,40}(?: (?:streepje|dash|punt|dot|schuine streep|slash|underscore) [\w-]{2,40}){0,3})/;

/**
 * Finds addresses that are said in words.
 * @param context the text and the profile
 * @param want which of the two
 * @returns findings of that kind
 * @example spokenAddresses(context, 'EMAIL')
 */
export function spokenAddresses(context: Context, want: 'EMAIL' | 'URL'): Finding[] {
	const { document, profile, data } = context;
	const { canon, tokens } = document;
	const findings: Finding[] = [];
	if (!sign.test(canon)) return findings;
	const local = fold((profile.email ?? '').split('@')[0] ?? '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length > 0);
	const own = new Set([
		...local,
		...fold(`${profile.firstName ?? ''} ${profile.lastName ?? ''}`)
			.split(/[^a-z0-9_]+/)
			.filter((word) => word.length > 1),
	]);
	const [, host = ''] = fold(profile.email ?? '').split('@');
	const home = /^([a-z0-9-]{5,40})\./.exec(host)?.[1] ?? '';
	// “sietse.hoogland at testfries nl”, “jan apestaartje gmail”: no dot at all, but a host nobody mistakes.
	for (const match of matchesOf(bareHost, canon)) {
		const hostWord = match[2] ?? '';
		const named = providers.test(hostWord);
		if (!(named ? !/^(?:at|bij)$/.test(match[1] ?? '') || (match[3] ?? '') !== '' : hostWord === home))
			continue;
		let index = tokenFrom(context, match.index) - 1;
		const last = tokens[index];
		if (!last || match.index - last.end > 2) continue;
		let { start } = last;
		while (
			index > 0 &&
			nearby(canon, tokens[index - 1] ?? last, tokens[index] ?? last) &&
			(!/\s/.test(canon.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0)) ||
				joint.test(tokens[index - 1]?.text ?? '') ||
				joint.test(tokens[index]?.text ?? '') ||
				own.has(tokens[index - 1]?.text ?? ''))
		)
			start = tokens[--index]?.start ?? start;
		if (want === 'EMAIL')
			findings.push({
				start,
				end: match.index + match[0].length,
				type: 'EMAIL',
				score: 0.88,
				rule: 'email/host',
			});
	}
	for (const match of matchesOf(ending, canon)) {
		const spokenDot = match.index + match[0].indexOf(match[1] ?? '', 1);
		const end = match.index + match[0].length;
		let index = tokenFrom(context, spokenDot) - 1;
		const label = tokens[index];
		if (!label || /^\. /.test(match[1] ?? '')) continue;
		// The label and what is joined to it: “proef streepje veld”.
		let first = index;
		let from = label.start;
		let signAt = -1;
		let locals = 0;
		let ownWord = own.has(label.text);
		for (let step = 0; step < 16; step++) {
			const token = tokens[index];
			const left = tokens[index - 1];
			if (!token || !left) break;
			const gap = canon.slice(left.end, token.start);
			if (gap.includes('@') || /[([{<](?:at|a|@)[)\]}>]/.test(gap)) signAt = index - 1;
			if (!nearby(canon, left, token)) break;
			if (signAt < 0) {
				if (at.test(left.text) && !(left.text === 'at' && tokens[index - 2]?.text === 'look')) {
					signAt = index - 1;
					index--;
					first = index;
					continue;
				}
				// before the sign only parts of the domain or the small talk around the sign
				const part = joint.test(left.text) || (joint.test(tokens[index - 2]?.text ?? '') && step > 0);
				const hyphen = gap === '-' || gap === '.';
				if (!(part || hyphen || joint.test(token.text) || small.test(left.text))) break;
				index--;
				if (!small.test(left.text)) {
					first = index;
					from = left.start;
				}
				continue;
			}
			if (at.test(left.text) || (small.test(left.text) && !joint.test(token.text))) {
				index--;
				if (locals > 0) break;
				continue;
			}
			const connected = locals === 0 || joint.test(left.text) || joint.test(token.text) || gap !== ' ';
			if (!connected) {
				// “jan vos apenstaartje”: both words when they are of the own name
				if (!(own.has(left.text) && own.has(token.text))) break;
			}
			if (/^[.,] /.test(gap) && !own.has(left.text) && locals > 0) break;
			index--;
			locals++;
			from = left.start;
			ownWord ||= own.has(left.text);
			first = index;
		}
		if (signAt >= 0 && locals > 0) {
			const plain = /^(?:at|bij|teken|sign|aap|monkey|snail|curl|swirl|period)$/.test(
				tokens[signAt]?.text ?? '',
			);
			const domain = label.text;
			const sure = ownWord || !plain || familiarity(data, domain) === 'unknown' || match[1] !== 'point';
			if (want === 'EMAIL' && sure && !(plain && clean.test(domain)))
				findings.push({ start: from, end, type: 'EMAIL', score: 0.92, rule: 'email/told' });
			continue;
		}
		if (want !== 'URL' || signAt >= 0 || clean.test(label.text)) continue;
		const ahead = canon.slice(Math.max(0, from - 60), from);
		const behind = canon.slice(end, end + 50);
		const path = pathWord.exec(behind);
		const typed = /[([{]/.test(match[1] ?? '');
		const unknown = familiarity(data, label.text) === 'unknown' || /-/.test(canon.slice(from, label.end));
		const ambiguous =
			/^(?:point|period|de|be|me|nu|co|net|org)$/.test(match[1] ?? '') ||
			/^(?:de|be|me|nu|co|net)$/.test(match[2] ?? '');
		if (ambiguous && !(ownWord || (unknown && siteCue.test(ahead)))) continue;
		if (
			!(
				ownWord ||
				typed ||
				path ||
				(unknown && (siteCue.test(ahead) || siteCue.test(behind))) ||
				/\b(?:site|website|blog|www)\b/.test(ahead)
			)
		)
			continue;
		const begin = tokens[first]?.start ?? from;
		const www = /(?:www|w w w|wee wee wee|drie keer w) (?:punt|dot) $/.exec(
			canon.slice(Math.max(0, begin - 24), begin),
		);
		findings.push({
			start: begin - (www?.[0].length ?? 0),
			end: end + (path?.[0].length ?? 0),
			type: 'URL',
			score: 0.88,
			rule: 'url/told',
		});
	}
	return findings;
}
