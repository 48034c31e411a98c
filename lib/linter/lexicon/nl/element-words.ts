import type { ElementWords } from '../types';
import { DATE, DAYS, MONTH, NAMED, NUMBER, PERSON, RANGE } from './element-shapes';

/** How Dutch vacancies tell salary, hours and the rest. */
export const elementWords: ElementWords = {
	classes: {
		we: 'ons we wij onze',
		you: 'je jouw jij u uw jezelf jou',
		third:
			'studenten clienten gezinnen gasten gast *bewoners *bewoner *beleid publiek *bibliotheek *huurder* buurthuis client deelnemer* bezoeker* burger burgers klant doelgroep* gebruiker* inwoner* klanten leerling leerlingen patienten gezin museum ondernemer* opdrachtgever* kinderen patient reiziger* student passagier* leverancier* consument* bezwaarmaker* directeuren uitkering*',
		no: 'geen alleen niet helaas nooit onmogelijk uitgesloten',
		apply:
			'sollicit* stuur* bel brief motivatie* schrijf mail vacature bericht horen kandida* inschrij* geef meld reage* interesse inzend* aanmeld* brieven cv* reactie*',
		talk: '*gesprek* kennismak* *test *opdracht ontmoet* *toets rollenspel meeloop* proef* referentie* videobel* vragenlijst bezoek casus ronde*',
		tell: 'geef laat overleg bel bellen belt vertel* vraag mail* weten app verzoek* appen aangeven bespreek meld doorgeven kenbaar vermeld zeg*',

		pay: '*inkomen *salaris* verdien* *schaal bruto* betaal* *bedrag *loon *tarief arbeidsvoorwaarden beloning bezoldiging* betalen functiegroep inschaling netto stagevergoeding trede vergoeding',
		wage: '*salaris* verdien* *schaal bruto*',
		get: 'ontvang* krijg* bied* start* begin begint groei groeit',
		cost: 'fiets* huur omzet opleidingen pot *bonus *budget* *kosten begroting besteed* beurzen boete* prijs eindejaars* investe* kas km laptop kerst* lening* mensen miljoen potje reiskosten* schulden subsidie* thuiswerk* uitje* telefoon uniform',

		week: 'werkweek week wekelijks* w weken',
		job: 'werkt werkweek werk inzet vacature parttime uren arbeidsduur omvang aanstelling *dienstverband *contract *baan beschikbaar werken functie* minimum',
		post: 'aanstelling *dienstverband *contract *baan functie',
		full: 'voltijd* fulltime* full',
		away: 'bel bellen cursus* kantooruren gesprek* thuis vakantie* verlof* open bereikbaar binnen geopend huis *scholing training* winkel',
		hourly: 'uren arbeidsduur omvang contract* dienstverband werktijd*',

		where: '*huis *kantoor afstand bibliotheek locatie',
		self: 'ben bent wees',
		choose:
			'*verde* aanpassen afspreken bepaal* indelen bepalen beslist deel spreid* spreken stem deelt overleg liever wensen samen kiezen schikt schuiven stemmen kies* uitkom* voorkeur vrijheid wisselen zelf ruil*',
		when: 'uren werkweek werkuren *ktijd* *rooster* werkdag* dienst beginnen *ntijd* *dtijd* ochtend* avond* verdeling dagen starten tijd* diensten beschikbaarheid later vroeg wanneer weekend*',
		part: 'glijdende deeltijd* plaatson* schooltijd* flextijd* flexwerk* duoba* telewerk* thuiswerkdag* hybride vierdaagse parttime* thuiswerken zelfrooster*',
		flexible: 'flexibel* soepel*',
		trait:
			'sollicit* inzet vast *vergoeding houding type vakantiedagen instelling overwerk* planner plant vaste vergader* werkgever',

		everyone: 'allemaal niemand ieder iedereen',
		all: 'elke alle iedere allerlei',
		human:
			'medewerker* mens* ploeg kandida* organisatie *bestand collega* werkplek werkvloer sollicitant* talent* team*',
		welcome: 'reageren *welkom* erbij gewenst reageer solliciteren kans kansen meedoen nodigen telt',
		pair: 'vrouwen man vrouw mannen non-binair* oud hetero* jong homo*',
		ground:
			'godsdienst herkomst *beperking* geboren gevlucht hoofddoek trans *handicap* *kleur kleuren overtuigingen achtergrond* afkomst* arbeidsmarkt cultu* geaardheid gelo* gender* gerichtheid geslacht hoeken landen leeftijd* lhbt* *migratie* *orientatie *overtuiging nationaliteit* neurodiv* ongelo* queer religie* seksuele uitziet vandaan vluchteling* wieg',
		theme:
			'doorsnede *vertegenwoordigd* afspiegeling evenwichtig* gelijk* gemengd* discrimin* verschil* vooroorde* divers* verscheiden* inclus* veelkleurig* weerspiegel*',
		intern: 'interne intern',
		task: 'wijk* groei* afhankelijk assortiment producten toeslag* taken* hangt werkzaamheden',
		denied: 'geen alleen niet eis* voldoe*',

		wish: 'ander* liever wensen aanpas* hulp*',
		limit:
			'autisme *handicap *beperking* adhd dove ziekte doof gezondheid* hoortoestel* dyslexie *hond blind* *rolstoel* chronische neurodivers* slechtho* gehoorap* slechtzie* stotter* trap lift *prikkel*',
		tool: 'ringleiding *toegankelijk* *tolk* gebaren* braille* stille aangepast drempel* voorlees* pauze* stilte* schermlezer jobcoach*',
		moment:
			'vragen procedure sollicit* selectie* assessment brief schrijven *gesprek* kennismak* *test *formulier*',
		training: 'rijbewijs scholing medewerkers taken verhuiz* website* *aangifte loket diploma',
		denial: 'geen zonder',

		choosing:
			'sollicitatiegesprek* kennismakingsgesprek* gespreksronde* vervolggesprek* proefd* selectie* assessment *selectie',
		answer: 'antwoord* hoor* terugkoppeling bericht beslis* uitgenodigd uitnod* uitsluitsel',
		call: 'bellen mailen laten nodigen',
		process: 'procedure sollicitatieproc* selectieproc* wervingsproc* sollicitatie',
		request: 'solliciteer solliciteren klik stuur vraag vragen via',
		inner:
			'ontwikkeling voorziening* inwerk* vergunning* aanbested* inspraak* aanpassing* hulpmiddel* *beperking* kwetsbaar* bezwaar* inspectie* controle*',
		course: 'reageren sollicit* selectie* vervolg procedure stappen verder meedoen',

		ask: 'sollicit* stuur* bel neem bellen belt vertel* vraag mail* weten app antwoord* helpt spreek telefo* sparren klaar terecht 0* aanspreekpunt benieuwd bereik* chef contact* drinkt groet* hoor info* inlichting* leidinggevende meer nieuwsgierig nummer overleg* praat recruiter teamleider twijfel richt* adresse* reage*',

		firm: '*termijn laatste uiterste sluitings* sluiting verloopt deadline einddatum',
		end: 'aanstelling *ronde contract start begint beginnen verhuiz* sinds seizoen beroep* subsidie* *gesprek* vervangt jubileum',
	},
	texts: {
		each: /(?:per|in (?:de|het)|elke?|iedere|p\.)\s?(?:\p{L}+ )?(?:uur|maand|jaar|week|dienst|vier weken|m\b)|maandelijks|p\/[mu]\b|(?:jaar|maand)basis/iu,
		amount:
			/(?:€|eur(?:o)?s?\b) ?\d|\d(?:,-)? ?(?:euro|€|mille)|\d,\d\d\b(?! ?(?:%|uur))|(?:honderd|duizend|tien|tig|elf|twaalf) euro|\d(?:[.,]\d)? ?k\b|\d{1,3}[. ]?\d{3}(?:,-|,\d\d)?(?: ?(?:-|–|tot(?: en met)?|en|t\/m|naar|à|,) ?(?:max(?:imaal|\.)? )?\d{1,3}[. ]?\d{3}| ?(?:bruto|netto|per (?:maand|jaar)|p\.m))/i,
		small: /(?<![\d.,]|\d )\d?\.?\d{2,3}(?:,-)? (?:euro )?(?:per|elk) (?:jaar|persoon|kilometer)/i,
		sure: /\d[. ]?\d{3}(?:,\d\d|,-)?(?: euro)? (?:bruto|netto)|bruto[^.?!]{0,12}\d[. ]?\d{3}|^[^\p{L}\d]*€ ?\d{1,3}\.?\d{3}(?:,\d\d|,-)? ?(?:-|–|tot) ?€? ?\d{1,3}\.?\d{3}(?:,\d\d|,-)?\W*$/iu,
		two: /(?:€|euro|eur)[^.?!]{0,4}\d{1,3}[. ]?\d{3}[^?!]{1,24}\d{1,3}[. ]?\d{3}|\d{1,3}[. ]?\d{3}[^.?!]{1,20}\d{1,3}[. ]?\d{3}[^.?!]{0,4}(?:€|euro|eur)/i,

		span: new RegExp(
			`(?<!\\b(?:(?<!gaat )om|in|na|binnen|vanaf|sinds|tussen|rond|elke|tot|en|uiterlijk) )(?<![.:])\\b${RANGE}`,
			'iu',
		),
		fte: /\d ?fte|\d (?:uur|u) ?(?:\/ ?w|p\.?w)|\d{2,3} uur (?:per|in) (?:vier|4) weken|(?:werkweek|arbeidsduur)[^.?!\d]{0,20} \d\d[.,\d]* uur|factor:? ?[01],|(?:aanstelling|baan|functie|dienstverband)[^.?!]{0,12} \d0 ?(?:%|procent)/i,
		usual:
			/(?<!\b(?:van|tussen) )\b(?:1\d|[23]\d) ?(?:tot|-|–|à|of|\/|t\/m) ?(?:1\d|[23]\d|40) ?(?:uur|u\b)|(?<!\b(?:(?<!gaat )om|in|na|binnen|vanaf|sinds|tussen|rond|elke|tot|krijgt) |\d[.:])\b(?:12|16|18|20|24|28|30|32|34|36|38|40) ?(?:uur|uren|u\b)(?! (?:open|per (?:dag|jaar)))/i,
		days: new RegExp(
			`\\b${DAYS}(?: [^.]{0,12})?(?: (?:per|in de|van de|elke|iedere) week(?! (?:thuis|op (?:het )?kantoor|van(?:uit|af)))| van \\p{L}+ uur)|(?:werkt? (?:je )?|voor )${DAYS}(?! (?:mee|thuis|per))|${DAYS} (?:te|wilt?|kan|kunt) werk|hoeveel werk[^?]{0,9}\\? ${DAYS}`,
			'iu',
		),
		there: /is er|zijn er|opleiding (?:van|duurt|is)/i,
		spanDays: /werk[^.?!]{0,20}dag (?:tot|t\/m)[^.?!]{1,16}dag/i,
		number: new RegExp(`\\b${NUMBER}\\b`, 'iu'),
		label: new RegExp(
			`\\b(?:uren|omvang|werktijd\\p{L}*|arbeidsduur|contract|dienstverband|formatie|samen|totaal)\\b[^.?!\\d]{0,25}\\b${NUMBER}\\b(?! (?:maand|jaar|${MONTH}))`,
			'iu',
		),
		asked: /hoeveel (?:uur|uren|dagen|werk)/i,
		daysYou: new RegExp(
			`${DAYS} (?:per|in de) week (?:sta|werk|ben|zit|kom|help|loop|rijd) (?:je|u)\\b|\\b(?:je|u) (?:bent|werkt|staat|komt) ${DAYS} (?:per|in de) week`,
			'iu',
		),
		engaged: new RegExp(
			`\\b(?:aanstelling|functie|contract|baan|dienstverband)\\b[^.?!,]{0,30}${RANGE}`,
			'iu',
		),
		basis: /(?:als|bij|wie) [^.?!]{0,20}(?:voltijd|fulltime)/i,
		whole: new RegExp(`^[^\\p{L}\\d]*${RANGE}[.!]?$`, 'iu'),

		twoPlaces:
			/waar (?:en|of) wanneer|wanneer (?:en|of) waar|tijd-? ?en plaats|waar je (?:ook )?(?:wilt|werkt)/i,
		fewer:
			/(?:liever|minder|meer|korter|langer)[^.?!]{0,25}(?:uur|uren|werken)[^.]{0,30}(?:kan|mag|goed|mogelijk|bespreek|prima)|dagen (?:kan|mag)\b|(?:aanstelling|contract|baan|functie|dienstverband) van \d+ (?:tot|-|–|à) \d+ uur|ur?u[^.]{0,20}(?:mag|kan) ook|liever \S+ (?:uur|dagen)|(?:functie|baan)[^.?!]{0,20} (?:voor|door) twee|(?:liever|minder|meer)[^.?!]{0,12}\d[^.?!]{0,14}\? (?:ook |dat )?(?:kan|mag|prima|goed|is goed)/i,
		range: new RegExp(
			`\\b(?<!van |tussen |\\d[.:])${NUMBER} ?(?:tot|-|–|à|a|of|/|t/m) ?${NUMBER}[ -]?(?:uur|uren|u\\b)(?! (?:open|bereikbaar))`,
			'iu',
		),
		between: /(?<!diensten )(?:begin|start)\p{L}* (?:tussen|om \p{L}+ of)/iu,
		life: /(?:kunt|kan|mag)[^.?!]{0,12} (?:eerder|later) (?:stoppen|beginnen|weg)|vrij (?:nemen )?(?:voor|om) (?:je|de|een|mantel)|(?:om|rond|naast|bij) je (?:leven|gezin|kinderen|studie|privé)/i,
		home: /\bwerk\w*[^.?!]{0,40}\bthuis\b|\bthuis (?:te )?(?:werk|mag|ku?n)|van(?:uit|af) (?:je |de )?(?:eigen )?(?:huis|thuis|woning|keuken)|op afstand|dag(?:en)?[^.?!]{0,20} thuis\b|(?:kunt|kan|mag) (?:je )?[^.?!]{0,40} thuis (?:te )?\p{L}+en\b/iu,
		granted: /\? (?:ook )?(?:ja|dat (?:kan|mag|regel)|kan|mag|prima|geen probleem)|geen (?:enkel )?probleem/i,
		whenOthers: /wanneer (?:iemand|een|de|het|zij|hij|onze)\b/i,
		ownTimes:
			/(?:tijden|uren|dagen|rooster|diensten)[^.?!]{0,20}(?:kies|bepaal|deel|plan|regel)(?:t)? (?:je|u) (?:zelf|in)|(?:zoals|wanneer|als) het (?:jou|je|u) (?:uitkomt|past|schikt)|\? dan (?:begin|start|kom) je (?:om|later)/i,
		clock: /\b(?:uur|later)\b/i,
		own: /(?:eigen|zelf je) (?:dagen|uren|week|rooster|werktijd|diensten|planning)|kiest? (?:je )?(?:zelf )?(?:je )?eigen werkplek|(?:week|dagen|uren|rooster\w*|tijden) (?:je)?zelf|ruilen (?:met|kan|mag|is)/i,
		gives:
			/geeft?[^.?!]{0,25} (?:door|aan) wanneer|aan jou|wie wanneer|andere verdeling|(?:net wat|wanneer het) (?:je|jou)|wat (?:je|jou)[^.?!]{0,12} (?:past|uitkomt)|welke (?:p{L}+ )?(?:dagen|nachten|uren|diensten|avonden) (?:je|dat|passen)/i,

		work: /^(?:je|jij|u) (?!(?:bent|hoort|hoeft|past|mag|kunt|krijgt)\b)\p{L}+t\b/iu,
		notAll:
			/\b(?:niet|geen) (?:iedereen|alle|elke)\b|welkom (?:aan|in|op|bij) (?:(?:onze|ons|de|het) )?(?:tafel|winkel|zwembad|balie|spreekuur|loket|markt|feest|tuin|park|open dag)|(?:onze|ons|de|het) (?:tafel|winkel|spreekuur|loket|markt|feest|tuin|park|open dag) welkom/i,
		yourself:
			/jezelf (?:zijn|kunt|mag)|zoals je bent|wie je ook bent|(?:zijn|om|naar) wie je bent|voel je (?:[^ ]+ )?welkom|zichzelf (?:zijn|kunnen|kan|mag)|mag er zijn|niemand (?:uit|buiten)|dan jezelf|op ons (?:te )?lijk|in (?:een|het) (?:hokje|plaatje)/i,
		mirror:
			/(?:team|korps|bestand|medewerkers)[^.?!]{0,30}(?:herken|eruitzie|lijkt op)|mensen (?:die|van|uit|met) [^.?!]{1,40} mensen (?:die|van|uit|met)/i,
		oldYoung:
			/of je nu (?!\d)|jong (?:of|en) oud|oud (?:of|en) jong|(?<!(?:hun|haar|zijn|een) )man,? (?:of )?vrouw|maakt (?:\p{L}+ ){0,2}niet(?:s)? uit|doet er (?:\p{L}+ ){0,2}niet toe|geen (?:enkele )?(?:rol|verschil)|niet belangrijk|om het even|niets anders|niet waar je|waar je (?:ook )?vandaan/iu,
		diverseThing:
			/\bdiverse? (?!en\b|team|personeel|collega|organisatie|ploeg|samen|werkvloer|mensen|achtergrond|groep|perspectie)\p{L}+/iu,
		allPeople:
			/(?:alle|elke|iedere|allerlei)(?: \p{L}+){0,2} (?:mens|kandida|sollicit|collega|talent|medewerk)/iu,
		noOneOut:
			/je bent (?:ook |altijd )?welkom als je|(?:sluiten|sluit) (?:\p{L}+ ){0,2}(?:niemand|geen)[^.?!]{0,25} uit\b|niemand (?:\p{L}+ ){0,2}uit(?:gesloten|geslo)?\b|(?:af|weer)spiegeling|deur(?:en)? (?:staa?n?t? )?(?:wijd )?open(?: staa?n?t?)? voor (?:iedereen|alle)|(?:gevarieerd|gemengd)\p{L}* (?:team|ploeg|personeel)/iu,
		people:
			/(?:mensen|collega's|medewerkers|kandidaten) (?:\p{L}+ )?(?:met|van|uit)|ieder(?:een)? met|ongeacht|welkom/iu,
		apart: /niet (?:op|naar) |los van/i,
		belongs:
			/thuis voel|plek voor iedereen|voor iedereen[^.?!]{0,10} plek|op (?:je|zijn) plek|dezelfde kans|gelijke kans|welkom|mee ?doen|hoort (?:hier |er |iedereen )?erbij|terecht|zien (?:we |wij )?je graag|iedereen (?:[^ ]+ ){0,3}(?:werken|aan de slag|solliciteren)|iedereen (?:telt|is welkom|welkom|doet mee)/i,

		rebuilt: /\b(?:vorig jaar|onlangs|sinds kort|afgelopen|verbouwd)\b/i,
		needs:
			/(?:^|[,;:?!.] )heb (?:je|jij|u)[^.?!]{1,60}nodig|(?:als|indien|wanneer|dat) (?:je|u)?[^.?!]{0,50}nodig (?:hebt|heeft|is)|wat (?:heb )?(?:je|jij|u)[^.?!]{0,20} nodig|(?:iets|hulp|extra|ondersteuning|aanpassing\p{L}*|voorziening\p{L}*|tolk|\btijd)[^.?!]{0,40}(?:nodig|gewenst|doorgeven|noodzakelijk|handig|mogelijk|geregeld|behoeft|wens|aanpassen|behoeve)/iu,
		poor: /(?:hoor|zien?|loop|lopen)[^.?!]{0,20}(?:slecht|lastig|moeilijk|minder|niet goed)|(?:slecht|lastig|moeilijk|minder)[^.?!]{0,12}(?:horen|zien|lopen)|niet (?:zo )?(?:goed|lang)[^.?!]{0,12}(?:staan|lopen|zien|horen)|stille (?:ruimte|plek)|(?:trap|schrijven|gesprek|brief|solliciteren|lezen)[^.?!]{0,10} (?:lastig|moeilijk)/i,
		form: /op verzoek|(?:extra|meer) tijd|beter online|anders moet|(?:ander|op een andere) (?:vorm|manier|moment)|iemand mee|vooraf|samen (?:een|op zoek|in\b)|makkelijker/i,
		fit: /(?:passen|pas|stellen)[^.?!]{0,30}(?:werkplek|gesprek|procedure)[^.?!]{0,30}(?:aan|af)\b|(?:welke|redelijke) aanpassing|aangepaste werkplek|rekening (?:mee|met (?:wat|jou))|mee over[^.?!]{0,12}aanpass|aanpassingen zijn|met hulpmiddelen|voorzieningen (?:voor|tijdens|bij) (?:de|het|je)/i,
		way: /(?:zoeken|vinden) (?:we|wij)? ?(?:samen )?een (?:andere )?(?:manier|oplossing|vorm)/i,
		ifSo: /(?:\?|, dan|\? dan) (?:(?:we|wij) )?(?:passen|regelen|zorgen|maken|zoeken)\b/i,
		because:
			/(?:vanwege|door|wegens|met) (?:een|je) (?:\p{L}+ )?(?:beperking|handicap|ziekte|dyslexie)[^.?!]{0,30}(?:anders|niet|moeilijk|lastig|hulp|moeite)/iu,
		empty: /vragen\?/i,
		other: /ander[es]? (?:locatie|plek|tijdstip|vorm|moment)[^.?!]{0,12} (?:voor|bij|tijdens) /i,

		invite:
			/(?:praten|spreken) (?:we|wij) met (?:\d|drie|vier|vijf)|nodigen[^.?!]{0,40} uit\b(?! (?:om )?te (?:sollic|reage))|uitgenodigd voor|lezen[^.?!]{0,20}brie[^.?!]{1,40}(?:nodig|kies|bel|hoor|week|dagen)|(?:gaa?n?t?|kom\p{L}*|ben|bent) [^.?!]{0,12}door naar|of (?:we|wij) je uitnodigen|dan (?:weet je|weten we|beslis|kiez)|volgt een (?:voorstel|aanbod)|weet je of|nemen (?:we|wij)[^.?!]{0,20}contact|(?:wie|als) (?:we|wij)[^.?!]{0,12} (?:uitnodig|spreken)/iu,
		allHear: /(?:iedere?e?n?|elke?)\b[^.?!]{0,40}\b(?:hoort|antwoord|bericht|reactie|terugkoppeling)\b/i,
		join: /(?:loop|werk|draai|kijk|kook|help|rijd|vaar)[^.?!]{0,25}(?:dag|keer|nacht|ochtend|middag|avond|dienst|uur|uurtje)[^.?!]{0,6}mee|(?:dag|dienst) mee|kom[^.?!]{0,25}(?:dag|ochtend|middag|dienst|uur)[^.?!]{0,12}(?:kijken|mee)|kennis te? ?maken|maken we kennis|kop(?:je)? (?:koffie|thee)/i,
		stages:
			/(?:gesprek|kennismaking)\p{L}*[^.?!]{0,30}\b(?:en|daarna|gevolgd door)\b[^.?!]{0,20}(?:test|toets|proef|opdracht|assessment|casus|meeloop)/iu,
		rounds:
			/(?:stap|ronde) (?:1|2|een|twee|één)|(?<!\b(?:bel|vraag|mail|app|plan)(?:en|t)?(?: \p{L}+){0,2} )(?:één|een|twee|drie|1|2|3|eerste|tweede) (?:\p{L}+ )?(?:gesprek|ronde|stappen)/iu,
		soon: /(?:binnen|uiterlijk|na) (?:een|één|twee|drie|vier|vijf|zes|tien|\d+) (?:dag|week|werkdagen|jan|feb|ma|ap|ju|au|sep|okt|nov|dec)|altijd (?:weten|bericht|antwoord)|volgende dag|dag erna|van ons of|(?:week) (?:later|daarna)/i,
		dated: new RegExp(
			`(?:gesprek|commissie)[^.?!]{0,50}(?:${DATE}|week \\d)|(?:${DATE}|week \\d)[^.?!]{0,40}gesprek`,
			'i',
		),
		job1: /^(?:je|jij|u) (?!(?:stuurt|krijgt|komt|hoort|spreekt|gaat|loopt|maakt|sluit|kunt|wordt|ontvangt|praat|vult|draait|werkt|volgt|doet|weet|ziet|ontmoet|solliciteert|kookt|geeft|doorloopt|reageert|uploadt)\b)\p{L}+t\b|^(?:je|jij|u) bent\b|je eerste (?:wek?en|week|werkdag|dag)\b|(?:elke|iedere) (?:dag|week|maand|ochtend)/iu,
		called:
			/belletje|zo (?:gaat het|pakken we het|loopt het|verloopt)|telefonische kennismaking|videobel|eerst bellen we|plannen we een|stu(?:urt|ren)[^.?!]{0,25} je [^.?!]{0,10}vragen|(?:daarna|vervolgens|tot slot) (?:drinken|praten|spreken|ontmoet|maken|bellen)\p{L}* (?:je|we|wij)\b|stap (?:1|een|één)\b/iu,
		chat: /(?:je spreekt [^.?!]{0,20}|praat (?:je|u)?[^.?!]{0,12})met (?:twee|drie|de|een|het)[^.?!]{0,12}(?:collega|team|mensen van de)|eerst met|dag(?:je)? mee|maak je een (?:opdracht|test|toets|casus)|(?:commissie) (?:leest|kiest)|(?:voer|volgt)[^.?!]{0,20}(?:gesprek|bezoek)|op gesprek/i,
		seq: /daarna|tot slot|waarna|vervolgens|eerst(?! (?:iets|wat|nog|meer))|volgt|verloop|stap(?:pen)?\b|klaar\b/i,
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
			`(?:^|\\? )${NAMED}(?: \\p{Lu}\\p{Ll}{1,20})?,?(?: je [^,.]{1,40},| \\([^)]{1,40}\\))? (?:beantwoordt|(?!wat|dat|met|niet|praat|weet|moet|sluit|start)\\p{Ll}+t (?:je|jou|u)\\b|vertelt|praat|drinkt|weet er|staat (?:voor|klaar)|is (?:je|jouw|er|bereikbaar|te bereiken)|geeft (?:je|u))`,
			'u',
		),

		query: /(?<!\b(?:we|wij) )\bvragen\b(?! (?:we|wij|van|naar)\b)|t\.a\.v\.|brief gaat|binnen bij|@/i,
		duties:
			/^(?:over )?(?:de|het|je|jouw|wat|onze|een)\b[^.?!]{0,30}\b(?:werk|baan|functie|taken|rol|doen?|doe je|werkdag|werkzaamheden)\W*$/i,
		past: /(?:van|op) nummer|opgericht|oprichtte?r?|in (?:19|20)\d\d|leest|opent|opende|vorige|vertelde|voorganger/i,

		date: new RegExp(DATE, 'i'),
		before: new RegExp(
			`(?:voor|vóór|tot(?: en met)?|t/m|uiterlijk|na|later dan|sluit\\p{L}*|loopt af)[^.?!]{0,30}(?:${DATE})|(?:${DATE})[^.?!]{0,25}(?:sluit|ontvangen|binnen|zijn (?:ontvangen|binnen)|ligt)|(?:voor|vóór|uiterlijk)(?: op)? (?:aanstaande )?(?:maan|dins|woens|donder|vrij)dag|(?:voor|vóór|tot|uiterlijk)[^.?!]{0,16} ?(?:volgende week |pasen|pinksteren|kerst|\\p{Ll}*vakantie\\b|week \\d|middernacht)|(?:tot|uiterlijk) (?:zater|zon)dag`,
			'iu',
		),
		within:
			/(?:solliciteer|reageer|stuur[^.?!]{1,30})[^.?!]{0,20} binnen (?:een|één|twee|drie|\d+) (?:dagen|week|weken)/i,
		early: new RegExp(
			`vacature sluit(?: op)? (?:${DATE})|(?:solliciteer|reageer|stuur|mail|meld|vul|lever|dien|laat)\\b(?:(?!want|brief)[^.?!]|brief){0,40} (?:voor|vóór|tot|uiterlijk|t/m)[^.?!]{0,14} ?(?:${DATE})|moeten[^.?!]{0,25}(?:${DATE})[^.?!]{0,9}(?:hebben|binnen)`,
			'i',
		),
		shut: /(?:vacature|inschrijving|reactie|reageren|sollicit|werving|aanmeld|openstelling|formulier|^(?:wij|we)\b)[^.?!]{0,24}\bsluit|^sluit|sluit\p{L}* (?:we |wij )?(?:op |per )?(?:de )?(?:vacature|inschrijving|werving)/iu,
		due: new RegExp(
			`(?:sluitingsdatum|deadline|reactietermijn)\\W{0,3}(?:is |loopt (?:tot|t\\/m) |op )?(?:\\p{L}+dag )?(?:${DATE})|gaat [^.?!]{0,25}(?:formulier|portaal|inschrijving|vacature)[^.?!]{0,12} dicht`,
			'iu',
		),
		term: /je hebt tot|de tijd|doe (?:dit|dat|het) /i,
		never: /jaarlijks|elk jaar|open dag|congres|\bbeurs\b|festival/i,
	},
	signs: {
		salary: `
sure; wage two; pay you amount !cost !third; span amount !cost !third
!cost !third !small
pay amount|two; get|job two; two fte; each amount; ^pay amount`,
		hours: `
engaged; daysYou; week span you; week span job !third; fte; full span; post usual !third
spanDays number !third
!third !away !there
week|job span; usual; days you|job; days week; whole; full job|you !basis; asked number; ^hourly number; label`,
		flexibility: `
life; ownTimes; twoPlaces|between|gives !third; own you !no; granted when|home|part|clock !third
!no !third !whenOthers
choose|part|home !trait when|part|home; flexible when|job|home !trait !self; where2; granted when|job|home
own|fewer|range`,
		diversity: `
ground2 welcome human|you !denied !work; mirror !work; yourself !work !third; noOneOut !work; ground you oldYoung !work
!third !task !work !notAll
everyone welcome|belongs !denied; allPeople welcome|belongs !denied
ground belongs|apart|oldYoung; ground2; ground we|human people; ground all human !denied; ground welcome !denied !needs
pair2 welcome|oldYoung|we
theme we|welcome|human !intern !diverseThing; you oldYoung`,
		accommodation: `
because !third !denial
!third !training !work !rebuilt
needs tell|we|moment|limit|wish !denial; limit2 !welcome; limit tell|moment|you !welcome !oldYoung
tool moment|tell|we; tool2; poor; ifSo limit|wish|tool; moment form; tell form; fit; way; wish tell moment !empty`,
		procedure: `
^course talk seq|answer|rounds !third !needs; stages !job1 !third
!third !inner !job1 !other !needs !poor !^duties
choosing; process rounds|seq|last|dated|talk|answer !tell !request; talk rounds|last|dated|seq; talk2 seq; called; join; allHear
invite !ground; answer|call|talk soon; answer date !request; talk process
seq ^course; chat; answer|talk ^course !request|query`,
		contact: `
!past
ask|query person|mister|single|opens; ^ask|query person; ^ask|query mister; ^ask|query opens`,
		deadline: `
within; early; due date
!end
firm|shut date !never; apply before !never; ^apply before !never; ^firm date; term before`,
	},
	mvx: /\b[mvfxwd] ?[/|,] ?[mvfxwd] ?(?:[/|,]|,? of) ?(?:[mvfxwdn]b?\b|anders|\*)|\b(?:mvx|vmx)\b|\b[mv][ -][mv][ -]x\b|\b[mv] ?\/ ?x\b|(?:man|vrouw)(?:n?en)? ?(?:[/|,]|of) ?(?:man|vrouw)(?:n?en)? ?(?:[/|,]|of|en) ?(?:x|anders|non-binair|iedereen)|(?:alle|elk|welk|ieder|ongeacht)(?: je)? (?:geslacht|gender)|alle genders|genderneutraal|iedere? gender/i,
};
