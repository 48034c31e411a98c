import type { ElementWords } from '../types';
import { DATE, NAMED, NUMBER, PERSON, RANGE } from './element-shapes';

/** How Dutch vacancies tell salary, hours and the rest. */
export const elementWords: ElementWords = {
	classes: {
		we: 'we wij ons onze',
		you: 'je jij jou jouw u uw jezelf',
		third:
			'client* klant* *bewoner* leerling* burger* patient* inwoner* bezoeker* gast gasten student* deelnemer* kinderen *huurder* reiziger* gezin* doelgroep* publiek gebruiker* leverancier* ondernemer* partners *lezers cursist* opdrachtgever* museum *bibliotheek *beleid bestuur wethouder producten programma systeem buurthuis boeken',
		no: 'niet geen nooit helaas alleen uitsluitend verplicht onmogelijk',
		apply:
			'sollicit* reage* reactie* vacature brief brieven cv* motivatie* inschrij* aanmeld* meld inzend* interesse stuur* insturen ontvang* bericht open* kandida* bel mail lezen schrijf inleveren lever oproep wachten geef horen hoor weten aan',
		talk: '*gesprek* kennismak* *afspraak videobel* casus *opdracht proef* *toets *test referentie* meeloop* meelopen ontmoet* speeddate vragenlijst *commissie ronde* gespreksronde* *heidsonderzoek bezoek',
		tell: 'laat weten zeg* meld* bel* mail* *app* vertel* geef aangeven doorgeven door vraag contact overleg kenbaar kennisgeving vermeld verzoek*',

		pay: '*salaris* *loon *loonschaal loonindicatie verdien* bruto* netto betaal* betalen beloning bezoldiging* *inkomen *schaal schalen inschaling fwg *tarief gage stagevergoeding vergoeding vrijwilligersvergoeding arbeidsvoorwaarden *groep trede treden',
		wage: '*salaris* *loon verdien* bruto* *schaal *inkomen',
		get: 'krijg* ontvang* bied* start*',
		cost: 'reiskosten* kilometer km *budget* miljoen miljard boete* omzet subsidie* thuiswerk* *bonus laptop telefoon fiets* verkocht uniform lenen leent haalden aankopen beurzen verkop* *kost kosten onkosten eindejaars* investe* besteed* besteden lening* salarissen lonen facturen schulden begroting toelage aanbrengt premie',

		week: 'week weken wekelijks* pw wk w werkweek weekuren',
		job: '*contract aanstelling *dienstverband functie* *baan betrekking* vacature werken uren omvang arbeidsduur werktijd* plek standplaats minimum maximum werk werkt werkweek beschikbaar inzet urenaantal parttime',
		full: 'fulltime* voltijd* full',
		away: 'open cursus* training* rijdt binnen rondleiding vakantie* verlof* gesprek* bereikbaar bel bellen bereiken *scholing winkel gebouw klok dienst diensten thuis huis kantooruren reactie reageren hybride thuiswerken bezet jaar vrije maanden',
		hourly: 'uren omvang werktijd* dienstverband arbeidsduur contract*',

		where: 'thuis *huis *kantoor bibliotheek afstand locatie',
		self: 'bent ben wees',
		choose:
			'kies* kiezen bepaal* bepalen indelen deelt ruil* *verde* afspreken afspraak spreken stem stemmen overleg ingedeeld zelf samen uitkom* schikt liever aanpassen schuiven wisselen wensen voorkeur vrijheid spreid* beslis beslist',
		when: 'dag dagen uren tijd* *dtijd* *ntijd* *ktijd* *rooster* dienst diensten weekend* vroeg laat ochtend* avond* s wanneer beginnen starten pauze werkweek werkdag* werkuren verdeling planning',
		part: 'deeltijd* parttime* duoba* thuiswerken thuiswerkdag* hybride flextijd* flexuren flexwerk* glijdende? plaatson* tijdon* locatieon* vierdaagse schooltijd* telewerk* zelfrooster*',
		flexible: 'flexibel* soepel*',
		trait:
			'inzet houding instelling persoon type schil opstellen chauffeurs overwerk* wonen werkgever *vergoeding vakantiedagen sollicit* gesprek bespreken plant vergader* vast vaste',

		everyone: 'iedereen ieder eenieder allemaal niemand',
		all: 'iedere elk elke alle allerlei iedereen ieder ieders',
		human:
			'mens* talent* persoon sollicitant* kandida* collega* medewerker* reactie* brieven ploeg team* organisatie belangstellende* achtergrond* werkplek werkvloer *bestand',
		welcome:
			'*welkom* kans kansen meedoen erbij tellen telt solliciteren reageren gewenst nodig* uitnodigen zichzelf jezelf waardeer* meetellen uitgenodigd',
		pair: 'jong oud man vrouw mannen vrouwen hetero homo',
		ground:
			'leeftijd* afkomst* herkomst *kleur gelo* religie* godsdienst *overtuiging gender* geslacht seksuele geaardheid *orientatie *beperking* *handicap* achtergrond* cultu* vandaan geboren nationaliteit* gezinssituatie moedertaal houdt liefhebt bicultu* gevlucht vluchteling* queer lhbt* trans uitziet elders neurodiv* hoofddoek wieg arbeidsmarkt *migratie* landen hoeken',
		theme:
			'divers* inclus* gelijk* afspiegeling gemengd* discrimin* veelkleurig* kleurrijk* *vertegenwoordigd* verschil* verscheiden* evenwichtig* weerspiegel* vooroorde* objectief eerlijke bias',
		task: 'toeslag* werkzaamheden taken* projecten wensen vakantiegeld btw laptop reiskosten afdeling opdrachten onderwerpen wijk* scholen opleiding groei* afhankelijk hangt',
		denied: 'niet geen alleen enkel uitsluitend slechts eis* voldoe* voorrang elders enkele',

		wish: 'hulp* aanpas* wensen liever ander* rustig* *kelijk*',
		limit:
			'*beperking* gezondheid* *handicap *rolstoel* doof dove blind* slecht* dyslexie autisme adhd chronische? ziekte *prikkel* *hond trap zintuig* mindervalide neurodivers* stotter*',
		tool: '*toegankelijk* *tolk* gebaren* ringleiding lift drempel* braille* voorlees* schermlezer letter* vergrot* invalidentoilet pauze* stil*',
		moment:
			'*gesprek* sollicit* procedure *test toets *formulier* selectie* kennismak* vragen brief filmpje *opdracht assessment kom* langs schrijven',
		training:
			'scholing rijbewijs diploma bevoegdheid bid* gebed* woningnood taken medewerkers verhuiz* websites website software',
		denial: 'zonder niets geen',

		choosing:
			'selectie* *selectie sollicitatiegesprek* assessment kennismakingsgesprek* gespreksronde* vervolggesprek* proefd* meeloop*',
		answer: 'hoor* bericht antwoord* terugkoppeling uitsluitsel uitnod* uitgenodigd beslis*',
		call: 'bellen mailen laten nodigen',
		process: '*procedure sollicitatie',
		inner:
			'inwerk* laptop bezwaren vergunning* rapport* medewerkers hulp* aanpassing* voorziening* aanvragen verhaal buurt tv radio ontwikkeling',
		course:
			'procedure sollicit* verder vervolg interesse reageren zo selectie* gaat stappen planning gesprekken',

		ask: 'vertel* nummer hoofd beantwoord* antwoord* schuif langs vragen vraag contact* info* inlichting* bel belt bellen mail* weten app appt appen terecht stel neem bereik* spreek telefo* leidinggevende groet* sparren praat benieuwd hoor sollicit* stuur* schrijf twijfel aanspreekpunt drinkt recruiter teamleider chef kennismaken 0* loop binnen* meer overleg* helpt klaar',

		firm: 'sluit* deadline uiterste *termijn verloopt einddatum laatste',
		end: '*gesprek* *ronde contract aanstelling start begint beginnen project* jaar sinds vervangt proefdag jubileum verhuiz* werkt bellen werk indiensttreding bestaan dienst hoor hoort seizoen',
	},
	texts: {
		each: /(?:per|in (?:de|het)|elke?|iedere|p\/|p\.)\s?(?:\p{L}+ )?(?:uur|maand|jaar|week|dienst|vier weken|m\b|u\b)|maandelijks|(?:jaar|maand)basis/iu,
		amount:
			/(?:€|eur(?:o)?s?\b|£|\$) ?\d|\d(?:,-)? ?(?:euro|eur\b|€|mille)|\d,\d\d\b(?! ?(?:%|uur|u\b|fte|procent))|(?:honderd|duizend|tien|tig|elf|twaalf) euro|\d(?:[.,]\d)? ?k\b|\d{1,3}[. ]?\d{3}(?:,-|,\d\d)?(?: ?(?:-|–|tot(?: en met| maximaal)?|en|t\/m|naar|à) ?(?:max(?:imaal|\.)? |ongeveer )?\d{1,3}[. ]?\d{3}| ?(?:bruto|netto|per (?:maand|jaar)|p\/m|p\.m))/i,
		two: /(?:€|euro|eur)[^.?!]{0,4}\d{1,3}[. ]?\d{3}[^?!]{1,24}\d{1,3}[. ]?\d{3}|\d{1,3}[. ]?\d{3}[^.?!]{1,20}\d{1,3}[. ]?\d{3}[^.?!]{0,4}(?:€|euro|eur)/i,

		span: new RegExp(
			`(?<!\\b(?:(?<!gaat )om|in|na|binnen|vanaf|sinds|tussen|rond|elke|tot|en|uiterlijk) )\\b${RANGE}`,
			'iu',
		),
		fte: /\d ?fte|factor:? ?[01],/i,
		usual:
			/(?<!\b(?:van|tussen) )\b(?:1\d|[23]\d) ?(?:tot|-|–|à|of|\/|t\/m) ?(?:1\d|[23]\d|40) ?(?:uur|u\b)|(?<!\b(?:(?<!gaat )om|in|na|binnen|vanaf|sinds|tussen|rond|elke|tot|krijgt) )\b(?:12|16|18|20|24|28|30|32|34|36|38|40) ?(?:uur|uren|u\b)(?! (?:open|per (?:dag|jaar)))/i,
		days: /\b(?:een|één|twee|drie|vier|vijf|[1-6])(?:[ -](?:tot|of|à|\/|-)[ -]?(?:twee|drie|vier|vijf|[2-6]))? (?:hele |halve |vaste )?(?:dag(?:en|delen)?|ochtenden|middagen|avonden|diensten)(?: [^.]{0,12})?(?: (?:per|in de|van de|elke|iedere) week|\/week| van \p{L}+ uur)/iu,
		number: new RegExp(`\\b${NUMBER}\\b`, 'iu'),
		label: new RegExp(
			`\\b(?:uren|omvang|werktijd\\p{L}*|arbeidsduur|contract|dienstverband|formatie)\\b[^.?!\\d]{0,25}\\b${NUMBER}`,
			'iu',
		),
		asked: /hoeveel (?:uur|uren|dagen)/i,
		basis: /(?:als|bij|basis van|indien|wie) [^.?!]{0,20}(?:voltijd|fulltime)/i,
		whole: new RegExp(`^[^\\p{L}\\d]*${RANGE}[.!]?$`, 'iu'),

		twoPlaces:
			/waar (?:en|of) wanneer|wanneer (?:en|of) waar|tijd-? ?en plaats|waar je (?:ook )?(?:wilt|werkt)|niet uit (?:waar|wanneer)/i,
		fewer:
			/(?:liever|minder|meer|korter|langer)[^.?!]{0,25}uren?[^.]{0,30}(?:kan|mag|goed|mogelijk|fijn|prima|bespreek|overleg)|ur?u[^.]{0,20}(?:mag|kan) ook|liever \S+ (?:uur|dagen)|maar \d\d (?:uur )?(?:is|kan|mag) ook|(?:functie|baan)[^.?!]{0,20} (?:voor|door) twee/i,
		range: new RegExp(
			`(?<!van )\\b${NUMBER} ?(?:tot|-|–|à|a|of|/|t/m) ?${NUMBER}[ -]?(?:uur|uren|u\\b)(?! (?:open|bereikbaar))`,
			'iu',
		),
		between:
			/tussen [^.?!]{1,25} en [^.?!]{1,25}(?:beginnen|starten)|(?:begin|start)\p{L}* tussen|later (?:beginnen|starten)|beginnen om [^.?!]{1,20} of om/iu,
		life: /vrij (?:nemen|zijn)? ?(?:voor|om)|(?:om|rond|naast|bij) je (?:leven|gezin|kinderen|studie|privé)|balans tussen werk/i,
		home: /\bwerk\w*[^.?!]{0,40}\bthuis\b|\bthuis (?:te )?(?:werk|mag|kan)|van(?:uit|af) (?:je )?(?:huis|thuis)|op afstand|dag(?:en)?[^.?!]{0,20} thuis\b|keukentafel|eigen bank/i,
		granted: /\? (?:ook )?(?:ja|dat (?:kan|mag|regel)|kan|mag|prima|geen probleem)/i,
		own: /(?:eigen|zelf je|zelf jouw|jouw) (?:werkplek|dagen|uren|week|rooster|tijd|werktijd|agenda|diensten|planning)|rooster\w* (?:je)?zelf/i,
		gives:
			/geeft?[^.?!]{0,25} door wanneer|of laat|aan jou|andere verdeling|wie wanneer|(?:net wat|wanneer het) (?:je|jou)/i,

		work: /^(?:je|jij|u) (?!(?:bent|hoort|hoeft|hoef|past|mag|kunt|wordt|krijgt|voelt|telt|ziet|gelooft|leeft|houdt|bureau|werkplek)\b)\p{L}+t\b/iu,
		notAll: /\b(?:niet|geen) (?:iedereen|alle|elke)\b/i,
		yourself:
			/jezelf (?:zijn|kunt|mag)|zoals je bent|wie je (?:ook )?bent|zichzelf (?:zijn|kunnen|kan|mag)|niemand anders te zijn|je mag er zijn|dan jezelf|op ons (?:te )?lijk|hoe je (?:er )?(?:ook )?(?:uitziet|leeft|gelooft)/i,
		oldYoung:
			/of je nu|jong (?:of|en) oud|oud (?:of|en) jong|(?<!(?:hun|haar|zijn|een) )man,? (?:of )?vrouw|maakt (?:\p{L}+ ){0,2}niet(?:s)? uit|doet er (?:\p{L}+ ){0,2}niet toe|geen (?:rol|verschil)|niets anders|niet waar je|waar je (?:ook )?vandaan/iu,
		people:
			/(?:mensen|collega's|medewerkers|kandidaten|sollicitanten|reacties) (?:\p{L}+ )?(?:met|van|uit)|ieder(?:een)? met|verwelkom|nodigen|ongeacht|welkom/iu,
		apart: /niet (?:op|naar) |los van/i,
		belongs:
			/thuis voel|voelt? zich|op (?:je|zijn) plek|even ?(?:veel|zwaar)|dezelfde kans|gelijke kans|welkom|mee ?doen|hoort (?:hier |er |iedereen )?erbij|hoort hier thuis|buitengesloten|terecht|zien je graag|iedereen (?:telt|is welkom|welkom|doet mee)/i,

		needs:
			/(?:^|[,;:?!.] )heb (?:je|jij|u)[^.?!]{1,60}nodig|(?:als|indien|wanneer|dat) (?:je|u)?[^.?!]{0,50}nodig (?:hebt|heeft|is)|wat (?:heb )?(?:je|jij|u)[^.?!]{0,20} nodig|(?:iets|hulp|extra|ondersteuning|aanpassing\p{L}*|voorziening\p{L}*|tolk|begeleiding|tijd|wensen)[^.?!]{0,40}(?:nodig|mogelijk|geregeld|behoeft|gewenst|wens|handig|doorgeven|noodzakelijk|aanpassen|behoeve)|kijken (?:we|wij)[^.?!]{0,25} (?:wat|hoe)/iu,
		poor: /(?:hoor|zien?|loop|lopen|beweeg|spreek|lees)[^.?!]{0,20}(?:slecht|lastig|moeilijk|minder|niet goed)|(?:slecht|lastig|moeilijk|minder)[^.?!]{0,12}(?:horen|zien|lopen|lezen)|niet (?:zo )?(?:goed|lang)[^.?!]{0,12}(?:staan|zitten|lopen|tillen|zien|horen|lezen)|stille (?:ruimte|plek|kamer)|(?:trap|schrijven|typen|praten|reizen|gesprek|brief)[^.?!]{0,10} (?:lastig|moeilijk)|(?:lastig|moeilijk)[^.?!]{0,12}schrijven/i,
		form: /op verzoek|(?:ander|op een andere) (?:vorm|manier|moment)|andere vorm|iemand mee|vooraf|vullen we|samen (?:een|op zoek|in\b)|gesproken|grote letters|makkelijker/i,
		fit: /(?:passen|pas|stellen|stemmen)[^.?!]{0,30}(?:werkplek|bureau|stoel|scherm|gesprek|procedure)[^.?!]{0,30}(?:aan|af)\b|(?:stoel|scherm|bureau)[^.?!]{0,20} (?:stellen|passen|stemmen)|(?:welke|redelijke) aanpassing|(?:jouw|je|uw) (?:beperking|handicap)|(?:werkplek|bureau|scherm)[^.?!]{0,25}(?:aanpas|aangepast|afgestem)|aangepaste werkplek|rekening met (?:wat|jou)|rekening[^.?!]{0,40}(?:beperking|handicap|dyslexie|autisme)|in orde|met hulpmiddelen|voorzieningen (?:voor|tijdens|bij) (?:de|het|je)/i,
		way: /(?:zoeken|vinden) (?:we|wij)? ?(?:samen )?een (?:andere )?(?:manier|oplossing)|op een manier die (?:bij )?jou/i,
		empty: /geen aanpassing|niets nodig|vragen\?/i,

		invite:
			/nodigen[^.?!]{0,40} uit\b|nodigen (?:we |wij )?(?:\p{L}+ )?(?:\d+|drie|vier|vijf|zes|enkele) |uitgenodigd voor|lezen[^.?!]{0,20}brie[^.?!]{1,40}(?:nodig|kies|kiez|bel|hoor|week|dagen)|of je door bent|door naar|of (?:we|wij) je uitnodigen|dan (?:weet je|beslis|beslui|kiez)|weet je of|of je de baan|nemen (?:we|wij)[^.?!]{0,20}contact|(?:wie|als) (?:we|wij)[^.?!]{0,12} (?:uitnodig|kiez)/iu,
		join: /(?:loop|kijk|draai|werk)[^.?!]{0,25}(?:dag|ochtend|middag|dienst|uur|uurtje|dagdeel)[^.?!]{0,6}mee|(?:dag|dienst) mee|kom[^.?!]{0,25}(?:dag|ochtend|middag|dienst|uur)[^.?!]{0,12}(?:kijken|mee)|kennis te? ?maken|maken we kennis|drink(?:en)? (?:je|we|u)[^.?!]{0,20}(?:koffie|thee)|(?:kopje|kop|bakje) (?:koffie|thee)/i,
		rounds:
			/(?:stap|ronde) (?:1|2|een|twee|één)|(?:één|een|twee|drie|1|2|3|eerste|tweede) (?:\p{L}+ )?(?:gesprek|gesprekken|ronde|rondes|gespreksronde|stappen)|(?:gesprek|ronde) (?:1|2)/iu,
		soon: /(?:binnen|uiterlijk|na) (?:een|één|twee|drie|vier|vijf|tien|enkele|\d+) (?:dag|dagen|week|weken|werkdagen|jan|feb|ma|ap|ju|au|sep|okt|nov|dec)|altijd (?:weten|bericht|antwoord)|telefonisch (?:contact|antwoord)|volgende dag|(?:dagen|week) (?:later|daarna)/i,
		dated: new RegExp(
			`(?:gesprek|commissie)[^.?!]{0,50}(?:${DATE}|week \\d)|(?:${DATE}|week \\d)[^.?!]{0,40}gesprek`,
			'i',
		),
		job1: /^(?:je|jij|u) (?:voert|bewaakt|behandelt|bent|begeleidt|organiseert|plant|verzorgt)\b|je eerste (?:wek?en|week|werkdag|dag)\b|(?:elke|iedere) (?:dag|week|maand|ochtend|vrijdag)/i,
		called:
			/telefonische kennismaking|videobel|belafspraak|reageren (?:we )?binnen|op elke sollicitatie|eerst bel.{1,30}kom|stap (?:1|een|één)\b/i,
		chat: /(?:je spreekt [^.?!]{0,20}|praat (?:je|u)?[^.?!]{0,12})met (?:twee|drie|de|een|het)[^.?!]{0,12}(?:collega|team|chef|mensen van de)|ontmoet je|eerst met|dag(?:je)? mee|maak je een|(?:commissie|panel) (?:leest|kiest)|(?:voer|volgt)[^.?!]{0,20}(?:gesprek|bezoek)|op gesprek/i,
		seq: /daarna|vervolgens|ten ?slotte|tot slot|waarna|eerst|volgt|verloop|stap(?:pen)?\b/i,
		last: /laatste (?:stap|fase|ronde)|referenti|daarna|vervolgens|eerst .{1,60}(?:daarna|en dan |dan kom)|proef(?:dag|les|opdracht|dienst|draai)|opdracht[^.?!]{0,40} toe\b/i,

		person: new RegExp(
			`(?<!\\b(?:[.!]|[Ss]tichting|[Gg]emeente|[Mm]inisterie|[Aa]fdeling|[Pp]ostbus|[Tt]eam)(?: (?:het|de|van|voor))? )\\b${PERSON}`,
			'u',
		),
		mister:
			/\b(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|[Dd]rs\.?|[Dd]r\.?|[Ii]r\.|[Ii]ng\.|[Mm]r\.|juf|meester) (?:(?:van|de|der|den|El) ){0,3}\p{Lu}/u,
		single: new RegExp(
			`(?:(?:\\b(?:[Bb]el|[Aa]pp)(?:l?en|t)?|[Ss]preek|[Vv]raag|weten aan|contact op met|(?:terecht|vragen kun je) bij|doe je bij)(?: (?!(?:in|te|op|uit) )\\p{Ll}+){0,5}|(?:\\b[Mm]ail(?:en|t)?|[Ss]tuur(?:[^.?!]{1,40} (?:aan|naar))?|collega|recruiter|teamleider|manager|leidinggevende|chef(?: is)?|contactpersoon:?|aanspreekpunt:?|[Ii]k ben)(?: dan)?) ${NAMED}`,
			'u',
		),
		opens: new RegExp(
			`(?:^|\\? )${NAMED}(?: \\p{Lu}\\p{Ll}{1,20})?,?(?: je [^,.]{1,40},| \\([^)]{1,40}\\))? (?:beantwoordt|helpt je|laat je|vertelt|praat|drinkt|weet er|staat (?:voor|klaar)|is (?:je|jouw|bereikbaar|te bereiken)|geeft (?:je|u))`,
			'u',
		),

		date: new RegExp(DATE, 'i'),
		before: new RegExp(
			`(?:voor|vóór|tot(?: en met)?|t/m|uiterlijk|na|later dan|sluit\\p{L}*|loopt af)[^.?!]{0,30}(?:${DATE})|(?:${DATE})[^.?!]{0,25}(?:sluit|ontvangen|binnen|zijn|ligt)|(?:voor|vóór|uiterlijk)(?: op)? (?:aanstaande )?(?:maan|dins|woens|donder|vrij)dag|tot (?:volgende week |pasen|pinksteren|kerst)`,
			'iu',
		),
		within:
			/(?:solliciteer|reageer|meld je(?: aan)?|stuur[^.?!]{1,30})[^.?!]{0,20} binnen (?:een|één|twee|drie|vier|\d+) (?:dagen|week|weken|maand)/i,
		term: /je hebt tot|de tijd/i,
		never: /jaarlijks|elk jaar|de winkel|het kantoor/i,
	},
	signs: {
		salary: `
wage two
!cost !third
pay amount|two; get|job two; each amount; ^pay amount`,
		hours: `
week span job|you !third; fte; full span
!third !away
week|job span; usual; days you|job|week; whole; full job|you !basis; asked number; ^hourly number; label`,
		flexibility: `
life; twoPlaces|between|gives !third
!no !third
choose|part|home !trait when|part|home; flexible when|job|home !trait !self; where2; granted when|job|home
own|fewer|range`,
		diversity: `
!third !task !work !notAll
everyone welcome|belongs !denied; all human welcome !denied
ground belongs|apart|oldYoung; ground2; ground we|human people; ground welcome !denied
pair2 welcome|oldYoung|we
theme we|welcome|human; yourself; you oldYoung`,
		accommodation: `
!third !training !work
needs tell|we|moment|limit !denial; limit2 !welcome; limit tell|moment|you !welcome
tool moment|tell|we; tool2; poor; moment form; tell form; fit; way; wish tell moment !empty`,
		procedure: `
!third !inner !job1
choosing; talk rounds|last|dated|seq; called; join; everyone answer
invite; answer|call|talk soon; answer date; talk process
seq ^course; chat; answer|call|talk ^course`,
		contact: `
ask person|mister|single|opens; ^ask person; ^ask mister; ^ask opens`,
		deadline: `
within
!end
firm date !never; apply before !never; ^apply before; ^firm date; term before`,
	},
	mvx: /\b[mvfxwd] ?[/|,] ?[mvfxwd] ?(?:[/|,]|,? of) ?(?:[mvfxwdn]b?\b|anders|\*)|\b(?:mvx|vmx)\b|\b[mv][ -][mv][ -]x\b|\b[mv] ?\/ ?x\b|(?:man|vrouw) ?(?:[/|,]|of) ?(?:man|vrouw) ?(?:[/|,]|of|en) ?(?:x|anders|non-binair|iedereen)|(?:alle|elk|welk|ieder|ongeacht)(?: je)? (?:geslacht|gender)|alle genders|genderneutraal|iedere? gender/i,
};
