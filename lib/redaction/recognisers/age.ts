import { type Context, lexical } from './model';

const dutchUnits = '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en';
const dutchTens = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig)';
const dutchNumber = `(?:(?:${dutchUnits}-?)?${dutchTens}|(?:acht|negen|zeven|zes|vijf)tien)`;
const englishTens = '(?:twenty|thirty|forty|fifty|sixty|seventy)';
const englishNumber = `(?:${englishTens}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:six|seven|eigh|nine)teen)`;
const dutchAge = `(?:(?:1[6-9]|[2-7]\\d)|${dutchNumber})`;
const englishAge = `(?:(?:1[6-9]|[2-7]\\d)|${englishNumber})`;
const notAge =
	/^ ?(?:%|procent|percent|minu|uur|uren|hours?|keer|times|km|kilometer|euro|weken|weeks|maanden|months|dagen|days|jaar (?:in dienst|werkzaam|bezig|lang|actief|ervaring|geleden|lid|bij|als|in de|vrijwilliger|conciërge|verantwoordelijk|leiding|docent|teamleider|onderweg|getrouwd|samen)|years (?:in|of experience|into|at|with|as|on|later|ago|sober|clean|married)|mensen|people|vrouwen|mannen|zaken|collega|colleagues|medewerkers|meter|dossiers|brieven|projecten|pages|pagina|punten|van de|of the|out of|st\b|ste\b|[.,:]\d|\/)/;

function afterAge(match: RegExpExecArray, { document }: Context): boolean {
	const end = match.index + match[0].length;
	return notAge.test(document.canon.slice(end, end + 24));
}

const pension =
	/\b(?:client|inwoner|bewoner|collega|beleid|wet|regeling|fonds|uitvoerder|afdeling|clients?|residents|policy|fund|scheme|department|colleague|administrat)/;
const notOwn = (match: RegExpExecArray, { document }: Context): boolean => {
	const from = match.index;
	const around = document.canon.slice(Math.max(0, from - 70), from + match[0].length + 60);
	return (
		!/\b(?:ik|mij|me|mijn|i|my|i'm|i've)\b/.test(around) ||
		pension.test(document.canon.slice(Math.max(0, from - 50), from + match[0].length + 12))
	);
};

/** Age in figures and words, decades, generations and pension. */
export const ageRecogniser = lexical({
	id: 'age',
	version: 1,
	type: 'AGE',
	families: {
		nl: [
			{
				rule: 'stage',
				frames: 'IAE',
				words:
					'twintiger, dertiger, veertiger, vijftiger, zestiger, zeventiger, twintigplusser, vijftigplusser, 50 plusser, 50plusser, 55 plusser, 55plusser, 60 plusser, 60plusser, gepensioneerd(e), pensionado, aow er, aow gerechtigd, vutter, bejaard(e), senior burger, babyboomer, millennial, gen z er, generatie z, generatie x, tiener, puber, minderjarig, jongvolwassene, schoolverlater, op leeftijd, oudere werknemer, oudere sollicitant, oudere jongere, zij instromer op leeftijd, jongere, zestigplusser, veertigplusser, de jongste, de oudste',
			},
			{
				rule: 'pension',
				frames: 'MHF',
				words:
					'pensioen, pensioenleeftijd, pensioengerechtigde leeftijd, pensioendatum, aow, aow leeftijd, prepensioen, vroegpensioen, vut',
				score: 0.8,
			},
			{
				rule: 'age',
				frames: 'M',
				words: 'leeftijd, jonge leeftijd, gevorderde leeftijd, leeftijdsgenoten, hoge leeftijd',
				score: 0.75,
			},
		],
		en: [
			{
				rule: 'stage',
				frames: 'IAE',
				words:
					'pensioner, retired, retiree, senior citizen, old age pensioner, baby boomer, boomer, millennial, teenager, a gen z, gen z, gen zer, generation x, gen xer, octogenarian, sexagenarian, middle aged, school leaver, minor, elderly, quinquagenarian, oldest, youngest, over fifty, over sixty, over forty, early retiree',
			},
			{
				rule: 'pension',
				frames: 'MHF',
				words: 'retirement age, retirement, pension age, state pension, early retirement, pension',
				score: 0.8,
			},
			{ rule: 'age', frames: 'M', words: 'age, advanced age, young age, old age', score: 0.75 },
		],
	},
	unless: ({ document }, first, last, entry) => {
		const left = document.canon.slice(Math.max(0, first.start - 30), first.start);
		const right = document.canon.slice(last.end, last.end + 24);
		if (/^(?:jongste|oudste|oldest|youngest)$/.test(last.text))
			return !/^(?:[.,;]|$| (?:van|in|of|on|at|thuis|medewerker|collega|member|employee|person|team))/.test(
				right,
			);
		if (/^(?:jongere|minor|retired|elderly|senior)$/.test(last.text))
			return !/^(?:[.,;]|$| (?:and|but|en|maar|now|nu|from|uit|sinds|since|teacher|nurse|officer|police|engineer|army|civil))/.test(
				right,
			);
		if (entry.rule === 'pension')
			return (
				pension.test(document.canon.slice(Math.max(0, first.start - 60), last.end + 14)) ||
				/^(?:fonds|stelsel|opbouw| fund| scheme| systems?| contributions| law| provider| home)/.test(right)
			);
		return (
			(entry.rule === 'age' &&
				/^(?:s\b| (?:group|groep|categor|verific|limit|field|check|van (?:de|het)|of the))/.test(right)) ||
			/\bof (?:all )?$/.test(left)
		);
	},
	patterns: [
		{
			rule: 'am',
			language: 'nl',
			pattern: new RegExp(
				`\\b(?:ik ben|ben ik|ik word|word ik|ik werd|werd ik|ik was|ben|ik heb)(?: (?:nu|pas|al|bijna|net|inmiddels|ondertussen|intussen|ruim|ongeveer|zelf|vandaag|nog maar|maar|nog|binnenkort|dit jaar|dit voorjaar|dit najaar|deze zomer|volgend jaar|volgende maand|in \\w+|over een (?:jaar|maand)|een|de|van|als)){0,4} (?<x>${dutchAge}(?: (?:jaar (?:oud|jong)|jaar|lentes|jaren(?: oud| jong)?|plus))?)\\b(?! ?[/:])`,
				'dg',
			),
			unless: (match, context) => {
				const text = match[0];
				if (/^ik heb/.test(text) && !/jaar (?:oud|jong)|jaren$/.test(text)) return true;
				if (/\bjaar$/.test(text)) {
					const end = match.index + text.length;
					const rest = context.document.canon.slice(end, end + 26);
					return (
						!/^(?:[.,;!?)]|$| (?:en|maar|jong|oud|geworden|was|man|vrouw|met|jaar))/.test(rest) ||
						notAge.test(` jaar${rest}`)
					);
				}
				return afterAge(match, context);
			},
		},
		{
			rule: 'old',
			language: 'nl',
			pattern: new RegExp(`\\b(?<x>${dutchAge} jaar (?:oud|jong))\\b`, 'dg'),
			unless: (match, { document }) => {
				const from = match.index;
				const before = document.canon.slice(Math.max(0, from - 50), from);
				const after = document.canon.slice(from + match[0].length, from + match[0].length + 12);
				return (
					!/\b(?:ik|mij|mijn)\b/.test(before + document.canon.slice(from, from + 60)) ||
					(/^e? \w/.test(after) &&
						/^ (?:brug|pand|systeem|gebouw|leiding|riool|boom|dossier|e\b)/.test(after)) ||
					(/\b(?:is|was|zijn|waren|het|de|die|een|van|toen)(?: \w+)? $/.test(before) &&
						!/\bik(?: \w+){0,3} $/.test(before))
				);
			},
		},
		{
			rule: 'aged',
			language: 'nl',
			pattern: new RegExp(
				`\\b(?:als|ben|ben een|zo|jonge|vitale|energieke)(?: \\w+){0,2} (?<x>${dutchAge}[- ]?(?:jarige|plusser|er))\\b`,
				'dg',
			),
			unless: notOwn,
		},
		{
			rule: 'birthday',
			language: 'nl',
			pattern: new RegExp(
				`\\b(?:op mijn|mijn|sinds mijn|rond mijn|voor mijn|na mijn|tot mijn) (?<x>${dutchAge}(?:e|ste|de|st)?(?: (?:verjaardag|levensjaar))?)\\b`,
				'dg',
			),
			unless: (match) =>
				!/(?:e|ste|de|st|verjaardag|levensjaar)$|(?:op|sinds|rond|na|voor|tot) mijn \S+$/.test(match[0]),
		},
		{
			rule: 'mine',
			language: 'nl',
			pattern: new RegExp(
				`\\b(?:met|ondanks|na|op) (?:al )?mijn (?<x>${dutchAge} (?:jaar|jaren|lentes))\\b`,
				'dg',
			),
			unless: (match, { document }) =>
				/^ (?:ervaring|dienst|werk|in\b|als|bij)/.test(document.canon.slice(match.index + match[0].length)),
		},
		{
			rule: 'item',
			language: 'nl',
			score: 0.75,
			pattern: new RegExp(
				`(?:^|\\n|[.!:] ?|- )(?:[^.!?\\n]{0,50}?\\b(?:ik ben|ik heet|mijn naam is|voorstellen)[: ]*)?[^!?,\\n]{2,50},? (?<x>${dutchAge}(?: (?:jr|jaar(?: oud| jong)?|j))?)(?=,|\\.? ?$|\\n|\\. | en (?:ik|moeder|vader|alleen|net|nog|woon|single|getrouwd))`,
				'dg',
			),
			unless: (match, { document }) =>
				match.index > 160 ||
				/\d{2}[-:/]|\b(?:in|op|om|rond|van|artikel|pagina|zaal|kamer|lijn|nummer|groep|week|tot|de|het|deze|ruim|bijna|met|voor|door|naar|\d+) \S+$/.test(
					match[0],
				) ||
				!/[, ](?:\d\d|\w+)(?: j\w*)?$/.test(match[0]) ||
				!/, \S+(?: j\w*(?: \w+)?)?$/.test(match[0]) ||
				/^,\d/.test(document.canon.slice(match.index + match[0].length)),
		},
		{
			rule: 'decade',
			language: 'nl',
			pattern: new RegExp(
				`\\b(?<x>(?:begin|midden|eind|ver in de|ruim in de|diep in de|achter in de|over de|boven de|in de|tegen de|bijna|rond de|de) (?:${dutchTens}|[2-7]0)(?: gepasseerd| voorbij)?)\\b`,
				'dg',
			),
			unless: (match, context) =>
				notOwn(match, context) ||
				afterAge(match, context) ||
				(/^(?:in de|over de|boven de|rond de|tegen de|de|bijna) /.test(match[0]) &&
					!/(?:gepasseerd|voorbij)$/.test(match[0]) &&
					(!/\b(?:ik ben|ben ik|ik loop|loop ik|ik word|ik was)(?: \w+){0,3} $/.test(
						context.document.canon.slice(Math.max(0, match.index - 30), match.index),
					) ||
						/^ (?:\w+en|\w+s)\b/.test(
							context.document.canon.slice(match.index + match[0].length, match.index + match[0].length + 20),
						))),
		},
		{
			rule: 'pension',
			language: 'nl',
			pattern:
				/\b(?:ik|mijn|mij)\b[^.;]{0,50}?(?<x>(?:met (?:vervroegd )?pensioen|(?:de )?pensioenleeftijd|(?:de )?aow(?:-leeftijd)?|gepensioneerd|tot (?:aan )?mijn pensioen|(?:jaar )?voor mijn pensioen))\b/dg,
			unless: notOwn,
		},
		{
			rule: 'pension',
			language: 'nl',
			pattern: /\b(?<x>pensioenleeftijd|pensioengerechtigde leeftijd|aow-leeftijd)\b/dg,
			unless: notOwn,
		},
		{
			rule: 'generation',
			language: 'nl',
			pattern:
				/\b(?:van|uit|hoor bij|behoor tot|kind van) (?:de )?(?<x>(?:generatie (?:z|x|y|alpha)|babyboom\w*|(?:jaren )?(?:vijftig|zestig|zeventig|tachtig|negentig)|oorlogsgeneratie|vorige eeuw))\b/dg,
			unless: (match, context) =>
				!/\b(?:ik ben|ik hoor|ik behoor|mijn generatie|ben ik)\b/.test(
					context.document.canon.slice(Math.max(0, match.index - 30), match.index + 10),
				),
		},
		{
			rule: 'young',
			language: 'nl',
			pattern:
				/\b(?:ik ben|ik was|ben ik)(?: \w+){0,3} (?<x>(?:de )?(?:jongste|oudste)) (?:van|in|thuis|medewerker|collega|op|bij)\b/dg,
		},
		{
			rule: 'sentence',
			language: 'nl',
			pattern: new RegExp(
				`(?:^|[.!?:\\n] ?)(?<x>(?:${dutchNumber}|[2-7]\\d)(?: jaar(?: oud| jong)?)?)(?=,| en (?:nog|al|vol|klaar|ik|moeder|vader|alleen|getrouwd|single)|\\.$| jaar oud)`,
				'dg',
			),
			unless: (match, context) =>
				/\d$/.test(match[0]) &&
				/^ en (?:al )/.test(context.document.canon.slice(match.index + match[0].length)),
			score: 0.75,
		},
		{
			rule: 'label',
			language: 'nl',
			pattern: new RegExp(`\\b(?:leeftijd|age)(?: is| van|:|,)? (?:is |van )?(?<x>${dutchAge})\\b`, 'dg'),
			unless: (match, { document }) =>
				/\b(?:gemiddelde|van de|average|minimum|doelgroep|client\w*|deelnemers) ?(?:\w+ )?$/.test(
					document.canon.slice(Math.max(0, match.index - 24), match.index),
				),
		},
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
			unless: (match) => match.index > 160,
		},
		{
			rule: 'and',
			language: 'en',
			score: 0.75,
			pattern: new RegExp(`\\bi(?:'m| am) [^.;]{2,60} and (?<x>${englishAge})(?=[.,;]|$)`, 'dg'),
			unless: (match) => /\b(?:between|for|pages?|room|by|from|of) [^,]*$/.test(match[0].slice(0, -4)),
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
	],
});
