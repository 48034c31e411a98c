import type { Pattern } from '../recognisers/model';
import { afterAge, englishAge, englishNumber, englishTens, notOwn } from './age-words';

/** Ages in English sentences. */
export const englishAgePatterns: readonly Pattern[] = [
	{
		rule: 'am',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:i am|i'm|im|i was|i turn|i turned|i will be|i'll be|i will turn|i have|turning|am)(?: (?:now|almost|nearly|only|just|about to turn|about to be|already|over|well over|past|a|an|still|not yet|this year|turning|approaching)){0,3} (?<x>${englishAge}(?: (?:years (?:old|young|of age)|years|plus))?)\\b(?! ?[/:])`,
			'dg',
		),
		unless: (match, context) =>
			(/^(?:i have|am) /.test(match[0]) && !/years(?: old)?$/.test(match[0])) ||
			(/^i have/.test(match[0]) &&
				!/^(?:[.,;]|$| (?:and|old))/.test(context.document.canon.slice(match.index + match[0].length))) ||
			afterAge(match, context) ||
			(/\byears$/.test(match[0]) &&
				!/^(?:[.,;!?)]|$| (?:and|but|old|young))/.test(
					context.document.canon.slice(match.index + match[0].length),
				)) ||
			/\b(?:i am|i'm)(?: \w+)? one$/.test(match[0]),
	},
	{
		rule: 'at',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:at|aged|at age|at the age of|age of|by the age of|being) (?<x>${englishAge})\\b(?! ?(?:[%/:.]\\d|percent|%|hours|o'clock|am\\b|pm\\b|different|locations|schools|sites|degrees|km|miles|per|euro|people|of the|metres))`,
			'dg',
		),
		score: 0.75,
		unless: (match, context) =>
			!/\b(?:i|i'm|me|my)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60),
			) ||
			afterAge(match, context) ||
			/^(?:[-:/]| ?(?:o'clock|a\.?m|p\.?m|\w+ (?:in the|street)))/.test(
				context.document.canon.slice(match.index + match[0].length),
			) ||
			/\b(?:clients?|residents?|boy|girl|pupil|who|he|she)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 30), match.index),
			) ||
			(/^at (?!age|the)/.test(match[0]) &&
				(!/(?:^|[.,;\n] ?|\b(?:even|still|now|and|but) )$/.test(
					context.document.canon.slice(Math.max(0, match.index - 8), match.index),
				) ||
					!/^(?:[.,;]|$| (?:i|years))/.test(context.document.canon.slice(match.index + match[0].length)))),
	},
	{
		rule: 'aged',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:as an?|i am an?|i'm an?|a|being an?|an) (?:\\w+ )?(?<x>${englishAge}[- ]year[- ]old)\\b`,
			'dg',
		),
		unless: (match, context) =>
			!/\b(?:as an?|i am an?|i'm an?|being an?)(?: \w+)? $/.test(
				context.document.canon.slice(
					Math.max(0, match.index - 2),
					match.index + match[0].length - (match.groups?.x ?? '').length,
				),
			),
	},
	{
		rule: 'birthday',
		language: 'en',
		pattern: new RegExp(
			`\\bmy (?<x>(?:${englishAge}(?:st|nd|rd|th)?|${englishTens.replace('(?:', '(?:').replaceAll('y', 'ie')}th)(?: birthday| year)?)\\b`,
			'dg',
		),
		unless: (match) => !/(?:th|st|nd|rd|birthday)$/.test(match[0]),
	},
	{
		rule: 'item',
		language: 'en',
		score: 0.75,
		pattern: new RegExp(
			`(?:^|\\n|[.!:] ?|- )[^.!?,\\n]{2,50}, (?<x>${englishAge}(?: (?:years old|years|yo))?)(?=,|\\.? ?$|\\n|\\. | and (?:i|single|married|still|mother|father))`,
			'dg',
		),
		unless: (match) =>
			match.index > 160 ||
			/^\W*(?:the|our|my|his|her|their|this|that) (?!name)[\w-]+(?: [\w-]+)?, [\w-]+$/.test(match[0]),
	},
	{
		rule: 'and',
		language: 'en',
		score: 0.75,
		pattern: new RegExp(`\\bi(?:'m| am) [^.;]{2,60} and (?<x>${englishAge})(?=[.,;]|$)`, 'dg'),
		unless: (match) => /\b(?:between|for|pages?|room|by|from|of) [^,]*$/.test(match[0].slice(0, -4)),
	},
	{
		rule: 'counted',
		language: 'en',
		pattern: new RegExp(`\\b(?<x>${englishAge} (?:summers|springs|candles|birthdays))\\b`, 'dg'),
		unless: (match, { document }) =>
			!/\b(?:i count|i blow|my)\b/.test(document.canon.slice(Math.max(0, match.index - 24), match.index)),
	},
	{
		rule: 'decade',
		language: 'en',
		pattern: new RegExp(
			`\\b(?<x>(?:in )?(?:my|the wrong side of|the right side of|past|over|nearing|approaching|pushing) (?:(?:early|mid|late|middle)[- ])?(?:twenties|thirties|forties|fifties|sixties|seventies|[2-7]0s|${englishTens}|[4-7]0))\\b`,
			'dg',
		),
		unless: (match, context) =>
			afterAge(match, context) ||
			(!/\bmy\b/.test(match[0]) &&
				(notOwn(match, context) ||
					!/\b(?:i am|i'm|am|being)(?: \w+)? $/.test(
						context.document.canon.slice(Math.max(0, match.index - 20), match.index),
					))),
	},
	{
		rule: 'pension',
		language: 'en',
		pattern:
			/\b(?:i(?:'m| am| was| have| will| could| should|'ll)?(?: \w+){0,3}|my(?: \w+){0,2}|until|before|towards?|past|after|reach\w*|near\w*|close to) (?<x>(?:retire(?:d|ment)?(?: age)?|state pension|pension age|before my pension|free bus pass))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/^ of (?:my|the|our|a) /.test(
				context.document.canon.slice(match.index + match[0].length, match.index + match[0].length + 12),
			) ||
			/\b(?:retired|retire) (?:the|a|an|old|this|that|two|three|our|it|from service)\b/.test(
				context.document.canon.slice(match.index, match.index + match[0].length + 12),
			),
		score: 0.75,
	},
	{
		rule: 'generation',
		language: 'en',
		pattern:
			/\b(?:i am|i'm|child of|part of|belong to|product of) (?:a |the )?(?<x>(?:gen(?:eration)?[- ][xyz]|baby boom\w*|(?:nineteen-?)?(?:fifties|sixties|seventies|eighties|nineties)|(?:19)?[5-9]0s))\b/dg,
	},
	{
		rule: 'young',
		language: 'en',
		pattern:
			/\b(?:i am|i'm|i was)(?: \w+){0,2} (?<x>(?:the )?(?:youngest|oldest)) (?:in|of|member|employee|person|on|at)\b/dg,
	},
	{
		rule: 'sentence',
		language: 'en',
		pattern: new RegExp(
			`(?:^|[.!?:\\n] ?)(?<x>(?:${englishNumber}|[2-7]\\d)(?: years (?:old|young))?)(?=,| and (?:still|counting|proud|single|not|happy|already|curious)| years (?:old|young)|\\.$)`,
			'dg',
		),
		score: 0.75,
	},
];
