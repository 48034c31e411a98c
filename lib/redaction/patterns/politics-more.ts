import { needsCapitals, parties } from '../lexicon/parties';
import type { Pattern } from '../recognisers/model';
import { type Context, sentenceAt } from '../recognisers/model';
import { ownSentence } from './own-sentence';

const ownAct =
	/\b(?:ik (?:stem|stemde|ben|was|sta|stond|schreef|werkte|werk|zit|zat|flyer\w*|liep stage|deed|heb|had|kom|ging|help|hielp|doe|voerde)|(?:ben|was|stond|zat|werkte|schreef|stem|deed|heb) ik|i (?:vote|voted|always vote|am|was|stood|stand|wrote|worked|interned|sit|sat|campaign\w*|canvass\w*|volunteer\w*|chair\w*|ran|support\w*|belong|served|have been|help\w*|led|joined|left)|i'm|i've|my (?:party|politics)|als|as)\b/;
const office =
	/\b(?:vragen van|motie|moties|wethouder van|beantwoord\w*|antwoord\w*|sprak|gesprek|overleg\w*|debat|uitslag|adviseer\w*|griffi\w*|ambtelijk\w*|brief van|verzoek van|afspraak met|onderhandel\w*|bijgepraat|bestuurders?|questions from|motion|answered|spoke|meeting with|advised|brief\w*|talks|asked|negotiat\w*|letter from|request)\b/;
const foreignToMe: NonNullable<Pattern['unless']> = (match, context: Context) => {
	const { document } = context;
	const name = match.groups?.x ?? '';
	const at = match.index + match[0].indexOf(name);
	const raw = document.original.slice(document.map[at], document.map[at + name.length]);
	const sentence = sentenceAt(document, match.index);
	const text = sentence ? document.canon.slice(sentence.start, sentence.end) : '';
	const lower = raw === raw.toLowerCase();
	return (
		(lower &&
			(needsCapitals.test(name)
				? !/\b(?:stem|vote)\w* (?:\w+ ){0,2}$/.test(document.canon.slice(Math.max(0, at - 24), at))
				: !document.whispering && !/\d/.test(name))) ||
		!ownAct.test(text.slice(0, Math.max(0, at - (sentence?.start ?? 0)) + 1)) ||
		office.test(text)
	);
};

/** Parties in a sentence about oneself, convictions, and work for a party. */
export const politicsPatterns: readonly Pattern[] = [
	{
		rule: 'mention',
		language: 'both',
		pattern: new RegExp(`\\b(?<x>${parties})\\b(?!-)`, 'dg'),
		unless: foreignToMe,
		score: 0.8,
	},
	{
		rule: 'member',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:als|ben|was|echte|overtuigd|trouwe)(?: een)? (?<x>(?:${parties})['-]?(?:er|ster|stemmer|aanhanger|lid))\\b`,
			'dg',
		),
	},
	{
		rule: 'member',
		language: 'en',
		pattern:
			/\b(?:as an?|i am an?|i'm an?|was an?)(?: \w+)? (?<x>(?:labour|conservative|tory|lib dem|liberal democrat|green|republican|democrat|snp|left-wing|right-wing)(?: (?:supporter|voter|mp|councillor|member|activist|volunteer|candidate|staffer))?)(?=[.,;]|$| (?:at heart|and|for|supporter|voter|by)\b)/dg,
		unless: (match) => /\b(?:green|labour)$/.test(match[0]),
	},
	{
		rule: 'conviction',
		language: 'nl',
		pattern:
			/\b(?:ik ben|ik was|ben ik|ik voel me|ik noem me(?:zelf)?|ik sta|sta ik|ik stem|stem ik)(?: (?!en\b|met\b|in\b)\w+){0,4} (?<x>(?:uiterst |centrum|extreem|sociaal-?)?(?:links|rechts|liberaal|progressief|conservatief|socialistisch|links-liberaal|sociaal-?democratisch|democratisch|communistisch|libertair|nationalistisch|feministisch|anarchistisch|activistisch|republikeins|koningsgezind|monarchist|pacifist|pacifiste))(?=[.,;]|$| (?:en kom|en dat|van (?:opvatting|overtuiging|aard|inborst|hart)|georienteerd|ingesteld|in hart|denkend|qua|politiek)\b)/dg,
		unless: (match, context) =>
			/(?:links|rechts)$/.test(match[0]) &&
			/\b(?:af|naar|van|sta)\b/.test(match[0]) &&
			!ownSentence(match, context),
		score: 0.8,
	},
	{
		rule: 'conviction',
		language: 'en',
		pattern:
			/\b(?:i am|i'm|i was|politically,? i am|my politics are|my views are|i vote|i lean|consider myself)(?: (?:an?|very|quite|rather|politically|fairly|strongly|proudly|on the|to the|firmly))* (?<x>(?:left|right|far left|centre left)(?:-wing|-leaning| wing| of centre)?|liberal|progressive|conservative|socialist|communist|libertarian|social democrat|feminist|pacifist|republican|monarchist|green|anarchist|marxist)(?=[.,;]|$| (?:and (?:say|proud|open)|at heart|by (?:conviction|nature)|politically|in (?:politics|outlook)|leaning)\b)/dg,
		unless: (match) =>
			/\b(?:i am|i'm|i was) (?:green|right|left|liberal|conservative)$/.test(match[0]) &&
			!/polit|views/.test(match[0]),
		score: 0.8,
	},
	{
		rule: 'vote',
		language: 'both',
		pattern:
			/\b(?:i (?:always |usually |myself |never |have always |mostly )?vot(?:e|ed)|ik (?:zelf )?stem(?:de)?|stem(?:de)? ik)(?: (?:altijd|meestal|zelf|al jaren|always|mostly))* (?<x>green|labour|conservative|liberal|tory|left|right|democrat|republican|links|rechts|liberaal|christelijk|progressief|conservatief|lokaal)\b(?! (?:af|in met))/dg,
	},
	{
		rule: 'work',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?<x>(?:(?:beleids|fractie|persoonlijk |politiek )?(?:medewerker|medewerkster|assistent|assistente|adviseur|stagiair|stagiaire|voorlichter) (?:van|bij|voor) (?:de|een) )?(?:(?:tweede |eerste )?kamer|raads|staten)?-?fractie (?:van|voor) (?:de |het )?(?:${parties}))\\b`,
			'dg',
		),
		unless: (match, context) =>
			!ownSentence(match, context) ||
			office.test(
				context.document.canon.slice(Math.max(0, match.index - 50), match.index + match[0].length + 40),
			),
	},
	{
		rule: 'work',
		language: 'nl',
		pattern:
			/\b(?:stage|medewerker|assistent|werkte|gewerkt|vrijwilliger)\b[^.;]{0,24}? (?:van|bij|voor) (?:de |een |het )(?<x>(?:tweede |eerste )?kamer(?:lid|fractie)|europarlementarier|partijbureau|wetenschappelijk bureau van \w+|politieke partij|fractie)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'work',
		language: 'en',
		pattern: new RegExp(
			`\\bi\\b[^.;]{0,40}? (?:assistant|aide|staffer|researcher|intern(?:ed)?|worked|adviser|volunteered)\\b(?: \\w+)?(?: (?:to|for|with|in|at))? (?:an?|the) (?<x>(?:\\w+ )?(?:mp|member of parliament|senator|congressman|congresswoman|party (?:office|headquarters)|parliamentary (?:group|party)(?: of the (?:${parties}))?))\\b`,
			'dg',
		),
		unless: (match) => office.test(match[0]),
	},
	{
		rule: 'elected',
		language: 'nl',
		pattern:
			/\b(?:ik (?:ben|was|werd|zit|zat)|gekozen|verkozen)\b[^.;]{0,30}? (?:in|tot|voor|namens) (?:de |het )?(?<x>wijkraad|deelraad|dorpsraad namens \w+|stadsdeelcommissie|bestuurscommissie|waterschap(?:sbestuur)?|algemeen bestuur|provinciale staten|europees parlement)\b/dg,
		unless: (match, context) =>
			!ownSentence(match, context) ||
			/\b(?:werk\w*|adviseur|ambtenaar|secretaris|presentatie)\b/.test(match[0]),
	},
	{
		rule: 'elected',
		language: 'en',
		pattern:
			/\bi (?:was|am|got|have been) (?:once |first |re-?)?elected (?:to|onto) (?<x>(?:the )?(?:\w+ )?(?:council|parliament|assembly|senate|water board))\b/dg,
		unless: (match) => /works council|student council/.test(match[0]),
	},
	{
		rule: 'protest',
		language: 'nl',
		pattern:
			/\bik (?:heb|had|ben|ging|deed|was|liep|loop|sta)\b[^.;]{0,30}? (?<x>gestaakt|gedemonstreerd|geprotesteerd|actie gevoerd tegen|de barricaden op|mee in (?:de|een) (?:klimaatmars|protestmars|vredesmars|demonstratie)|meegelopen in (?:de|een) (?:\w*mars|demonstratie)|bezetter|kraker|gekraakt|dienstweigeraar)\b|\bik (?<x1>staakte|demonstreerde|demonstreer|protesteerde|kraakte)\b/dg,
		unless: (match, { document }) =>
			/^ (?:een (?:noot|code)|de code)/.test(document.canon.slice(match.index + match[0].length)),
		score: 0.78,
	},
	{
		rule: 'protest',
		language: 'en',
		pattern:
			/\bi (?:have |once |also |often )?(?<x>protested|demonstrated against|went on strike|joined (?:the|a) (?:strike|picket|march|protest)|marched (?:against|for)|picketed|was a (?:squatter|conscientious objector)|organi[sz]ed a (?:strike|walkout))\b/dg,
		score: 0.78,
	},
	{
		rule: 'union',
		language: 'both',
		pattern:
			/\b(?:ik (?:ben|was|zit|zat|werd)|i (?:am|was|became|serve)|i'm)(?: (?:ook|al|jarenlang|also|an?|the|een|al jaren))*(?: (?:actief|lid|kaderlid|bestuurslid|active|member|delegate|rep|organi[sz]er|bestuurder))(?: (?:in|bij|van|voor|of|for|with|de|het|een|the|my|mijn|onze|our|a))* (?<x>vakbond|bond|fnv|cnv|vcp|vakbeweging|(?:trade |labou?r )?union|unison|unite|gmb|tuc|extinction rebellion|milieudefensie|greenpeace|amnesty|xr)\b/dg,
		unless: (match) => /amnesty|greenpeace/.test(match[0]) && false,
		score: 0.78,
	},
];
