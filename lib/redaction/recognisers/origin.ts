import { dutchAdjectives, dutchInhabitants, englishAdjectives } from '../lexicon/origin';
import { regionals } from '../lexicon/peoples';
import { saidOriginPatterns } from '../patterns/from-said';
import { ordinaryOriginPatterns } from '../patterns/ordinary-nl';
import { originPatterns, othersAfter } from '../patterns/origin';
import { moreOriginPatterns } from '../patterns/origin-more';
import { toldOriginPatterns } from '../patterns/origin-told';
import { passingOriginPatterns } from '../patterns/passing-said';
import { lexical, type Recogniser } from './model';
import { nearLifeWords, placeFindings } from './origin-place';

const adjectives = dutchAdjectives
	.map((word) => (/[sxhk]$|ees$/.test(word) ? `${word}(e)` : word))
	.map((word) => word.replace(/ees\(e\)$/, '(ees|ese)'))
	.join(',');
/** Names of peoples and languages that are also other words: they need their capital. */
const ambiguous =
	/^(?:let|lets|est|pool|pers|waal|noor|noors|fin|fins|rus|roma|marron|creool|indo|pole|china|dari|twi|ewe|akan|fula|turk|dane|scot|swede|polish|welsh|arab|donker|zwart|dutch|pools|deens|lette)$/;

const lexemes = lexical({
	id: 'origin',
	version: 4,
	type: 'ORIGIN',
	families: {
		nl: [
			{ rule: 'adjective', frames: 'IAMPRE', words: adjectives },
			{ rule: 'inhabitant', frames: 'IAPE', words: dutchInhabitants.join(',') },
			{ rule: 'region', frames: 'IP', words: regionals.join(','), score: 0.78 },
			{
				rule: 'status',
				frames: 'IAPE',
				words:
					'vluchteling(e), vluchtelingen, oorlogsvluchteling(en), bootvluchteling(en), gastarbeiders, immigranten, arbeidsmigranten, kennismigrant(e), kennismigranten, alleenstaande minderjarige (vreemdeling|asielzoeker|vluchteling), amv, amver, fries, friezin, statushouder, ex statushouder, asielzoeker, asielzoekster, nieuwkomer, migrant(e), arbeidsmigrant(e), immigrant(e), expat, allochtoon, allochtone, buitenlander, buitenlandse, staatloos, ongedocumenteerd(e), inburgeraar, seizoenarbeider, seizoensarbeider, gastarbeider, adoptiekind, geadopteerde, nederlander, nederlandse, wereldburger, kleurling, donker, zwart, halfbloed, half (turks|marokkaans|surinaams|indisch|pools|duits|engels|iraans|italiaans|spaans|grieks|ghanees)',
			},
			{
				rule: 'integration',
				frames: 'SMH',
				words:
					'inburgering, inburgeringstraject, inburgeringscursus, inburgeringsexamen, inburgeringsdiploma, verblijfsvergunning, verblijfsstatus, asielprocedure, asielzoekerscentrum, azc, taalmaatje, staatsexamen nt2, geboorteland, vaderland, thuisland, generaal pardon, keti koti, suikerfeest thuis, molukkers wijk, molukse wijk',
				score: 0.75,
			},
		],
		en: [
			{ rule: 'adjective', frames: 'IAMPRE', words: `${englishAdjectives.join(',')}` },
			{
				rule: 'status',
				frames: 'IAPE',
				words:
					'boat people, boat refugees, refugees, guest workers, immigrants, migrants, (war |)refugee, former refugee, asylum seeker, former asylum seeker, newcomer, migrant, labour migrant, immigrant, expat, expatriate, foreigner, stateless, undocumented, (seasonal|guest|migrant) worker, adoptee, dutch, dutchman, dutchwoman, non native speaker, non western, person of colour, person of color, (woman|man) of colour, (woman|man) of color',
			},
			{
				rule: 'integration',
				frames: 'SMH',
				words:
					'residence status, refugee status, (temporary|subsidiary|international) protection, inburgering, civic integration, civic integration exam, residence permit, work visa, asylum procedure, asylum centre, asylum center, refugee camp, mother country, motherland, country of birth, country of origin, keti koti',
				score: 0.75,
			},
		],
	},
	patterns: [
		...originPatterns,
		...moreOriginPatterns,
		...toldOriginPatterns,
		...saidOriginPatterns,
		...passingOriginPatterns,
		...ordinaryOriginPatterns,
	],
	unless({ document }, first, last, entry) {
		if (
			first === last &&
			!first.capital &&
			ambiguous.test(first.text) &&
			!(
				document.whispering &&
				/\bik ben (?:een )?$/.test(document.canon.slice(Math.max(0, first.start - 12), first.start))
			)
		)
			return true;
		// “My reports in English”, “een brief uit het Spaans”: the language of a text.
		if (
			entry.rule === 'adjective' &&
			/\b(?:in|into|het|naar het) $/.test(document.canon.slice(Math.max(0, first.start - 9), first.start)) &&
			!/^ (?:gezin|familie|bloed|paspoort|accent|family|household|home|culture|community)/.test(
				document.canon.slice(last.end, last.end + 14),
			)
		)
			return true;
		// “I speak Dutch, English and Somali”: widely taught languages say nothing.
		if (
			/^(?:engels|duits|frans|english|german|french|dutch|spaans|spanish|nederlandse?)$/.test(last.text) &&
			/\b(?:spreek|beheers|ken|leerde|speak|learn(?:ed|t)?|fluent in)\b[^.;]{0,60}$/.test(
				document.canon.slice(Math.max(0, first.start - 80), first.start),
			)
		)
			return true;
		const right = document.canon.slice(last.end, last.end + 22);
		// “Als nieuwkomer in het team stelde ik domme vragen”.
		if (
			last.text === 'nieuwkomer' &&
			/\bals (?:een )?$/.test(document.canon.slice(Math.max(0, first.start - 8), first.start)) &&
			!/\b(?:nederland\w*|land|taal|gevlucht|inburger\w*|asiel|azc|verblijf\w*)\b/.test(
				document.canon.slice(Math.max(0, first.start - 90), last.end + 90),
			)
		)
			return true;
		const told = document.canon.slice(Math.max(0, first.start - 70), first.start);
		// “I taught people with a residence permit”, “my client came from Eritrea as a refugee”.
		if (
			entry.rule === 'integration' &&
			/\b(?:people|adults|clients?|students?|newcomers|families|someone|somebody|mensen|clienten|cursisten|studenten|gezinnen|iemand|wie|nieuwkomers|statushouders) (?:with|without|who (?:have|had|need|needed)|on|met|zonder|die)(?: (?:an?|een|hun|their|geen|no))? $/.test(
				told,
			)
		)
			return true;
		if (
			entry.rule === 'status' &&
			/\b(?:my|our|a|the|mijn|onze|een|de) (?:client|customer|tenant|resident|patient|student|neighbour|colleague|pupil|woman|man|boy|girl|klant|bewoner|bewoonster|huurder|patient|leerling|cursist|collega|vrouw|jongen|meisje)\b[^.;,]{0,40}\b(?:as an?|als) $/.test(
				told,
			)
		)
			return true;
		// “My French file”: the language of a piece of work.
		if (
			entry.rule === 'adjective' &&
			/^ (?:files?|letters?|texts?|translations?|reports?|lessons?|class(?:es)?|customers?|clients?|colleagues?|manuals?|forms?|dossiers?|brief|brieven|teksten?|vertaling\w*|lessen|les|klanten|collega\w*|handleiding|formulier\w*|leveranciers?|suppliers?)\b/.test(
				right,
			)
		)
			return true;
		// “Een Syrische opa zei tegen mij”, “als er Poolse bewoner is”: somebody else, also when “mij” follows.
		if (
			(entry.rule === 'adjective' || /(?:se|sche)$/.test(last.text)) &&
			/^ (?:bewoners?|bewoonster|opa|oma|opaatje|vader|moeder|man|vrouw|meneer|mevrouw|jongen|meisje|buurman|buurvrouw|ondernemer|winkelier|chauffeur|plukkers|eethouder|wethouder|grandfather|grandmother|father|mother|man|woman|lady|gentleman|boy|girl|neighbour|driver|shopkeeper|couple|family)\b/.test(
				right,
			) &&
			/(?:^|[.!?:;\n,"'] ?|\b(?:een|de|die|deze|dat|er|twee|drie|an?|the|that|one|two|some|there is) )$/.test(
				document.canon.slice(Math.max(0, first.start - 10), first.start),
			) &&
			!/\b(?:ik ben|i am|i'm|als|as|ben ik|van|uit|bij|of|by|from|heb|have) (?:een|de|an?|the)? ?$/.test(
				document.canon.slice(Math.max(0, first.start - 16), first.start),
			)
		)
			return true;
		if (entry.rule === 'adjective' && othersAfter.test(right)) return true;
		// “Het Marokkaanse gezin uit mijn casus”.
		if (
			entry.rule === 'adjective' &&
			/\b(?:het|de|een|dit|deze|dat|die|elk|ieder|the|a|an|this) $/.test(
				document.canon.slice(Math.max(0, first.start - 7), first.start),
			) &&
			/^ (?:gezin|familie|huishouden|moeder|vader|ouders|echtpaar|stel|family|household|mother|father|couple)\b/.test(
				right,
			)
		)
			return true;
		if (/^ (?:aan het|leren|learning|speaking|sprekend|les\b)/.test(right)) return true;
		return (
			entry.rule === 'status' &&
			/^(?:dutch|nederlandse?r?)$/.test(last.text) &&
			/^ [a-z]/.test(right) &&
			!/^ (?:nationa|citizen|and|en|in|met)/.test(right)
		);
	},
});

/** Country, people, language and migration of the candidate or the candidate's family. */
export const originRecogniser: Recogniser = {
	...lexemes,
	find: (context) => [...lexemes.find(context), ...placeFindings(context), ...nearLifeWords(context)],
};
