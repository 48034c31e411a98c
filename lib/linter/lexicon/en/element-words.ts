import type { ElementWords } from '../types';

const MONTHS_EN =
	'(?:jan(?:uary)?|feb(?:ruary)?|march|mar|apr(?:il)?|may|june|jun|july|jul|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const DATE_EN = `(?:(?:(?:the )?(?:end|last (?:working )?day|middle|start) of|mid[- ]?|late|early) ${MONTHS_EN}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS_EN}|${MONTHS_EN} \\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})`;

const PERSON =
	"\\p{Lu}[\\p{L}'\u2019-]{1,20}(?: (?:van|de|der|den|ten|ter|el|al|von|le|la|du|in|'t|op)){0,3} \\p{Lu}[\\p{L}'\u2019-]{1,25}";

const INITIALS =
	"(?:\\p{Lu}\\.\\s?){1,4}(?: ?(?:van|de|der|den|ten|ter)){0,3} ?\\p{Lu}[\\p{L}'\u2019-]{1,25}";

export const elementWords: ElementWords = {
	triggers: {
		language: 'en',
		time: /suits|finish|location|around|average|weekly|whenever|contract|swap|less|fewer|anywhere|kitchen|split|full|hour|hrs|day|week|fte|time|home|remote|hybrid|flex|schedule|roster|rota|shift|share|term|school/,
		welcome:
			/each|any|whether|wherever|young|come|applicants|place|count|of|every|welcome|all|regardless|irrespective|whoever|whatever|divers|inclusi|equal|people|matter/,
		need: /adapt|impair|raised|difficult|support|help|mention|tell|let|arrange|adjustable|format|hearing|prepare|adjust|accommodat|need|require|sign|interpreter|disab|accessib|quiet|extra|wheelchair|make|something|anything/,
		step: /decide|choose|committee|visit|after|next|first|reply|video|coffee|conversation|hear|assignment|hall|reads|see|interview|selection|talk|conversation|round|meet|call|assessment|trial|test|sample|day|week|then|shadow|step|invite/,
		date: /january|february|march|april|may|june|july|august|september|october|november|december|month|weeks|close|end|until|closing/,
	},
	amount:
		/\d{1,3} euros? (?:and )?\d{2}\b|\d{1,3}(?:[.,]\d{2})? (?:euros?|pounds) (?:an|per|a) (?:hour|month|day|week)|between \d{1,3}[.,]\d{3} and|\b\d{2,3} ?k\b|(?:€|£|\$|eur(?:os?)? ?) ?\d{1,3}(?:[.,]\d{2,3}|\d)|\d{1,3}[.,]\d{3}(?: to [\d.,]+)? ?(?:euros?|eur|gross|a month|per)|\b\d{4,5} (?:euros?|eur|gross|to|and)|\d{1,2}[.,]\d{2} (?:euros?|an hour|per hour)|\d{2,3}k\b/i,
	pay: /pays|paying|reward|rate|income|euros (?:an|per|a)|salar|pay|paid|wage|gross|month|per year|a year|annum|hour|earn|get|scale|remunerat|offer|compensation|reward/i,
	otherMoney:
		/travel (?:costs|allowance)|per kilomet|per mile|budget of|million|billion|fine of|turnover|training budget|subsid|grant of/i,
	hours:
		/\b(?:a|the|per|your) (?:working |full )?week (?:has|is|of|counts|consists)[^.\n]{0,20}(?:\d{1,2}(?:[.,]\d{1,2})?|twelve|sixteen|eighteen|twenty|twenty[- ]four|twenty[- ]eight|thirty|thirty[- ]two|thirty[- ]six|thirty[- ]eight|forty)|\b(?:\d{1,2}(?:[.,]\d{1,2})?|twelve|sixteen|eighteen|twenty|twenty[- ]four|twenty[- ]eight|thirty|thirty[- ]two|thirty[- ]six|thirty[- ]eight|forty)[ -]?(?:hours?|hrs?|h)\b(?:[^.\n]{0,12})(?:week|wk|weekly|on average|p\/w|pw)|(?:\d{1,2}(?:[.,]\d{1,2})?|twelve|sixteen|eighteen|twenty|twenty[- ]four|twenty[- ]eight|thirty|thirty[- ]two|thirty[- ]six|thirty[- ]eight|forty)(?: ?(?:to|-|–|or|and) ?(?:\d{1,2}(?:[.,]\d{1,2})?|twelve|sixteen|eighteen|twenty|twenty[- ]four|twenty[- ]eight|thirty|thirty[- ]two|thirty[- ]six|thirty[- ]eight|forty))? (?:hours|hrs)\b(?! (?:a day|per day|open|of|notice))|\bfull[- ]time (?:role|job|position|contract|post|or|\()|(?:contract|position|post|job|role) (?:is|for|of|covers)[^.\n]{0,15}(?:\d{1,2}(?:[.,]\d{1,2})?|twelve|sixteen|eighteen|twenty|twenty[- ]four|twenty[- ]eight|thirty|thirty[- ]two|thirty[- ]six|thirty[- ]eight|forty) ?(?:hours|hrs|fte)|(?:\d{1,2}|twelve|sixteen|eighteen|twenty|twenty-four|twenty-eight|thirty|thirty-two|thirty-six|thirty-eight|forty)(?:[.,]\d)?[ -]{0,2}(?:hours?|hrs?)(?:[^.\n]{0,18})(?:week|wk|workweek)|\d{1,2} ?(?:to|-|–|or|and) ?\d{1,2} (?:hours|hrs)|\b[01]\.\d{1,2} ?fte|\b(?:hours|working time|working week)[^.\n]{0,25}\d{1,2}|\b(?:two|three|four|five|2|3|4|5) days (?:a|per|each) week|\(\d{2} hours\)|\b(?:16|18|20|24|28|30|32|34|36|38|40)[ -]hours?\b/i,
	otherHours:
		/24 hours a day|within (?:24|48|\d+) hours|hours of training|hour course|(?:home|hybrid|remote)[^.]{0,30}\bdays\b/i,
	flexibility:
		/(?:work|working) (?:from )?(?:any|anywhere|wherever|whichever)|any location|(?:around|fit(?:s)?|suit(?:s)?)[^.\n]{0,15}your (?:own )?(?:life|family|school|studies|home)|kitchen table|you decide when|whenever (?:you|suits)|swap[^.\n]{0,15}shifts?|fewer (?:hours|days)|(?:arrange|divide|spread|split)[^.\n]{0,15}(?:them|it) (?:yourself|around|as)|compressed|four[- ]day|start (?:and finish )?(?:when|between)|(?:start|finish|begin|stop|work)[^.\n]{0,25}(?:when|as) (?:it )?(?:suits|you (?:like|want|choose))|your own (?:days|hours|times)|telework|your desk at home|part[- ]time|(?:work|working|be|days?|hours) (?:partly |also |\w+ ){0,3}(?:from|at) home|remote|hybrid|flexib|flexitime|flextime|own (?:days|hours|schedule|roster|times|rota)|(?:choose|set|agree|pick|plan|decide|arrange)[^.\n]{0,40}(?:days?|hours|times|schedule|shifts|roster|rota)\b|(?:days|hours|times|schedule|shifts|roster)[^.\n]{0,40}(?:yourself|with the team|in consultation|you choose|you set|agree|together)|\d{1,2} ?(?:to|-|–|or) ?\d{1,2} (?:hours|hrs)|job share|job-share|from home|school hours|term[- ]time/i,
	notFlexible:
		/no (?:part-time|remote|home working|hybrid)|not (?:part-time|remote|possible to work from)|(?:are|be|you're) flexible|flexible (?:attitude|person|approach)|full[- ]time only/i,
	diversity:
		/whether you are|wherever (?:you|your)|of any (?:origin|age|background|gender|faith)|any (?:origin|age|faith|gender|background)|each of us|come as you are|young or old|old or young|place for (?:each|every|all|any)|every(?:one|body) (?:may|can|belongs)|your application counts|all walks|we mean everyone|each and every|people like you and|everyone (?:is|feels|can|who|counts|belongs|welcome)|everybody is welcome|all (?:people|backgrounds|ages|applicants|candidates|are welcome|faiths)|for all\b|regardless of|irrespective of|whoever you are|whatever your (?:age|background|origin|faith)|diversity|diverse (?:team|organisation|workforce|backgrounds)|inclusi(?:ve|on)|equal opportunit|equal chance|every (?:background|age|walk)|welcome[^.\n]{0,60}(?:background|age|faith|gender|origin|who you are|walks)|(?:age|faith|roots|origin|gender|background|disability)[^.\n]{0,60}(?:do not matter|does not matter|don't matter|doesn't matter|welcome)|people (?:of|from|with) (?:all|every|any|different)/i,
	notDiversity:
		/all[- ]inclusive|inclusive of (?:vat|holiday)|exclusive|biodiversity|everyone is welcome in our (?:museum|library|park)/i,
	accommodation:
		/adapt[^.\n]{0,60}(?:interview|screen|work|workplace|impair|need|test)|impairment|(?:hard|difficult) (?:of hearing|to (?:hear|see|walk|read))|(?:hear|see|walk|move) (?:badly|poorly|with difficulty)|(?:mention|tell|let us|say)[^.\n]{0,40}(?:prepare|arrange|sort|help|know what)|what (?:helps you|would help|you need (?:to|for|from|in)\b)|different format|ramp|step-free|large print|hearing loop|(?:interpreter|quiet room)[^.\n]{0,40}|adjust(?:ment|ed)?|accommodation|(?:need|require)[^.\n]{0,40}(?:something|anything|extra|help|support|adapt|interpreter|quiet|aid|different|sign language)|(?:something|anything)[^.\n]{0,30}(?:you )?need|sign language|interpreter|disabilit[^.\n]{0,60}(?:let|tell|call|mail|arrange|help|contact)|accessible[^.\n]{0,50}(?:interview|office|building|workplace|format)|quiet room|extra time|make it work for you|wheelchair[^.\n]{0,40}(?:access|interview)/i,
	notAccommodation:
		/adjust (?:the )?(?:plans|machines|settings|software)|housing|hotel|accommodation (?:costs|for)|make adjustments to/i,
	procedure:
		/(?:then|after that|afterwards|next)[^.\n]{0,25}(?:we|you|and we) (?:invite|decide|choose|meet|call|talk|visit|hear|join|do|discuss|come|spend)|(?:you and we|we) (?:decide|choose) |(?:we|our \w+) (?:call|phone|text|reply|answer|respond)s?(?: to)?(?: you)?[^.\n]{0,25}(?:next|same|within|day|week)|committee (?:reads|chooses|selects)|invite[^.\n]{0,30}(?:conversation|talk|chat|coffee|visit|day)|(?:first|second|third) (?:conversation|talk|step|meeting|stage|call)|by video|video call|short (?:task|assignment|exercise)|cup of (?:tea|coffee)|spend a (?:day|morning|shift)|interview|selection (?:procedure|process|committee|day)|(?:first|second|one|two|short|intake|introductory) (?:talk|conversation|interview|round|meeting|call)|assessment|trial (?:day|shift|lesson)|test (?:of|day|task)|work sample|(?:call|hear|reply|answer|let you know|contact you|invite|email you|respond)[^.\n]{0,40}(?:within|in|by|after) (?:a|one|two|three|four|five|ten|\d+) (?:day|days|week|weeks|working)|then meet|you then|shadow (?:us|a|the)|(?:step|round) (?:1|2|one|two)|invite you (?:to|for)/i,
	contactWord:
		/number|runs|tells?|happy to|glad to|talk|head of|team leader|answers|chat|coffee|directed|explain|question|contact|information|call|email|e-mail|mail|ask|phone|reach|write to|details|speak|talk to|tell|get in touch|know more|line manager|send|apply/i,
	personName: new RegExp(
		`(?:${PERSON}|${INITIALS}|(?:Mr|Mrs|Ms|Mx|Dr)\\.? (?:(?:van|de|der|den) ){0,3}\\p{Lu}\\p{L}+)`,
		'u',
	),
	deadline: new RegExp(
		`(?:before|by|until|till|up to|respond|react|reply|closing|closes|close|deadline|no later than|ends?|open until|latest|apply)[^.\\n]{0,45}?${DATE_EN}|closing date|(?:apply|application|letter|note|vacancy|cv|send)[^.\\n]{0,60}${DATE_EN}`,
		'i',
	),
	notDeadline:
		/contract (?:until|to|ends)|appointment until|project (?:runs|ends)|interviews (?:are|will|take)|starts? on|start(?:ing)? date|begin(?:s)? on|temporary until/i,
	mvx: /\b[mfxwvd] ?[/|,] ?[mfxwvd] ?[/|,] ?(?:[mfxwvdn]|other|\*)|every gender|all sexes|regardless of gender|gender[- ]neutral|\b[mfxwd] ?\/ ?[mfxwd] ?\/ ?[mfxwd]\b|all genders|any gender/i,
};
