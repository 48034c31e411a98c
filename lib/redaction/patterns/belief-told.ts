import type { Pattern } from '../recognisers/model';
import { nobodyElse, ownSentence } from './own-sentence';

/** Belief told in rites undergone, preaching, and notes without a verb. */
export const toldReligionPatterns: readonly Pattern[] = [
	{
		rule: 'rite',
		language: 'nl',
		needs: /dopen|gedoopt|besnij|belijdenis|bekeer|bekeren|vormen|wijden/,
		pattern:
			/\b(?:(?:liet|laat|laten|lieten) (?:ik )?(?:mij|me|ons|mijn \w+|onze \w+)|mij|me)(?: [\w']+){0,6} (?<x>(?:(?:over)?dopen|gedoopt|besnijden|bekeren|bekeerd|zegenen|inzegenen))\b/dg,
	},
	{
		rule: 'rite',
		language: 'en',
		needs: /bapti|convert|confirm|ordain|christen/,
		pattern:
			/\bi (?:\w+ ){0,3}?(?:was|got|am|had (?:my|our) (?:son|daughter|children|kids)) (?:\w+ ){0,2}?(?<x>baptised|baptized|confirmed|ordained|christened|re-?baptised)(?=[.,;]|$| (?:at|in|when|as|last|and|again|into)\b)|\bi (?<x1>preach|preached|lead (?:the )?(?:prayers?|worship)|led (?:the )?(?:prayers?|worship))\b(?! (?:to the choir|patience|caution))(?: (?:on|at|in|every)\b[^.;]{0,24}? (?<x2>(?:[a-z]+ ){0,2}(?:church|chapel|mosque|temple|fellowship|assembly|tabernacle)))?/dg,
		unless: (match) =>
			/confirmed$/.test(match[0]) && !/\b(?:as a (?:child|teenager)|in church)\b/.test(match[0]),
	},
	{
		rule: 'veil',
		language: 'en',
		needs: /veil|turban|habit\b|collar|crucifix|cross\b|skullcap|bonnet/,
		pattern:
			/\bi (?:\w+ )?(?:wear|wore|am wearing|work in|put on) (?:an?|my|the) (?:\w+ )?(?<x>veil|turban|clerical collar|crucifix|cross|skullcap|prayer cap|khimar|chador|abaya|patka|dastar|kufi|tichel|sheitel)\b/dg,
	},
	{
		rule: 'veil',
		language: 'nl',
		needs: /sluier|tulband|kruis|keppel|chador|abaya|boerka|pruik|kufi|khimar/,
		pattern:
			/\b(?:ik (?:\w+ )?(?:draag|droeg)|draag ik|met)(?: (?:een|mijn|altijd|ook|op het werk)){0,3} (?:\w+ )?(?<x>sluier|tulband|kruisje|kruis om mijn hals|keppel|chador|abaya|boerka|kufi|khimar|gebedskapje|hoofddoek)\b/dg,
		unless: (match, context) =>
			!ownSentence(match, context) || (/^met/.test(match[0]) && !/\bmijn\b/.test(match[0])),
	},
	{
		rule: 'volunteer',
		language: 'nl',
		needs: /kerk|moskee|synagoge|tempel|mandir|gurdwara|parochie|kapel/,
		pattern:
			/(?:^|[.!?:\n] ?|[,;] )(?:vrijwilliger|vrijwilligster|penningmeester|bestuurslid|actief|organist|koster|voorzitter|secretaris|collectant|schoonmaker|kok|kookploeg|jeugdleider|docent|lid)(?: \w+){0,2}? (?:bij|in|van|voor) (?:de|het|een|onze|mijn) (?:\w+ )?(?<x>kerk|moskee|synagoge|tempel|mandir|gurdwara|parochie|kapel|protestantse gemeente|pinkstergemeente)\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:de|een|hun|zijn|haar) $/.test(
				context.document.canon.slice(Math.max(0, match.index - 5), match.index),
			),
		score: 0.75,
	},
	{
		rule: 'volunteer',
		language: 'en',
		needs: /church|mosque|synagogue|temple|mandir|gurdwara|parish|chapel/,
		pattern:
			/(?:^|[.!?:\n] ?|[,;] )(?:volunteer|treasurer|board member|active|organist|chair|secretary|cleaner|cook|youth leader|teacher|member|usher)(?: \w+){0,2}? (?:at|in|of|for) (?:the|an?|our|my) (?:\w+ )?(?<x>church|mosque|synagogue|temple|mandir|gurdwara|parish|chapel)\b/dg,
		unless: (match, context) => !nobodyElse(match, context),
		score: 0.75,
	},
	{
		rule: 'god',
		language: 'both',
		needs: /\b(?:god|geloof|faith|kerk|church|religion|religie)\b/,
		pattern:
			/\b(?:(?:mijn|my) (?:god|geloof|faith|kerk|church|religion|religie)|religion|religie|geloof|faith)(?: is|:) (?<x>[a-z]{4,20}(?:-[a-z]+)?)(?=[.,;]|$| (?:en|and)\b)/dg,
		unless: (match) =>
			!/(?:isch|iek|ants?|lijk|joods|luthers|hindoe|sikh|islam|ic|an|ish|im|ist|hindu|formeerd|hervormd|orthodox|dom|isme|ity|ism|vrijgemaakt|gezind)$/.test(
				match[0],
			),
	},
];

/** Political offices and branches of a party. */
export const toldPoliticsPatterns: readonly Pattern[] = [
	{
		rule: 'office',
		language: 'nl',
		needs:
			/raad|staten|wethouder|fractie|lijst|kandida|afdeling|bestuur|partij|kamerlid|burgemeester|folder|flyer/,
		pattern:
			/\b(?:(?:gemeente|commissie|buurt|deel|stadsdeel|burger|wijk)?raadslid|statenlid|wethouder|fractie\w*|lijsttrekker|lijstduwer|kamerlid|kandidaat|bestuurslid|campagne\w*|folder\w*|flyer\w*|vrijwilliger|medewerker|penningmeester)(?: (?:geweest|gestaan|gezeten|en|\w+lid))? (?:voor|namens|van|bij) (?:de |het |een )?(?<x>(?:lokale (?:partij|lijst)|[a-z][\w'&-]{1,14}))\b|\b(?:actief|lid|bestuurslid|secretaris|voorzitter|vrijwilliger) (?:in|van|bij|voor) (?:de|het) (?<x1>[a-z]{2,12})-?(?:afdeling|fractie|jongeren|bestuur)\b/dg,
		unless: (match, context) => {
			const { groups, indices } = match;
			const { document } = context;
			if (
				!ownSentence(match, context) &&
				/^ ?(?:de|het|een|the|an?) $|\b(?:de|het|een) $/.test(
					document.canon.slice(Math.max(0, match.index - 4), match.index),
				)
			)
				return true;
			if (
				/^(?:fractie|partij|campagne|medewerker)/.test(match[0]) &&
				!/\b(?:ik|mijn)\b/.test(document.canon.slice(Math.max(0, match.index - 30), match.index))
			)
				return true;
			// “Een raadslid van de VVD stelde vragen”
			if (
				/(?:^|[.!?] ?|\b(?:met|aan|door|van|voor|en|toen|omdat|dat) )(?:een|de|het|dat|die|elk|ieder) $/.test(
					document.canon.slice(Math.max(0, match.index - 14), match.index),
				) &&
				/^ (?:\w+(?:de|te|t)|vroeg|wilde|kwam|had|was|is|zei|stond|gaf|schreef|vond|sprak)\b/.test(
					document.canon.slice(match.index + match[0].length, match.index + match[0].length + 20),
				)
			)
				return true;
			const text = groups?.x ?? groups?.x1 ?? '';
			if (text.startsWith('lokale')) return false;
			const range = indices?.groups?.x ?? indices?.groups?.x1;
			const raw = range ? document.original.slice(document.map[range[0]], document.map[range[1]]) : '';
			// A party goes by its initials: two capitals at least.
			return (
				!/[A-Z].*[A-Z]/.test(raw) ||
				document.shouting ||
				/^(?:IND|UWV|VNG|COA|SVB|GGD|GGZ|KNVB|ANWB|FNV|CNV|NS|DUO|CAK|RIVM|OR|AFM|AP|RVO|COC|MBO|HBO)$/.test(
					raw,
				)
			);
		},
		score: 0.8,
	},
];

/** Organs and limbs, and inverted sentences about what hurts. */
export const toldHealthPatterns: readonly Pattern[] = [
	{
		rule: 'one',
		language: 'en',
		needs: /\bone\b|single/,
		pattern:
			/\bi(?:'ve| have| see| hear| work| walk| type| write)(?: got| only| just| with| out of)* (?<x>(?:only )?(?:one|a single) (?:good |working |glass |false |seeing )?(?:eye|ear|arm|hand|leg|foot|kidney|lung|breast))\b(?! (?:on the|free|full|in the|to))/dg,
	},
	{
		rule: 'one',
		language: 'nl',
		needs: /oog|oor|arm|hand|been|voet|nier|long|borst/,
		pattern:
			/\b(?:ik (?:heb|zie|hoor|werk|loop|typ|schrijf)|heb ik|zie ik)(?: (?:maar|nog|nog maar|slechts|alleen|met|door|aan))* (?<x>(?:een|1) (?:goed |goede |werkend |werkende |glazen )?(?:oog|oor|arm|hand|been|voet|nier|long|borst))\b(?! (?:vol|aan de|in het|in de|uit|geven|toe|te|nodig|vrij|op de|op het))/dg,
		unless: (match, context) =>
			!ownSentence(match, context) ||
			(/\been (?:hand|arm|oog|oor|voet)$/.test(match[0]) &&
				/^ (?:gegeven|gehad|op|voor|naar)/.test(context.document.canon.slice(match.index + match[0].length))),
		score: 0.8,
	},
	{
		rule: 'worn',
		language: 'nl',
		needs: /versleten|kapot|\bop\b|zeer|stuk|stijf|slecht|pijn/,
		pattern:
			/\b(?:is|zijn|was|waren|raakte|raakten|doet|doen) (?:mijn|m'n) (?:\w+ )?(?<x>(?:rug|knie|knieen|heup|heupen|schouder|schouders|gewrichten|longen|hart|nieren|nek|handen|benen|ogen|oren|polsen)(?: \w+){0,2}? (?:versleten|kapot|op|zeer|stuk|slecht|pijn|aangetast))\b|\b(?:mijn|m'n|de) (?<x1>(?:rug|knie|knieen|heup|heupen|schouder|schouders|gewrichten|longen|nek|polsen)) (?:is|zijn|was|waren|doet|doen|raakte) (?:\w+ ){0,2}?(?<x2>versleten|kapot|op|zeer|stuk|gesloopt|stijf)\b/dg,
		unless: (match, context) => /^de /.test(match[0]) && !ownSentence(match, context),
		score: 0.78,
	},
	{
		rule: 'worn',
		language: 'en',
		needs: /worn|shot|ruined|gone|hurts?|ache|stiff|wrecked|broken|bad\b/,
		pattern:
			/\b(?:my|the) (?<x>(?:back|knees?|hips?|shoulders?|joints|lungs|heart|neck|hands|wrists|eyes|hearing)) (?:is|are|was|were|got|has) (?:\w+ ){0,2}?(?<x1>worn(?: out)?|shot|ruined|gone|stiff|wrecked|bad)\b/dg,
		unless: (match, context) => /^the /.test(match[0]) && !ownSentence(match, context),
		score: 0.75,
	},
];
