import type { Context, Pattern } from '../recognisers/model';
import { nobodyElse, ownSentence } from './own-sentence';

type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
/** A note that opens its sentence speaks of the writer as well. */
const opens = (match: RegExpExecArray, { document }: Context): boolean =>
	/(?:^|[.!?:;\n"'(]) ?$/.test(
		document.canon.slice(
			Math.max(0, match.index - 2),
			match.index + (/^[^a-z0-9]*/.exec(match[0])?.[0].length ?? 0),
		),
	);
const notOwnNote: Refusal = (match, context) =>
	!(ownSentence(match, context) || (opens(match, context) && nobodyElse(match, context)));

/** What everybody of an age has lived through; by itself it says nothing, with “ik heb … meegemaakt” an age. */
const dutchEvent =
	'(?:oliecrisis|autoloze zondag(?:en)?|watersnood(?:ramp)?|hongerwinter|oorlog|tweede wereldoorlog|bezetting|bevrijding|wederopbouw|maanlanding|koude oorlog|val van de (?:berlijnse )?muur|berlijnse muur|muur|krakersrellen|kroning(?:srellen)?|flowerpower|provo(?:tijd)?|beatles|jaren (?:veertig|vijftig|zestig|zeventig|tachtig)|gulden(?:tijd)?|kwartje van kok|elfstedentocht van \\S+|strenge winter van \\S+|winter van (?:19)?\\d\\d|bijlmerramp|tsjernobyl|moord op kennedy|treinkaping\\w*|molukse (?:kaping|kapingen)|bankencrisis|kredietcrisis|eurocrisis|eeuwwisseling|millenniumwissel\\w*|millenniumbug|dotcomcrisis|zwart-wit-?(?:televisie|tv)|typemachine|ponskaart(?:en)?|mammoetwet|dienstplicht|cubacrisis|vietnamoorlog|suezcrisis|eerste paarse kabinet|kabinet-?den uyl|den uyl)';
const englishEvent =
	"(?:oil crisis|moon landings?|three-day week|winter of discontent|miners'? strike|rationing|ration books?|the war|second world war|blitz|decimalisation|coronation|berlin wall|fall of the (?:berlin )?wall|cold war|falklands(?: war)?|poll tax|kennedy|chernobyl|beatles|flower power|the (?:fifties|sixties|seventies|eighties)|black and white (?:television|tv)|typewriters?|punch ?cards?|national service|banking crisis|credit crunch|financial crisis|millennium bug|turn of the century|dot-?com (?:crash|bubble)|guilders?|car-free sundays?|north sea flood|great flood|big freeze|summer of (?:19)?\\d\\d)";
const around =
	'(?:(?:net|vlak|kort|pal|een jaar|twee jaar|drie jaar|tien jaar|ver|lang) )?(?:voor|na|van|uit|tijdens|in|midden in)';
const aroundEnglish =
	'(?:(?:just|right|shortly|a year|two years|three years|long) )?(?:before|after|during|from|in|of)';
const count =
	'(?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|een paar|enkele|wat|nog geen \\w+|anderhalf)';
const countEnglish =
	'(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|some|a handful of)';
const month = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const englishMonth =
	'(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** Age by pension, by what somebody lived through, and by what the years have brought. */
export const livedAgePatterns: readonly Pattern[] = [
	{
		rule: 'pension-near',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?<x>(?:(?:laatste|paar|enkele|handvol|${count}) )?(?:jaren|jaar|jaartjes|maanden|zomers|winters|etappe|loodjes) (?:voor|tot|naar|van) (?:aan )?(?:de |mijn |het |m'n )?(?:aow|pensioen\\w*|vut|eindstreep))\\b|\\b(?<x1>(?:mijn |het )?(?:pensioen|aow)(?:-?leeftijd|datum)? (?:lonkt|nadert|wenkt|komt (?:in zicht|eraan|dichterbij)|is in zicht|staat voor de deur|om de hoek|in zicht))\\b|\\b(?:al |bijna |net |inmiddels |nog niet |haast |officieel )*(?<x2>(?:aow|vut|pensioen)-?gerechtigd|(?:voorbij|boven|over) (?:de|mijn) (?:aow|pensioen)(?:-?leeftijd|gerechtigde leeftijd)|met (?:vervroegd )?pensioen|met de vut)\\b|\\b(?:trek|ontvang|geniet|krijg|heb|kreeg|loop|ga|ging)(?: ik)?(?: \\w+){0,3} (?<x3>(?:van )?(?:mijn |de )?(?:aow|vut|ouderdomspensioen|pensioentje|pensioen))\\b|\\b(?<x4>65\\+|65-plus(?:ser|kaart|kaartje)?|seniorenkaart|seniorenpas|ouderenkorting|(?:ov-)?kaart voor 65\\w*)`,
			'dg',
		),
		unless: (match, context) =>
			notOwnNote(match, context) ||
			/\b(?:collega|chef|baas|directeur|leidinggevende|wethouder|voorganger|medewerkers|mensen|die|ze|team|bewoner\w*|iemand|man|vrouw|hij|zij) (?:\w+ ){0,4}$/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index),
			),
		score: 0.8,
	},
	{
		rule: 'pension-near',
		language: 'en',
		pattern: new RegExp(
			`\\b(?<x>bus ?pass(?: in my \\w+)?|senior (?:railcard|citizen|discount|ticket)|pensioner'?s? (?:ticket|pass|discount)|freedom pass|free bus travel|over-?60s? (?:card|pass)|winter fuel (?:payment|allowance))\\b|\\b(?:i(?:'m| am)?|i have|my|am) (?:\\w+ ){0,4}?(?<x1>(?:drawing|collecting|claiming|living on|receiving|taking|getting|draw|collect|past|beyond|over|near|nearing|approaching|close to|short of|off|from) (?:my |a |the |state )*(?:pension(?: age)?|retirement(?: age)?))\\b|\\b(?<x2>${countEnglish} (?:years?|summers|winters|months) (?:off|from|before|short of|away from|until|till|to) (?:my |state )*(?:retirement|pension\\w*))\\b|\\b(?<x3>(?:my )?(?:retirement|pension) (?:is |looms|beckons|is looming|is in sight|in sight|around the corner|is near)\\w*(?: the corner)?)\\b`,
			'dg',
		),
		unless: (match, context) =>
			notOwnNote(match, context) ||
			/\b(?:pensioners|seniors|elderly|passengers|people|holders|readers|machine|counter|system) (?:\w+ ){0,4}$/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index),
			),
		score: 0.8,
	},
	{
		rule: 'event',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:ik|heb|ben|mij|mijn)\\b[^.;!?]{0,40}?\\b(?:de |het )?(?<x>${dutchEvent})(?: \\w+){0,3}? (?:(?:nog|zelf|bewust|helemaal|net|als (?:kind|jochie|meisje|puber|tiener|kleuter|student))(?: \\w+)? )*(?:meegemaakt|beleefd|herinneren|meemaakte|gekend|gezien|doorstaan)\\b|\\b(?:ik )?(?:ben|kom|stam|dateer)(?: ik)?(?: \\w+)? (?:een kind )?(?<x1>${around} (?:de |het )?${dutchEvent})\\b|\\bgeboren(?: \\w+){0,2} (?<x2>${around} (?:de |het )?${dutchEvent})|\\bik (?:herinner (?:me|mij)|weet)(?: \\w+){0,2} (?:de |het )(?<x3>${dutchEvent})\\b|\\b(?:kind|product|generatie|lichting|iemand) (?:van|uit) (?:(?:net |vlak )?(?:voor|na) )?(?:de |het )(?<x4>${dutchEvent})\\b`,
			'dg',
		),
		unless: (match, context) =>
			notOwnNote(match, context) ||
			/\b(?:dossiers?|archief\w*|akten?|boek|film|tentoonstelling|onderzoek|gebouw|pand|huis|brug|wet|woning\w*|werk(?:te)? sinds|vluchteling\w*)\b/.test(
				match[0],
			),
		score: 0.8,
	},
	{
		rule: 'event',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:i|i've|i'm|me)\\b[^.;!?]{0,30}?\\b(?:remember|recall|lived through|sat through|queued through|grew up (?:in|during|with)|came of age in|born (?:${aroundEnglish})|was (?:a child|a teenager|at school|a student|ten|six|five) (?:in|during|when)|date from|old enough (?:to remember|for))(?: (?:well|still|just|the|an?))* (?<x>${englishEvent})\\b|\\bi(?:'m| am)? (?:from|of) (?<x1>(?:just |right )?(?:before|after) (?:the )?${englishEvent})\\b|\\b(?:child|product|generation) of (?:the )?(?<x2>${englishEvent})\\b|\\bborn (?<x3>${aroundEnglish} (?:the )?${englishEvent})\\b`,
			'dg',
		),
		unless: notOwnNote,
		score: 0.8,
	},
	{
		rule: 'years-show',
		language: 'nl',
		pattern:
			/\b(?<x>(?:abraham|sara|sarah) (?:al )?(?:gezien|gespot|ontmoet)|(?:nog )?nat achter de oren|(?:nog )?niet droog achter de oren|(?:net|vers|pas|kersvers) (?:uit|van) de (?:schoolbanken|collegebanken|universiteit|hogeschool)|grijze (?:haren|kop|duif|slapen|baard|muis)|grijs haar|zilveren haren|broekie|groentje|jonkie|benjamin|nestor|ouwetje|oude(?:re)? rot(?: in het vak)?|op mijn oude dag|in de herfst van mijn \w+|eerste rimpels|in de overgang|midlifecrisis|dertigersdilemma|kroonjaar)\b|\b(?:richting|tegen|tik|nader|loop tegen|aardig richting|ver over|net over|al over|voorbij|gepasseerd)(?: ik)?(?: aan)? (?:de |mijn )(?<x1>(?:twintig|dertig|veertig|vijftig|zestig|zeventig))\b(?! (?:procent|euro|kilo|dagen|uur|minuten|dossiers|meldingen))|\b(?<x2>(?:zou|had|kon|kan|kunnen|konden) (?:hun|haar|zijn|hen|ze|ik|wel|net|makkelijk|bijna|met gemak|allemaal|qua leeftijd|mijn| )*(?:moeder|vader|oma|opa|dochter|zoon|kind|kinderen|kleinkinderen|kleinkind)(?: wel)?(?: kunnen)? (?:zijn|wezen))\b/dg,
		// “Mijn voorganger, een oude rot in het vak”: the apposition belongs to somebody else.
		unless: (match, context) =>
			notOwnNote(match, context) ||
			// “Ik kreeg er grijze haren van”
			/^ (?:van|krijgen|bezorg\w*)\b/.test(
				context.document.canon.slice(match.index + match[0].length, match.index + match[0].length + 12),
			) ||
			/\b(?:mijn|onze|de|een) (?!naam\b)[\w-]+, (?:een |de )?$/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index),
			),
		score: 0.76,
	},
	{
		rule: 'years-show',
		language: 'en',
		pattern:
			/\b(?<x>wet behind the ears|(?:the )?(?:wrong|right|far|other) side of (?:thirty|forty|fifty|sixty|seventy)|over the hill|long in the tooth|grey (?:hair|hairs|beard|temples)|gr[ae]y-haired|silver(?:-haired| hair)|no spring chicken|in my (?:dotage|prime|golden years)|(?:fresh|straight|just|not long) out of (?:school|university|college|uni)|baby of the (?:team|office|family|department)|old hand|greybeard|mid-?life)\b|\b(?:pushing|nearing|approaching|hitting|knocking on|touching|rising|turning|turned|well past|well over|just past|creeping up to|going on|not yet|almost|nearly)(?: the door of)? (?<x1>(?:(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|[2-7]\d))\b(?=[.,;!?]|$| (?:and|but|so|now|this|next|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b)|\b(?<x2>(?:could be|could have been|old enough to be|young enough to be|am the age of) (?:their|his|her|your|my \w+) (?:mother|father|mum|dad|grandmother|grandfather|daughter|son|grandchild\w*|parent|gran))\b/dg,
		unless: (match, context) =>
			(match.groups?.x2 === undefined && notOwnNote(match, context)) ||
			/\b(?:cases|calls|percent|per cent|euros?|pounds|degrees|files|miles|it|she|they|he|building|bridge|team of|total|queue) (?:\w+ )?$/.test(
				context.document.canon.slice(Math.max(0, match.index - 30), match.index),
			),
		score: 0.76,
	},
	{
		rule: 'rank',
		language: 'nl',
		pattern:
			/\b(?:ik ben|ben ik|ik was|ik blijf|was ik|mij|me|maakt me|maakt mij)(?: (?:nu|dan|ook|verreweg|veruit|met afstand|meestal|altijd|al jaren|hier|daarmee|meteen|de|het|op een na|bijna|nog))* (?<x>(?:jongste|oudste)(?: telg)?)(?= (?:van|in|op|bij|onder|aan) (?:de|het|ons|onze|mijn|alle|allemaal|kantoor|tafel)|[.,;!]|$)/dg,
		unless: (match, context) => !nobodyElse(match, context),
		score: 0.8,
	},
	{
		rule: 'rank',
		language: 'en',
		pattern:
			/\b(?:i am|i'm|i was|makes me|made me|being|am|i remain|makes me by far)(?: (?:now|also|by far|easily|usually|still|the|probably|always|comfortably|second))* (?<x>(?:youngest|oldest|eldest))(?= (?:of|in|on|at|among|by|person|member|one|here|colleague|recruit|starter|trainee|new)\b|[.,;!]|$)/dg,
		unless: (match, context) => !nobodyElse(match, context),
		score: 0.8,
	},
	{
		rule: 'old-school',
		language: 'nl',
		pattern:
			/\b(?:ik|mijn|heb|nog)\b[^.;]{0,40}?\b(?:op|van|naar|op de|van de|de|in|mijn|in de|met) (?<x>mulo|hbs|ambachtsschool|huishoudschool|spinazieacademie|kweekschool|mms|lagere school|bewaarschool|militaire dienst|(?:mijn )?dienstplicht|dienstplichtig|lichting \d\d(?:-\d)?|nijverheidsschool|leao|meao)\b|\b(?<x1>opgekomen (?:voor|in) (?:mijn )?(?:nummer|militaire dienst|dienst)|als dienstplichtige?|mijn diensttijd|mijn nummer bij defensie)\b/dg,
		unless: notOwn,
		score: 0.76,
	},
	{
		rule: 'old-school',
		language: 'en',
		pattern:
			/\b(?:i|my)\b[^.;]{0,40}?\b(?<x>o[- ]levels|eleven[- ]plus|11[- ]plus|secondary modern|my national service|did national service|conscript(?:ed|ion)?|cse'?s|polytechnic)\b/dg,
		unless: notOwn,
		score: 0.74,
	},
];

/** When somebody left school, told without the year. */
export const livedYearPatterns: readonly Pattern[] = [
	{
		rule: 'ago',
		language: 'nl',
		type: 'GRAD_YEAR',
		pattern: new RegExp(
			`\\b(?:afgestudeerd|geslaagd|gediplomeerd|gepromoveerd|diploma (?:gehaald|behaald)|bul (?:gehaald|behaald)|studeerde ik af|studie afgerond|opleiding afgerond|van school(?: gekomen)?)\\b[?:,]? ?(?:\\w+ ){0,3}?(?<x>(?:vorig|vorige|afgelopen) (?:jaar|zomer|winter|najaar|voorjaar|lente|herfst|maand|week|${month})|(?:nog geen |net |pas |ruim |bijna )?${count} (?:jaar|jaren|maanden|zomers|weken) (?:geleden|terug)|deze zomer|dit jaar|eerder dit jaar|in coronatijd|tijdens (?:corona|de lockdown|de pandemie))\\b|\\b(?<x1>(?:vorig|vorige|afgelopen) (?:jaar|zomer|winter|najaar|voorjaar|lente|herfst|maand|week|${month})|(?:nog geen |net |pas |ruim |bijna )?${count} (?:jaar|jaren|maanden|zomers|weken) (?:geleden|terug)|deze zomer|dit jaar|in coronatijd|tijdens (?:corona|de lockdown|de pandemie)) (?:ben |heb |haalde |behaalde |kreeg |studeerde |slaagde |rondde |kwam )(?:ik )(?:\\w+ ){0,5}?(?:afgestudeerd|geslaagd|af\\b|diploma|bul|papiertje|van school|gepromoveerd|(?:hbo|mbo|wo)-?\\w*|bachelor|master)`,
			'dg',
		),
		unless: notOwnNote,
		score: 0.8,
	},
	{
		rule: 'ago',
		language: 'en',
		type: 'GRAD_YEAR',
		pattern: new RegExp(
			`\\b(?:graduated|graduation was|qualified|finished (?:university|uni|college|school|my (?:degree|studies|training))|left (?:school|university|college|uni)|came out of (?:university|college|uni)|got my (?:degree|diploma)|my finals were|completed my \\w+)(?: (?:only|just|barely|from \\w+|some))? (?<x>(?:last|this) (?:year|summer|spring|autumn|winter|month|week|${englishMonth})|(?:less than |just over |almost |nearly |about )?${countEnglish} (?:years?|months?|summers|winters|springs|weeks) (?:ago|back)|during (?:covid|the pandemic|lockdown)|(?:in )?'\\d\\d\\b)|\\bleaving (?:school|university|college|uni) (?:in )?(?<x1>'\\d\\d\\b|last (?:year|summer|spring))`,
			'dg',
		),
		unless: notOwnNote,
		score: 0.8,
	},
	{
		rule: 'event',
		language: 'nl',
		type: 'GRAD_YEAR',
		pattern: new RegExp(
			`\\b(?:in|midden in|tijdens|net na|net voor|na|voor) (?:het |de )?(?<x>(?:jaar|jaren|zomer|winter|tijd|piek|staart) van (?:de |het )?(?:${dutchEvent}|\\w+crisis|pandemie|lockdown|mond-en-klauwzeer|[a-z]+ramp|corona)|${dutchEvent}|eerste lockdown|coronajaar)(?: (?:kwam|studeerde|haalde|slaagde|begon|deed|was|had|rondde) ik [^.;]{0,40}?(?:af\\b|diploma|bul|geslaagd|eindexamen|examen|van school|afgestudeerd|eerste baan|studie))`,
			'dg',
		),
		score: 0.8,
	},
	{
		rule: 'event',
		language: 'en',
		type: 'GRAD_YEAR',
		pattern: new RegExp(
			`\\b(?:graduated|left school|qualified|finished (?:school|university)|took my (?:finals|exams)|started work|sat my \\w+)(?: (?:right|straight))? (?:in|into|during|just (?:before|after)) (?:the )?(?<x>(?:year|summer|winter|middle|teeth) of (?:the )?[a-z][\\w' -]{3,30}?|${englishEvent}|recession|pandemic|lockdown)(?=[.,;]|$| (?:and|when|so|which|with)\\b)`,
			'dg',
		),
		unless: notOwn,
		score: 0.78,
	},
	{
		rule: 'ink',
		language: 'both',
		type: 'GRAD_YEAR',
		pattern:
			/\b(?<x>(?:de )?inkt (?:op|van) mijn (?:diploma|bul|papiertje|scriptie) is (?:nog |nauwelijks |amper |net )*(?:nat|droog)|mijn (?:diploma|bul) is nog (?:vers|warm|geen \w+ (?:jaar|maanden) oud)|(?:kersvers|vers|pas|net) (?:afgestudeerd\w*|gediplomeerd\w*|van de (?:hogeschool|universiteit|pabo))|the ink on my (?:degree|diploma|certificate|thesis) is (?:still |barely |hardly )*(?:wet|dry)|newly (?:graduated|qualified)|recent(?:ly)? graduate[d]?|freshly (?:graduated|minted|qualified))\b|\b(?:lichting|jaargang|klas van|class of|vintage) (?<x1>(?:19|20)?'?\d\d(?:-\d)?)\b(?! (?:mensen|medewerkers|mannen))/dg,
		// “I trained a recent graduate”: with an article it needs “I am” or “as” before it.
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/(?:^|[.;\n] ?|(?<!\b(?:am|i'm|im|was|as|being|still|just)(?: \w+)?) )(?:an?|the|two|three|four|our|some|een|de|twee|drie) $/.test(
				context.document.canon.slice(Math.max(0, match.index - 30), match.index),
			),
		score: 0.76,
	},
	{
		rule: 'said-year',
		language: 'en',
		type: 'GRAD_YEAR',
		pattern:
			/\b(?<x>nineteen[ -](?:fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|two thousand(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?|twenty[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))(?: (?:was|saw|brought) (?:my|me)| is when i|,? (?:the year (?:i|of my)|when i (?:left|finished|graduated|was born|started)))\b/dg,
		score: 0.8,
	},
];
