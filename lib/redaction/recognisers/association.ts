import { saidAssociationPatterns } from '../patterns/bonds-said';
import { ordinaryAssociationPatterns } from '../patterns/ordinary-groups';
import type { Finding } from '../types';
import { tellingGroups } from './association-group';
import { type Context, lexical, type Recogniser } from './model';
import { organisationAt } from './organisation';
import { tokenFrom } from './place-run';

const clue =
	'vrouwen\\w*|women\\w*|ladies|dames\\w*|girls|moslim\\w*|muslim\\w*|islam\\w*|christ\\w*|kerk\\w*|church\\w*|joods\\w*|jewish|marokk\\w*|morocc\\w*|turk\\w*|surina\\w*|antill\\w*|caribisch\\w*|caribbean|koerd\\w*|kurd\\w*|hindoe\\w*|hindu\\w*|afro\\w*|black|african\\w*|afrikaans\\w*|roze|pink|pride|lgbt\\w*|lhbt\\w*|queer\\w*|trans\\w*|gay\\w*|homo\\w*|lesb\\w*|rainbow|regenboog\\w*|bicultur\\w*|doven\\w*|deaf|blinden\\w*|blind|slechthorenden\\w*|autis\\w*|gehandicapten\\w*|disab\\w*|handicap\\w*|dyslexi\\w*|reuma\\w*|diabetes\\w*|parkinson\\w*|diaspora|vluchtelingen\\w*|refugee\\w*|expat\\w*|moeders|mothers|vaders|fathers|ouderen\\w*|senioren\\w*|moluk\\w*|chinees\\w*|chinese|pools\\w*|polish|iraans\\w*|iranian|afghaan\\w*|afghan|somal\\w*|eritre\\w*|ethiop\\w*|ghan\\w*|nigeria\\w*|indisch\\w*|indonesi\\w*|tamil\\w*|syri\\w*|oekra\\w*|ukrain\\w*|asian\\w*|aziat\\w*|latin\\w*|latino\\w*|migranten\\w*|katholiek\\w*|catholic|gereformeerd\\w*|hervormd\\w*|boeddh\\w*|sikh\\w*|avicenna|ichthus|navigators|coc|dovenschap|oogvereniging|milli gorus|plattelandsvrouwen|soroptimist\\w*|zonta|nvvh|vnva|papiament\\w*|hispanic|arab\\w*|berber\\w*|amazigh|roma|sinti|veteranen|veterans|alleenstaande\\w*|weduwen';
const role =
	'lid|leden|bestuurslid|bestuur|voorzitter|voorzitster|vicevoorzitter|secretaris|penningmeester|penningmeesteres|vrijwilliger|vrijwilligster|oprichter|oprichtster|medeoprichter|mede-oprichter|actief|ambassadeur|coordinator|aangesloten|donateur|mentor|trainer|zit|zat|zing|speel|member|board|chair\\w*|secretary|treasurer|volunteer\\w*|founder|founded|co-founder|co-founded|active|ambassador|belong|joined|sing|play|president|organi[sz]er';

const lexemes = lexical({
	id: 'association',
	version: 4,
	type: 'ASSOCIATION',
	unless: ({ document }, first) =>
		/\b(?:trainer|coach|begeleid\w*|bezoek|bezocht|subsidie\w*|adviseer\w*|overleg\w*|visited|advised|funded|coached|coach|subsid\w*|on behalf of|namens)\b/.test(
			document.canon.slice(Math.max(0, first.start - 60), first.start),
		),
	families: {
		nl: [
			{
				rule: 'network',
				frames: 'MH',
				words:
					'vrouwennetwerk, vrouwenvereniging, vrouwenkoor, mannenkoor, herennetwerk, damesteam, dameselftal, heren (1|een|2|twee), dames (1|een|2|twee), vrouwengilde, roze koor, roze (vereniging|werkgroep), homokoor, gaykoor, moskeevereniging, damesdispuut, herendispuut, meisjesdispuut, jongensdispuut, meidenteam, vrouwenelftal, vrouwenvoetbal, damesvoetbal, zangvereniging voor vrouwen, roze netwerk, biculturele netwerk, bicultureel netwerk, netwerk van biculturele \\w+, netwerk voor vrouwen, dovenclub, dovenvereniging, blindenvereniging, scouting van de (kerk|parochie|moskee), vadergroep, moedergroep, g team, rolstoelbasketbal, rolstoeltennis, rolstoelhockey, g voetbal, paralympisch, patientenvereniging, lotgenotengroep, ouderenbond, seniorenvereniging, jongerenkerk, studentenkerk, homobeweging, vluchtelingenorganisatie, zelforganisatie, migrantenorganisatie, buurtmoeders, vrouwen van nu, plattelandsvrouwen, damesroeiploeg, herenroeiploeg',
				score: 0.8,
			},
		],
		en: [
			{
				rule: 'network',
				frames: 'MH',
				words:
					'women s network, womens network, women s group, women s choir, men s choir, women s team, ladies team, women s football team, men s football team, ladies choir, black employee network, ethnic minority network, cultural diversity network, disability network, disabled staff network, deaf club, blind football, wheelchair basketball, wheelchair tennis, wheelchair rugby, paralympic, patients association, african students association, sorority, fraternity, girl guides, girl scouts, royal british legion, freemasons, mothers union, fathers group, mothers group, ladies hockey team, ladies rowing, women s circle, lgbt network, international students association, women s institute',
				score: 0.8,
			},
		],
	},
	patterns: [
		...saidAssociationPatterns,
		...ordinaryAssociationPatterns,
		{
			rule: 'side',
			language: 'nl',
			pattern:
				/\b(?:ik|mijn)\b[^.;]{0,40}? (?:speel|speelde|hockey\w*|voetbal\w*|train|zit|zat|keep\w*|roei\w*|rugby|volleybal\w*|handbal\w*|aanvoerder|lid)\b[^.;]{0,20}? (?<x>(?:dames|heren|vrouwen|meiden|mannen) (?:\d|een|twee|drie|vier|1e|veteranen))\b/dg,
		},
		{
			rule: 'group',
			language: 'both',
			pattern: new RegExp(
				`\\b(?<x>(?:[\\w'-]{2,30} )?(?:${clue})(?:'s?)?(?: [\\w'-]{2,30}){0,2}? (?:brassband|band|fanfare|koor|elftal|voetbalelftal|vereniging|studentenvereniging|netwerk|stichting|club|dansgroep|toneelgroep|theatergroep|muziekgroep|jongerengroep|werkgroep|omroep|krant|gilde|association|society|network|union|choir|league|dance group|theatre group|football team|student association)(?: [\\w'-]{3,30})?)\\b`,
				'dg',
			),
			score: 0.8,
			unless: (match, { document }) => {
				const before = document.canon.slice(Math.max(0, match.index - 70), match.index);
				return (
					!/\b(?:ik|mijn|i|my|i'm|i've)\b/.test(before) ||
					!/\b(?:lid|bestuur\w*|voorzitter|vicevoorzitter|secretaris|penningmeester|zit|zat|loop|liep|speel|speelde|zing|zong|dans|danste|train|trainer|actief|vrijwillig\w*|oprichter|richtte|coach|help|member|chair|vice-president|president|treasurer|secretary|joined|sing|play|run|lead|volunteer\w*|belong|founded|co-founded|organi[sz]e|dance|active|board)\b[^.;]*$/.test(
						before,
					) ||
					/\b(?:subsidie|vergunning|overleg|gesprek|samenwerk\w*|contact|bezocht|visited|grant|permit|spoke|meeting)\b/.test(
						before,
					)
				);
			},
		},
		{
			rule: 'name',
			language: 'both',
			pattern: new RegExp(
				`\\b(?:${role})\\b(?: (?:ook|nog|sinds|jaren|vele|mee))?,? (?:van|bij|in|voor|aan|of|at|in|for|with|de|het|the|on)( (?!(?:ik|i|en|and|sprak)\\b)[\\w'-]{1,40}){0,3}? ?(?<x>([\\w'-]{1,40} )?(?:${clue})(?: (?:in|voor|for|of|van|en|and|&) [\\w-]{1,40}| [a-z][\\w-]*(?:netwerk|vereniging|network|association|society|union|centrum|genootschap|club|koor|bond)| [\\w-]{1,40})?)`,
				'dg',
			),
			score: 0.8,
			unless: (match, { document }) => {
				const from = match.index;
				const around = document.canon.slice(Math.max(0, from - 50), from + match[0].length + 20);
				const at = from + match[0].length - (match.groups?.x ?? '').length;
				const raw = document.original.slice(document.map[at], document.map[from + match[0].length]);
				return !/\b(?:ik|mijn|i|my|i'm|we)\b/.test(around) || (!/\p{Lu}/u.test(raw) && !document.whispering);
			},
		},
		{
			rule: 'network',
			language: 'both',
			pattern: new RegExp(
				`\\b(?:netwerk|vereniging|stichting|studentenvereniging|werkgroep|koor|club|dispuut|network|association|society|foundation|student society|choir|team) (?<x>(?:[\\w'-]{1,40} )?(?:${clue})(?: (?:in|voor|for|of|van|en|and|&) [\\w-]{1,40})?)\\b`,
				'dg',
			),
			score: 0.8,
			unless: (match, { document }) => {
				const around = document.canon.slice(
					Math.max(0, match.index - 60),
					match.index + match[0].length + 40,
				);
				const at = match.index + match[0].length - (match.groups?.x ?? '').length;
				const raw = document.original.slice(document.map[at], document.map[at + 1]);
				return (
					!/\b(?:ik (?:ben|was|zit|zat|zing|speel|zong)|i (?:am|was|sing|play|joined|chair)|i'm|mijn|my|lid|member|voorzitter|chair)\b/.test(
						around,
					) || raw === raw.toLowerCase()
				);
			},
		},
		{
			rule: 'student',
			language: 'nl',
			pattern:
				/\b(?<x>(?:studentenvereniging|studentenvereeniging|dispuut|studentenkoor) [\w.]{1,40}(?: [\w.]{1,40})?)\b/dg,
			score: 0.75,
			unless: (match, { document }) => {
				const end = match.index + match[0].length;
				const name = (match.groups?.x ?? '').split(' ')[1] ?? '';
				const at = end - (match.groups?.x ?? '').length + (match.groups?.x ?? '').indexOf(name);
				const raw = document.original.slice(document.map[at], document.map[at + 1]);
				return raw === raw.toLowerCase();
			},
		},
	],
});

/** A name found by its clue word runs over the capitalised words around it, and no further. */
function settle(context: Context, finding: Finding): Finding {
	if (!/\/(?:name|network|student|group)$/.test(finding.rule) || context.document.whispering) return finding;
	const { tokens } = context.document;
	let index = tokenFrom(context, finding.start);
	while ((tokens[index]?.end ?? Number.MAX_SAFE_INTEGER) <= finding.end && !tokens[index]?.capital) index++;
	const name = organisationAt(context, index);
	if (!name) return finding;
	// “Vereniging van Turkse Vrouwen”: the word of kind before it belongs to the name.
	const small = tokens[name.from - 1];
	const kindWord = tokens[name.from - 2];
	const joined =
		small !== undefined &&
		kindWord?.capital === true &&
		!kindWord.initial &&
		/^(?:van|voor|of|for)$/.test(small.text) &&
		kindWord.sentence === small.sentence;
	return {
		...finding,
		start: tokens[joined ? name.from - 2 : name.from]?.start ?? finding.start,
		end: tokens[name.to]?.end ?? finding.end,
	};
}

/** Membership of a group whose name gives away origin, gender, belief, orientation or disability. */
export const associationRecogniser: Recogniser = {
	...lexemes,
	find: (context) => [
		...lexemes.find(context).map((finding) => settle(context, finding)),
		...tellingGroups(context),
	],
};
