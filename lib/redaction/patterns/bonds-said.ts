import type { Context, Pattern } from '../recognisers/model';
import { nobodyElse, ownSentence } from './own-sentence';

type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const around = ({ document }: Context, match: RegExpExecArray, before: number, after: number): string =>
	document.canon.slice(Math.max(0, match.index - before), match.index + match[0].length + after);
/** A church or prayer as the object of one's work. */
const worked: Refusal = (match, context) =>
	/\b(?:bezwaar|vergunning\w*|subsidie\w*|project\w*|parkeer\w*|verbouw\w*|monument\w*|inspect\w*|restauratie|toezicht|beleid\w*|bestuur van|overleg met|gesprek met|clienten?|bewoners?|clients?|permit\w*|grant\w*|restor\w*|polic(?:y|ies)|survey\w*|parking|objection\w*|renovat\w*)\b/.test(
		around(context, match, 70, 50),
	);

const church =
	'(?:kerk\\w*|kansel|preekstoel|kerkbank|moskee|synagoge|sjoel|tempel|mandir|gurdwara|kapel|klooster|parochie|gemeente van christus|huiskring|bijbelkring|dienst|mis|hoogmis|vesper|preek|vrijdagpreek|gebedsruimte|gebedsruimte|gebedskleed(?:je)?|biechtstoel|altaar|doopvont)';
const englishChurch =
	'(?:church|pulpit|pew|chapel|mosque|synagogue|shul|temple|mandir|gurdwara|parish|congregation|mass|evensong|vespers|sermon|prayer (?:room|mat|meeting)|house group|bible study|altar|font|confession(?:al)?|sunday school)';
const dutchFeast =
	'(?:holi|diwali|divali|eid|suikerfeest|offerfeest|ramadan|vastenmaand|vasten|chanoeka|pesach|poerim|jom kipoer|rosj hasjana|soekot|sabbat|sjabbat|phagwa|navratri|vesak|wesak|nowruz|newroz|asjoera|ashura|mawlid|aswoensdag|goede vrijdag|biddag|dankdag|hemelvaartsdienst|orthodox(?:e)? (?:kerst|pasen)|vaisakhi|guru nanak)';
const englishFeast =
	'(?:holi|diwali|eid|ramadan|the fast|fasting month|hanukkah|chanukah|passover|purim|yom kippur|rosh hashanah|sukkot|sabbath|shabbat|navratri|vesak|wesak|nowruz|newroz|ashura|mawlid|ash wednesday|good friday|lent|orthodox (?:christmas|easter)|vaisakhi)';

/** Faith by its days, its places and its rules. */
export const saidReligionPatterns: readonly Pattern[] = [
	{
		rule: 'sabbath',
		language: 'nl',
		pattern:
			/\b(?:(?:van|vanaf) )?vrijdag(?:middag|avond)?\b[^.;]{0,50}?(?<x>tot (?:en met )?(?:zaterdag(?:avond)?|de zon op zaterdag \w+|drie sterren))\b|\b(?<x1>(?:zodra|als|wanneer|voor(?:dat)?) (?:op vrijdag )?de zon (?:op vrijdag )?(?:onder(?:gaat| is| ging)|zakt))\b|\b(?:eet|drink|at|dronk|eten|drinken) ik (?:\w+ ){0,3}?(?<x2>(?:pas )?(?:niets |niet )?(?:na|tot|tussen|voor) (?:zonsondergang|zonsopgang|zonsop- en zonsondergang|de zon(?:sondergang)?(?: onder is)?))\b|\b(?<x3>(?:vijf keer|vijfmaal|drie keer|5x) (?:per|op een) dag)(?= (?:bid|rol|richt|kniel|even|naar|trek|ben ik|mijn)\b|[,.;]|$)|\b(?:op )?(?<x5>zondag)(?:en)? (?:werk|reis|koop|sport|doe) ik (?:nooit|niet|niets)\b|\b(?<x4>op de (?:dag des heren|rustdag)|mijn zondagsrust|(?:de )?zondagsrust houd ik|ik werk (?:nooit|niet) op (?:zondag|zaterdag|de sabbat))\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			!/\b(?:ik|mijn|mij|me)\b/.test(around(context, match, 90, 60)) ||
			/\b(?:rooster\w*|evenement|weekend ?dienst|openingstijden|markt|festival|storing|afsluiting)\b/.test(
				around(context, match, 40, 40),
			),
		score: 0.8,
	},
	{
		rule: 'sabbath',
		language: 'en',
		pattern:
			/\b(?:from )?friday(?: (?:afternoon|evening|sunset|night))?\b[^.;]{0,50}?(?<x>(?:to|till|until) saturday(?: (?:evening|night|sunset|nightfall))?)\b|\b(?<x1>(?:once|when|before|after) the sun (?:sets|goes down)(?: on friday)?)\b|\bi (?:\w+ ){0,3}?(?:eat|drink|fast)\b[^.;]{0,20}?(?<x2>(?:until|till|before|after|between) (?:sunset|sundown|sunrise|dawn)(?: and (?:sunset|dusk|sundown))?)\b|\b(?<x3>five times a day)(?= (?:i|to)\b|[,.;]|$)|\bi (?:do not|don't|never) (?<x4>(?:work|travel|shop|play) on (?:sundays?|saturdays?|the sabbath))\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			!/\b(?:i|my|me)\b/.test(around(context, match, 90, 60)) ||
			/\b(?:rota|event|opening hours|market|festival|outage|closure)\b/.test(around(context, match, 40, 40)),
		score: 0.8,
	},
	{
		rule: 'sits',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:zit|zat|kniel|zing|zong|speel|preek|bid|lees|sta|dien|kom|ga|ging|help|collecteer|schenk)(?: ik| we| wij)\\b[^.;]{0,40}?\\b(?<x>${church})\\b|\\b(?:mijn|onze) (?<x1>(?:${church}|dominee|imam|rabbijn|pastoor|pastor|predikant|ouderling|goeroe|pandit|lama|biechtvader|huisgroep|geloof|schepper|heer|gebed(?:en)?|tienden|belijdenis|doop|kerkgang|bedevaart|hadj|pelgrimstocht|roeping|bijbel|koran|rozenkrans|gebedssnoer))\\b(?! (?:in (?:cijfers|het systeem)|van de afdeling))`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			worked(match, context) ||
			/^(?:dienst|mis|heer|geloof)$/.test(match.groups?.x1 ?? '') ||
			(/^(?:dienst|mis|gemeente|altaar|kerk(?:plein|hof|straat|toren\w*|weg))$/.test(match.groups?.x ?? '') &&
				!/zondag|biecht|kniel/.test(around(context, match, 30, 20))),
		score: 0.78,
	},
	{
		rule: 'sits',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:i|we) (?:\\w+ )?(?:sit|sat|kneel|sing|sang|play|preach|pray|read|serve|go|went|help|usher|volunteer|am)\\b[^.;]{0,40}?\\b(?<x>${englishChurch})\\b|\\b(?:my|our) (?<x1>(?:${englishChurch}|pastor|minister of religion|vicar|imam|rabbi|priest|elder|guru|pandit|faith|creator|prayers?|tithes?|baptism|confirmation name|pilgrimage|hajj|calling from god|bible|quran|rosary|prayer beads|congregation))\\b(?! (?:in (?:numbers|figures|the system|the team)))|\\b(?:pay|give|paid|gave) (?:my|a) (?<x2>tithe)s?\\b`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			worked(match, context) ||
			/^(?:faith|mass|font|temple)$/.test(match.groups?.x1 ?? match.groups?.x ?? ''),
		score: 0.78,
	},
	{
		rule: 'feast-day',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:op|met|tijdens|in|rond|voor|na|vlak voor|de dag na|een week voor)(?: de| het| iedere| elke| mijn| onze)? (?<x>${dutchFeast})\\b(?= (?:neem|werk|ben|heb|eet|vast|wil|zit|bak|kook|vier|ga|kom|kan|doe|hoef|moet|slaap|begin|fiets|bid|heet|krijg|zie) (?:ik|we|wij|mijn|je mij|u mij))|\\b(?:ik|mij|mijn|me)\\b[^.;]{0,50}?\\b(?:op|met|tijdens|in|rond|voor|na|vanwege)(?: de| het| mijn| onze| elke)? (?<x1>${dutchFeast})\\b`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			worked(match, context) ||
			/\b(?:zij|hij|ze|collega|hoe)\b[^.;]*$/.test(match[0].slice(0, -6)) ||
			/\b(?:zij|hij|ze) op |, ik op /.test(around(context, match, 30, 0)),
		score: 0.8,
	},
	{
		rule: 'feast-day',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:on|at|during|in|around|before|after|for)(?: the)? (?<x>${englishFeast})(?=,? (?:i|we|my|you will (?:not )?find me)\\b)|\\b(?:i|my|me|i'm)\\b[^.;]{0,50}?\\b(?:on|at|during|in|around|before|after|for|observe|keep)(?: the| my| our| every)? (?<x1>${englishFeast})\\b`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			worked(match, context) ||
			/\b(?:she|he|they|colleague)\b/.test(match[0]) ||
			// “During Ramadan I moved the shifts”: planning for others.
			/\b(?:moved|changed|planned|adapted|adjusted|drew up) (?:the|our|all) (?:\w+ )?(?:shifts?|rota|roster|schedules?|hours|meetings?|deliver\w*)\b/.test(
				around(context, match, 50, 50),
			),
		score: 0.8,
	},
	{
		rule: 'rule',
		language: 'both',
		pattern:
			/\b(?:(?:ik )?(?:eet|drink) (?:ik )?(?<x1>geen (?:varkensvlees|varken|alcohol vanwege mijn geloof)|alleen (?:halal|koosjer)|halal|koosjer)|(?:i )?(?:eat|drink|keep) (?:i )?(?<x2>no pork|only halal|only kosher|halal|kosher)|(?<x3>gelovig|religieus|streng|kerkelijk|christelijk|islamitisch|joods|katholiek|gereformeerd|bevindelijk) (?:opgevoed|opgegroeid|grootgebracht|gezin opgegroeid)|(?:mijn|my) (?<x4>hoofddoek|headscarf|hijab|tulband|turban|keppel\w*|kippah?|sluier|veil|kruisje|crucifix|habijt|boord|collar|gebedskleed\w*|prayer mat)|(?<x>(?:geen|niet) (?:een )?hand geven aan (?:vrouwen|mannen)|op mijn knieen (?:in|voor)|god(?:'s)? (?:zegen|genade|grace|will)|dankzij god|de heer zij dank|thank(?:s be to)? god|god willing|with god's help|met gods hulp|god heeft|the lord has|raised (?:in the faith|religious|catholic|muslim|jewish|baptist|methodist|strict\w*)))\b/dg,
		unless: (match, context) => !nobodyElse(match, context) || worked(match, context),
		score: 0.8,
	},
];

const party =
	'(?:vvd|d66|pvda|cda|groenlinks|groenlinks-?pvda|gl|sp|pvv|christenunie|cu|sgp|denk|volt|bbb|ja21|fvd|forum|nsc|bij1|50plus|partij voor de dieren|pvdd|leefbaar \\w+|gemeentebelangen|de groenen|labour|tor(?:y|ies)|conservatives?|lib dems?|liberal democrats?|greens?|green party|snp|plaid cymru|sinn fein|reform)';
/** Politics by lists, leaflets and membership. */
export const saidPoliticsPatterns: readonly Pattern[] = [
	{
		rule: 'list',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:ik|mij|mijn|heb|ben|was|sta|stond)\\b[^.;]{0,50}?\\b(?:op de (?:kandidaten|kies)?lijst (?:gestaan )?(?:voor|van|bij)|kandidaat (?:voor|namens|bij)|raadslid (?:voor|namens|van)|fractie\\w* (?:voor|van|namens|bij)|gestemd op|stem(?:de)?(?: ik)?(?: al \\w+| altijd)? (?:op )?|folder(?:s|en|de)? (?:voor|van)|flyer(?:s|en|de)? (?:voor|van)|campagne (?:voor|gevoerd voor|van)|gecanvast voor|lid (?:van|bij|geweest van)|penningmeester van|secretaris van|bestuurslid (?:van|bij)|actief (?:voor|bij)|in de raad voor)(?: de| het| onze)? (?<x>${party})\\b|\\b(?:het |een )?(?<x1>${party}-?(?:er|lid|raadslid|lidmaatschap|stemmer|kandidaat|fractie\\w*|afdeling))\\b(?= (?:ben|was|heb|sta) ik)`,
			'dg',
		),
		unless: (match, context) => !nobodyElse(match, context),
		score: 0.82,
	},
	{
		rule: 'list',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:i|i'm|i've|my)\\b[^.;]{0,50}?\\b(?:on the (?:list|ballot|ticket) for|candidate for|stood for|ran for|councillor for|canvass(?:ed)? for|leaflet(?:ed|s)? for|campaign(?:ed)? for|vote(?:d)?(?: for)?|member of|treasurer of|secretary of|active in|door-knock(?:ed)? for) (?:the )?(?<x>${party})\\b|\\b(?:i am|i'm|as) an? (?:paid-up |card-carrying |lifelong |proud )*(?<x1>${party})(?: party)? (?:member|voter|councillor|candidate|supporter|activist)\\b`,
			'dg',
		),
		unless: (match, context) => !nobodyElse(match, context),
		score: 0.82,
	},
	{
		rule: 'union',
		language: 'both',
		pattern:
			/\b(?:ik|i|mijn|my|ben|am|als|as)\b[^.;]{0,30}?\b(?<x>(?:kaderlid|vakbondslid|vakbondsman|vakbondsvrouw|vakbondsbestuurder|lid van de (?:vakbond|fnv|cnv|bond)|fnv-lid|cnv-lid|bondslid|(?:shop|union) steward|union (?:member|rep(?:resentative)?|man|woman|organiser)|card-carrying|stakingsleider|demonstrant|activist(?:e)?|klimaatactivist\w*|extinction rebellion|xr))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) || /\b(?:overleg|gesprek|onderhandel\w*|met|with|talks)\b/.test(match[0]),
		score: 0.74,
	},
];

const voiced =
	'(?:mannen|vrouwen|dames|heren|moskee|kerk|gospel|homo|roze|lesbisch|shanty|meiden|jongens|trans|queer)';
/** Clubs that say something about who is in them. */
export const saidAssociationPatterns: readonly Pattern[] = [
	{
		rule: 'club',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:ik|mij|mijn|we|wij|ons)\\b[^.;]{0,60}?\\b(?:op|bij|van|in|met|voor|het|de|een|mijn|ons|onze) (?<x>${voiced}-?(?:koor|netwerk|vereniging|club|groep|elftal|team|bestuur|sociëteit|genootschap|beweging|soos|cafe|avond)|rotary|lions|soroptimisten|vrijmetselaars?loge|loge|broederschap|zusterschap|plattelandsvrouwen|vrouwen van nu|padvinderij voor \\w+|scouting voor \\w+|(?:turkse|marokkaanse|surinaamse|molukse|indische|poolse|chinese|koerdische|antilliaanse|hindoestaanse|joodse|islamitische|christelijke|gereformeerde|katholieke|armeense|syrische|oekraiense|somalische|eritrese|iraanse|afghaanse) (?:\\w+)?(?:vereniging|school|club|stichting|omroep|winkel|bakker|gemeenschap|avond|dansgroep|muziekgroep)|(?:weekend|zaterdag|zondag)school(?: (?:voor|in) (?:onze |de |mijn )?(?:eigen |andere )?(?:taal|\\w+))?|school voor onze eigen taal|ouderenbond|anbo|kbo|pcob|seniorenvereniging|patientenvereniging|lotgenotengroep|oogvereniging|dovenclub|dovenvereniging|rolstoelbasketbal|rolstoeltennis|paralympisch \\w+|blindenvoetbal|g-voetbal|g-team|g-hockey|coc)\\b`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:subsidie|vergunning|aanvraag|klacht\w*|inspect\w*|gesprek|project|overleg|beleid|gemeente|toezicht|huur\w*|zaal)\b/.test(
				around(context, match, 20, 40),
			),
		score: 0.78,
	},
	{
		rule: 'club',
		language: 'en',
		pattern:
			/\b(?:i|my|me|we|our)\b[^.;]{0,60}?\b(?:the|a|an|my|our|at|with|for|in) (?<x>(?:men's|women's|ladies'?|gay|lesbian|pink|rainbow|lavender|queer|trans|deaf|gospel|church|mosque|muslim|jewish|hindu|christian|catholic|turkish|polish|ukrainian|chinese|irish|surinamese|nigerian|ghanaian|indian|kurdish|moroccan|syrian|iranian|black) (?:\w+ )?(?:choir|network|club|society|association|league|swimmers|rugby team|football team|school|centre|community (?:centre|group)|group|lodge|guild)|(?:saturday|sunday|weekend) school(?: (?:for|in) our own language| for \w+)?|freemasons?|masonic lodge|rotary(?: club)?|lions club|women's institute|mothers' union|boys' brigade|girl guides|wheelchair (?:basketball|rugby|tennis)|paralympic \w+|deaf club|blind football|support group|alcoholics anonymous|veterans' (?:club|association))\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:grant|permit|application|complaints?|inspect\w*|project|talks|policy|council|hall|rent\w*|visited|worked with|advised)\b/.test(
				around(context, match, 20, 40),
			),
		score: 0.78,
	},
];

/** Gender in a turn of phrase. */
export const saidGenderPatterns: readonly Pattern[] = [
	{
		rule: 'this',
		language: 'nl',
		pattern:
			/\b(?<x>deze (?:jongen|meid|dame|heer|man|vrouw|kerel|vent|tante|oma|opa|juf|meester|boerenzoon|boerendochter|jongeman|jongedame))\b(?= (?:kan|kun|kunt|overal|is|heeft|weet|wil|doet|zegt|hier|past|staat|niet|dus|gaat|houdt|leert|werkt|maakt)|[.,;!]|$)|\b(?:als|een|de|enige|ben|eerste|ook|gewone|nuchtere|echte|ouderwetse)(?: \w+)? (?<x1>(?:meid|jongen|vrouw|man|dame|kerel|vent|meisje|boerenjongen|boerenmeid|stadsjongen|volksjongen|volksmeid|zij-instroomster|huisvrouw|weduwe|tante)) (?:tussen|onder|in) (?:de |alle |al die |allemaal |een )?(?:mannen|vrouwen|kerels|heren|dames|jongens|meiden|wereld vol|mannenwereld|mannenbolwerk|vrouwenwereld|team|ploeg)\b|\b(?:ik|mijn|wij|we)\b[^.;]{0,40}?\b(?:allebei|beiden|alle twee|allen) (?<x2>man|vrouw|mannen|vrouwen)\b|\bmijn (?<x3>baard|snor|bakkebaarden|hoge hakken|naaldhakken|lippenstift|mascara|rokje|jurk|bh|meisjesnaam|mannelijkheid|vrouwelijkheid|prostaat|menstruatie|cyclus|baarmoeder|hoofddoek)\b/dg,
		unless: (match, context) => !nobodyElse(match, context) && match.groups?.x === undefined,
		score: 0.78,
	},
	{
		rule: 'this',
		language: 'en',
		pattern:
			/\b(?<x>this (?:girl|lad|lass|bloke|chap|old boy|old girl|lady|gentleman|mother|father|farm boy|farm girl|farmer's (?:son|daughter)))\b(?= (?:can|could|is|has|knows|will|does|says|here|never|always|likes|works|learned|went|got)|[.,;!]|$)|\b(?:as|the|only|first|a|am|one|lone)(?: \w+)? (?<x1>(?:girl|woman|man|lad|lass|bloke|lady|boy)) (?:in|among|amongst|between|of) (?:a |the |all |an all-)?(?:men|women|lads|boys|girls|ladies|man's world|male \w+|female \w+|boys' club|crew|workshop|yard|depot|team)\b|\b(?:on|in) the (?<x2>(?:ladies'?|men's|women's|gents'?|boys'|girls'|distaff)) (?:side|end|team|section|changing room|half)\b|\b(?:i|my|we)\b[^.;]{0,40}?\bboth(?: of us)? (?<x3>men|women|male|female|girls|boys|guys)\b|\bmy (?<x4>beard|moustache|high heels|lipstick|mascara|skirt|dress size|maiden name|prostate|period|womb|stubble)\b/dg,
		unless: (match, context) => !nobodyElse(match, context) && match.groups?.x === undefined,
		score: 0.78,
	},
	{
		rule: 'i-am-town',
		language: 'en',
		pattern:
			/\bi am (?:an? |a proud |the )?[a-z]{3,20} (?<x>man|woman|lad|lass|girl|boy|bloke)(?=[.,;]| (?:and|through|born|you|but|since)\b)/dg,
		unless: (match) => /\b(?:not|your|the same|no) /.test(match[0]),
		score: 0.78,
	},
];

/** Orientation by whom one loves, marries or was. */
export const saidOrientationPatterns: readonly Pattern[] = [
	{
		rule: 'love',
		language: 'both',
		pattern:
			/\b(?<x>(?:women|vrouwen) (?:who|die) (?:love|van) (?:women|vrouwen)(?: houden)?|(?:men|mannen) (?:who|die) (?:love|van) (?:men|mannen)(?: houden)?|(?:vrouwen|mannen) die op (?:vrouwen|mannen) vallen|(?:val|viel) (?:ik )?(?:op|voor) (?:mannen|vrouwen|hetzelfde geslacht|jongens|meisjes|beide)|(?:i )?(?:fancy|fall for|date|love) (?:men|women|boys|girls|both)|(?:twee|2) (?:mama's|papa's|moeders|vaders|bruiden|bruidegoms|bruidegommen)|two (?:mums|moms|dads|mothers|fathers|brides|grooms)|zelfde geslacht|same[- ]sex|roze (?:zaterdag|boot|koor|netwerk|50\+)|(?:kwam|kom|ben|was|komen) (?:ik )?uit de kast|uit de kast (?:kwam|gekomen|ben|kwamen)|(?:my|mijn) (?:old|oude|vorige|dead|former|geboorte) (?:name|naam|pronouns|geslacht|gender)|(?:geboren|opgegroeid) als (?:meisje|jongen|dochter|zoon)(?! van)|(?:born|raised) (?:as )?a (?:girl|boy|daughter|son)(?= (?:but|and now|and am|until))|de m in mijn paspoort|de v in mijn paspoort|the (?:m|f|x) in my passport|die\/hen|hen\/hun|they\/them|gay pride|canal pride|op de boot (?:tijdens|met) pride|trouwde(?:n)? (?:wij |we |ik )?zodra het mocht|married (?:as soon as|when|once) (?:it was legal|it became legal|we were allowed|the law))\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:beleid|policy|project|voorlichting|clienten?|clients?|dossier|formulier|campagne|campaign|subsidie|gemeente|workshop)\b/.test(
				around(context, match, 50, 20),
			),
		score: 0.82,
	},
	{
		rule: 'both-men',
		language: 'nl',
		pattern:
			/\bmijn (?<x>vriend|man|partner|verloofde|vriendin|vrouw|lief) en (?:ik|mij),? (?:allebei|beiden|twee|alle twee|als) (?:man|vrouw|mannen|vrouwen|heren|dames)\b/dg,
		score: 0.9,
	},
	{
		rule: 'both-men',
		language: 'en',
		pattern:
			/\bmy (?<x>boyfriend|husband|partner|fiance|girlfriend|wife|fiancee|other half) and (?:i|me|myself),? (?:both|two|being|as two) (?:of us )?(?:men|women|male|female|blokes|girls|guys|ladies|grooms|brides)\b/dg,
		score: 0.9,
	},
];
