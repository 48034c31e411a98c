import type { Context, Pattern } from '../recognisers/model';
import { placeAt, tokenFrom } from '../recognisers/place-run';
import { dutchAge } from './age-words';
import { rangeOf, textAfter, textBefore } from './around';
import { nobodyElse, ownSentence } from './own-sentence';

/** What Dutch candidates say about their own life in a clause without a subject, after a colon, or about both of a couple. */
type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const others: Refusal = (match, context) => !nobodyElse(match, context);
const beside = ({ document }: Context, match: RegExpExecArray, before: number, after: number): string =>
	document.canon.slice(Math.max(0, match.index - before), match.index + match[0].length + after);
const written = (match: RegExpExecArray, { document }: Context): string => {
	const [start, end] = rangeOf(match);
	return document.original.slice(document.map[start], document.map[end]);
};
const kindOf = (match: RegExpExecArray, context: Context): string | undefined => {
	const [start] = rangeOf(match);
	const place = placeAt(context, tokenFrom(context, start));
	return place?.start === start ? place.kind : undefined;
};

const spouse = '(?:vrouw|man|vriend|vriendin|partner|ex|ex-man|ex-vrouw|echtgenoot|echtgenote)';
const kids =
	'(?:kinderen|kind|zoons|zonen|zoon|dochters|dochter|jongens|meisjes|meiden|tweeling|pubers|kleinkinderen|pleegkinderen|peuters?|kleuters?|tieners|baby|kindje)';
const relative =
	'(?:vader|moeder|ouders|opa|oma|grootouders|grootvader|grootmoeder|familie|voorouders|overgrootvader|schoonouders|schoonmoeder)';
const illness =
	'(?:lyme|borrelia|corona|covid|long ?covid|post-?covid|tuberculose|tbc|malaria|hepatitis|gordelroos|longontsteking|hersenvliesontsteking|hersenschudding|whiplash|hernia|q-?koorts|legionella|pfeiffer|de ziekte van [a-z]+|een tia|tia|trombose|een longembolie|sepsis|bloedvergiftiging|dengue|polio|acute reuma|bekkeninstabiliteit|een postnatale depressie|een zware griep|een klaplong|een blindedarmontsteking|een maagbloeding|een zenuwinzinking)';

/** Each pattern says its own type. */
export const lifePatterns: readonly Pattern[] = [
	{
		rule: 'we-have',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:mijn|m'n) ${spouse} en ik (?:hebben|kregen|kreeg|verwachten|voeden|adopteerden|zorgen voor|verloren)(?: [a-z]+){0,3}? (?<x>${kids})\\b`,
			'dg',
		),
		type: 'FAMILY',
		score: 0.86,
	},
	{
		rule: 'parent-of',
		language: 'nl',
		pattern: new RegExp(
			`(?:[,:;] |\\b(?:ben|als|was|werd) (?:een |de |trotse |ook ){0,2})(?<x>(?:vader|moeder|papa|mama|oma|opa|pleegmoeder|pleegvader) van (?:een|mijn|twee|drie|vier|vijf|zes) (?:[a-z]+e )?${kids})(?= (?:met|die|van|en|op|in)\\b)`,
			'dg',
		),
		unless: (match, context) =>
			others(match, context) ||
			/\b(?:mevrouw|meneer|de|een|haar|zijn|hun|met|belde|kwam)(?: [a-z]+){1,3}$/.test(
				textBefore(match, context, 30),
			),
		type: 'FAMILY',
		score: 0.78,
	},
	{
		rule: 'girlfriend',
		language: 'nl',
		pattern:
			/\bik heb (?:nu |al |ook |zelf |inmiddels )?een (?:[a-z]+e )?(?<x>vriendin|verloofde|verkering)(?= die (?:alles|altijd|mij|me|ook|vindt|zegt|nooit|van|houdt|weet|nog|zelf|gelukkig)\b|[.,;]| en (?:een|twee|drie|geen)\b|$)/dg,
		type: 'FAMILY',
		score: 0.76,
	},
	{
		rule: 'in-short',
		language: 'nl',
		pattern:
			/\b(?:mijn (?:eigen )?(?:verhaal|achtergrond|geschiedenis|leven|situatie|route|reis|weg|jeugd|persoonlijke \w+)|over mij|over mezelf|prive|thuis)\b[^.:;]{0,30}: (?:[^.:;]{0,40}, )?(?<x>gevlucht|gemigreerd|geemigreerd|geadopteerd|statushouder|genaturaliseerd|ingeburgerd|vluchteling)\b/dg,
		type: 'ORIGIN',
		score: 0.84,
	},
	{
		rule: 'front',
		language: 'nl',
		pattern:
			/\b(?:gevlucht|gescheiden|verhuisd|gekomen)\b[^.;]{0,30}, (?<x>man|vrouw|kinderen|zoon|dochter|gezin) (?:aan het front|achter|thuis|daar|in [a-z]+) (?:gebleven|gelaten|achtergebleven|achtergelaten)\b/dg,
		type: 'FAMILY',
		score: 0.78,
	},
	{
		rule: 'status',
		language: 'nl',
		pattern:
			/\b(?:ik heb|wij hebben|we hebben|ik had)(?: [a-z]+){0,3}? (?<x>status) (?:gekregen|gehad)\b|\b(?:ik kreeg|heb ik|kreeg ik|kregen we|kregen wij)(?: [a-z]+){0,2}? (?<x1>(?:een |mijn )?status)(?= (?:en|na|in|van drie|sinds)\b|[.,;])/dg,
		unless: (match, context) =>
			others(match, context) ||
			/\b(?:order|ticket|aanvraag|dossier|project|melding|klant\w*|pakket|systeem|zaak|monument\w*)\b/.test(
				beside(context, match, 90, 60),
			),
		type: 'ORIGIN',
		score: 0.8,
	},
	{
		rule: 'descent',
		language: 'nl',
		pattern: /\bvan (?<x>[a-z]{3,16})-(?:afkomst|komaf|origine|bloed|huize)\b/dg,
		unless: (match, context) => notOwn(match, context) || !/^\p{Lu}/u.test(written(match, context)),
		type: 'ORIGIN',
		score: 0.84,
	},
	{
		rule: 'kin-place',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:mijn|m'n) (?:[a-z]+ )?${relative}(?:, (?:uit|vanuit|van)|,? (?:was|waren|is|werkte|werkten|viste|visten|had|hadden|dreef|woont|wonen|leeft|bleef|begon|verkocht|reed|voer)(?: [a-z]+){1,3}? (?:bij|in|op|uit|nabij|buiten)) (?<x>[a-z][a-z'-]{2,24}(?: [a-z][a-z'-]{2,20})?)`,
			'dg',
		),
		unless: (match, context) => {
			const kind = kindOf(match, context);
			const name = written(match, context);
			if (!/^\p{Lu}/u.test(name)) return true;
			return (
				!/^(?:country|foreign)$/.test(kind ?? '') &&
				!(kind === 'unknown' && /\bmijn [a-z ]+, uit /.test(match[0]))
			);
		},
		type: 'ORIGIN',
		score: 0.8,
	},
	{
		rule: 'summers',
		language: 'nl',
		pattern: new RegExp(`\\b(?<x>${dutchAge}) (?:lentes|zomers|winters)(?=,| jong| oud|\\.| en\\b)`, 'dg'),
		unless: (match, context) =>
			notOwn(match, context) || /\b(?:al|gewerkt|lang|gewacht) $/.test(textBefore(match, context, 8)),
		type: 'AGE',
		score: 0.82,
	},
	{
		rule: 'also-age',
		language: 'nl',
		pattern: new RegExp(
			`\\bik ben (?:[a-z]+ )?(?:samenwonend|alleenstaand|getrouwd|gehuwd|gescheiden|vrijgezel|weduwe|weduwnaar|single|verloofd|moeder|vader|opa|oma|man|vrouw|bouwvakker|trainee|starter|zij-instromer|herintreder),? (?<x>${dutchAge})(?= (?:dus|en|nog|jaar|maar|inmiddels|alweer|op)\\b|[.,;])|\\b[a-z]+ heet ik, (?:en )?(?<x1>${dutchAge})(?=[.,;]| en\\b| jaar\\b)`,
			'dg',
		),
		type: 'AGE',
		score: 0.82,
	},
	{
		rule: 'admitted',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:ik|mij|me|mijn)\\b[^.!?;:]{0,40}(?:toe|eerlijk|zeggen|bekennen|feiten|toegeven|leeftijd|verklappen|weten|zijn|voorstellen|voor): (?<x>${dutchAge})(?= en (?:sinds|nog|al|geen|nooit|ik|pas|net|een)\\b|, (?:geen|wel|en|getrouwd|gescheiden|alleen|samen|nog|nooit)\\b|\\.? ?$| jaar(?: oud| jong|,|\\.))|(?:^|[.!?\\n] ?)(?:even eerlijk|eerlijk gezegd|eerlijk is eerlijk|goed dan|vooruit): (?<x1>${dutchAge})(?= en\\b|,|\\.)`,
			'dg',
		),
		unless: others,
		type: 'AGE',
		score: 0.78,
	},
	{
		rule: 'times',
		language: 'nl',
		pattern:
			/\b(?:ik ben|ben ik|ik word|word ik|ik werd) (?:bijna |net |nu |inmiddels |al |ruim )?(?<x>(?:twee|drie|vier|vijf) (?:keer|maal) (?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig|vijfentwintig|dertig|vijfendertig|1\d|2\d|3\d))\b/dg,
		unless: (match, context) =>
			/^ (?:minuten|uur|euro|procent|kilometer|dossiers|keer|weken|dagen)\b/.test(
				textAfter(match, context, 14),
			),
		type: 'AGE',
		score: 0.8,
	},
	{
		rule: 'pension-soon',
		language: 'nl',
		pattern:
			/\b(?:over|binnen|nog) (?:een|twee|drie|vier|vijf|\d|anderhalf|een paar) (?:jaar|jaren|maanden) (?:mag|moet|kan|ga) ik (?:[a-z]+ ){0,3}?(?<x>thuisblijven|stoppen|met pensioen|achter de geraniums|naar huis)\b/dg,
		unless: notOwn,
		type: 'AGE',
		score: 0.78,
	},
	{
		rule: 'had-illness',
		language: 'nl',
		pattern: new RegExp(
			`\\bik (?:heb|had|kreeg|overleefde)(?: (?!niet|geen)[a-z]+){0,3}? (?<x>${illness})(?= (?:gehad|opgelopen|overleefd|gekregen|overgehouden|doorgemaakt|en|sinds|na|toen)\\b|[.,;])|\\b(?:na|door|sinds|vanwege) (?:mijn )?(?<x1>${illness}) (?:ben|kan|heb|was|moest|kon|ruik|loop|hoor) ik\\b`,
			'dg',
		),
		unless: others,
		type: 'HEALTH',
		score: 0.82,
	},
	{
		rule: 'sense-gone',
		language: 'nl',
		pattern:
			/\bdoor (?:een|de|mijn|dat) (?<x1>(?:zware |lichte )?(?:hersenschudding|hersenbloeding|herseninfarct|beroerte|ongeluk|ongeval|val|whiplash|oorontsteking|chemo|medicijn|virus|corona|operatie)) (?:(?:is|was|zijn|raakte) mijn (?:reuk|smaak|gehoor|zicht|stem|evenwicht|geheugen|arm|been|hand|rug|heup|linker\w+|rechter\w+)|(?:ben|kan|raakte|verloor|mis) ik)\b|\bmijn (?<x2>(?:reuk|smaak|gehoor|zicht|stem|evenwicht|gezichtsvermogen|geheugen|smaakzin|reukzin|korte geheugen)(?: (?:is|was|ben ik|raakte ik))?(?: [a-z]+)? (?:verdwenen|weg|kwijt|aangetast|verloren|beschadigd))\b/dg,
		type: 'HEALTH',
		score: 0.82,
	},
	{
		rule: 'pray',
		language: 'nl',
		pattern:
			/\b(?:keer|maal) (?:per|op een|in de|op) (?:dag|week|werkdag) (?<x>bid|bad|vast) ik\b|\bik (?<x1>bid|bad) (?:[a-z]+ (?:keer|maal) (?:per|op een) dag|vijfmaal daags)\b/dg,
		type: 'RELIGION',
		score: 0.86,
	},
	{
		rule: 'long-since',
		language: 'nl',
		pattern:
			/(?:^|[.!?\n] ?)(?:al|sinds|nu|inmiddels) [^.,;!?]{2,24}? (?<x>gescheiden|getrouwd|gehuwd|weduwe|weduwnaar|alleenstaand|vrijgezel|verloofd|hertrouwd|mantelzorger)(?=, | en (?:nog|ik|toch|mijn|gelukkig)\b| met (?:mijn|dezelfde)\b)/dg,
		unless: notOwn,
		type: 'FAMILY',
		score: 0.82,
	},
	{
		rule: 'rejected',
		language: 'nl',
		pattern:
			/\b(?<x>(?:afgekeurd|uitgevallen|gestopt|omgeschoold) (?:op|om|vanwege|wegens|door) (?:mijn|m'n) (?:[a-z]+e )?[a-z]+)/dg,
		unless: (match, context) =>
			others(match, context) ||
			!/ (?:\w*rug|nek|knieen|knie|heup|heupen|schouders?|gewrichten|longen|hart|nieren|darmen|maag|benen|been|armen?|handen|hand|polsen|pols|voeten|enkels?|oren|oor|ogen|oog|hoofd|huid|gehoor|zicht|bloed|astma|allergie|epilepsie|diabetes|hernia|evenwicht|spieren)$/.test(
				match[0],
			),
		type: 'HEALTH',
		score: 0.84,
	},
	{
		rule: 'aid-in',
		language: 'nl',
		pattern:
			/(?:^|[.!?\n] ?|, )(?<x>(?:gehoorappara(?:at|ten)|hoortoestel(?:len)?|insulinepomp|steunkousen|korset|kunstbeen|prothese|beenprothese|kunstgebit|insuline|gehoorbeschermers) (?:in|om|aan|mee|af|uit))(?=,| en\b)/dg,
		unless: others,
		type: 'HEALTH',
		score: 0.76,
	},
	{
		rule: 'professional',
		language: 'nl',
		pattern:
			/\b(?:[a-z]*accountant|arts|verpleegkundige|advocaat|tolk|taxateur|makelaar|jeugdzorgwerker|psycholoog|therapeut|apotheker|tandarts|notaris|loods|piloot|landmeter|rijinstructeur|keurmeester|registratie\w*|inschrijf\w*|licentie\w*|lidmaatschaps?\w*|personeels\w*|register)(?: is| onder|,)? ?-?(?:nr|nummer|no)?\.?:? ?(?:is )?(?<x>[a-z]{1,5}-?\d{4,12})\b/dg,
		unless: others,
		type: 'ID_NUMBER',
		score: 0.84,
	},
	{
		rule: 'finished',
		language: 'nl',
		pattern:
			/\b(?:ik (?:rondde|sloot|maakte)|(?:rondde|sloot|maakte) ik) [^.;,]{3,44}? (?:af|afgerond) in (?<x>(?:19|20)\d\d)\b|\bik heb [^.;,]{3,40}? afgerond in (?<x1>(?:19|20)\d\d)\b|\bin (?<x2>(?:19|20)\d\d) (?:rondde|sloot) ik [^.;,]{3,40}? af\b/dg,
		unless: (match) =>
			!/\b(?:studie|opleiding|bachelor\w*|master\w*|hbo|mbo|pabo|nhl|stenden|avans|fontys|saxion|hanze\w*|inholland|windesheim|zuyd|hogeschool|universiteit|\w*college|roc|academie|lyceum|gymnasium|havo|vwo|vmbo|mavo|hts|mts|lts|heao|meao|school|landstede|deltion|noorderpoort|zadkine|albeda|scalda|curio|aventus|leertraject|diploma|hva|uva|han|hku|tu|promotie|proefschrift)\b/.test(
				match[0],
			),
		type: 'GRAD_YEAR',
		score: 0.82,
	},
];
