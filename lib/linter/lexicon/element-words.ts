/** Words that must be there before an expression can fit: the cheap test that comes first. */
export interface Triggers {
	readonly language: 'nl' | 'en';
	readonly time: RegExp;
	readonly welcome: RegExp;
	readonly need: RegExp;
	readonly step: RegExp;
	readonly date: RegExp;
}

/** How vacancies name salary, hours and the rest. Every repeat has a bound, so that time stays linear. */
interface ElementWords {
	readonly triggers: Triggers;
	readonly amount: RegExp;
	readonly pay: RegExp;
	readonly otherMoney: RegExp;
	readonly hours: RegExp;
	readonly otherHours: RegExp;
	readonly flexibility: RegExp;
	readonly notFlexible: RegExp;
	readonly diversity: RegExp;
	readonly notDiversity: RegExp;
	readonly accommodation: RegExp;
	readonly notAccommodation: RegExp;
	readonly procedure: RegExp;
	readonly contactWord: RegExp;
	readonly personName: RegExp;
	readonly deadline: RegExp;
	readonly notDeadline: RegExp;
	readonly mvx: RegExp;
}

const MONTHS_NL =
	'(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni|juli|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTHS_EN =
	'(?:jan(?:uary)?|feb(?:ruary)?|march|mar|apr(?:il)?|may|june|jun|july|jul|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE_NL = `(?:\\d{1,2}(?:e|ste|de)? ${MONTHS_NL}|\\b(?:0?[1-9]|[12]\\d|3[01])(?:[-/](?:0?[1-9]|1[0-2])(?:[-/]\\d{2,4})?|\\.(?:0?[1-9]|1[0-2])\\.\\d{2,4})(?![\\d.]| ?uur))`;
const DATE_EN = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS_EN}|${MONTHS_EN} \\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})`;
const PERSON =
	"\\p{Lu}[\\p{L}'\u2019-]{1,20}(?: (?:van|de|der|den|ten|ter|el|al|von|le|la|du|in|'t|op)){0,3} \\p{Lu}[\\p{L}'\u2019-]{1,25}";
const INITIALS =
	"(?:\\p{Lu}\\.\\s?){1,4}(?: ?(?:van|de|der|den|ten|ter)){0,3} ?\\p{Lu}[\\p{L}'\u2019-]{1,25}";

export const elementWords: Readonly<Record<'nl' | 'en', ElementWords>> = {
	nl: {
		triggers: {
			language: 'nl',
			time: /uur|uren|uri|dag|week|fte|tijd|thuis|hybride|flexib|glijdend|rooster|diensten|duobaan|waar|vanuit|indelen/,
			welcome:
				/iedereen|welkom|ongeacht|divers|inclusi|achtergrond|wie|kansen|afspiegeling|alle|mag|mensen|leeftijd/,
			need: /aanpas|passen|makkelijk|prettig|fijner|hulp|nodig|beperking|tolk|toegankelijk|rolstoel|prikkel|voorlees|extra/,
			step: /gespre|procedure|selectie|kennismak|assessment|proef|loop|kijk|dag|week|weken|stap|ronde|praat/,
			date: /sluitingsdatum/,
		},
		amount:
			/(?:€|eur(?:o)?s?\b) ?\d{1,3}(?:[.,]\d{2,3}|\d)|\d{2,3}[.,]\d{2,3}(?:,-)? ?(?:euro|eur)?|\b\d{1,3}[.,]?\d{3} (?:euro|bruto)|\b\d{4,5} (?:tot|en|-)|\d{1,2}[.,]\d{2} (?:euro|per uur)/i,
		pay: /salaris|loon|verdien|bruto|per maand|inschal|schaal|beloning|krijg|betal|arbeidsvoorwaarden|bied|maandsalaris|uurtarief|gage|vergoeding voor je werk/i,
		otherMoney:
			/reiskosten|per kilometer|per km|budget van|miljoen|miljard|boete|omzet|opleidingsbudget|subsidie|thuiswerkvergoeding/i,
		hours:
			/(?:\d{1,2}|twaalf|zestien|achttien|twintig|vierentwintig|achtentwintig|dertig|tweeëndertig|zesendertig|achtendertig|veertig)(?:[.,]\d)?[ -]{0,2}(?:uur|uren|u\b|urige)(?: of meer)?(?:[^.\n]{0,18})(?:week|wk|werkweek|weeks)|\b(?:uren|arbeidsduur|werkweek|omvang|uur per week|dienstverband)[^.\n]{0,25}\d{1,2}|\d{1,2} (?:tot|-|–|à|of|en|t\/m) (?:\d{1,2}) ?(?:uur|uren|u\b)|\b[01][.,]\d{1,2} ?fte|\b\d[.,]?\d? fte|\b(?:twee|drie|vier|vijf|2|3|4|5) dagen (?:per|in de|van de) week|\(\d{2} uur\)|\b(?:16|18|20|24|28|30|32|34|36|38|40) ?uur\b/i,
		otherHours:
			/24 uur per dag|binnen (?:24|48|36|\d+) uur|uur open|cursus|training van|per maand als je|24-uurs|nascholing|vakantie-?uren|verlofuren|(?:thuis|hybride)[^.]{0,30}\bdagen\b/i,
		flexibility:
			/deeltijd|parttime|part-time|thuis ?werk|werk\w* (?:ook )?(?:\w+ ){0,5}thuis\b|thuis (?:te )?werken|hybride|flexibel|glijdend|eigen (?:dagen|uren|werktijden|rooster|tijd)|zelf (?:je|jouw|de)? ?(?:\w+ )?(?:dagen|uren|werktijden|rooster|tijden|diensten|indeling)|(?:dagen|uren|werktijden|rooster|diensten|tijden)[^.\n]{0,35}(?:\bzelf\b|in overleg|samen met|spreek|kies|stem|verdel|plan)|(?:in overleg|kies|bepaal|plan|deel)[^.\n]{0,35}(?:dagen|uren|werktijden|rooster|tijden)|\d{1,2} ?(?:tot|-|–|à|of|t\/m) ?\d{1,2} ?(?:uur|uren)|schooltijden|waar je werkt|plaatsonafhankelijk|duobaan|minder uren|vrij in te delen|vanuit huis|tijd- en plaats/i,
		notFlexible:
			/uitsluitend voltijd|geen (?:deeltijd|parttime|thuiswerk)|niet (?:in deeltijd|parttime|mogelijk om thuis|thuis)|thuiswerken is niet|flexibele (?:houding|instelling|persoon)|(?:bent|wees|jij|je) flexibel|bent u? ?flexibel|deeltijd is niet/i,
		diversity:
			/iedereen (?:is |voelt |zich |die |mag |kan |telt|hoort|moet zich |welkom|past)|voor iedereen|welkom[^.\n]{0,60}(?:achtergrond|leeftijd|gender|geloof|afkomst|wie je|iedereen)|ongeacht|diversiteit|divers(?:e)? (?:team|organisatie|samen)|inclusi|alle achtergronden|elke achtergrond|wie je ook bent|(?:leeftijd|afkomst|geloof|geaardheid|beperking|achtergrond|gender)[^.\n]{0,60}(?:welkom|maakt (?:ons )?niet uit|niet uit|doet er niet|speelt geen)|gelijke kansen|afspiegeling van|verschillende achtergronden|alle mensen|je mag er zijn|nodigen iedereen|welkom, (?:wie|hoe|waar)|mensen met (?:een|elke|verschillende)[^.\n]{0,40}(?:welkom|uit)/i,
		notDiversity:
			/inclusief (?:vakantie|reis|\d|btw|toeslag|cv)|exclusief|bezoekers is iedereen|collecties|iedereen die (?:een|het) paspoort/i,
		accommodation:
			/aanpassing|hulpmiddel|heb je (?:iets|wat|hulp|een|extra)[^.\n?]{0,50}nodig|(?:iets|hulp|extra|ondersteuning|voorziening\w*|tolk|begeleiding|ruimte)[^.\n]{0,40}nodig|beperking[^.\n]{0,60}(?:laat|bel|zeg|mail|meld|regel|denken|helpen|overleg)|gebarentaal|gebarentolk|doventolk|(?:regelen|doen)[^.\n]{0,25}(?:makkelijker|prettiger|fijner)|(?:gesprek|sollicit)[^.\n]{0,30}(?:makkelijker|toegankelijk)|schrijftolk|(?:toegankelijk|rolstoel)[^.\n]{0,60}(?:gesprek|werkplek|gebouw|kantoor|sollicit)|prikkelarm|voorleessoftware|we passen[^.\n]{0,40}aan|extra tijd/i,
		notAccommodation:
			/niets nodig|geen aanpassing|aanpassingen in de software|toegankelijkheid van (?:de )?(?:website|apps)|kleine aanpassingen aan/i,
		procedure:
			/sollicitatiegesprek|sollicitatieprocedure|(?:eerste|tweede|één|een|twee|kort|kennismakings|online|oriënterend)[- ]?(?:gesprek|gesprekken|ronde)|gesprekken|selectie(?:procedure|gesprek|ronde|commissie)|kennismaking|assessment|proefopdracht|proefles|meeloop|loop je[^.\n]{0,30}mee|kijk je[^.\n]{0,30}mee|(?:hoor|bel|laten|nodigen|krijg|reageren|mailen)[^.\n]{0,40}(?:binnen (?:een|twee|drie|vijf|\d+)|uiterlijk)[^.\n]{0,20}(?:dag|werkdag|week|weken|dagen)|(?:binnen|na) (?:een|één|twee|drie|vier|vijf|tien|\d+) (?:dag|dagen|werkdagen|week|weken)[^.\n]{0,40}(?:hoor|bel|laten|bericht|reactie|nodig)|nodigen[^.\n]{0,30}uit voor|gesprek (?:van|met|op|is|volgt|plaats)|(?:stap|ronde) (?:1|2|een|twee)|proefdag|praat je/i,
		contactWord:
			/vragen|contact|informatie|inlichting|bel\b|bellen|belt|mail|weten|\bapp|terecht|stel|neem|bereik|spreek|zeg het|telefo|leidinggevende|solliciteer|stuur|schrijf/i,
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
		mvx: /\b[mvx] ?\/ ?[mvx] ?\/ ?[mvx]\b|alle genders|\(alle genders\)|m\/v\/anders/i,
	},
	en: {
		triggers: {
			language: 'en',
			time: /hour|hrs|day|week|fte|time|home|remote|hybrid|flex|schedule|roster|rota|shift|share|term|school/,
			welcome:
				/every|welcome|all|regardless|irrespective|whoever|whatever|divers|inclusi|equal|people|matter/,
			need: /adjust|accommodat|need|require|sign|interpreter|disab|accessib|quiet|extra|wheelchair|make|something|anything/,
			step: /interview|selection|talk|conversation|round|meet|call|assessment|trial|test|sample|day|week|then|shadow|step|invite/,
			date: /closing/,
		},
		amount:
			/(?:€|£|\$|eur(?:os?)? ?) ?\d{1,3}(?:[.,]\d{2,3}|\d)|\d{1,3}[.,]\d{3}(?: to [\d.,]+)? ?(?:euros?|eur|gross|a month|per)|\b\d{4,5} (?:euros?|eur|gross|to|and)|\d{1,2}[.,]\d{2} (?:euros?|an hour|per hour)|\d{2,3}k\b/i,
		pay: /salar|pay|paid|wage|gross|month|per year|a year|annum|hour|earn|get|scale|remunerat|offer|compensation|reward/i,
		otherMoney:
			/travel (?:costs|allowance)|per kilomet|per mile|budget of|million|billion|fine of|turnover|training budget|subsid|grant of/i,
		hours:
			/(?:\d{1,2}|twelve|sixteen|eighteen|twenty|twenty-four|twenty-eight|thirty|thirty-two|thirty-six|thirty-eight|forty)(?:[.,]\d)?[ -]{0,2}(?:hours?|hrs?)(?:[^.\n]{0,18})(?:week|wk|workweek)|\d{1,2} ?(?:to|-|–|or|and) ?\d{1,2} (?:hours|hrs)|\b[01]\.\d{1,2} ?fte|\b(?:hours|working time|working week)[^.\n]{0,25}\d{1,2}|\b(?:two|three|four|five|2|3|4|5) days (?:a|per|each) week|\(\d{2} hours\)|\b(?:16|18|20|24|28|30|32|34|36|38|40)[ -]hours?\b/i,
		otherHours:
			/24 hours a day|within (?:24|48|\d+) hours|hours of training|hour course|(?:home|hybrid|remote)[^.]{0,30}\bdays\b/i,
		flexibility:
			/part[- ]time|(?:work|working|be|days?|hours) (?:partly |also |\w+ ){0,3}(?:from|at) home|remote|hybrid|flexib|flexitime|flextime|own (?:days|hours|schedule|roster|times|rota)|(?:choose|set|agree|pick|plan|decide|arrange)[^.\n]{0,40}(?:days?|hours|times|schedule|shifts|roster|rota)\b|(?:days|hours|times|schedule|shifts|roster)[^.\n]{0,40}(?:yourself|with the team|in consultation|you choose|you set|agree|together)|\d{1,2} ?(?:to|-|–|or) ?\d{1,2} (?:hours|hrs)|job share|job-share|from home|school hours|term[- ]time/i,
		notFlexible:
			/no (?:part-time|remote|home working|hybrid)|not (?:part-time|remote|possible to work from)|(?:are|be|you're) flexible|flexible (?:attitude|person|approach)|full[- ]time only/i,
		diversity:
			/everyone (?:is|feels|can|who|counts|belongs|welcome)|everybody is welcome|all (?:people|backgrounds|ages|applicants|candidates|are welcome|faiths)|for all\b|regardless of|irrespective of|whoever you are|whatever your (?:age|background|origin|faith)|diversity|diverse (?:team|organisation|workforce|backgrounds)|inclusi(?:ve|on)|equal opportunit|equal chance|every (?:background|age|walk)|welcome[^.\n]{0,60}(?:background|age|faith|gender|origin|who you are|walks)|(?:age|faith|roots|origin|gender|background|disability)[^.\n]{0,60}(?:do not matter|does not matter|don't matter|doesn't matter|welcome)|people (?:of|from|with) (?:all|every|any|different)/i,
		notDiversity:
			/all[- ]inclusive|inclusive of (?:vat|holiday)|exclusive|biodiversity|everyone is welcome in our (?:museum|library|park)/i,
		accommodation:
			/adjust(?:ment|ed)?|accommodation|(?:need|require)[^.\n]{0,40}(?:something|anything|extra|help|support|adapt|interpreter|quiet|aid|different|sign language)|(?:something|anything)[^.\n]{0,30}(?:you )?need|sign language|interpreter|disabilit[^.\n]{0,60}(?:let|tell|call|mail|arrange|help|contact)|accessible[^.\n]{0,50}(?:interview|office|building|workplace|format)|quiet room|extra time|make it work for you|wheelchair[^.\n]{0,40}(?:access|interview)/i,
		notAccommodation:
			/adjust (?:the )?(?:plans|machines|settings|software)|housing|hotel|accommodation (?:costs|for)|make adjustments to/i,
		procedure:
			/interview|selection (?:procedure|process|committee|day)|(?:first|second|one|two|short|intake|introductory) (?:talk|conversation|interview|round|meeting|call)|assessment|trial (?:day|shift|lesson)|test (?:of|day|task)|work sample|(?:call|hear|reply|answer|let you know|contact you|invite|email you|respond)[^.\n]{0,40}(?:within|in|by|after) (?:a|one|two|three|four|five|ten|\d+) (?:day|days|week|weeks|working)|then meet|you then|shadow (?:us|a|the)|(?:step|round) (?:1|2|one|two)|invite you (?:to|for)/i,
		contactWord:
			/question|contact|information|call|email|e-mail|mail|ask|phone|reach|write to|details|speak|talk to|tell|get in touch|know more|line manager|send|apply/i,
		personName: new RegExp(
			`(?:${PERSON}|${INITIALS}|(?:Mr|Mrs|Ms|Mx|Dr)\\.? (?:(?:van|de|der|den) ){0,3}\\p{Lu}\\p{L}+)`,
			'u',
		),
		deadline: new RegExp(
			`(?:before|by|until|till|closing|closes|close|deadline|no later than|ends?|open until|latest|apply)[^.\\n]{0,45}?${DATE_EN}|closing date|(?:apply|application|letter|note|vacancy|cv|send)[^.\\n]{0,60}${DATE_EN}`,
			'i',
		),
		notDeadline:
			/contract (?:until|to|ends)|appointment until|project (?:runs|ends)|interviews (?:are|will|take)|starts? on|start(?:ing)? date|begin(?:s)? on|temporary until/i,
		mvx: /\b[mfxwd] ?\/ ?[mfxwd] ?\/ ?[mfxwd]\b|all genders|any gender/i,
	},
};
