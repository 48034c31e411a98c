import type { Pattern } from '../recognisers/model';
import { ownSentence } from './own-sentence';

/** One of these must be in the text. */
const needs =
	/\b(?:vrouw|man|mannen|meisje|meid|dame|jongen|vent|kerel|wom[ae]n|men|girl|guy|lad|lady|ladies|bloke|female|male|mevrouw|meneer|juf|over m|van m|van me|that s?he|sir|madam|ma'am|miss|mister|young|love|brownie|altar|choir|cub|debutante|tomboy|ballerina)/;

const patterns: readonly Pattern[] = [
	{
		rule: 'comparison',
		language: 'nl',
		pattern:
			/\b(?:zeker|heel|nogal|vrij|bijzonder|ongewoon|opvallend|makkelijk|moeilijk|lastig|zwaar|handig|sterk|lang|klein|technisch|ambitieus)(?: \w+)? voor een (?<x>vrouw|man|meisje|meid|dame|jongen|vent)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
		score: 0.78,
	},
	{
		rule: 'comparison',
		language: 'nl',
		pattern:
			/\b(?<x>vrouw|vrouwen|man|mannen|meisjes?|meiden|dames?|jongens?) (?:als|zoals) (?:ik|mij|wij|ons)\b/dg,
	},
	{
		rule: 'comparison',
		language: 'en',
		pattern:
			/\b(?<x>wom[ae]n|m[ae]n|girls?|guys?|lad(?:y|ies)|blokes?) (?:like|such as) (?:me|us|myself)\b/dg,
	},
	{
		rule: 'comparison',
		language: 'en',
		pattern:
			/\b(?:not|few|hardly any|only)(?: so)?(?: many)? (?<x>women|men|girls|ladies) (?:do|did|work|choose|chose|have|had|get|got|last)\b[^.;]{0,24} (?:what i|like i|as i|my)\b/dg,
	},
	{
		rule: 'only',
		language: 'en',
		pattern:
			/\bas one of (?:the|a|very)? ?(?:few|only|two|three|first|handful of) (?<x>women|men|girls|ladies|females?|males?)\b/dg,
	},
	{
		rule: 'address',
		language: 'nl',
		pattern:
			/\b(?<x>mevrouw|meneer|juffrouw|mevrouwtje|vrouwtje|juf|meisje|dame) (?:tegen|naar|op|na) (?:mij|me)\b/dg,
	},
	{
		rule: 'reported',
		language: 'nl',
		pattern:
			/\b(?:over|van) (?:mij|me) (?:[\w-]+ ){0,3}?dat (?<x>hij|zij|ze)\b|\b(?:over|van) (?:mij|me):? (?<x1>hij|zij|ze) (?:is|heeft|kan|houdt|werkt|weet|doet|blijft|maakt|denkt)\b/dg,
	},
	{
		rule: 'reported',
		language: 'en',
		pattern:
			/\b(?:said|say|says|wrote|told [\w ]{2,20}|writes) (?:(?:about|of) me )?that (?<x>she|he)\b(?=[^.;]{0,80}\b(?:me|meaning me|without me|about me)\b)|\b(?:about|of) me (?:[\w-]+ ){0,2}?that (?<x1>she|he)\b/dg,
	},
	{
		rule: 'address',
		language: 'en',
		pattern:
			/\b(?:say|said|shout|shouted|write|wrote) (?<x>sir|madam|ma'am|miss|mister|love|young lady|young man) to me\b/dg,
	},
	{
		rule: 'school',
		language: 'en',
		pattern:
			/\bi (?:was|used to be|am|became|went as) (?:an? )?(?<x>girl guide|brownie|altar (?:boy|girl)|choir ?boy|cub scout|debutante|tomboy|ballerina)\b/dg,
	},
	{
		rule: 'only',
		language: 'nl',
		pattern:
			/\b(?:de|het) enige (?<x>vrouw|man|meisje|meid|dame|jongen|kerel)\b(?= (?:van|in|op|tussen|onder|bij|op de|die)\b|[.,;]|$)/dg,
		unless: (match, context) => !ownSentence(match, context),
		score: 0.78,
	},
];

/** Gender in comparison, in address and in what others say about the candidate. */
export const genderPatterns: readonly Pattern[] = patterns.map((pattern) => ({ ...pattern, needs }));
