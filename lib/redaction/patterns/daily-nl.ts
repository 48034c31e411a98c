import { dutchInhabitants } from '../lexicon/origin';
import { geographic } from '../lexicon/public';
import type { Context, Pattern } from '../recognisers/model';
import { placeAt, tokenFrom } from '../recognisers/place-run';
import { afterAge, dutchAge } from './age-words';
import { rangeOf, textAfter, textBefore, writtenSmall } from './around';
import { nobodyElse, ownSentence } from './own-sentence';

/** Clues that Dutch candidates let fall about a working day: the shift they ask for, who was the only woman, a first job. */
type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const others: Refusal = (match, context) => !nobodyElse(match, context);

/** The captured place lies abroad. */
function abroad(match: RegExpExecArray, context: Context): boolean {
	const place = placeAt(context, tokenFrom(context, rangeOf(match)[0]));
	return place !== undefined && /^(?:country|foreign)$/.test(place.kind);
}

const inhabitants: ReadonlySet<string> = new Set(dutchInhabitants);
const regional =
	/^(?:fries|friezin|zeeuw|zeeuwse|zeeuws|limburger|limburgse|limburgs|brabander|brabantse|brabants|groninger|groningse|gronings|drent|drentse|drents|tukker|twentenaar|twents|twentse|achterhoeker|hagenees|hagenaar|rotterdammer|rotterdamse|amsterdammer|amsterdamse|westfries|westfriese|texelaar|vlaming|vlaamse|vlaams|maastrichtenaar|utrechter|haarlemmer|volendammer|urker|scheveninger|jordanees)$/;
const people = (word: string): boolean =>
	geographic.has(word) || inhabitants.has(word) || regional.test(word);

const kin =
	'(?:ouders|vader|moeder|opa|oma|grootouders|grootvader|grootmoeder|overgrootouders|overgrootvader|overgrootmoeder|voorouders|familie|schoonouders)';
const place =
	"(?:de |het )?(?<x>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24})";
const feast =
	'(?:ramadan|vastenmaand|vastentijd|suikerfeest|offerfeest|sabbat|sjabbat|chanoeka|pesach|jom kipoer|divali|diwali|holi|newroz|nowruz|noroez|keti koti|orthodox pasen)';
const work =
	'(?:werk|werkte|draai|draaide|neem|nam|ruil|ruilde|sta|stond|rijd|reed|doe|deed|kies|koos|begin|begon|loop|liep|eet|at|vast|vastte|vier|vierde|bid|plan|plande|meld|meldde|stop|stopte|wil|heb|ben|ga|ging)';

export const dailyPatterns: readonly Pattern[] = [
	// “Elke ramadan draai ik juist de nachten”
	{
		rule: 'feast-shift',
		language: 'nl',
		type: 'RELIGION',
		pattern: new RegExp(
			`\\b(?:elke|iedere|tijdens de|tijdens|in de|met|na|op|rond|voor) (?<x>${feast}) ${work} ik\\b(?! (?:altijd )?(?:met|voor|namens) (?:de|onze|een))`,
			'dg',
		),
		unless: (match, context) =>
			/\b(?:roosters?|stewards?|toezicht|handhav\w*|voorlichting|extra (?:mensen|collega's)|surveillance)\b/.test(
				textAfter(match, context, 60),
			),
		score: 0.82,
	},
	// “een hersteld hervormde kerk”, told by who holds office in it
	{
		rule: 'church-office',
		language: 'nl',
		type: 'RELIGION',
		pattern:
			/\b(?:ouderling|diaken|koster|organist|lid|dopelinge?|scriba|penningmeester|kerkrentmeester|voorganger|predikant|dominee|zondagsschooljuf) (?:van|in|bij|binnen) (?:een|de|onze|mijn|het) (?<x>(?:[a-z]+ )?(?:hervormde?|gereformeerde?|katholieke?|lutherse?|remonstrantse?|doopsgezinde?|evangelische?|koptische?|orthodoxe?|protestantse?|apostolische?|oud-?katholieke?))(?= (?:kerk|gemeente|parochie|broederschap|kring)\b)/dg,
		unless: (match, context) =>
			/\b(?:de|een|met|onze|aan|bij|hun|zijn|haar) $/.test(textBefore(match, context, 8)) &&
			!/\bals $/.test(textBefore(match, context, 5)),
		score: 0.8,
	},
	// “de eerste hijabi keeper”
	{
		rule: 'wearer',
		language: 'nl',
		type: 'RELIGION',
		pattern:
			/\bik (?:ben|was|werd|bleef)\b[^.;,]{0,30}? (?<x>hijabi|hijabista|moslima|hoofddoekdraagster|tulbanddrager|keppeldrager)\b/dg,
		score: 0.84,
	},
	// “Mijn opa ging van Java naar Paramaribo”, “mijn oma kwam van de Molukken”
	{
		rule: 'kin-went',
		language: 'nl',
		type: 'ORIGIN',
		pattern: new RegExp(
			`\\bmijn (?:\\w+ )?${kin}(?: en (?:mijn )?\\w+)? (?:ging|gingen|reisde|reisden|trok|trokken|voer|voeren|verhuisde|verhuisden|kwam|kwamen|vertrok|vertrokken|vluchtte|vluchtten|emigreerde|emigreerden|werd|werden)\\b[^.,;!?\\n]{0,30}? (?:van|uit|vanuit) ${place}`,
			'dg',
		),
		unless: (match, context) => !abroad(match, context),
		score: 0.82,
	},
	{
		rule: 'kin-towards',
		language: 'nl',
		type: 'ORIGIN',
		pattern: new RegExp(
			`\\bmijn (?:\\w+ )?${kin}(?: en (?:mijn )?\\w+)? (?:ging|gingen|reisde|reisden|trok|trokken|voer|voeren|verhuisde|verhuisden|vertrok|vertrokken|vluchtte|vluchtten|werd|werden)\\b[^.,;!?\\n]{0,44}? naar ${place}`,
			'dg',
		),
		unless: (match, context) =>
			!abroad(match, context) ||
			/\b(?:vakantie|bedevaart|congres|reis|weekend)\b/.test(match[0] + textAfter(match, context, 30)),
		score: 0.74,
	},
	{
		rule: 'kin-besides',
		language: 'nl',
		type: 'ORIGIN',
		pattern: new RegExp(`\\ben mijn ${kin} (?:uit|van|vanuit) ${place}`, 'dg'),
		unless: (match, context) => !abroad(match, context),
		score: 0.8,
	},
	// “Fries tot op het bot”, “Zeeuw in hart en nieren”, “in hart en nieren een Limburger”
	{
		rule: 'through-and-through',
		language: 'nl',
		type: 'ORIGIN',
		pattern:
			/\b(?<x>[a-z]{4,16}) (?:tot op het bot|tot in (?:mijn|het) (?:merg|botten|tenen|vezels)|in hart en nieren|door en door|van top tot teen|pur sang|in alles|van geboorte|tot in mijn)(?=[.,;!]| en\b| dus\b|$)|\b(?:in hart en nieren|door en door|van top tot teen|nog steeds) een (?:echte )?(?<x1>[a-z]{4,16})\b/dg,
		unless: (match, context) => {
			const word = match.groups?.x ?? match.groups?.x1 ?? '';
			return (
				!people(word) ||
				writtenSmall(match, context) ||
				!/\b(?:ik|mijn|mij|me|zelf)\b/.test(textBefore(match, context, 90) + match[0])
			);
		},
		score: 0.8,
	},
	// “In het azc leerde ik Nederlands”
	{
		rule: 'shelter',
		language: 'nl',
		type: 'ORIGIN',
		pattern:
			/\b(?:in|op|vanuit|uit) (?:het|een|mijn|ons) (?<x>azc|asielzoekerscentrum|opvangcentrum|aanmeldcentrum|vluchtelingenkamp|opvangkamp|noodopvang) (?:leerde|leerden|woonde|woonden|wachtte|wachtten|zat|zaten|sliep|sliepen|begon|kreeg|heb|had|deelde|deelden|kookte|fietste|speelde) (?:ik|wij|we)(?! (?:de|hun|les|nederlandse les|taalles|spreekuur|vrijwilligers|bewoners|kinderen)\b)/dg,
		unless: others,
		score: 0.82,
	},
	// “Mijn vrouwelijke collega's en ik”, “de enige vrouwen op de steiger”
	{
		rule: 'us-women',
		language: 'nl',
		type: 'GENDER',
		pattern:
			/\b(?:mijn|onze|de andere|twee|drie) (?<x>vrouwelijke|mannelijke) (?:collega's?|teamgenoten|klasgenoten|studiegenoten|medestudenten|vakgenoten|ploeggenoten) en ik\b|\b(?:wij|we) (?:waren|zijn)\b[^.;]{0,24} de (?:enige|eerste|laatste)(?: \w+)? (?<x1>vrouwen|meisjes|mannen|jongens|dames)\b|\b(?:waren|zijn) (?:wij|we)\b[^.;]{0,24} de (?:enige|eerste|laatste)(?: \w+)? (?<x2>vrouwen|meisjes|mannen|jongens|dames)\b|\bik (?:was|ben|werd)\b[^.;]{0,40}, wat (?:voor|als) (?<x3>vrouwen|meisjes|mannen|jongens|een vrouw|een meisje|een man|een jongen)\b/dg,
		score: 0.8,
	},
	// “Als enige man op een afdeling van dertig hoor je veel”
	{
		rule: 'only-one',
		language: 'nl',
		type: 'GENDER',
		pattern:
			/\bals (?:de )?(?:enige|eerste) (?<x>man|vrouw|meisje|jongen|dame|vrouwelijke|mannelijke|meid|kerel)(?= (?:in|op|bij|van|tussen|onder|aan|te midden|tekenaar|monteur|collega|chauffeur|lasser|verpleegkundige|stratenmaker|technicus|ingenieur|kapitein|machinist|kok|begeleider|schilder|timmerman|loodgieter|docent)\b)/dg,
		unless: others,
		score: 0.8,
	},
	{
		rule: 'addressed',
		language: 'nl',
		type: 'GENDER',
		pattern:
			/\bnoem(?:de|den|t|en) (?:mij|me)(?: (?:de|een|altijd|steevast|gewoon|nog|steeds|maar|soms)){0,3} ["']?(?<x>meneer|mevrouw|juffrouw|dame|meisje|jongen|meid|kerel|vrouwtje|mannetje|meissie|jongedame|jongeman|mevrouwtje|juf|meester|zuster|broeder)\b|\b(?<x1>meneer|mevrouw|juffrouw|meisje|jongen|meid|jongedame|jongeman|dame)["']?,["']? (?:zei|zeiden|riep|riepen|zegt|zeggen)(?: [a-z]+){1,4} (?:tegen|naar) (?:mij|me)\b/dg,
		score: 0.8,
	},
	// “Mijn Nederlands heeft een Vlaams randje”
	{
		rule: 'tongue-touch',
		language: 'nl',
		type: 'ORIGIN',
		pattern:
			/\bmijn (?:nederlands|uitspraak|stem|tongval|spraak|r|g|zinnen)\b[^.;]{0,20}? een (?:licht |zwaar |zacht |duidelijk )?(?<x>[a-z]{4,16}e?) (?:randje|accent|tongval|kleur|kleurtje|zweem|klank|ondertoon|tintje|vleugje)\b/dg,
		unless: (match) => !people(match.groups?.x ?? ''),
		score: 0.82,
	},
	{
		rule: 'us-women-from',
		language: 'nl',
		type: 'ORIGIN',
		pattern: new RegExp(
			`\\bik (?:was|ben|werd)\\b[^.;]{0,40}, wat (?:voor|als) (?:vrouwen|meisjes|mannen|jongens|mensen|een vrouw|een man|iemand|een meisje|een jongen) uit ${place}`,
			'dg',
		),
		unless: (match, context) => !abroad(match, context),
		score: 0.8,
	},
	{
		rule: 'typist',
		language: 'nl',
		type: 'GENDER',
		pattern:
			/\b(?:begon|begonnen|werkte|startte|gestart|was|ben|werd|werk)(?: ik)?(?: [\w'-]+){0,5}? als (?:\w+e )?(?<x>typiste|telefoniste|receptioniste|stenotypiste|dactylo|laborante|masseuse|cassiere|caissiere|coupeuse|apothekersassistente|doktersassistente|verpleegster|kraamverzorgster|schoonmaakster|naaister|winkeljuffrouw|juffrouw|stewardess|serveerster|werkster|kantinejuffrouw|kleuterleidster|kleuterjuf|ziekenverzorgster|bejaardenverzorgster|gezinsverzorgster|inpakster|caféhoudster|kokkin|boerin|kapster|fotografe|redactrice|conductrice|inspectrice|directrice|bibliothecaresse|secretaresse|lerares|onderwijzeres|gastvrouw|melkster|plukster)\b/dg,
		unless: others,
		score: 0.82,
	},
	// “door mijn suiker”, “mijn suiker dwingt mij”
	{
		rule: 'sugar',
		language: 'nl',
		type: 'HEALTH',
		pattern:
			/\b(?:door|vanwege|wegens|met|om|voor|sinds) mijn (?<x>suiker|longen|hart|nieren|rug|knieen|ogen|reuma|gewrichten|darmen|zenuwen|heup|schildklier|bloeddruk|evenwicht|migraine|gehoor)(?=[.,;]| (?:mag|kan|moet|zie|hoor|sta|werk|loop|eet|draag|rijd|til|ben|doe|val|zit|slik|gebruik) ik\b| (?:niet|geen)\b|$)|\bmijn (?<x1>suiker|bloedsuiker|suikers) (?=(?:dwingt|dwong|speelt|speelde|is|was|zakt|zakte|schommelt|stijgt|vraagt|moet|maakt|laat)\b)/dg,
		unless: (match, context) =>
			/\b(?:hand op|met) $/.test(textBefore(match, context, 8)) ||
			(/^met mijn (?:rug|hart|ogen)/.test(match[0]) && !/ (?:mag|kan|moet) ik$/.test(match[0])) ||
			/^ (?:naar|tegen|dicht|open|op|vol)\b/.test(textAfter(match, context, 8)) ||
			/\bkoffie\b/.test(textBefore(match, context, 30)),
		score: 0.76,
	},
	// “begonnen in 1979 bij de gemeente”, “Ik begon in 1981 als telefoniste”
	{
		rule: 'began-in',
		language: 'nl',
		type: 'GRAD_YEAR',
		pattern:
			/\b(?:ik )?(?:begon|begonnen|gestart|startte)(?: ik)? in (?<x>19[5-9]\d|200\d)(?= (?:bij|als|op|in|aan)\b)|\bin (?<x1>19[5-9]\d) (?:begon|startte|kwam|trad|ging|solliciteerde|meldde|mocht|werd|liep) ik (?=(?:hier |daar |me |mij )?(?:als|bij|op|in dienst|aan|naar|er)\b)/dg,
		unless: (match, context) =>
			!/\bik\b/.test(match[0]) &&
			!(
				/^begonnen|^gestart/.test(match[0]) &&
				/(?:^|[.!?:,;\n] ?|\b(?:ben ik|ik ben|heb ik|ooit|leven lang|werk) )$/.test(
					textBefore(match, context, 14),
				) &&
				!/\b(?:project|bouw|onderzoek|aanleg|werkzaamheden|proef|registratie|verbouwing|afdeling|dienst|bedrijf)\b/.test(
					textBefore(match, context, 70),
				)
			),
		score: 0.78,
	},
	{
		rule: 'since-then',
		language: 'nl',
		type: 'GRAD_YEAR',
		pattern:
			/\bsinds (?:eind |begin |medio )?(?<x>19[5-9]\d|200[0-4]) (?:werk|sta|rijd|zit|heb|ben|loop|vaar|draai|doe|geef|verdien|maak) ik\b(?! (?:geen|niet|lid|getrouwd|samen|klant|abonnee))/dg,
		score: 0.74,
	},
	{
		rule: 'with-my-years',
		language: 'nl',
		type: 'AGE',
		pattern: new RegExp(
			`\\bmet mijn (?<x>${dutchAge})(?=[.,;]| jaar\\b| jaren\\b| lentes\\b| ben ik\\b| hoor ik\\b| en\\b|$)`,
			'dg',
		),
		unless: afterAge,
		score: 0.78,
	},
	// “in mijn eindexamenjaar”
	{
		rule: 'exam-year',
		language: 'nl',
		type: 'AGE',
		pattern:
			/\b(?:in mijn|mijn|dit is mijn|zit in het) (?<x>eindexamenjaar|examenjaar|eindexamenklas|laatste schooljaar)\b/dg,
		unless: notOwn,
		score: 0.76,
	},
	// “Vanuit Dokkum is het een uur rijden”
	{
		rule: 'student-at',
		language: 'nl',
		type: 'SCHOOL',
		pattern:
			/\b(?:eerste|tweede|derde|vierde|laatste)jaars(?: student\w*)?(?: [a-z]+)? (?:op|aan|bij) (?:het |de )?(?<x>[a-z][\w'-]{2,30}(?: [a-z][\w'-]{2,30}){0,2})/dg,
		unless: writtenSmall,
		score: 0.76,
	},
	{
		rule: 'travel-from',
		language: 'nl',
		type: 'CITY',
		pattern:
			/\b(?:vanuit|vanaf) (?<x>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24}) (?:is het (?:voor mij )?|ben ik (?:er )?(?:in|binnen)|fiets ik|reis ik|rijd ik)(?=[^.;]{0,30}\b(?:uur|minuten|kwartier|rijden|fietsen|treinen|reizen|trein|bus|fiets|auto|kantoor|werk)\b)/dg,
		unless: (match, context) => {
			const found = placeAt(context, tokenFrom(context, rangeOf(match)[0]));
			return found === undefined || writtenSmall(match, context);
		},
		score: 0.74,
	},
	// “de laatste dag van januari 1958 geboren”
	{
		rule: 'born-on',
		language: 'nl',
		type: 'DATE_OF_BIRTH',
		pattern:
			/\b(?:op )?(?:de )?(?<x>(?:eerste|laatste|tweede|derde|voorlaatste|op een na laatste|vijftiende|twintigste) (?:dag |zondag |zaterdag |maandag |vrijdag )?van (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: (?:van )?(?:19|20)\d\d)?)(?= geboren\b| ben ik geboren\b| (?:kwam|zag) ik (?:ter wereld|het licht)\b|,? [^.;]{0,24}\bgeboren\b)/dg,
		unless: (match, context) =>
			!/\b(?:ik|mijn)\b/.test(textBefore(match, context, 40) + textAfter(match, context, 40)),
		score: 0.85,
	},
	{
		rule: 'born-on-after',
		language: 'nl',
		type: 'DATE_OF_BIRTH',
		pattern:
			/\b(?:geboren|jarig|ter wereld)(?: ben ik| ik)?(?: op)? (?:de )?(?<x>(?:eerste|laatste|tweede|derde|voorlaatste|op een na laatste|vijftiende|twintigste) (?:dag |zondag |zaterdag |maandag |vrijdag )?van (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: (?:van )?(?:19|20)\d\d)?)/dg,
		unless: (match, context) => !/\b(?:ik|mijn|ben)\b/.test(textBefore(match, context, 50) + match[0]),
		score: 0.85,
	},
];
