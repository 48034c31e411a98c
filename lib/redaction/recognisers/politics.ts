import { needsCapitals, parties } from '../lexicon/parties';
import { toldPoliticsPatterns } from '../patterns/belief-told';
import { saidPoliticsPatterns } from '../patterns/bonds-said';
import { ordinaryPoliticsPatterns } from '../patterns/ordinary-groups';
import { passingPoliticsPatterns } from '../patterns/passing-said';
import { politicsPatterns } from '../patterns/politics-more';
import { lexical } from './model';

/** Party, council seat, union and political conviction of the candidate. */
export const politicsRecogniser = lexical({
	id: 'politics',
	version: 4,
	type: 'POLITICS',
	families: {
		nl: [
			{
				rule: 'seat',
				frames: 'IAE',
				words:
					'wethouder, oud wethouder, gedeputeerde, wijkraadslid, deelraadslid, volksvertegenwoordiger, europarlementarier, actievoerder, vakbondsbestuurder, stakingsleider, raadslid, gemeenteraadslid, oud raadslid, steunfractielid, burgerraadslid, duoraadslid, schaduwraadslid, statenlid, kamerlid, fractievoorzitter, fractieassistent, lijsttrekker, lijstduwer, kandidaat raadslid, partijlid, partijvoorzitter, waterschapsbestuurder namens, vakbondslid, vakbondsman, vakbondsvrouw, kaderlid, vakbondskaderlid, socialist(e), liberaal in hart, communist(e), anarchist(e), marxist, sociaal democraat, christendemocraat, feminist(e), links georienteerd, rechts georienteerd, politiek actief, klimaatactivist(e), activist(e)',
			},
			{
				rule: 'party',
				frames: 'MHF',
				words:
					'partijlidmaatschap, raadslidmaatschap, raadswerk voor, politieke overtuiging, politieke voorkeur, gemeenteraadsverkiezingen voor, lokale partij, politieke jongerenorganisatie',
				score: 0.7,
			},
		],
		en: [
			{
				rule: 'seat',
				frames: 'IAE',
				words:
					'(city |town |local |municipal |former |parish |labour |)councillor, council member, party member, party chair, trade unionist, union member, union rep, shop steward, socialist, communist, anarchist, marxist, feminist, conservative voter, social democrat, libertarian, climate activist, activist, politically active',
			},
			{
				rule: 'party',
				frames: 'M',
				words: 'political party, political views, political beliefs, party membership, politics',
				score: 0.7,
			},
		],
	},
	patterns: [
		...saidPoliticsPatterns,
		...passingPoliticsPatterns,
		...ordinaryPoliticsPatterns,
		...toldPoliticsPatterns,
		...politicsPatterns,
		{
			rule: 'party',
			language: 'both',
			pattern: new RegExp(
				`\\b(?:zit|zat|zetel|raadslid|gemeenteraadslid|statenlid|lid|actief|fractie|fractievoorzitter|bestuurslid|bestuur|voorzitter|secretaris|penningmeester|campagne|flyeren|flyer\\w*|collecteer\\w*|posters|plakte|canvas\\w*|huis aan huis|folder\\w*|kandidaat|lijst|stem|stemde|wethouder|steunfractie|kamerlid|medewerker|vrijwilliger|afdeling|namens|jongeren\\w*|lidmaatschap|member|volunteer\\w*|campaign\\w*|canvass\\w*|councillor|voted|vote|elected|candidate|treasurer|chair|branch|leaflets?|ran|stood|stand)\\b(?: (?!(?:ik|i|en|and|sprak|spoke)\\b)[\\w-]{1,40}){0,4}? (?<x>${parties})\\b`,
				'dg',
			),
			unless: (match, { document }) => {
				const name = match.groups?.x ?? '';
				const at = match.index + match[0].length - name.length;
				const raw = document.original.slice(document.map[at], document.map[at + name.length]);
				const around = document.canon.slice(Math.max(0, match.index - 70), match.index + match[0].length);
				return (
					(needsCapitals.test(name) && raw.toLowerCase() === raw) ||
					!/\b(?:ik|mij|me|mijn|i|my|i'm|was|als|as)\b/.test(around)
				);
			},
		},
		{
			rule: 'party',
			language: 'both',
			pattern: new RegExp(
				`\\b(?:mijn|my|onze|our) (?:partij|party|fractie|politieke partij|political party),? (?:de |the |het )?(?<x>${parties})\\b`,
				'dg',
			),
		},
		{
			rule: 'party',
			language: 'both',
			pattern: new RegExp(
				`\\b(?<x>${parties})[- ](?:raadslid|lid|jongeren|gemeenteraadslid|member|councillor|afdeling|fractie|stemmer|kiezer|voter|volunteer)\\b`,
				'dg',
			),
			unless: (match, { document }) =>
				/\b(?:overtuig\w*|sprak|adviseer\w*|overleg\w*|de|the|convinced?|advised|briefed) $/.test(
					document.canon.slice(Math.max(0, match.index - 16), match.index),
				) ||
				!/\b(?:ik|mij|mijn|i|my|als|as)\b/.test(
					document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40),
				),
		},
		{
			rule: 'seat',
			language: 'nl',
			pattern:
				/\b(?:ik (?:zit|zat|zit ook|was|ben|werd)|zat ik|zit ik)\b[^.;]{0,30}? (?:in|voor) (?:de|het) (?<x>(?:gemeenteraad|provinciale staten|tweede kamer|raad van \w+|algemeen bestuur van het waterschap|fractie(?: van [\w ]{2,20})?))\b/dg,
			unless: ({ 0: text }) => /\b(?:griffi|ambtelijk|presenta|vergader|werk)/.test(text),
		},
		{
			rule: 'seat',
			language: 'nl',
			pattern:
				/\b(?:ik|mijn)\b[^.;]{0,40}? (?<x>(?:(?:lid|kaderlid|bestuurslid|actief (?:voor|bij|in)) (?:van )?(?:de )?(?:fnv|cnv|vakbond|extinction rebellion|xr|milieudefensie|vcp)|stakingsleider|gedemonstreerd|demonstreer(?:de)?))\b/dg,
			score: 0.8,
		},
		{
			rule: 'seat',
			language: 'en',
			pattern:
				/\bi\b[^.;]{0,40}? (?<x>(?:sat on|sit on|serve on|served on|elected to) (?:the )?(?:\w+ )?(?:council|parliament))\b/dg,
			unless: ({ 0: text }) => /\b(?:works|advis|student|pupil)/.test(text) || /elected to$/.test(text),
		},
		{
			rule: 'seat',
			language: 'en',
			pattern:
				/\bi\b[^.;]{0,40}? (?<x>(?:(?:active|member|rep|steward)(?: of| in| for)?(?: the| my)? (?:trade )?union|extinction rebellion|fnv|cnv|protest march))\b/dg,
			// “I would brief FNV delegates”: people the candidate dealt with
			unless: ({ 0: text, index }, { document }) =>
				/\b(?:brief\w*|negotiat\w*|met|meet|invit\w+|wrote|phoned|called|with|advis\w+|told|asked) [^.]{0,12}$|^.*\b(?:brief\w*|negotiat\w*|met|meet|invit\w+|with|told|asked)\b/.test(
					text,
				) &&
				/^ (?:delegates?|members?|people|officials?|negotiators?|leaders?)\b|^[.,;]? /.test(
					document.canon.slice(index + text.length, index + text.length + 16),
				) &&
				!/\b(?:member|rep|steward|active)\b/.test(text),
			score: 0.8,
		},
	],
});
