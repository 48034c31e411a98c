import type { Token } from '../document';
import { geographic } from '../lexicon/public';
import { lean } from '../match';
import type { Finding } from '../types';
import type { Context } from './model';

/** What people belong to; compounds end in it. */
const head =
	/(?:vereniging|verenigingen|netwerk|club|koor|stichting|groep|gemeenschap|zaterdagschool|weekendschool|overleg|platform|bond|orkest|band|fanfare|harmonie|elftal|team|ploeg|dispuut|kring|genootschap|organisatie|federatie|unie|forum|buurthuis|dansgroep|gilde|societeit|corps|leger|comite|associatie|centrum|beweging|raad|cafe|theater|bestuur|hub|society|association|network|union|choir|group|circle|foundation|institute|community|league|committee|centre|center|alliance|fellowship|legion|guild|council|forum|board|squad|football|rugby|cricket|hockey|voetbal|zwemmen|squad|troupe|federation|chapter|collective|caucus)s?$/;
/** Words that tell gender, belief, orientation, disability or descent. */
const clue =
	/^(?:vrouw(?:en|elijke?)?\w*|women\w*|woman|ladies|dames\w*|heren\w*|mannen\w*|girls?|meiden\w*|meisjes\w*|moeder\w*|mothers?|mums?|vader\w*|fathers?|dads?|moslim\w*|muslima?\w*|islam\w*|christ\w*|kerk\w*|church\w*|moskee\w*|mosque|parochie\w*|parish|synagoge\w*|bijbel\w*|bible|joods\w*|jewish|hindoe\w*|hindu\w*|sikh\w*|boeddh\w*|buddhist|katholiek\w*|catholic|protestants?\w*|gereformeerd\w*|hervormd\w*|evangeli\w*|afro\w*|black|zwarte|african?s?|roze|pink|pride|lgbt\w*|lhbt\w*|queer\w*|trans|transgender\w*|gay\w*|homo\w*|lesb\w*|rainbow|regenboog\w*|bicultur\w*|multicultur\w*|intercultur\w*|doven\w*|dove|deaf|blinden\w*|blinde|blind|slechthorende\w*|slechtziende\w*|autis\w*|gehandicapten\w*|disab\w*|invaliden\w*|rolstoel\w*|wheelchair|dyslexi\w*|adhd|reuma\w*|diabetes\w*|parkinson\w*|patienten\w*|patients?|ervaringsdeskundigen\w*|lotgenoten\w*|diaspora|vluchtelingen\w*|refugees?|expats?\w*|migranten\w*|migrants?|nieuwkomers\w*|ouderen(?:vereniging|bond|soos)|senioren\w*|seniors?|veteranen\w*|veterans?|weduwen\w*|widows|alleenstaande\w*|plattelandsvrouwen|moluk\w*|indisch\w*|g-?team|g-?voetbal\w*|paralymp\w*|orthodox\w*|koran\w*|hispanic|latin[oax]s?|asians?|caribbean|amazigh|berbers?e?|roma|sinti|student(?:en)?kerk)$/;
const membership =
	/\b(?:lid|leden|bestuur\w*|voorzit\w*|penningmeester\w*|secretaris|praeses|vrijwillig\w*|actief|aangesloten|betrokken|zit|zat|zing|zong|fluit|speel\w*|dans\w*|leid|leidde|leider|run|loop mee|liep mee|mee met|ga naar|hoor bij|waar ik bij hoor|hoorde bij|voetbal|hockey|schaak|basketbal|tennis|\w*oprichter|\w*oprichtster|richtte|ambassadeur|gastvrouw|gastheer|was bij|ben bij|kom bij|kwam bij|trek|coordineer|donateur|verbonden|train mee|member|belong|chair\w*|treasurer|secretary|president|founded|founder|co-founded|joined|volunteer\w*|sing|sang|referee|play|played|dance|danced|captain\w*|lead|led|sit on|sat on|part of|help run|helped run|active|ambassador|attend|in the|in a|with a|with the|was in|am in|organi[sz]er|row|rowed|coach myself)\b/;
const business =
	/\b(?:overlegde|overleg met|vergunning|subsidie\w*|subsidieer\w*|sprak|gesproken|bezocht|namens de (?:gemeente|provincie)|adviseer\w*|steunde\w*|kregen|vroeg|gesprek met|contact met|klacht|casus|beleid|afspraken|samengewerkt|werkte samen|werk samen|aanvraag|trainer|coach|begeleid\w*|gemeente|permit|grants?|subsid\w*|talked|spoke|visited|on behalf of|advised|supported|agreements|complaint|policy|meeting with|contacted|worked with|works? council|trained|supervised|got a|asked)\b/;

const adjacent = (canon: string, left: Token, right: Token): boolean =>
	/^(?: |-|'| '|' )$/.test(canon.slice(left.end, right.start));

/**
 * Finds the groups a candidate says to belong to when the name or the word for it tells what the candidate is:
 * “de Molukse dansgroep”, “a deaf chess club”, “Netwerk Vrouwelijke Ambtenaren”.
 * @param context the prepared text
 * @returns findings of type ASSOCIATION
 * @example tellingGroups(context)
 */
export function tellingGroups({ document }: Context): Finding[] {
	const findings: Finding[] = [];
	const { tokens, canon } = document;
	const tells = (token: Token): boolean => lean(clue).test(token.text) || geographic.has(token.text);
	for (const sentence of document.sentences) {
		let text: string | undefined;
		for (let index = sentence.first; index < sentence.last; index++) {
			const token = tokens[index];
			if (!token || token.text.length < 3 || !lean(head).test(token.text)) continue;
			let from = index;
			let found = lean(clue).test(token.text);
			for (let step = index - 1; step >= Math.max(sentence.first, index - 4); step--) {
				const word = tokens[step];
				const next = tokens[step + 1];
				if (!word || !next || !adjacent(canon, word, next)) break;
				if (
					/^(?:de|het|een|the|an?|van|of|bij|in|voor|mijn|my|onze|our|met|with|to|naar|for|on)$/.test(
						word.text,
					)
				)
					break;
				if (tells(word)) {
					from = step;
					found = true;
				}
			}
			let to = index;
			// “Netwerk Vrouwelijke Ambtenaren”, “Vereniging voor Doven”.
			for (let step = index + 1; !found && step < Math.min(sentence.last, index + 5); step++) {
				const word = tokens[step];
				const before = tokens[step - 1];
				if (!word || !before || !adjacent(canon, before, word)) break;
				if (tells(word)) {
					found = true;
					to = step;
				} else if (!/^(?:voor|van|of|for|de|the)$/.test(word.text)) break;
			}
			if (!found) continue;
			while (to > index && tokens[to + 1]?.capital && (tokens[to + 1]?.sentence ?? -1) === token.sentence)
				to++;
			const first = tokens[from];
			const last = tokens[to];
			if (!first || !last) continue;
			text ??= canon.slice(sentence.start, sentence.end);
			if (!/\b(?:ik|mijn|i|my|i'm|i've|wij|we)\b/.test(text) || lean(business).test(text)) continue;
			const left = canon.slice(Math.max(sentence.start, first.start - 70), first.start);
			if (
				!lean(membership).test(left) &&
				!/\b(?:waar ik|die ik|which i|where i|i'm a member|ik lid)\b/.test(
					canon.slice(last.end, Math.min(sentence.end, last.end + 40)),
				)
			)
				continue;
			findings.push({
				start: first.start,
				end: last.end,
				type: 'ASSOCIATION',
				score: 0.8,
				rule: 'association/group',
			});
		}
	}
	return findings;
}
