import { dutchInhabitants } from '../lexicon/origin';
import type { Context, Pattern } from '../recognisers/model';
import { placeAt, tokenFrom } from '../recognisers/place-run';
import { dutchAge } from './age-words';
import { nobodyElse, ownSentence } from './own-sentence';

/** Clues as Dutch candidates tell them in an ordinary way: in a subordinate clause, about a relative, as a habit. */
type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const others: Refusal = (match, context) => !nobodyElse(match, context);
const beside = ({ document }: Context, match: RegExpExecArray, before: number, after: number): string =>
	document.canon.slice(Math.max(0, match.index - before), match.index + match[0].length + after);
const firstPerson = /\b(?:ik|mij|me|mijn|m'n|wij|we|ons|onze)\b/;

/** The place of group `x` as the gazetteer knows it. */
function placeOf(match: RegExpExecArray, context: Context): string | undefined {
	const range = match.indices?.groups?.x ?? match.indices?.groups?.x1;
	if (!range) return undefined;
	const index = tokenFrom(context, range[0]);
	const place = placeAt(context, index);
	return place?.start === range[0] ? place.kind : undefined;
}
const abroad = (match: RegExpExecArray, context: Context): boolean =>
	/^(?:country|foreign)$/.test(placeOf(match, context) ?? '');

const inhabitants: ReadonlySet<string> = new Set(dutchInhabitants);
const capital = (match: RegExpExecArray, { document }: Context): boolean => {
	const range = match.indices?.groups?.x ?? match.indices?.groups?.x1;
	return (
		range !== undefined &&
		/^\p{Lu}/u.test(document.original.slice(document.map[range[0]], document.map[range[1]]))
	);
};
const kin =
	'(?:ouders|vader|moeder|opa|oma|grootouders|grootvader|grootmoeder|overgrootouders|overgrootvader|voorouders|familie)';

export const ordinaryOriginPatterns: readonly Pattern[] = [
	// “Mijn oma zei altijd: … Ze kwam met een koffer uit Paramaribo”
	{
		rule: 'kin-came',
		language: 'nl',
		pattern:
			/\b(?:ze|zij|hij) (?:kwam|kwamen|komt|komen|vluchtte|vluchtten|vertrok|vertrokken|emigreerde|emigreerden|stamt|stammen)\b[^.,;!?\n]{0,36}? (?:uit|vanuit|van) (?<x>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24})/dg,
		unless: (match, context) =>
			!abroad(match, context) ||
			!new RegExp(`\\bmijn ${kin}\\b[^\\n]{0,90}$`).test(
				context.document.canon.slice(Math.max(0, match.index - 130), match.index),
			) ||
			/\b(?:client\w*|klant\w*|bewoner\w*|leverancier\w*|inwoner\w*|collega\w*)\b/.test(
				beside(context, match, 130, 0),
			),
		score: 0.8,
	},
	{
		rule: 'kin-left',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:mijn|m'n) (?:\\w+ )?${kin}(?: en (?:mijn )?\\w+)? (?:kwam|kwamen|komt|komen|vluchtte|vluchtten|vertrok|vertrokken)\\b[^.,;!?\\n]{0,36}? (?:uit|vanuit|van) (?<x>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24})`,
			'dg',
		),
		unless: (match, context) => !abroad(match, context),
		score: 0.84,
	},
	{
		rule: 'kin-from',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:(?:mijn|m'n|met) )?${kin}(?: zijn| was| waren| kwam| kwamen)? (?:uit|van) (?<x>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24})`,
			'dg',
		),
		unless: (match, context) =>
			!abroad(match, context) ||
			/\b(?:de|een|die|deze|haar|zijn|hun|met) $/.test(
				context.document.canon.slice(Math.max(0, match.index - 6), match.index),
			) ||
			!firstPerson.test(beside(context, match, 90, 60)),
		score: 0.8,
	},
	{
		rule: 'where-i',
		language: 'nl',
		pattern:
			/\b(?:in|op|uit|van) (?<x>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24}), (?:het (?:land|dorp|eiland) |de (?:stad|plek) )?waar ik (?:ben )?(?:groot|opgroei|opgegroei|geboren|getogen|vandaan|als kind|als meisje|als jongen|mijn jeugd|heb leren|leerde lezen|naar school)/dg,
		unless: (match, context) =>
			!abroad(match, context) && !(placeOf(match, context) === 'unknown' && capital(match, context)),
		score: 0.84,
	},
	{
		rule: 'brought',
		language: 'nl',
		pattern:
			/\b(?:meegenomen|meegebracht|overgehouden|meegekregen) (?:van|uit|vanuit|aan|op|in) (?<x>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24})|\b(?:uit|van|vanuit) (?<x1>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24}) (?:nam|bracht|heb) ik\b[^.;]{0,50}\bmee/dg,
		unless: (match, context) =>
			!abroad(match, context) ||
			!ownSentence(match, context) ||
			/\b(?:vakantie|dienstreis|leverancier|congres|reis|pakket|souvenir\w*|folder\w*|goederen|lading)\b/.test(
				beside(context, match, 80, 50),
			),
		score: 0.78,
	},
	// “Met een Surinaamse vader en een Friese moeder leer je schakelen”
	{
		rule: 'mixed',
		language: 'nl',
		pattern:
			/\b(?:met|van|uit) een (?<x>[a-z]{4,16}e) (?:vader|moeder) en een [a-z]{4,16}e (?:vader|moeder)\b/dg,
		unless: (match, context) =>
			!capital(match, context) ||
			/^(?:nederlandse|friese|limburgse|brabantse|zeeuwse|groningse|twentse|amsterdamse)$/.test(
				match.groups?.x ?? '',
			) ||
			!nobodyElse(match, context) ||
			/\b(?:kind|kinderen|jongen|meisje|leerling\w*|gezin\w*|collega\w*) $/.test(
				context.document.canon.slice(Math.max(0, match.index - 14), match.index),
			),
		score: 0.78,
	},
	{
		rule: 'typical',
		language: 'nl',
		pattern: /\b(?:typisch|echt)(?: (?:iets|is|wat|gedrag))* voor een (?:echte )?(?<x>[a-z]{4,18})\b/dg,
		unless: (match, context) =>
			!inhabitants.has(match.groups?.x ?? '') || !firstPerson.test(beside(context, match, 90, 60)),
		score: 0.78,
	},
	{
		rule: 'spoken-kin',
		language: 'nl',
		needs: /ouders|moeder|vader|oma|opa|grootouders/,
		pattern:
			/\b(?:spreekt|spreken|sprak|spraken|praatten?|praatte|praten) (?:ze |zij |we |wij )?(?:thuis|alleen|altijd|vooral|onderling|uitsluitend)(?: alleen| altijd| vooral| maar)? (?<x>[a-z]{4,20})(?= met (?:mij|me|ons|elkaar|de kinderen)|[.,;]| en\b|$)/dg,
		unless: (match, context) =>
			!capital(match, context) ||
			/^(?:nederlands|engels|dialect|frans|duits)$/.test(match.groups?.x ?? '') ||
			!/\b(?:mijn|m'n) (?:\w+ )?(?:ouders|moeder|vader|oma|opa|grootouders)\b/.test(
				beside(context, match, 90, 0),
			),
		score: 0.82,
	},
];

const feast = '(?:kerst|kerstmis|pasen|paasfeest|nieuwjaar|feestdagen|feestdag|vastentijd|vasten|feest)';
export const ordinaryReligionPatterns: readonly Pattern[] = [
	{
		rule: 'fast',
		language: 'nl',
		pattern:
			/\bik (?<x>vast|vastte|bid|bad) (?=(?:zelf|ook|mee|tijdens|deze maand|dertig|altijd|elke|iedere|vijf|vijfmaal|niet mee|een kwartier|overdag|dan)\b)|(?:^|[.!?,;:\n] ?|\b(?:dan|vrijdag|zondag|vrijdagmiddag|ochtend|middag|avond|dag|eerst|daarom|werkdag) )(?<x1>bid|bad|vast) ik(?= (?:een|elke|vijf|altijd|op|voor|zelf|ook|in|kort|even|samen|thuis)\b)/dg,
		unless: (match, context) =>
			/\b(?:houd|hou|hield|leg|legde|stel|stelde|zit|zat|loop|liep|maak|maakte|zet|zette|pak|pakte|klem|sta|stond|lijm|draai|schroef|weet|nam|neem|kwam|kom|spijker|grijp)(?: \w+){0,3} $/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index),
			) || /^ (?:zelf )?(?:aan|om|op de naad|in het oude)/.test(beside(context, match, 0, 14).slice(-14)),
		score: 0.78,
	},
	{
		rule: 'feast-own',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?<x>(?:orthodoxe?|islamitische?|joodse?|hindoestaanse?|koptische?|boeddhistische?|alevitische?|russische|servische|oekraiense|ethiopische) ${feast}) (?:vier|vieren|vierden|vierde|hou|houden) (?:wij|we|ik)\\b|\\b(?:vier|vieren|vierden|vierde) (?:wij|we|ik) (?<x1>(?:orthodoxe?|islamitische?|joodse?|hindoestaanse?|koptische?) ${feast})`,
			'dg',
		),
		unless: others,
		score: 0.84,
	},
	{
		rule: 'not-during',
		language: 'nl',
		pattern:
			/\b(?:niet|nooit|behalve|alleen niet|liever niet|geen dienst) (?:tijdens|onder|na|voor|rond) (?:het|de) (?<x>avondmaal|heilig avondmaal|kerkdienst|ochtenddienst in de kerk|mis|hoogmis|vrijdaggebed|middaggebed|avondgebed|eredienst|gebed|sabbat|sjabbat|kerkgang|preek)\b/dg,
		unless: others,
		score: 0.82,
	},
	{
		rule: 'diet',
		language: 'nl',
		pattern:
			/(?:^|[.!?:\n] ?|\b(?:ik|wij|we|thuis|alleen|eet|eten) )(?<x>halal|koosjer|kosjer)(?= (?:eet|eten|koken|kook|gegeten|opgevoed|thuis|en)\b|[.,])/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:catering|kantine|keuken|gasten|menu\w*|kok|kookte?|restaurant|slager\w*|lunch\w*|maaltijd\w*|leverancier|vlees)\b/.test(
				beside(context, match, 80, 60),
			),
		score: 0.78,
	},
	{
		rule: 'household',
		language: 'nl',
		pattern:
			/\b(?:ik kom uit|kom ik uit|opgegroeid in|groeide op in|opgevoed in|geboren in) een (?:[a-z]+ )?(?:gezin|familie|huis|nest) (?:van|met) (?<x>jehova'?s getuigen|gelovigen|gereformeerden|mormonen|moslims|katholieken|hindoes|boeddhisten|predikanten|dominees|zendelingen)\b/dg,
		unless: others,
		score: 0.84,
	},
	{
		rule: 'congregation',
		language: 'nl',
		pattern:
			/\b(?<x>(?:volle evangelie|pinkster|baptisten|evangelie|evangelische|vrije evangelische|doopsgezinde|remonstrantse|lutherse|koptische|adventisten) ?(?:gemeente|kerk|broederschap))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:contact|overleg\w*|belde|mailde|sprak|bezocht|subsidie|vergunning|zaal|gebouw|huur\w*)\b/.test(
				beside(context, match, 80, 50),
			),
		score: 0.78,
	},
];

export const ordinaryAgePatterns: readonly Pattern[] = [
	{
		rule: 'clause',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:dat|omdat|nu|want|hoewel|terwijl|ook al|aangezien) ik (?:nu |al |net |inmiddels |bijna |ruim |pas |dit jaar |straks |binnenkort |intussen )*(?<x>${dutchAge})(?: jaar)? (?:ben|word)\\b`,
			'dg',
		),
		score: 0.86,
	},
	{
		rule: 'pension-comes',
		language: 'nl',
		pattern:
			/\b(?:de|mijn|m'n|het) (?<x>aow|pensioen|prepensioen|vut|vroegpensioen|ouderdomspensioen)(?=,? (?:komt|loopt|wordt|is|valt|staat|betaalt|dekt) (?:elke|iedere|al|binnen|gestort|ruim|op tijd|vanzelf|mijn|de huur|genoeg|toch|nu|toereikend|geregeld)\b)/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:uitkering\w*|svb|uitvoering|fonds|deelnemers|systeem|proces|werkgever\w*|medewerkers|collega\w*|haar|zijn)\b/.test(
				beside(context, match, 90, 60),
			),
		score: 0.76,
	},
];

const spouse =
	'(?:(?:brandweer|politie|zaken|zee|vak|timmer|bouw|water|rij|melk|markt|visser|schilder|sport|radio|school|huis|spoor|vracht|kust|berg|leger|beroeps)(?:man|vrouw)|lerares|juf|actrice|boerin|zangeres|docente|verpleegster|kapster|verkoopster|bakkersdochter|domineesdochter|dokteres|ambtenares|kokkin|studente)';
export const ordinaryFamilyPatterns: readonly Pattern[] = [
	{
		rule: 'spouse-job',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:getrouwd|gehuwd|samenwoon|samen|verloofd|verkering|trouwde|gescheiden) (?:met|van) een (?:[a-z]+e )?(?<x>${spouse})\\b`,
			'dg',
		),
		unless: (match, context) => !firstPerson.test(beside(context, match, 60, 40)),
		score: 0.82,
	},
	{
		rule: 'with-partner',
		language: 'nl',
		pattern:
			/\bmet een [a-z]+e (?<x>vriend|vriendin|man|vrouw|echtgenoot|echtgenote|partner)(?= (?:rijd|woon|leef|ben|deel|heb|reis|spreek|voel|ken|zit) ik\b|(?: thuis|,) (?:rijd|woon|leef|ben|spreek|leer\w*) ik\b)/dg,
		score: 0.8,
	},
	{
		rule: 'nothing-for',
		language: 'nl',
		pattern:
			/\b(?:niets|niks|iets|wat|leven|rust|bestaan|werk) voor een (?:jonge |oude |kersverse |verse )?(?<x>weduwe|weduwnaar|alleenstaande (?:moeder|vader)|gescheiden (?:man|vrouw|vader|moeder)|vrijgezel|oma|opa|grootmoeder|grootvader|moeder|huisvader|huismoeder)(?= (?:met|als ik|zoals ik|van (?:mijn|drie|twee|vier))\b|[.,;!]|$)/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) || !firstPerson.test(beside(context, match, 120, 60)),
		score: 0.78,
	},
	{
		rule: 'after-marriage',
		language: 'nl',
		pattern:
			/\b(?:na|sinds|tijdens|met) (?:een|mijn|het|dat) (?:lang |gelukkig |mislukt |kort |eerste |tweede )?(?<x>huwelijk|echtscheiding|scheiding|relatie)(?= van (?:\w+ )?\w+ jaar\b| (?:ben|was|bleef|stond|ging|woon|begon|moest|koos|keerde) ik\b)/dg,
		unless: (match, context) =>
			notOwn(match, context) || /\b(?:zakelijke|werk)\b/.test(beside(context, match, 12, 0)),
		score: 0.8,
	},
];
