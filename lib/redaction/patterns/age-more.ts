import type { Pattern } from '../recognisers/model';
import { afterAge, dutchAge, dutchTens, englishAge, englishTens } from './age-words';
import { ownSentence } from './own-sentence';

/** Further ways to say how old one is. */
export const agePatterns: readonly Pattern[] = [
	{
		rule: 'passed',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:ik|mij)\\b(?: \\w+){0,3} de (?<x>(?:${dutchTens}|[2-7][05]))\\b(?! ?(?:%|procent|uur|km|euro))`,
			'dg',
		),
		unless: (match, { document }) =>
			!/\b(?:nader|naderde|ben|passeer\w*|gepasseerd|bereik\w*|voorbij|haal|tik|tikte|loop|liep|word|aantik\w*|aangetikt|heb)\b/.test(
				document.canon.slice(match.index, match.index + match[0].length + 28),
			) ||
			!/^(?:[.,;!?]|$| (?:en|ben|was|nog|al|net|bijna|maar|gepasseerd|voorbij|niet|bereikt|ben gepasseerd|aangetikt|aan|nader|tegemoet))/.test(
				document.canon.slice(match.index + match[0].length),
			),
	},
	{
		rule: 'became',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:toen|sinds|nadat|voordat|nu|zodra|omdat|als|tot) ik (?:net |bijna |nog maar |pas |ongeveer )?(?<x>${dutchAge}) (?:werd|was|ben|word|geworden)\\b`,
			'dg',
		),
	},
	{
		rule: 'counter',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?<x>${dutchAge}(?: jaar)?) (?:op de teller|jaar op de teller|jaren jong)\\b|\\b(?:leeftijd|jaren),? (?<x1>${dutchAge})(?=[.,;)]|$)`,
			'dg',
		),
		unless: (match, context) => !ownSentence(match, context) && !/^leeftijd/.test(match[0]),
	},
	{
		rule: 'young',
		language: 'nl',
		pattern:
			/\bik (?:ben|was) (?:nog |nog steeds |misschien |wel |best |vrij |relatief |redelijk |zelf |ook |maar |al |niet meer |niet |inmiddels |wat |een stuk ){0,4}(?<x>(?:zo |erg |heel |te )?(?:jong|oud|piepjong|stokoud|bejaard|de jongste|de oudste|op leeftijd|jongste|oudste))(?=[.,;!?]| (?:en|maar|meer|voor)\b|$)/dg,
		score: 0.78,
	},
	{
		rule: 'older',
		language: 'nl',
		pattern:
			/\b(?<x>(?:veel |een stuk |jaren |\w+ jaar )?(?:jonger|ouder)) dan (?:ik(?! had| dacht| zou)|de meeste collega|mijn collega|mijn leidinggevende|mijn teamgenoten)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
		score: 0.72,
	},
	{
		rule: 'elder',
		language: 'nl',
		pattern:
			/\bals (?:wat |iets |een )?(?<x>oudere|jongere|oudere jongere|jonge|ervaren rot|jongste|oudste) (?:werknemer|sollicitant|medewerker|collega|kandidaat|werkende|starter|hond|bok|generatie|ambtenaar|man|vrouw)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'plus',
		language: 'nl',
		pattern: /\b(?:ik ben|als|ben ik)(?: een)? (?<x>[3-7][05] ?(?:\+|plus)(?:'?er|ser)?)(?=\W|$)/dg,
	},
	{
		rule: 'since',
		language: 'nl',
		pattern: new RegExp(`\\bvan mijn (?<x>${dutchAge}(?:e|ste|de))\\b`, 'dg'),
	},
	{
		rule: 'became',
		language: 'en',
		pattern: new RegExp(
			`\\bi(?:'ve|'d| have| had|'ll be| will be)? ?(?:just|recently|only just|almost|nearly|soon)? ?(?:turned|turn|become|reached|hit|be) (?<x>${englishAge})(?=[.,;!?]|$| (?:last|this|next|in|and|but|when|soon|years old|before)\\b)`,
			'dg',
		),
		unless: (match, context) => afterAge(match, context) || /\bbe \S+$/.test(match[0]),
	},
	{
		rule: 'label',
		language: 'en',
		pattern: new RegExp(`(?:^|[\\n.,;] ?)(?:my )?age(?: is| was|:|,)? (?<x>${englishAge})\\b`, 'dg'),
	},
	{
		rule: 'behind',
		language: 'en',
		pattern: new RegExp(
			`\\bi (?:have|'ve got|carry) (?<x>${englishAge} (?:years|summers)) (?:behind me|on the clock|under my belt on this earth)`,
			'dg',
		),
	},
	{
		rule: 'plus',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:i am|i'm|as an?|being)(?: an?)? (?<x>(?:[3-7]0|${englishTens})[- ]?(?:something|plus|odd|\\+)(?:[- ]year[- ]old)?)`,
			'dg',
		),
	},
	{
		rule: 'aged',
		language: 'en',
		pattern: new RegExp(`\\bfor an? (?<x>${englishAge}[- ]year[- ]old)\\b(?=[^.;]{0,40}\\bi\\b)`, 'dg'),
	},
	{
		rule: 'decade',
		language: 'en',
		pattern:
			/\b(?:someone|somebody|a (?:man|woman|person)) in (?:her|his|their) (?<x>(?:early |mid[- ]?|late )?(?:twenties|thirties|forties|fifties|sixties|seventies|[2-7]0s))\b(?=[^.;]{0,30}\b(?:i|my)\b)/dg,
		unless: (match, { document }) =>
			!/\b(?:as|being|for) $/.test(document.canon.slice(Math.max(0, match.index - 7), match.index)),
	},
	{
		rule: 'young',
		language: 'en',
		pattern:
			/\bi(?:'m| am| was) (?:still |only |not |no longer |not as |as |quite |very |relatively |getting |a bit |too |perhaps |maybe |not that |so ){0,3}(?<x>young|old|elderly|older|younger|an older worker|the youngest|the oldest)(?=[.,;!?]| (?:but|and|as i was|enough|than (?:most|my|the)|anymore|any more|for)\b|$)/dg,
		score: 0.76,
	},
	{
		rule: 'older',
		language: 'en',
		pattern:
			/\bas an? (?:slightly |somewhat )?(?<x>older|younger|mature|young|veteran senior) (?:worker|employee|applicant|candidate|colleague|person|man|woman|civil servant|starter)\b|\b(?:people|someone|anyone|others|women|men) (?<x1>my age)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'older',
		language: 'en',
		pattern:
			/\b(?<x>(?:much |a lot |\w+ years )?(?:younger|older)) than (?:i am|me|most of my colleagues|my (?:colleagues|manager|boss|team|supervisor))\b/dg,
		// “forklifts, some older than me”: the age of a thing
		unless: ({ index }, { document }) =>
			/\b(?:some|many|most|all|both|one|it|they|that|which|machines?|lifts?|trucks?|vans?|trams?|trains?|buildings?|bridges?|trees?|pumps?|systems?|files?|maps?|pipes?|boilers?|ovens?|tools?|locks?|boats?|ships?|engines?|desks?|chairs?)(?: (?:is|was|are|were|of (?:them|it|which)))?(?: (?:much|far|even|a lot|even))? $/.test(
				document.canon.slice(Math.max(0, index - 40), index),
			),
		score: 0.72,
	},
];
