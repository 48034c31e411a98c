/** The shapes of dates, numbers of hours and names of people, as sources of expressions; every repeat has a bound. */
const MONTH =
	'(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
const DAY =
	'(?:(?:de )?(?:[a-zë]{0,9}(?:ste|de)|laatste|een|twee|drie|vier|vijf|zes|acht|[a-zë]{0,9}(?:zeven|negen|tien|elf|twaalf|tig))(?: (?:[a-z]{3,6}dag )?van)?)';
export const DATE = new RegExp(
	`(?:eind(?:e)?|half|medio|begin|laatste (?:werk)?dag van|einde van)(?: van)?(?: de maand)? ${MONTH}|(?:\\d{1,2}(?:e|ste|de)?|${DAY}) ${MONTH}|\\b(?:0?[1-9]|[12]\\d|3[01])(?:[-/](?:0?[1-9]|1[0-2])(?:[-/]\\d{2,4})?|\\.(?:0?[1-9]|1[0-2])\\.\\d{2,4})(?![\\d.]| ?uur)|\\b20\\d\\d-\\d\\d-\\d\\d`,
	'i',
);
export const NUMBER =
	'(?:\\d{1,2}(?:[.,]\\d{1,2})?|acht|negen|tien|elf|twaalf|veertien|vijftien|zestien|achttien|twintig|(?:\\p{L}{2,5}[eë]n)?(?:twintig|dertig)|veertig)';
const HOUR = '(?:uur|uren|u\\b|urige?\\b)';
export const RANGE = `${NUMBER}(?: ?(?:tot|-|–|à|a|of|en|/|t/m) ?${NUMBER})?[ -]?${HOUR}(?! (?:per dag|bereikbaar))`;
export const CLOCK =
	'(?<!(?:(?<!gaat )om|na|binnen|vanaf|sinds|tussen|rond|elke|tot|en|tot en met|uiterlijk) )';
const NAME = "\\p{Lu}[\\p{L}'’-]{1,20}";
export const PERSON = `(?:${NAME}|(?:\\p{Lu}\\.\\s?){1,4})(?: (?:van|de|der|den|ten|ter|el|al|von|le|la|du|in|'t|op)){0,3} ?${NAME}`;
export const OFFICE =
	'(?:stichting|gemeente|ministerie|team|afdeling|dienst|postbus|vereniging|bedrijf|provincie|school|museum|universiteit|cluster|groep|directie|raad|linkedin|indeed|werken)';
