/** The shapes of dates, numbers of hours and names of people, as sources of expressions; every repeat has a bound. */
export const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
const DAY = '(?:[a-z]{0,7}[ -]?(?:first|second|third)|last|[a-z]{3,11}th)';
export const DATE = `(?:(?:the )?(?:end|(?:last|final|first|second|third|fourth) (?:working )?(?:\\w{0,6}day|week)) of|mid-?|early|late) ?${MONTH}|(?:\\d{1,2}(?:st|nd|rd|th)?|${DAY}(?: [a-z]{3,6}day)?)(?: of)? ${MONTH}|${MONTH} (?:\\d{1,2}(?:st|nd|rd|th)?\\b|the ${DAY})|\\b(?:0?[1-9]|[12]\\d|3[01])(?:[-/](?:0?[1-9]|[12]\\d)(?:[-/]\\d{2,4})?|\\.(?:0?[1-9]|1[0-2])\\.\\d{2,4})(?!\\.?\\d)|\\b20\\d\\d-\\d\\d-\\d\\d`;
export const NUMBER =
	'(?:\\d{1,2}(?:[.,]\\d{1,2})?|eight|nine|ten|twelve|[a-z]{3,5}teen|(?:twenty|thirty)(?:[ -][a-z]{3,5})?|forty)';
export const DAYS =
	'(?:one|two|three|four|five|[1-6])(?:[ -](?:to|or|-)[ -]?(?:two|three|four|five|[2-6]))? (?:full |half )?(?:days?|nights|mornings|afternoons|evenings|shifts)';
export const RANGE = `${NUMBER}(?: ?(?:to|-|–|or|and|/) ?${NUMBER})?[ -]?(?:hours?|hrs?|h)\\b(?! (?:a|per|each|every) (?:day|year))`;
/** a capital that opens the name of a person: no word that opens a sentence or the name of an institution or place */
export const ORGANISATIONS =
	'Team|team|[Dd]epartment|Primary|\\p{Lu}\\p{Ll}+ School|School|Lane|Street|Road|Hospital|Library|Centre|Office|House|Museum|University|Council|Domain|Organisation|and Organisation|Service|Transport|Agency|Bank|Care|Group|Bakery|Hotel|Trust|Engineering|&';
const START = `(?!(?:${ORGANISATIONS}|The(?:y|re|se)?|You|S?He|It|Th[ai][st]|Wh(?:at|en|ere|o|y|ich|ile)(?:ever)?|If|Regional|Police|Microsoft|Google|Adobe|Windows|Power|Castle|New|An?|Our|Your?|We|For|To|With|In|More|LinkedIn|Questions|Contact|\\w+day|Foundation|City|Ministry|Human|Work\\w*|Social|Person\\w+|General|Public|National|Green|HR|PO|Dutch|English|Europe|Amsterdam|Rotterdam|Utrecht|Customer|Court|Committee|Resources|Center|Province|Bureau|Box|Recruitment|Government)\\b)`;
export const NAMED = `${START}\\p{Lu}\\p{Ll}{1,20}`;
const NAME = `${START}\\p{Lu}(?!\\p{Lu}{2})[\\p{L}'’-]{1,20}`;
export const PERSON = `(?:${NAME}|(?:\\p{Lu}\\.\\s?){1,4})(?: (?:van|de|der|den|ten|ter|el|al|von|le|la|du|in|'t|op)){0,3} ?${NAME}\\b(?! (?:${ORGANISATIONS}))`;
