/** The shapes of dates, numbers of hours and names of people, as sources of expressions; every repeat has a bound. */
export const MONTH =
	'(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
const DAY =
	'(?:(?:de )?(?:[a-zë]{0,9}(?:ste|de|zeven|negen|tien|elf|twaalf|tig)|een|twee|drie|vier|vijf|zes|acht)(?: (?:[a-z]{3,6}dag )?van)?)';
export const DATE = `(?:(?:eind|half|medio|begin)(?: van)?|(?:laatste (?:werk)?dag|einde) van)(?: de maand)? ${MONTH}|(?:\\d{1,2}(?:e|ste|de)?|${DAY}) ${MONTH}|\\b(?:0?[1-9]|[12]\\d|3[01])(?:[-/](?:0?[1-9]|1[0-2])(?:[-/]\\d{2,4})?|\\.(?:0?[1-9]|1[0-2])\\.\\d{2,4})(?!\\.?\\d| ?uur)|\\b20\\d\\d-\\d\\d-\\d\\d`;
export const NUMBER = '(?:\\d{1,2}(?:[.,]\\d{1,2})?|acht|negen|elf|twaalf|[a-zë]{0,6}tien|[a-zë]{0,10}tig)';
export const DAYS =
	'(?:een|één|twee|drie|vier|vijf|[1-6])(?:[ -](?:tot|of|à|/|-)[ -]?(?:twee|drie|vier|vijf|[2-6]))? (?:hele |halve |vaste )?(?:dag(?:en|delen)?|nachten|ochtenden|middagen|avonden|diensten)';
export const RANGE = `${NUMBER}(?: ?(?:tot|-|–|à|a|of|en|/|t/m) ?${NUMBER})?[ -]?(?:uur|uren|uurtjes|u\\b|urige?\\b)(?! (?:per (?:dag|jaar)|bereikbaar))`;
/** a capital that opens the name of a person: no word that opens a sentence or the name of an institution or place */
const START =
	'(?!(?:Hotel|Restaurant|Garage|Nieuwe|Oude|[WJZ]e|Wi[je]|Jij|Di[et]|[DW]at|Hier|Daar\\w*|Samen|Verder|Soms|Dan|Als|Directie|Teams|[DH]et?|Een|Onze?|Wij?|[IVB]n?|Voor|Tot|Meer|Via|HR|P|Team|LinkedIn|Postbus|Groene|Hart|Microsoft|Google|Adobe|Windows|Power|Office|Vragen|Contact\\w*|Afdeling|Dienst|Waterschap|Stichting|Gemeente|Ministerie|Hoge|Tweede|Eerste|Human|Resources|Werk\\w*|Klant\\w*|Openbare|Nederland\\w*|School|Kamer|Museum|Provincie|Bureau|Commissie|College|Foundation|Recruitment|Europa|Amsterdam|Rotterdam|Utrecht|Groningen|Den)\\b|\\p{Lu}\\p{Ll}*(?:ische|iale|ing|[hw]eden|heid|atie|eel|mene|zaken|beleid|zorg|centrum|hart|huis|school|bedrijf|winkel|groep|theater|kerij|fonds|gracht|straat|laan|plein|kade|raad|dienst|wet|beheer|stuur|teit|(?:a[lm]|[aiou]nd)se)\\b)';
export const NAMED = `${START}\\p{Lu}\\p{Ll}{1,20}`;
const NAME = `${START}\\p{Lu}(?!\\p{Lu}{2})[\\p{L}'’-]{1,20}`;
export const PERSON = `(?:${NAME}|(?:\\p{Lu}\\.\\s?){1,4})(?: (?:van|de|der|den|ten|ter|el|al|von|le|la|du|in|'t|op)){0,3} ?${NAME}`;
