import type { Pattern } from '../recognisers/model';
import {
	afterAge,
	dutchAge,
	dutchNumber,
	dutchTens,
	englishAge,
	englishNumber,
	englishTens,
} from './age-words';
import { nobodyElse, ownSentence } from './own-sentence';

const dutchPerson =
	'(?:man|vrouw|dame|heer|kerel|vent|moeder|vader|oma|opa|mens|jongeman|vakman|vakvrouw|collega|moslima?|christen|alleenstaande|zelfstandige)';
const englishPerson =
	'(?:man|woman|lady|gentleman|bloke|chap|lad|mother|father|grandmother|grandfather|grandad|person|widow|widower|bachelor|christian|muslim)';
const end = '(?=[.,;!?)]|$|\\n| (?:en|maar|and|but|die|met|who|with)\\b)';
const numbers = {
	nl: new RegExp(`[2-7]\\d|${dutchTens}|tien\\b`),
	en: new RegExp(`[2-7]\\d|${englishTens}|teen\\b`),
};

/** Ages told beside the plain “ik ben 56”: after a name, at the end of a turn, in a description of oneself. */
export const toldAgePatterns: readonly Pattern[] = [
	{
		rule: 'first',
		language: 'nl',
		needs: numbers.nl,
		pattern: new RegExp(
			`(?:^|[.!?:;\\n,] ?)(?<x>${dutchNumber}(?: jaar)?) (?:ben|was|word|werd|wordt) ik\\b|\\b(?:ben|sta|zit) ik(?: hier)?(?: dan| nu| weer)?, (?<x1>${dutchAge}(?: jaar)?)${end}`,
			'dg',
		),
	},
	{
		rule: 'apposition',
		language: 'nl',
		needs: numbers.nl,
		pattern: new RegExp(
			`\\b(?:ik|ondergetekende), [^,.;\\d]{2,40}, (?<x>${dutchAge}(?: jaar(?: oud)?)?)(?=,| en\\b)|\\b(?:ik|ondergetekende) \\((?<x1>${dutchAge})\\)|, (?<x2>${dutchAge}) (?:jr|j)\\b`,
			'dg',
		),
		unless: (match, context) => !nobodyElse(match, context),
	},
	{
		rule: 'imagine',
		language: 'nl',
		needs: numbers.nl,
		pattern: new RegExp(
			`\\b(?:stel je voor|denk je in)[:,]? (?:dat )?je (?:bent|was) (?<x>${dutchAge})\\b|\\b(?:je|jij) bent(?: nu| pas| al| toch)? (?<x1>${dutchAge}) en (?:dan|je|toch|ineens)\\b`,
			'dg',
		),
		unless: afterAge,
	},
	{
		rule: 'person',
		language: 'nl',
		needs: numbers.nl,
		pattern: new RegExp(
			`(?:^|[.!?:;\\n] ?|\\b(?:als|ben|was|zijnde|door|aan|voor|naar|van)(?: een| deze)? )(?:[\\w-]+ ){0,2}?${dutchPerson} van (?:bijna |ruim |net |begin |midden |eind )?(?<x>${dutchAge}(?: jaar)?)${end}`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			(!/^\W*(?:als|ben|was|zijnde|\w)/.test(match[0]) && !ownSentence(match, context)) ||
			(/\b(?:door|aan|voor|naar|van|een) /.test(match[0]) &&
				!/\b(?:ben|als)\b/.test(match[0]) &&
				!ownSentence(match, context)),
		score: 0.75,
	},
	{
		rule: 'cohort',
		language: 'nl',
		needs: new RegExp(`${dutchTens}(?:er|plus)|gen[- ]?[xyz]|generatie|zoomer`),
		pattern: new RegExp(
			`\\b(?:een|als|typische?|echte|van de|hier een) (?<x>(?:${dutchNumber}(?:er|plusser)|gen[- ]?[xyz](?: ?er)?|(?:millennial|zoomer|boomer|babyboomer)))${end}`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			(!ownSentence(match, context) &&
				!/^[,.]/.test(context.document.canon.slice(match.index + match[0].length))),
		score: 0.75,
	},
	{
		rule: 'pension',
		language: 'nl',
		needs: /aow|pensioen|vut\b/,
		pattern:
			/\b(?:van|aan) (?:een|iemand) (?:\w+ )?(?:die|met) [^.;]{0,30}?(?<x>aow|(?:met )?pensioen|vut|vervroegd pensioen)\b|\b(?<x1>aow(?:'?er)?|pensioen) (?:heb|krijg|ontvang|trek|geniet|ben) ik\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			(!/brief|mail|sollicit|reactie|woord|krijgt/.test(
				context.document.canon.slice(Math.max(0, match.index - 30), match.index),
			) &&
				!/ ik$/.test(match[0])),
		score: 0.75,
	},
	{
		rule: 'years',
		language: 'en',
		needs: numbers.en,
		pattern: new RegExp(
			`(?:^|[.!?:;\\n,] ?|\\band )(?<x>${englishAge} years (?:of age|old|young|on this (?:earth|planet)))\\b|\\bi(?:'m| am) [^.;]{2,50}, (?<x1>${englishAge})(?=,|\\.|$| and\\b)|\\b(?:i|me), [^,.;\\d]{2,40}, (?<x2>${englishAge})(?=,| and\\b)|\\b(?:here i am|that's me|it's me), (?<x3>${englishAge})${end}`,
			'dg',
		),
		unless: (match, context) =>
			!ownSentence(match, context) ||
			afterAge(match, context) ||
			/\b(?:room|page|section|article|line|team of|grade|level|week|chapter) \S+$/.test(match[0]),
		score: 0.75,
	},
	{
		rule: 'first',
		language: 'en',
		needs: numbers.en,
		pattern: new RegExp(
			`(?:^|[.!?:;\\n] ?)(?<x>${englishAge}(?: years old)?),? (?:i am|am i|that is me|that's me|is my age|is what i am)\\b|\\b(?:to be|being) (?:nearly|almost|well over|over|just|past|close to) (?<x1>${englishAge})\\b`,
			'dg',
		),
		unless: afterAge,
	},
	{
		rule: 'apply',
		language: 'en',
		needs: numbers.en,
		pattern: new RegExp(
			`\\bi (?:apply|am applying|write|am writing|start|started|begin|began|retrained|went back|return|returned|found myself|sit here|stand here|still \\w+|changed|switched|became|learned|learnt|moved|came|arrived)\\b[^.;]{0,30}? at (?<x>${englishAge})(?=[.,;]|$| (?:after|with|and|because|i|that|to|from|when|as)\\b)`,
			'dg',
		),
		unless: (match, context) =>
			afterAge(match, context) || /\b(?:meeting|shift|alarm|bus|train) /.test(match[0]),
	},
	{
		rule: 'person',
		language: 'en',
		needs: numbers.en,
		pattern: new RegExp(
			`\\b(?:as|am|i'm|was|being|from|by|for)(?: an?| this) (?:[\\w-]+ ){0,3}?${englishPerson} of (?:nearly |almost |just |only |about )?(?<x>${englishAge}|(?:early |mid |late )?(?:twenties|thirties|forties|fifties|sixties))\\b`,
			'dg',
		),
		unless: (match, context) => !ownSentence(match, context) || afterAge(match, context),
	},
	{
		rule: 'decade',
		language: 'en',
		needs: /(?:ties|\d0s)\b/,
		pattern:
			/(?:,|[.:;!\n]|^|\b(?:in|am|i'm|is)) ?(?:my )?(?<x>(?:early|mid|late|middle)(?:[- ]to[- ]late)?[- ](?:twenties|thirties|forties|fifties|sixties|seventies|[2-7]0'?s))(?=[.,;!)]|$| and\b)/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:he|she|they|degrees|temperature|people|women|men)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index),
			),
		score: 0.75,
	},
	{
		rule: 'stage',
		language: 'en',
		needs: new RegExp(`somethings?|gen[- ]?[xyz]|boomer|millennial|zoomer|${englishNumber}-odd|pension`),
		pattern:
			/\b(?:an?|as|typical|your|the office|resident|proper|real) (?<x>(?:(?:twenty|thirty|forty|fifty|sixty|[2-6]0)[- ]?something|gen[- ]?(?:x|y|z)(?:er)?|baby boomer|boomer|millennial|zoomer|old[- ]age pensioner))(?=[.,;!?]|$| (?:who|with|and|in my|from|myself|according)\b)/dg,
		unless: (match, context) => !ownSentence(match, context),
		score: 0.75,
	},
];
