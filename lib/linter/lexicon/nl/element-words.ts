import type { ElementWords } from '../types';
import { DATE, DAYS, MONTH, NAMED, NUMBER, PERSON, RANGE } from './element-shapes';

/** How Dutch vacancies tell salary, hours and the rest. */
export const elementWords: ElementWords = {
	classes: {
		we: 'we wij ons onze',
		you: 'je jij jou jouw u uw jezelf',
		third:
			'client clienten klant klanten *bewoner *bewoners leerling leerlingen burger burgers patient patienten inwoner* bezoeker* gast gasten student studenten deelnemer* kinderen *huurder* reiziger* gezin gezinnen doelgroep* publiek gebruiker* ondernemer* opdrachtgever* museum *bibliotheek *beleid buurthuis',
		no: 'niet geen nooit helaas alleen',
		apply:
			'sollicit* reage* reactie* vacature brief brieven cv* motivatie* inschrij* aanmeld* meld inzend* interesse stuur* bericht kandida* bel mail schrijf geef horen',
		talk: 'vragenlijst casus rollenspel *gesprek* kennismak* videobel* *opdracht proef* *toets *test referentie* meeloop* ontmoet* ronde* bezoek',
		tell: 'bespreek overleg vermeld zeg* meld melden bel bellen belt mail* app appen vertel* doorgeven vraag kenbaar verzoek* laat weten geef aangeven',

		pay: '*bedrag *salaris* *loon verdien* bruto* betaal* betalen *inkomen *schaal inschaling *tarief vergoeding arbeidsvoorwaarden trede netto beloning bezoldiging* functiegroep stagevergoeding',
		wage: 'verdien* bruto* *schaal *inkomen *salaris*',
		get: 'krijg* ontvang* bied* start*',
		cost: 'uniform reiskosten* km *budget* miljoen boete* omzet subsidie* thuiswerk* *bonus laptop fiets* huur kas prijs pot potje uitje* opleidingen beurzen eindejaars* investe* besteed* lening* schulden begroting *kosten telefoon',

		week: 'week weken wekelijks* w werkweek',
		job: '*contract arbeidsduur inzet beschikbaar aanstelling *dienstverband functie* *baan werken uren minimum werk werkt werkweek vacature omvang parttime',
		post: '*contract aanstelling *dienstverband functie *baan',
		full: 'fulltime* voltijd* full',
		away: 'bellen open geopend cursus* training* *scholing kantooruren vakantie* verlof* gesprek* bereikbaar bel winkel thuis huis binnen',
		hourly: 'uren omvang werktijd* contract* dienstverband arbeidsduur',

		where: 'thuis *huis *kantoor afstand locatie bibliotheek',
		self: 'bent ben wees',
		choose:
			'kies* kiezen bepaal* bepalen deel deelt wisselen schikt wensen stemmen ruil* *verde* afspreken spreken stem overleg zelf samen uitkom* liever aanpassen schuiven voorkeur vrijheid spreid* beslist indelen',
		when: 'dagen later laat verdeling uren tijd* *dtijd* *ntijd* *ktijd* *rooster* dienst diensten weekend* vroeg ochtend* avond* wanneer beginnen starten werkdag* werkuren werkweek',
		part: 'deeltijd* parttime* duoba* thuiswerken thuiswerkdag* hybride flextijd* plaatson* vierdaagse schooltijd* zelfrooster* telewerk* glijdende flexwerk*',
		flexible: 'flexibel* soepel*',
		trait:
			'inzet planner houding werkgever *vergoeding sollicit* instelling type overwerk* vakantiedagen vergader* plant vast vaste',

		everyone: 'iedereen ieder allemaal niemand',
		all: 'iedere elke alle allerlei',
		human:
			'mens* talent* sollicitant* kandida* collega* medewerker* ploeg team* organisatie *bestand werkplek werkvloer',
		welcome: '*welkom* kans kansen erbij telt solliciteren reageren reageer nodig* meedoen gewenst',
		pair: 'jong oud man vrouw mannen vrouwen homo* hetero* non-binair*',
		ground:
			'leeftijd* afkomst* *kleur gelo* religie* *overtuiging gender* geslacht seksuele *orientatie *beperking* *handicap* achtergrond* cultu* geboren gevlucht vluchteling* lhbt* neurodiv* hoofddoek arbeidsmarkt *migratie* landen hoeken herkomst vandaan nationaliteit* geaardheid uitziet ongelo* godsdienst gerichtheid wieg trans queer',
		theme:
			'divers* inclus* gelijk* afspiegeling gemengd* discrimin* *vertegenwoordigd* verschil* evenwichtig* weerspiegel* vooroorde* veelkleurig* verscheiden* verschillen',
		task: 'assortiment producten toeslag* werkzaamheden taken* wijk* groei* afhankelijk hangt',
		denied: 'niet geen alleen eis* voldoe*',

		wish: 'hulp* aanpas* wensen liever ander*',
		limit:
			'*beperking* gezondheid* *handicap *rolstoel* doof blind* dyslexie autisme ziekte *prikkel* *hond trap neurodivers* adhd slechtzie* slechtho* hoortoestel* gehoorap* dove chronische stotter*',
		tool: 'aangepast *toegankelijk* *tolk* gebaren* ringleiding lift braille* voorlees* pauze* stilte* stille drempel* schermlezer',
		moment:
			'*gesprek* sollicit* *test *formulier* selectie* kennismak* vragen brief assessment schrijven procedure',
		training: 'scholing taken medewerkers verhuiz* website rijbewijs diploma',
		denial: 'zonder geen',

		choosing:
			'gespreksronde* vervolggesprek* selectie* *selectie sollicitatiegesprek* assessment kennismakingsgesprek* proefd*',
		answer: 'hoor* bericht antwoord* uitnod* beslis* terugkoppeling uitsluitsel uitgenodigd',
		call: 'bellen mailen laten nodigen',
		process: '*procedure sollicitatie',
		request: 'vraag vragen solliciteer solliciteren via klik stuur',
		inner: 'inwerk* vergunning* aanpassing* voorziening* ontwikkeling',
		course: 'procedure sollicit* verder reageren selectie* stappen vervolg',

		ask: 'nieuwsgierig benieuwd twijfel nummer belt vertel* antwoord* vraag contact* info* inlichting* bel bellen mail* weten app spreek telefo* groet* sparren praat hoor sollicit* stuur* aanspreekpunt drinkt recruiter teamleider chef 0* meer helpt klaar terecht bereik* leidinggevende neem overleg*',

		firm: 'sluit* deadline einddatum uiterste *termijn verloopt laatste',
		end: '*gesprek* *ronde contract aanstelling start begint beginnen verhuiz* sinds seizoen vervangt jubileum',
	},
	texts: {
		each: /(?:per|in (?:de|het)|elke?|iedere|p\.)\s?(?:\p{L}+ )?(?:uur|maand|jaar|week|dienst|vier weken|m\b)|maandelijks|(?:jaar|maand)basis/iu,
		amount:
			/(?:€|eur(?:o)?s?\b) ?\d|\d(?:,-)? ?(?:euro|€|mille)|\d,\d\d\b(?! ?(?:%|uur))|(?:honderd|duizend|tien|tig|elf|twaalf) euro|\d(?:[.,]\d)? ?k\b|\d{1,3}[. ]?\d{3}(?:,-|,\d\d)?(?: ?(?:-|–|tot(?: en met)?|en|t\/m|naar|à|,) ?(?:max(?:imaal|\.)? )?\d{1,3}[. ]?\d{3}| ?(?:bruto|netto|per (?:maand|jaar)|p\.m))/i,
		small: /(?<![\d.,]|\d )\d?\.?\d{2,3}(?:,-)? (?:euro )?(?:per|elk) (?:jaar|persoon|kilometer)/i,
		two: /(?:€|euro|eur)[^.?!]{0,4}\d{1,3}[. ]?\d{3}[^?!]{1,24}\d{1,3}[. ]?\d{3}|\d{1,3}[. ]?\d{3}[^.?!]{1,20}\d{1,3}[. ]?\d{3}[^.?!]{0,4}(?:€|euro|eur)/i,

		span: new RegExp(
			`(?<!\\b(?:(?<!gaat )om|in|na|binnen|vanaf|sinds|tussen|rond|elke|tot|en|uiterlijk) )(?<![.:])\\b${RANGE}`,
			'iu',
		),
		fte: /\d ?fte|factor:? ?[01],|(?:aanstelling|baan|functie|dienstverband)[^.?!]{0,12} \d0 ?(?:%|procent)/i,
		usual:
			/(?<!\b(?:van|tussen) )\b(?:1\d|[23]\d) ?(?:tot|-|–|à|of|\/|t\/m) ?(?:1\d|[23]\d|40) ?(?:uur|u\b)|(?<!\b(?:(?<!gaat )om|in|na|binnen|vanaf|sinds|tussen|rond|elke|tot|krijgt) )\b(?:12|16|18|20|24|28|30|32|34|36|38|40) ?(?:uur|uren|u\b)(?! (?:open|per (?:dag|jaar)))/i,
		days: new RegExp(
			`\\b${DAYS}(?: [^.]{0,12})?(?: (?:per|in de|van de|elke|iedere) week| van \\p{L}+ uur)|(?:werkt? (?:je )?|voor )${DAYS}(?! (?:mee|thuis|per))|${DAYS} (?:te|wilt?|kan|kunt) werk`,
			'iu',
		),
		there: /is er|zijn er|opleiding van/i,
		spanDays: /werk[^.?!]{0,20}dag (?:tot|t\/m)[^.?!]{1,16}dag/i,
		number: new RegExp(`\\b${NUMBER}\\b`, 'iu'),
		label: new RegExp(
			`\\b(?:uren|omvang|werktijd\\p{L}*|arbeidsduur|contract|dienstverband|formatie)\\b[^.?!\\d]{0,25}\\b${NUMBER}\\b(?! (?:maand|jaar|${MONTH}))`,
			'iu',
		),
		asked: /hoeveel (?:uur|uren|dagen)/i,
		basis: /(?:als|bij|wie) [^.?!]{0,20}(?:voltijd|fulltime)/i,
		whole: new RegExp(`^[^\\p{L}\\d]*${RANGE}[.!]?$`, 'iu'),

		twoPlaces:
			/waar (?:en|of) wanneer|wanneer (?:en|of) waar|tijd-? ?en plaats|waar je (?:ook )?(?:wilt|werkt)/i,
		fewer:
			/(?:liever|minder|meer|korter|langer)[^.?!]{0,25}(?:uur|uren|werken)[^.]{0,30}(?:kan|mag|goed|mogelijk|bespreek|prima)|dagen (?:kan|mag)\b|ur?u[^.]{0,20}(?:mag|kan) ook|liever \S+ (?:uur|dagen)|(?:functie|baan)[^.?!]{0,20} (?:voor|door) twee/i,
		range: new RegExp(
			`(?<!van )\\b${NUMBER} ?(?:tot|-|–|à|a|of|/|t/m) ?${NUMBER}[ -]?(?:uur|uren|u\\b)(?! (?:open|bereikbaar))`,
			'iu',
		),
		between: /(?<!diensten )(?:begin|start)\p{L}* tussen/iu,
		life: /(?:kunt|kan|mag)[^.?!]{0,12} (?:eerder|later) (?:stoppen|beginnen|weg)|vrij (?:nemen )?(?:voor|om) (?:je|de|een|mantel)|(?:om|rond|naast|bij) je (?:leven|gezin|kinderen|studie|privé)/i,
		home: /\bwerk\w*[^.?!]{0,40}\bthuis\b|\bthuis (?:te )?(?:werk|mag|kan)|van(?:uit|af) (?:je |de )?(?:eigen )?(?:huis|thuis|woning|keuken)|op afstand|dag(?:en)?[^.?!]{0,20} thuis\b/i,
		granted: /\? (?:ook )?(?:ja|dat (?:kan|mag|regel)|kan|mag|prima|geen probleem)|geen (?:enkel )?probleem/i,
		clock: /\b(?:uur|later)\b/i,
		own: /(?:eigen|zelf je) (?:dagen|uren|week|rooster|werktijd|diensten|planning)|kiest? (?:je )?(?:zelf )?(?:je )?eigen werkplek|rooster\w* (?:je)?zelf|ruilen (?:met|kan|mag|is)/i,
		gives:
			/geeft?[^.?!]{0,25} door wanneer|aan jou|wie wanneer|andere verdeling|(?:net wat|wanneer het) (?:je|jou)|wat (?:je|jou)[^.?!]{0,12} (?:past|uitkomt)|welke (?:dagen|nachten|uren|diensten|avonden) (?:je|dat|passen)/i,

		work: /^(?:je|jij|u) (?!(?:bent|hoort|hoeft|past|mag|kunt|krijgt)\b)\p{L}+t\b/iu,
		notAll: /\b(?:niet|geen) (?:iedereen|alle|elke)\b/i,
		yourself:
			/jezelf (?:zijn|kunt|mag)|zoals je bent|wie je (?:ook )?bent|zichzelf (?:zijn|kunnen|kan|mag)|mag er zijn|niemand (?:uit|buiten)|dan jezelf|op ons (?:te )?lijk|in (?:een|het) (?:hokje|plaatje)/i,
		mirror:
			/(?:team|korps|bestand|medewerkers)[^.?!]{0,30}(?:herken|eruitzie|lijkt op)|mensen (?:die|van|uit|met) [^.?!]{1,40} mensen (?:die|van|uit|met)/i,
		oldYoung:
			/of je nu|jong (?:of|en) oud|oud (?:of|en) jong|(?<!(?:hun|haar|zijn|een) )man,? (?:of )?vrouw|maakt (?:\p{L}+ ){0,2}niet(?:s)? uit|doet er (?:\p{L}+ ){0,2}niet toe|geen (?:enkele )?(?:rol|verschil)|niet belangrijk|niets anders|niet waar je|waar je (?:ook )?vandaan/iu,
		people:
			/(?:mensen|collega's|medewerkers|kandidaten) (?:\p{L}+ )?(?:met|van|uit)|ieder(?:een)? met|ongeacht|welkom/iu,
		apart: /niet (?:op|naar) |los van/i,
		belongs:
			/thuis voel|plek voor iedereen|voor iedereen[^.?!]{0,10} plek|op (?:je|zijn) plek|dezelfde kans|gelijke kans|welkom|mee ?doen|hoort (?:hier |er |iedereen )?erbij|terecht|zien (?:we |wij )?je graag|iedereen (?:telt|is welkom|welkom|doet mee)/i,

		needs:
			/(?:^|[,;:?!.] )heb (?:je|jij|u)[^.?!]{1,60}nodig|(?:als|indien|wanneer|dat) (?:je|u)?[^.?!]{0,50}nodig (?:hebt|heeft|is)|wat (?:heb )?(?:je|jij|u)[^.?!]{0,20} nodig|(?:iets|hulp|extra|ondersteuning|aanpassing\p{L}*|voorziening\p{L}*|tolk|tijd)[^.?!]{0,40}(?:nodig|gewenst|doorgeven|noodzakelijk|handig|mogelijk|geregeld|behoeft|wens|aanpassen|behoeve)/iu,
		poor: /(?:hoor|zien?|loop|lopen)[^.?!]{0,20}(?:slecht|lastig|moeilijk|minder|niet goed)|(?:slecht|lastig|moeilijk|minder)[^.?!]{0,12}(?:horen|zien|lopen)|niet (?:zo )?(?:goed|lang)[^.?!]{0,12}(?:staan|lopen|zien|horen)|stille (?:ruimte|plek)|(?:trap|schrijven|gesprek|brief)[^.?!]{0,10} (?:lastig|moeilijk)/i,
		form: /op verzoek|(?:ander|op een andere) (?:vorm|manier|moment)|iemand mee|vooraf|samen (?:een|op zoek|in\b)|makkelijker/i,
		fit: /(?:passen|pas|stellen)[^.?!]{0,30}(?:werkplek|gesprek|procedure)[^.?!]{0,30}(?:aan|af)\b|(?:welke|redelijke) aanpassing|aangepaste werkplek|rekening (?:mee|met (?:wat|jou))|mee over[^.?!]{0,12}aanpass|aanpassingen zijn|met hulpmiddelen|voorzieningen (?:voor|tijdens|bij) (?:de|het|je)/i,
		way: /(?:zoeken|vinden) (?:we|wij)? ?(?:samen )?een (?:andere )?(?:manier|oplossing|vorm)/i,
		ifSo: /(?:\?|, dan|\? dan) (?:(?:we|wij) )?(?:passen|regelen|zorgen|maken|zoeken)\b/i,
		empty: /vragen\?/i,

		invite:
			/(?:praten|spreken) (?:we|wij) met (?:\d|drie|vier|vijf)|nodigen[^.?!]{0,40} uit\b|uitgenodigd voor|lezen[^.?!]{0,20}brie[^.?!]{1,40}(?:nodig|kies|bel|hoor|week|dagen)|door naar|of (?:we|wij) je uitnodigen|dan (?:weet je|beslis|kiez)|weet je of|nemen (?:we|wij)[^.?!]{0,20}contact|(?:wie|als) (?:we|wij)[^.?!]{0,12} (?:uitnodig|spreken)/iu,
		join: /(?:loop|werk|draai|kijk)[^.?!]{0,25}(?:dag|nacht|ochtend|middag|avond|dienst|uur|uurtje)[^.?!]{0,6}mee|(?:dag|dienst) mee|kom[^.?!]{0,25}(?:dag|ochtend|middag|dienst|uur)[^.?!]{0,12}(?:kijken|mee)|kennis te? ?maken|maken we kennis|kop(?:je)? (?:koffie|thee)/i,
		rounds:
			/(?:stap|ronde) (?:1|2|een|twee|één)|(?:één|een|twee|drie|1|2|3|eerste|tweede) (?:\p{L}+ )?(?:gesprek|ronde|stappen)/iu,
		soon: /(?:binnen|uiterlijk|na) (?:een|één|twee|drie|vier|vijf|\d+) (?:dag|week|werkdagen|jan|feb|ma|ap|ju|au|sep|okt|nov|dec)|altijd (?:weten|bericht|antwoord)|volgende dag|dag erna|van ons of|(?:week) (?:later|daarna)/i,
		dated: new RegExp(
			`(?:gesprek|commissie)[^.?!]{0,50}(?:${DATE}|week \\d)|(?:${DATE}|week \\d)[^.?!]{0,40}gesprek`,
			'i',
		),
		job1: /^(?:je|jij|u) (?:voert|behandelt|bent|begeleidt|organiseert)\b|je eerste (?:wek?en|week|werkdag|dag)\b|(?:elke|iedere) (?:dag|week|maand|ochtend)/i,
		called: /telefonische kennismaking|videobel|eerst bellen we|plannen we een|stap (?:1|een|één)\b/i,
		chat: /(?:je spreekt [^.?!]{0,20}|praat (?:je|u)?[^.?!]{0,12})met (?:twee|drie|de|een|het)[^.?!]{0,12}(?:collega|team|mensen van de)|eerst met|dag(?:je)? mee|maak je een (?:opdracht|test|toets|casus)|(?:commissie) (?:leest|kiest)|(?:voer|volgt)[^.?!]{0,20}(?:gesprek|bezoek)|op gesprek/i,
		seq: /daarna|tot slot|waarna|vervolgens|eerst|volgt|verloop|stap(?:pen)?\b|klaar\b/i,
		last: /laatste (?:stap|fase|ronde)|referenti|daarna|vervolgens|eerst .{1,60}(?:daarna|en dan |dan kom)|proef(?:dag)/i,

		person: new RegExp(
			`(?<!\\p{L}[.!] |\\b(?:[Ss]tichting|[Gg]emeente|[Mm]inisterie|[Aa]fdeling|[Pp]ostbus|[Tt]eam|over|zoals)(?: (?:het|de|van|voor))? )\\b${PERSON}`,
			'u',
		),
		mister:
			/\b(?:[Dd]e heer|[Mm]eneer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Dd]rs\.?|[Dd]r\.?|[Ii]r\.|[Ii]ng\.|[Mm]r\.|juf|meester) (?:(?:van|de|der|den|El) ){0,3}\p{Lu}/u,
		single: new RegExp(
			`(?:(?:\\b(?:[Bb]el|[Aa]pp)(?:l?en|t)?|[Ss]preek met|[Vv]raag|weten aan|contact op met|(?:terecht|vragen kun je) bij|doe je bij|binnen bij)(?: (?!(?:in|te|op|uit|zoals|van) )\\p{Ll}+){0,5}|(?:\\b[Mm]ail(?:en|t)?|[Ss]tuur(?:[^.?!]{1,40} (?:aan|naar))?|collega|recruiter|teamleider|manager|leidinggevende|chef(?: is)?|contactpersoon:?|aanspreekpunt:?|[Ii]k ben)(?: dan)?) ${NAMED}`,
			'u',
		),
		opens: new RegExp(
			`(?:^|\\? )${NAMED}(?: \\p{Lu}\\p{Ll}{1,20})?,?(?: je [^,.]{1,40},| \\([^)]{1,40}\\))? (?:beantwoordt|(?!wat|dat|met|niet)\\p{Ll}+t (?:je|jou|u)\\b|vertelt|praat|drinkt|weet er|staat (?:voor|klaar)|is (?:je|jouw|bereikbaar|te bereiken)|geeft (?:je|u))`,
			'u',
		),

		query: /(?<!\b(?:we|wij) )\bvragen\b(?! (?:we|wij|van|naar)\b)|t\.a\.v\.|brief gaat|binnen bij|@/i,
		past: /vorige|vertelde|voorganger/i,

		date: new RegExp(DATE, 'i'),
		before: new RegExp(
			`(?:voor|vóór|tot(?: en met)?|t/m|uiterlijk|na|later dan|sluit\\p{L}*|loopt af)[^.?!]{0,30}(?:${DATE})|(?:${DATE})[^.?!]{0,25}(?:sluit|ontvangen|binnen|zijn|ligt)|(?:voor|vóór|uiterlijk)(?: op)? (?:aanstaande )?(?:maan|dins|woens|donder|vrij)dag|(?:voor|vóór|tot|uiterlijk)[^.?!]{0,16} ?(?:volgende week |pasen|pinksteren|kerst|\\p{Ll}*vakantie\\b|week \\d|middernacht)|(?:tot|uiterlijk) (?:zater|zon)dag`,
			'iu',
		),
		within:
			/(?:solliciteer|reageer|stuur[^.?!]{1,30})[^.?!]{0,20} binnen (?:een|één|twee|drie|\d+) (?:dagen|week|weken)/i,
		early: new RegExp(
			`vacature sluit(?: op)? (?:${DATE})|(?:solliciteer|reageer|stuur|mail|meld)(?:(?!want|brief)[^.?!]|brief){0,40} (?:voor|vóór|tot|uiterlijk|t/m)[^.?!]{0,14} ?(?:${DATE})|moeten[^.?!]{0,25}(?:${DATE})[^.?!]{0,9}(?:hebben|binnen)`,
			'i',
		),
		term: /je hebt tot|de tijd/i,
		never: /jaarlijks|elk jaar/i,
	},
	signs: {
		salary: `
wage two; pay you amount !cost; span amount !cost !third
!cost !third !small
pay amount|two; get|job two; each amount; ^pay amount`,
		hours: `
week span you; week span job !third; fte; full span; post usual !third
spanDays number !third
!third !away !there
week|job span; usual; days you|job; days week; whole; full job|you !basis; asked number; ^hourly number; label`,
		flexibility: `
life; twoPlaces|between|gives !third; own you !no; granted when|home|part|clock !third
!no !third
choose|part|home !trait when|part|home; flexible when|job|home !trait !self; where2; granted when|job|home
own|fewer|range`,
		diversity: `
ground2 welcome human !denied !work; mirror !work; yourself !work !third
!third !task !work !notAll
everyone welcome|belongs !denied; all human welcome !denied
ground belongs|apart|oldYoung; ground2; ground we|human people; ground welcome !denied
pair2 welcome|oldYoung|we
theme we|welcome|human; you oldYoung`,
		accommodation: `
!third !training !work
needs tell|we|moment|limit !denial; limit2 !welcome; limit tell|moment|you !welcome
tool moment|tell|we; tool2; poor; ifSo limit|wish|tool; moment form; tell form; fit; way; wish tell moment !empty`,
		procedure: `
!third !inner !job1
choosing; process !tell !request; talk rounds|last|dated|seq; talk2 seq; called; join; everyone answer
invite; answer|call|talk soon; answer date; talk process
seq ^course; chat; answer|talk ^course !request|query`,
		contact: `
!past
ask|query person|mister|single|opens; ^ask|query person; ^ask|query mister; ^ask|query opens`,
		deadline: `
within; early
!end
firm date !never; apply before !never; ^apply before; ^firm date; term before`,
	},
	mvx: /\b[mvfxwd] ?[/|,] ?[mvfxwd] ?(?:[/|,]|,? of) ?(?:[mvfxwdn]b?\b|anders|\*)|\b(?:mvx|vmx)\b|\b[mv][ -][mv][ -]x\b|\b[mv] ?\/ ?x\b|(?:man|vrouw) ?(?:[/|,]|of) ?(?:man|vrouw) ?(?:[/|,]|of|en) ?(?:x|anders|non-binair|iedereen)|(?:alle|elk|welk|ieder|ongeacht)(?: je)? (?:geslacht|gender)|alle genders|genderneutraal|iedere? gender/i,
};
