/** The shapes of dates, numbers of hours and names of people, as sources of expressions; every repeat has a bound. */
const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
const DAY = '(?:[a-z]{0,7}[ -]?(?:first|second|third)|last|[a-z]{3,11}th)';
export const DATE = new RegExp(
	`(?:(?:the )?(?:end|last (?:working )?day) of|mid-?|early|late) ?${MONTH}|(?:\\d{1,2}(?:st|nd|rd|th)?|${DAY}(?: [a-z]{3,6}day)?)(?: of)? ${MONTH}|${MONTH} (?:\\d{1,2}(?:st|nd|rd|th)?\\b|the ${DAY})|\\b(?:0?[1-9]|[12]\\d|3[01])(?:[-/](?:0?[1-9]|[12]\\d)(?:[-/]\\d{2,4})?|\\.(?:0?[1-9]|1[0-2])\\.\\d{2,4})(?![\\d.])|\\b20\\d\\d-\\d\\d-\\d\\d`,
	'i',
);
export const NUMBER =
	'(?:\\d{1,2}(?:[.,]\\d{1,2})?|eight|nine|ten|twelve|fourteen|fifteen|sixteen|eighteen|(?:twenty|thirty)(?:[ -](?:two|four|five|six|eight))?|forty)';
const HOUR = '(?:hours?|hrs?|h)\\b';
export const RANGE = `${NUMBER}(?: ?(?:to|-|–|or|and|/) ?${NUMBER})?[ -]?${HOUR}(?! (?:a|per|each|every) day)`;
export const CLOCK = '(?<!(?:at|after|within|from|since|between|around|every|until|by) )';
const NAME = "\\p{Lu}[\\p{L}'’-]{1,20}";
export const PERSON = `(?:${NAME}|(?:\\p{Lu}\\.\\s?){1,4})(?: (?:van|de|der|den|ten|ter|el|al|von|le|la|du|in|'t|op)){0,3} ?${NAME}`;
