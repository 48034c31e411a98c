import { geographic } from '../lexicon/public';
import type { Context, Pattern } from '../recognisers/model';
import { nobodyElse, ownSentence } from './own-sentence';

type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const others: Refusal = (match, context) => !nobodyElse(match, context);
const beside = ({ document }: Context, match: RegExpExecArray, before: number, after: number): string =>
	document.canon.slice(Math.max(0, match.index - before), match.index + match[0].length + after);
const clause = '[a-z0-9][^.,;!?\\n]{4,50}?';

/** Age and study years in passing: by comparison, by what the law allows, by the year something happened. */
export const passingAgePatterns: readonly Pattern[] = [
	{
		rule: 'year-that',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:geboren (?:ben ik )?|ben (?:ik )?(?:geboren )?|kom (?:ik )?|stam (?:ik )?)(?:uit|in|van) (?:het jaar|de zomer|de winter|de week|de maand|dezelfde (?:week|maand|zomer)) (?<x>(?:dat|waarin|van|toen) ${clause})(?=[.,;!?\\n]|$)|\\bgeboren (?:ben ik )?(?<x1>(?:toen|op de dag dat|in de week dat|vlak na|kort na|vlak voor) ${clause})(?=[.,;!?\\n]|$)`,
			'dg',
		),
		unless: others,
		score: 0.76,
	},
	{
		rule: 'year-that',
		language: 'en',
		pattern: new RegExp(
			`\\bi(?:'m| was| am)(?: \\w+)? (?:born|from) (?<x>(?:in |on )?(?:the )?(?:year|day|week|month|summer|winter|night)(?: that| when| of)? ${clause})(?=[.,;!?\\n]|$)|\\bi was born (?<x1>(?:when|just after|just before|the year after|the year before) ${clause})(?=[.,;!?\\n]|$)`,
			'dg',
		),
		unless: others,
		score: 0.76,
	},
	{
		rule: 'compare',
		language: 'nl',
		pattern:
			/\b(?<x>(?:ouder|jonger) dan (?:het internet|internet|dit gebouw|mijn (?:chef|baas|leidinggevende|collega's|teamleider)|de meeste(?: collega's)?|iedereen (?:hier|op kantoor)|de computer|onze directeur|het gebouw waarin)|(?:twee keer|dubbel|half) zo oud als (?:mijn|de) \w+|(?:een )?(?:halve|kwart|driekwart) eeuw (?:oud|op de teller|jong|geleefd|op aarde)|van hetzelfde bouwjaar als|(?:vier|vijf|zes|zeven) kruisjes|mijn (?:leeftijdgenoten|leeftijdsgenoten|vrienden|vriendinnen|studiegenoten|jaargenoten|zus|broer) (?:\w+ ){0,3}(?:met pensioen|gepensioneerd|van hun pensioen|aan het tuinieren)|(?:mag|moet) ik van de (?:svb|wet|overheid) (?:\w+ ){0,3}(?:stoppen|thuisblijven|doorwerken)|(?:ik )?(?:mocht|mag) (?:ik )?(?:vorig jaar|dit jaar|sinds kort|net) (?:voor het eerst )?(?:stemmen|autorijden)|voor het eerst (?:gestemd|mogen stemmen)|net op kamers|nog op zolder bij mijn ouders|ik had mijn (?:ouders|moeder|vader) kunnen zijn)\b/dg,
		unless: notOwn,
		score: 0.76,
	},
	{
		rule: 'compare',
		language: 'en',
		pattern:
			/\b(?<x>(?:older|younger) than (?:the internet|this building|my (?:boss|manager|colleagues|team leader|supervisor)|most (?:of (?:them|my colleagues)|people here|colleagues)|everyone (?:here|in the office)|the building)|(?:twice|half) (?:their|his|her|my (?:manager|boss|colleague)s?'?s?) age|(?:half|three quarters of|a quarter of) a century (?:old|on (?:this )?earth|young|behind me)|my (?:friends|classmates|contemporaries|brother|sister|peers) (?:\w+ ){0,3}(?:retired|drawing their pensions?|on the golf course)|(?:i )?retired (?:once|twice|already|early|last year|on paper)|(?:the (?:state|law|government)|they) (?:lets?|allows?|makes?|made) me (?:stop|retire|go)|in (?:one|two|three|four|five|\d) years i (?:may|can|must|have to|get to) (?:stop|retire|go home)|voted for the first time|my first vote|old enough to (?:vote|drive) (?:since|only)|still in my (?:parents'|childhood) (?:house|bedroom|attic))\b/dg,
		unless: notOwn,
		score: 0.76,
	},
	{
		rule: 'began-when',
		language: 'nl',
		pattern:
			/\b(?:toen ik (?:begon|startte|binnenkwam|hier kwam)|in mijn begintijd|mijn eerste baan)\b[^.;]{0,30}?\b(?<x>(?:rookte|rookten) (?:iedereen|we|wij)(?: nog)?(?: (?:op kantoor|binnen|achter het bureau))?|telex|telegrammen|typemachine|schrijfmachine|stencilmachine|ponskaart(?:en)?|carbonpapier|floppy'?s?|faxrol|dia's|loonzakje|guldens|gulden|wp 5\.1|dos|zonder internet|geen (?:internet|computers?|e-mail|mobieltjes))\b/dg,
		score: 0.74,
	},
	{
		rule: 'began-when',
		language: 'en',
		pattern:
			/\b(?:when i (?:started|began|joined|came in)|in my first job|my first job)\b[^.;]{0,30}?\b(?<x>(?:everyone|everybody|we all|people) (?:still )?smoked(?: (?:at (?:their|our) desks?|indoors|in the office))?|telex|telegrams|typewriters?|carbon paper|punch ?cards?|floppy disks?|pay packets?|shillings|mimeograph|no (?:internet|computers|e-?mail|mobile phones))\b/dg,
		score: 0.74,
	},
	{
		rule: 'study-when',
		language: 'nl',
		type: 'GRAD_YEAR',
		pattern: new RegExp(
			`\\b(?:studeerde (?:ik )?af|afgestudeerd|slaagde (?:ik)?|geslaagd|haalde (?:ik )?mijn (?:diploma|bul)|van school gekomen|promoveerde(?: ik)?) (?<x>(?:toen|in het jaar dat|in de week dat|de week dat|op de dag dat|in de zomer dat|vlak voor|vlak na) ${clause})(?=[.,;!?\\n]|$)|\\bmijn (?:eindexamen|examen|diploma-?uitreiking|afstuderen|buluitreiking|promotie|afstudeerzitting) (?:was|viel|vond plaats|ging|kwam|deed ik)(?: \\w+){0,2}? (?:in|tijdens|op|midden in) (?<x1>(?:de |het )?[a-z0-9][a-z0-9 '-]{3,30}?)(?=[.,;!?\\n]|$| (?:en|maar|dus|zonder)\\b)`,
			'dg',
		),
		unless: others,
		score: 0.76,
	},
	{
		rule: 'study-when',
		language: 'en',
		type: 'GRAD_YEAR',
		pattern: new RegExp(
			`\\bi (?:graduated|qualified|left school|finished school|finished university|took my finals|got my degree)(?: in)? (?<x>(?:the )?(?:week|year|summer|month|day|spring|autumn|winter)(?: that| when| of)? ${clause}|when ${clause}|just (?:before|after|as) ${clause})(?=[.,;!?\\n]|$)|\\bmy (?:finals|graduation|exams|a-levels|viva|degree ceremony) (?:was|were|fell|took place|happened)(?: held)?(?: \\w+)? (?:in|during|on|over) (?<x1>(?:the )?[a-z0-9][a-z0-9 '-]{3,30}?)(?=[.,;!?\\n]|$| (?:and|but|so|without)\\b)`,
			'dg',
		),
		unless: others,
		score: 0.76,
	},
];

/** The household in passing. */
export const passingFamilyPatterns: readonly Pattern[] = [
	{
		rule: 'fetch',
		language: 'nl',
		pattern:
			/\b(?:haal|breng|rij|rijd|fiets|pas)(?: ik| wij| we)(?: \w+){0,2}? (?:op )?(?:de|mijn|onze) (?<x>(?:kinderen|kids|jongens|meiden|kleinkinderen|kleinzoon|kleindochter|kleintjes|tweeling|zoon|dochter))\b(?= (?:van|naar|op|uit|weg|in)\b|[.,;]|$)|\b(?:ik|wij|we) (?:haal|haalde|halen|breng|bracht|brengen|pas|paste) (?:op )?(?:de|mijn|onze) (?<x1>(?:kinderen|kids|jongens|meiden|kleinkinderen|kleinzoon|kleindochter|kleintjes|tweeling|zoon|dochter))\b(?= (?:van|naar|op|uit|weg)\b|[.,;]|$)/dg,
		unless: (match, context) =>
			others(match, context) ||
			/\b(?:school|groep|klas|bus|buschauffeur|taxi|leerlingenvervoer|opvang als)\b/.test(
				beside(context, match, 60, 0),
			),
		score: 0.76,
	},
	{
		rule: 'fetch',
		language: 'en',
		pattern:
			/\b(?:i|we) (?:fetch|collect|pick up|drop off|drive|take|bring|mind|look after) (?:the|my|our) (?<x>(?:kids|children|boys|girls|twins|grandchildren|grandkids|son|daughter|little ones))\b(?= (?:from|to|at|up|off|on)\b|[.,;]|$)/dg,
		unless: (match, context) =>
			others(match, context) ||
			/\b(?:bus|taxi|school transport|class|group|club)\b/.test(beside(context, match, 60, 0)),
		score: 0.76,
	},
	{
		rule: 'next',
		language: 'both',
		pattern:
			/\b(?<x>(?:onze|mijn|our|my) (?:eerste|tweede|derde|vierde|vijfde|first|second|third|fourth)) (?:is|wordt|werd|was|kwam|has|arrived|came|komt)(?: net| pas| bijna| just| in \w+| vorige \w+| last \w+| been| on)*(?: geboren| ter wereld| er\b| jarig| born| a (?:girl|boy)| een (?:meisje|jongen)| op komst| on the way| month| week| maand)/dg,
		unless: others,
		score: 0.78,
	},
	{
		rule: 'vows',
		language: 'nl',
		pattern:
			/\b(?<x>(?:\w+|\d+) jaar (?:getrouwd|samen|gehuwd|bij elkaar)|(?:zilveren|gouden|koperen|houten) (?:bruiloft|huwelijk)|ring om mijn vinger|(?:zei|zeiden|heb|hebben) (?:ik |wij |we )?(?:ja gezegd|het jawoord)|jawoord|sta(?: ik)? er (?:thuis )?alleen voor|(?:in mijn eentje|alleen) (?:voor )?(?:de |mijn |drie |twee |vier )*(?:kinderen|jongens|meiden|gezin)(?: \w+){0,2}|(?:zonder|geen) kinderen|nooit (?:getrouwd|kinderen gekregen)|(?:nest|gezin) van (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d+)|schoonfamilie|peetdochter|peetzoon|petekind(?:eren)?|pleeggezin|oppas(?:oma|opa)?|ons gezin(?:netje)?)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:ouders|stel|echtpaar|mensen|paar|huishoudens?|toeslag|regeling|vergunning|project|gebouw|speeltuin|bezoekers?|evenement|collega\w*|team|hond|hengst|zaken)\b/.test(
				beside(context, match, 50, 20),
			),
		score: 0.75,
	},
	{
		rule: 'vows',
		language: 'en',
		pattern:
			/\b(?<x>(?:\w+|\d+) years (?:married|wed)|married (?:for )?(?:\w+|\d+) years|(?:silver|golden|ruby|diamond) wedding(?: anniversary)?|ring on my finger|said i do|(?:bring|bringing|brought|raise|raising|raised) (?:them|him|her|the (?:kids|children|boys|girls)) (?:up )?(?:alone|on my own|by myself)|on my own with (?:the |two |three |my )*(?:kids|children|boys|girls)|(?:without|no) (?:kids|children)(?: of (?:my|our) own)?|never (?:married|had children)|family of (?:three|four|five|six|seven|eight|nine|ten|eleven)|in-laws|god(?:son|daughter|child|children)|foster family)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:parents|couples?|people|households?|benefit|scheme|permit|project|playground|visitors?|event|colleague\w*|dog)\b/.test(
				beside(context, match, 50, 20),
			) ||
			// “A family of five needed a house”.
			(/^family of/.test(match.groups?.x ?? '') &&
				/\b(?:a|the|one|this|that|every) family of \w+ (?:\w+ed|was|were|had|has|who|that|came|stood|lost|got|in|from)\b/.test(
					beside(context, match, 6, 14),
				)),
		score: 0.75,
	},
];

const heights =
	'(?:bergen|heuvels|straten|haven|dorpen|vallei|velden|bossen|sloppen|buitenwijken|buurt|markt|woestijn|rijstvelden|plantages|mijnen|keuken|schaduw|nabijheid|omgeving)';
const englishHeights =
	'(?:mountains|hills|streets|harbour|port|villages?|valley|fields|forests?|slums|suburbs|outskirts|market|desert|rice fields|plantations|mines|shadow|backstreets|alleys)';
/** Origin in passing. */
export const passingOriginPatterns: readonly Pattern[] = [
	{
		rule: 'own-dutch',
		language: 'nl',
		pattern:
			/\b(?<x>mijn (?:accent|tongval|uitspraak) (?:heeft|is|klinkt|hapert|komt|blijft|verraadt|was|leerde|laat|wordt)|(?:mijn eerste|die eerste) (?:winter|sneeuw|jaren|jaar|dag|week|maanden|baan|fiets) (?:hier )?in (?:nederland|dit land|holland)|toen ik (?:pas |net |nog niet lang )?(?:in|naar) (?:nederland|dit land|holland) (?:kwam|aankwam|woonde|was|belandde)|sinds (?:ik in (?:nederland|dit land) ben|mijn komst(?: naar nederland)?)|(?:met|over|in|op) (?:de |een )?(?:boot|rubberboot|vrachtwagen|zee|bergpas) (?:ben ik |zijn wij |zijn we )?(?:hierheen |hier )?(?:gekomen|aangekomen|gevlucht|hierheen)|te voet (?:over|de|hierheen)[^.,;]{0,20}|naam die niemand (?:kan uitspreken|goed uitspreekt|snapt)|onuitspreekbare (?:achter)?naam|in twee (?:talen|culturen|werelden) (?:opgegroeid|opgevoed|thuis)|tussen twee culturen)\b/dg,
		unless: others,
		score: 0.76,
	},
	{
		rule: 'own-dutch',
		language: 'en',
		pattern:
			/\b(?<x>my accent (?:has|is|sounds|comes|betrays|gives|was|still|stumbles|wobbles)|my first (?:winter|snow|years?|day|week|months|job|bicycle) (?:here )?in (?:the netherlands|holland|this country|europe|the uk|england)|when i (?:first )?(?:came|arrived|moved|landed) (?:here from|in this country|to this country|in the netherlands|to the netherlands|in holland|to holland)|since (?:i came|coming|arriving|i arrived) (?:to|in) (?:the netherlands|holland|this country)|(?:came|arrived|crossed) (?:by (?:boat|dinghy|truck)|on foot|over the mountains|in a (?:lorry|truck|dinghy|container))|a name (?:that )?(?:nobody|no one) can (?:pronounce|spell)|(?:grew up|raised) (?:in|between) two (?:languages|cultures|worlds)|between two cultures)\b/dg,
		unless: others,
		score: 0.76,
	},
	{
		rule: 'when-came',
		language: 'both',
		pattern:
			/\b(?:toen|nadat|sinds|voordat|when|after|since|before) (?:de |het |the )?(?<x>(?:taliban|russen|rebellen|soldaten|tanks|militairen|junta|milities?|ayatollahs?|rode khmer|islamitische staat|russians|rebels|soldiers|tanks|militias?|regime|khmer rouge|islamic state)) (?:kwam|kwamen|de macht|binnenviel|binnenvielen|came|took over|took power|arrived|rolled in|marched in)\b|\b(?:ik heb|heb ik|met|i have|on|with) (?:een |mijn |an? |my )(?<x1>[a-z]{4,20}) (?:status|verblijfsstatus|verblijfsvergunning|paspoort|nationaliteit|passport|nationality|residence permit|visa|citizenship)\b|\b(?:ik heb|heb ik|i have|i've got|i speak with|ik praat met)(?: nog| still)* (?<x2>(?:een|an|a|mijn|my) (?:\w+ )?accent|accent)(?=[.,;]|$| (?:en|and|maar|but|dat|that|waar|which)\b)|\b(?:mijn|my) (?<x3>huidskleur|huid|donkere huid|skin(?: colou?r)?|krullen|kroeshaar|afro|dark skin) (?:viel|valt|valt op|viel op|stood out|stands out|draws|trok|trekt|gets|zorgde|maakt)\b/dg,
		unless: (match, context) =>
			others(match, context) || (match.groups?.x1 !== undefined && !geographic.has(match.groups.x1)),
		score: 0.78,
	},
	{
		rule: 'heights',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:in|uit|tussen|op) de ${heights} (?:boven|bij|van|rond|buiten|achter|rondom) (?<x>[a-z][a-z'-]{3,20}(?: [a-z][a-z'-]{3,20})?) (?:leerde|groeide|speelde|werkte|woonde|sliep|verkocht|hoedde|liep|was|ben|heb|ging) ik\\b`,
			'dg',
		),
		unless: (match, context) => notCapital(match, context),
		score: 0.78,
	},
	{
		rule: 'heights',
		language: 'en',
		pattern: new RegExp(
			`\\bi (?:\\w+ ){1,8}?(?:in|from|on|among) the ${englishHeights} (?:above|near|of|around|outside|behind) (?<x>[a-z][a-z'-]{3,20}(?: [a-z][a-z'-]{3,20})?)(?=[.,;]|$| (?:and|with|where|before|after|as)\\b)`,
			'dg',
		),
		unless: (match, context) => notCapital(match, context) || others(match, context),
		score: 0.76,
	},
];

/** The captured word must be a name that is no town of the country. */
function notCapital(match: RegExpExecArray, { document, data }: Context): boolean {
	const range = match.indices?.groups?.x;
	if (!range) return true;
	const at = document.map[range[0]] ?? 0;
	if (!/^\p{Lu}/u.test(document.original.slice(at, at + 2))) return true;
	return dutchOnly.test(match.groups?.x ?? '') || data.dutchPlaces === undefined;
}
const dutchOnly =
	/^(?:amsterdam|rotterdam|utrecht|den haag|haarlem|leiden|delft|groningen|zwolle|arnhem|nijmegen|maastricht|eindhoven|tilburg|breda|enschede|hengelo|almelo|deventer|apeldoorn|amersfoort|almere|lelystad|leeuwarden|assen|emmen|venlo|heerlen|roermond|middelburg|vlissingen|goes|dordrecht|gouda|hoorn|alkmaar|urk|texel)/;

/** Faith, politics, sex and orientation in passing. */
export const passingReligionPatterns: readonly Pattern[] = [
	{
		rule: 'cover',
		language: 'both',
		pattern:
			/\b(?<x>doek om mijn (?:haar|hoofd)|(?:bedek|bedekte|bedekt) (?:ik )?mijn (?:haar|hoofd)|mijn (?:haar|hoofd) (?:bedekt|bedek ik)|(?:scarf|cloth) (?:over|around|on) my (?:hair|head)|cover(?:ed)? my (?:hair|head)|op zondag ga ik (?:twee keer|altijd|trouw|eerst|naar)|zondags (?:twee keer|tweemaal)|twice on (?:a )?sundays?|(?:gedoopt|belijdenis gedaan|gevormd als katholiek|bar mitswa gedaan)|i (?:was|am) (?:baptised|baptized|confirmed in)|stille tijd|bijbel op mijn (?:nachtkastje|bureau)|altar boy|misdienaar(?:tje)?|zendingskind|missionary child|domineeskind|domineesdochter|domineeszoon|vicar's (?:son|daughter)|pastor's (?:son|daughter|kid)|kostersdochter|imamszoon)\b/dg,
		unless: (match, context) => !/\b(?:mijn|my|ik|i)\b/.test(match[0]) && others(match, context),
		score: 0.76,
	},
];
const party =
	'(?:vvd|d66|pvda|cda|groenlinks(?:-pvda)?|sp|pvv|christenunie|sgp|denk|volt|bbb|ja21|fvd|forum voor democratie|nsc|bij1|50plus|partij voor de dieren|labour|conservatives?|tories|lib dems?|greens?)';
export const passingPoliticsPatterns: readonly Pattern[] = [
	{
		rule: 'first',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:voor|namens|bij|op) (?:de |het |een )?(?:lokale |plaatselijke |landelijke )?(?<x>${party}) (?:sta|zit|zat|stond|flyer|folder|was|ben|deed|doe|loop|help|stem|stemde|heb|campagne) ik\\b|\\b(?:ik )?(?:stem|stemde|heb gestemd)(?: ik)?(?: (?:al|altijd|mijn|hele|heel|leven|jaren|trouw|gewoon|lokaal))* (?<x1>rood|links|rechts|groen|blauw|progressief|conservatief|liberaal|christelijk|socialistisch|communistisch)\\b`,
			'dg',
		),
		unless: others,
		score: 0.78,
	},
	{
		rule: 'first',
		language: 'en',
		pattern:
			/\bi(?:'ve| have)?(?: always| never| only)? (?:vote|voted|lean|leaned) (?<x>left|right|red|green|blue|conservative|liberal|socialist|progressive|communist)\b/dg,
		unless: others,
		score: 0.78,
	},
];
export const passingGenderPatterns: readonly Pattern[] = [
	{
		rule: 'addressed',
		language: 'both',
		pattern:
			/\b(?:noemen|noemt|noemden|zeggen|zeiden|zegt) (?:ze )?(?:mij |me |tegen mij |gewoon |nog steeds )*(?<x>juf|meester|mevrouw|meneer|meisje|moeke|moedertje|vadertje|broeder|zuster|tante|ome|oma|opa|mama|papa)(?= (?:tegen mij|tegen me|op|in|en|maar)\b|[.,;]|$)|\b(?:call|called|calls) me (?<x1>sir|miss|madam|ma'am|mister|auntie|uncle|nan|grandad|granny|mother hen|big sister|big brother|lad|lass|the lady|the old man)\b|\b(?:als|as a|als klein|when i was a)(?: (?:little|small|young|klein))? (?<x2>jongetje|meisje|boy|girl|jongen)(?=,| (?:droomde|wilde|speelde|zat|was|dreamed|dreamt|wanted|played|i)\b)|\b(?:enige|only one) (?:met|with) (?:een|a) (?<x3>baard|snor|beard|moustache|rok|skirt|hoofddoek|paardenstaart)\b|\b(?<x4>jongensdroom|meisjesdroom|boyhood(?: dream)?|girlhood|mannengriep|man flu)\b/dg,
		unless: (match, context) =>
			others(match, context) || (match.groups?.x4 !== undefined && !ownSentence(match, context)),
		score: 0.76,
	},
];
export const passingOrientationPatterns: readonly Pattern[] = [
	{
		rule: 'two',
		language: 'both',
		pattern:
			/\b(?:wij|we) (?:zijn|are|waren|were) (?<x>(?:twee|two) (?:mannen|vrouwen|men|women|vaders|moeders|dads|mums|moms|papa's|mama's)|(?:allebei|both) (?:mama|papa|moeder|vader|mums|moms|dads|de moeder|de vader))\b|\bsinds \d{4} (?:heet|ben) ik (?<x1>[a-z]{2,14})(?=[.,;]|$)/dg,
		unless: (match, context) => others(match, context) || match.groups?.x1 !== undefined,
		score: 0.8,
	},
];
export const passingPregnancyPatterns: readonly Pattern[] = [
	{
		rule: 'along',
		language: 'nl',
		pattern:
			/\b(?:in|rond|vanaf|eind|half|begin|straks|binnenkort|over)\b[^.;]{0,30}? (?<x>(?:komt|krijgen|verwachten|krijg|verwacht) (?:er |wij |we |ik )?(?:een|ons|onze|mijn) (?:\w+ )?(?:kindje|kind|baby|kleintje|dochtertje|zoontje)(?: bij)?)\b|\b(?<x1>(?:ik kolf|kolf ik|kolfde ik|voed ik|geef ik (?:nog )?(?:borst)?voeding|ik geef (?:nog )?(?:borst)?voeding))\b|\bmijn (?<x2>(?:buik|buikje) (?:groeit|is (?:al )?(?:zichtbaar|rond|dik)|past niet|zit in de weg)|bevalling|weeen|zwangerschap|uitgerekende datum|babyshower|kraamzorg|tweeling in de buik)\b/dg,
		unless: (match, context) => others(match, context) || /\bgeef voeding\b/.test(match[0]),
		score: 0.78,
	},
];
