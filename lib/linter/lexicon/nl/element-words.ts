import type { ElementWords } from '../types';

const MONTHS_NL =
	'(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni|juli|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const DATE_NL = `(?:(?:eind(?:e)?|half|medio|begin|laatste (?:dag|werkdag) van|einde van)(?: van)? ${MONTHS_NL}|\\d{1,2}(?:e|ste|de)? ${MONTHS_NL}|\\b(?:0?[1-9]|[12]\\d|3[01])(?:[-/](?:0?[1-9]|1[0-2])(?:[-/]\\d{2,4})?|\\.(?:0?[1-9]|1[0-2])\\.\\d{2,4})(?![\\d.]| ?uur))`;

const PERSON =
	"\\p{Lu}[\\p{L}'\u2019-]{1,20}(?: (?:van|de|der|den|ten|ter|el|al|von|le|la|du|in|'t|op)){0,3} \\p{Lu}[\\p{L}'\u2019-]{1,25}";

const INITIALS =
	"(?:\\p{Lu}\\.\\s?){1,4}(?: ?(?:van|de|der|den|ten|ter)){0,3} ?\\p{Lu}[\\p{L}'\u2019-]{1,25}";

export const elementWords: ElementWords = {
	triggers: {
		language: 'nl',
		time: /minder|voltijd|dienstverband|contract|dagdelen|zelf|fijn|avond|ochtend|ruil|locatie|uur|uren|uri|dag|week|fte|tijd|thuis|hybride|flexib|glijdend|rooster|diensten|duobaan|waar|vanuit|indelen/,
		welcome:
			/elk|oud|kleur|geloof|iets|anders|nu|jong|man|zoals|belangstellende|iedereen|welkom|ongeacht|divers|inclusi|achtergrond|wie|kansen|afspiegeling|alle|mag|mensen|leeftijd/,
		need: /voorzien|slecht|lastig|helpt|zintuig|handicap|mogelijk|oplossing|ondersteun|regelen|rekening|drempel|bereikbaar|aanpas|passen|makkelijk|prettig|fijner|hulp|nodig|beperking|tolk|toegankelijk|rolstoel|prikkel|voorlees|extra/,
		step: /thee|koffie|daarna|vervolgens|kies|beslis|opdracht|online|bel|ontmoet|uitnodig|nodig|commissie|reactie|gespre|procedure|selectie|kennismak|assessment|proef|loop|kijk|dag|week|weken|stap|ronde|praat/,
		date: /februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|januari|einde|eind|weken|sluit|sluitingsdatum/,
	},
	amount:
		/\d{1,3} euro (?:en )?\d{2}\b|\d{1,3} euro(?:[^.\n]{0,20}) (?:per|in het|in de) (?:uur|maand|week|jaar)|\b\d{2,3}(?:[.,]\d)?k\b|\d{1,3}[.,]\d{3}[^.\n]{0,30}(?:euro|bruto)|(?:€|eur(?:o)?s?\b) ?\d{1,3}(?:[.,]\d{2,3}|\d)|\d{2,3}[.,]\d{2,3}(?:,-)? ?(?:euro|eur)?|\b\d{1,3}[.,]?\d{3} (?:euro|bruto)|\b\d{4,5} (?:tot|en|-)|\d{1,2}[.,]\d{2} (?:euro|per uur)/i,
	pay: /per uur|per jaar|schuift|start op|tikken|tarief|bezoldig|inkomen|schalen|fwg|salaris|loon|verdien|bruto|per maand|inschal|schaal|beloning|krijg|betal|arbeidsvoorwaarden|bied|maandsalaris|uurtarief|gage|vergoeding voor je werk/i,
	otherMoney:
		/reiskosten|per kilometer|per km|budget van|miljoen|miljard|boete|omzet|opleidingsbudget|subsidie|thuiswerkvergoeding/i,
	hours:
		/week[^.\n]{0,30}\b(?:\d{1,2}(?:[.,]\d{1,2})?|twaalf|veertien|zestien|achttien|twintig|vierentwintig|vijfentwintig|achtentwintig|dertig|tweeëndertig|vierendertig|zesendertig|achtendertig|veertig) ?(?:uur|uren|u)\b|\b(?:\d{1,2}(?:[.,]\d{1,2})?|twaalf|veertien|zestien|achttien|twintig|vierentwintig|vijfentwintig|achtentwintig|dertig|tweeëndertig|vierendertig|zesendertig|achtendertig|veertig) ?(?:uur|uren|u)\b(?:[^.\n]{0,12})(?:week|wk|p\/w|pw)|\b(?:\d{1,2}(?:[.,]\d{1,2})?|twaalf|veertien|zestien|achttien|twintig|vierentwintig|vijfentwintig|achtentwintig|dertig|tweeëndertig|vierendertig|zesendertig|achtendertig|veertig) ?u(?:ur)?\/(?:w|week)|(?:contract|aanstelling|dienstverband|functie|baan|uren|betrekking)(?: is| voor| van| omvat|:){1,2}[^.\n]{0,20}\b(?:\d{1,2}(?:[.,]\d{1,2})?|twaalf|veertien|zestien|achttien|twintig|vierentwintig|vijfentwintig|achtentwintig|dertig|tweeëndertig|vierendertig|zesendertig|achtendertig|veertig) ?(?:uur|uren|u\b|fte)|\b(?:fulltime|full-time|voltijds?)(?: |-)?(?:functie|baan|contract|dienstverband|aanstelling|of|\(|week)|\bnuluren|(?:\d{1,2}|twaalf|zestien|achttien|twintig|vierentwintig|achtentwintig|dertig|tweeëndertig|zesendertig|achtendertig|veertig)(?:[.,]\d)?[ -]{0,2}(?:uur|uren|u\b|urige)(?: of meer)?(?:[^.\n]{0,18})(?:week|wk|werkweek|weeks)|\b(?:uren|arbeidsduur|werkweek|omvang|uur per week|dienstverband)[^.\n]{0,25}\d{1,2}|\d{1,2} (?:tot|-|–|à|of|en|t\/m) (?:\d{1,2}) ?(?:uur|uren|u\b)|\b[01][.,]\d{1,2} ?fte|\b\d[.,]?\d? fte|\b(?:twee|drie|vier|vijf|2|3|4|5) dagen (?:per|in de|van de) week|\(\d{2} uur\)|\b(?:16|18|20|24|28|30|32|34|36|38|40) ?uur\b/i,
	otherHours:
		/24 uur per dag|binnen (?:24|48|36|\d+) uur|uur open|cursus|training van|per maand als je|24-uurs|nascholing|vakantie-?uren|verlofuren|(?:thuis|hybride)[^.]{0,30}\bdagen\b/i,
	flexibility:
		/minder (?:mag|kan) ook|wat jij fijn vindt|kies(?:t)? (?:je )?(?:helemaal )?zelf|zelf (?:kiezen|bepalen|bepaal|weten|indelen)|hoe vaak[^.\n]{0,20}zelf|(?:waar|wanneer) (?:je|jij) (?:wilt|werkt)|keukentafel|eigen bank|locatie ?onafhankelijk|vierdaagse|ruil(?:en|t)?[^.\n]{0,15}dienst|om je (?:leven|gezin|kinderen|studie) heen|tussen \w+ en \w+ (?:uur )?(?:beginnen|starten)|begin- en eindtijd|vanaf je eigen|op afstand|deeltijd|parttime|part-time|thuis ?werk|werk\w* (?:ook )?(?:\w+ ){0,5}thuis\b|thuis (?:te )?werken|hybride|flexibel|glijdend|eigen (?:dagen|uren|werktijden|rooster|tijd)|zelf (?:je|jouw|de)? ?(?:\w+ )?(?:dagen|uren|werktijden|rooster|tijden|diensten|indeling)|(?:dagen|uren|werktijden|rooster|diensten|tijden)[^.\n]{0,35}(?:\bzelf\b|in overleg|samen met|spreek|kies|stem|verdel|plan)|(?:in overleg|kies|bepaal|plan|deel)[^.\n]{0,35}(?:dagen|uren|werktijden|rooster|tijden)|\d{1,2} ?(?:tot|-|–|à|of|t\/m) ?\d{1,2} ?(?:uur|uren)|schooltijden|waar je werkt|plaatsonafhankelijk|duobaan|minder uren|vrij in te delen|vanuit huis|tijd- en plaats/i,
	notFlexible:
		/uitsluitend voltijd|geen (?:deeltijd|parttime|thuiswerk)|niet (?:in deeltijd|parttime|mogelijk om thuis|thuis)|thuiswerken is niet|flexibele (?:houding|instelling|persoon)|(?:bent|wees|jij|je) flexibel|bent u? ?flexibel|deeltijd is niet/i,
	diversity:
		/jong of oud|oud of jong|voor elk(?:e)? (?:mens|talent|persoon)|welke (?:kleur|leeftijd|achtergrond|afkomst)|welk (?:geloof|gender|geslacht)|waar je (?:ook )?vandaan komt|of je nu [^.\n]{3,60} (?:bent|hebt|komt)|hoe je (?:ook )?(?:leeft|gelooft)|kom zoals je bent|iedere(?:en)? (?:belangstellende|mag)|elk talent|man, vrouw of|hetero of|gelovig of|verscheidenheid|alle mensen|ieder mens|kleurrijk|gelijkwaardig|iedereen (?:is |voelt |zich |die |mag |kan |telt|hoort|moet zich |welkom|past)|voor iedereen|welkom[^.\n]{0,60}(?:achtergrond|leeftijd|gender|geloof|afkomst|wie je|iedereen)|ongeacht|diversiteit|divers(?:e)? (?:team|organisatie|samen)|inclusi|alle achtergronden|elke achtergrond|wie je ook bent|(?:leeftijd|afkomst|geloof|geaardheid|beperking|achtergrond|gender)[^.\n]{0,60}(?:welkom|maakt (?:ons )?niet uit|niet uit|doet er niet|speelt geen)|gelijke kansen|afspiegeling van|verschillende achtergronden|alle mensen|je mag er zijn|nodigen iedereen|welkom, (?:wie|hoe|waar)|mensen met (?:een|elke|verschillende)[^.\n]{0,40}(?:welkom|uit)/i,
	notDiversity:
		/inclusief (?:vakantie|reis|\d|btw|toeslag|cv)|exclusief|bezoekers is iedereen|collecties|iedereen die (?:een|het) paspoort/i,
	accommodation:
		/bijzondere voorzieningen|voorzieningen[^.\n]{0,60}(?:selectie|sollicitatie|gesprek|nodig|noodzakelijk)|(?:hoor|zie|loop|beweeg|lees|spreek) je (?:slecht|lastig|moeilijk|minder)|kijken (?:wij|we) (?:samen )?(?:naar )?wat (?:helpt|nodig|kan|mogelijk)|(?:zeg|laat|vertel|meld|bel|mail)[^.\n]{0,30}wat (?:je|jij|u) nodig he|(?:beperking|handicap|chronische ziekte|autisme|dyslexie)[^.\n]{0,80}(?:samen|mogelijk|rekening|oplossing|aanpas|voorzien|kom)|drempelvrij|ringleiding|(?:zeg|meld|laat)[^.\n]{0,25}(?:regelen|regel|zorgen)|houden (?:wij |we )?(?:er )?(?:graag )?rekening|andere vorm|aanpassing|hulpmiddel|heb je (?:iets|wat|hulp|een|extra)[^.\n?]{0,50}nodig|(?:iets|hulp|extra|ondersteuning|voorziening\w*|tolk|begeleiding|ruimte)[^.\n]{0,40}nodig|beperking[^.\n]{0,60}(?:laat|bel|zeg|mail|meld|regel|denken|helpen|overleg)|gebarentaal|gebarentolk|doventolk|(?:regelen|doen)[^.\n]{0,25}(?:makkelijker|prettiger|fijner)|(?:gesprek|sollicit)[^.\n]{0,30}(?:makkelijker|toegankelijk)|schrijftolk|(?:toegankelijk|rolstoel)[^.\n]{0,60}(?:gesprek|werkplek|gebouw|kantoor|sollicit)|prikkelarm|voorleessoftware|we passen[^.\n]{0,40}aan|extra tijd/i,
	notAccommodation:
		/niets nodig|geen aanpassing|aanpassingen in de software|toegankelijkheid van (?:de )?(?:website|apps)|kleine aanpassingen aan/i,
	procedure:
		/drink(?:en)? (?:je|we|u)[^.\n]{0,20}(?:koffie|thee)|(?:kopje|bakje|kop) (?:koffie|thee)|daarna (?:kiezen|beslissen|hoor|volgt|voer|praat|nodig|kom|loop|bel|maak|doe|krijg|spreek|drink)|vervolgens (?:kiezen|beslissen|hoor|volgt|voer|praat|nodig|kom|loop|maak|doe|krijg|spreek|voert)|(?:eerste|tweede|derde|volgende) (?:stap|ronde|gesprek)|dan (?:kiezen|beslissen) (?:wij|we)|(?:wij|we) (?:bellen|mailen|appen|antwoorden)[^.\n]{0,25}(?:binnen|dezelfde|volgende|week|dag)|(?:commissie|panel) (?:leest|kiest)|maak je een opdracht|korte opdracht|arbeidsvoorwaardengesprek|twee rondes|videogesprek|belafspraak|sollicitatiegesprek|sollicitatieprocedure|(?:eerste|tweede|één|een|twee|kort|kennismakings|online|oriënterend)[- ]?(?:gesprek|gesprekken|ronde)|gesprekken|selectie(?:procedure|gesprek|ronde|commissie)|kennismaking|assessment|proefopdracht|proefles|meeloop|loop je[^.\n]{0,30}mee|kijk je[^.\n]{0,30}mee|(?:hoor|bel|laten|nodigen|krijg|reageren|mailen)[^.\n]{0,40}(?:binnen (?:een|twee|drie|vijf|\d+)|uiterlijk)[^.\n]{0,20}(?:dag|werkdag|week|weken|dagen)|(?:binnen|na) (?:een|één|twee|drie|vier|vijf|tien|\d+) (?:dag|dagen|werkdagen|week|weken)[^.\n]{0,40}(?:hoor|bel|laten|bericht|reactie|nodig)|nodigen[^.\n]{0,30}uit voor|gesprek (?:van|met|op|is|volgt|plaats)|(?:stap|ronde) (?:1|2|een|twee)|proefdag|praat je/i,
	contactWord:
		/vertel|meer over|nummer|hoofd\b|beantwoord|helpt je|geeft|team ?leider|manager|antwoord|schuif|langs|koffie|vragen|contact|informatie|inlichting|bel\b|bellen|belt|mail|weten|\bapp|terecht|stel|neem|bereik|spreek|zeg het|telefo|leidinggevende|solliciteer|stuur|schrijf/i,
	personName: new RegExp(
		`(?:${PERSON}|${INITIALS}|(?:de heer|mevrouw|dhr\\.?|mevr\\.?|mw\\.?) (?:(?:van|de|der|den) ){0,3}\\p{Lu}\\p{L}+)`,
		'u',
	),
	deadline: new RegExp(
		`(?:tot(?: en met)?|t\\/m|voor|vóór|uiterlijk|sluit\\w*|sluitingsdatum|deadline|reageren kan|einddatum|reageer|solliciteer|ontvangen|binnen|inzenden)[^.\\n]{0,45}?${DATE_NL}|sluitingsdatum|(?:sluit|reageer|solliciteer|vacature|reageren|brief|cv)[^.\\n]{0,60}${DATE_NL}`,
		'i',
	),
	notDeadline:
		/contract (?:tot|voor)|aanstelling tot|project (?:loopt|duurt)|gesprekken zijn|gesprekken vinden|start op|begin(?:t|nen) op|ingangsdatum|per \d{1,2} \w+ (?:start|begin|kun)|tijdelijk tot/i,
	mvx: /\b[mvfxwd] ?[/|,] ?[mvfxwd] ?[/|,] ?(?:[mvfxwdn]|anders|\*)|alle geslachten|genderneutraal|elk gender|ongeacht gender|\b[mvx] ?\/ ?[mvx] ?\/ ?[mvx]\b|alle genders|\(alle genders\)|m\/v\/anders/i,
};
