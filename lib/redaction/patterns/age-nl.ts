import type { Pattern } from '../recognisers/model';
import { afterAge, dutchAge, dutchNumber, dutchTens, notAge, notOwn } from './age-words';

/** Ages in Dutch sentences. */
export const dutchAgePatterns: readonly Pattern[] = [
	{
		rule: 'person',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:ik ben|ben ik|als|ik was) (?:nu |gewoon |maar )?(?:een )?(?:\\w+ )?(?:man|vrouw|moeder|vader|kerel|dame|vent|jongen|meid|meisje|vijftiger|mens) van (?<x>${dutchAge}(?: jaar)?)\\b(?! (?:kinderen|jongens|meiden|dochters|zonen|pubers))`,
			'dg',
		),
		score: 0.8,
	},
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
		rule: 'introduced',
		language: 'nl',
		score: 0.82,
		pattern: new RegExp(
			`\\b(?:ik ben|ik heet|mijn naam is) [a-z][\\w'-]{1,30}(?: [\\w'-]{1,30}){0,2},? (?:en )?(?:ik ben )?(?<x>${dutchAge}(?: jaar(?: oud| jong)?)?)(?=,? (?:en|ben ik|maar|uit)\\b|,|[.!] ?|$)`,
			'dg',
		),
		unless: (match, context) =>
			afterAge(match, context) ||
			/\b(?:in|op|van|om|rond|sinds|artikel|nummer|zaal|kamer|week|met|voor|al|na|tot|de|het) \S+(?: jaar)?$/.test(
				match[0],
			),
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
		// “Op mijn achtendertigste dossier ging het mis”
		unless: (match, { document }) =>
			/^ (?:dossiers?|poging|brief|gesprek|rit|dienst|klant|keer|les|project|ronde|telefoontje|melding|zaak|vergadering|werkdag|dag|aanvraag|vlucht|reis|bezoek|order|sollicitatie|vraag|pagina|nacht|week|klus)\b/.test(
				document.canon.slice(match.index + match[0].length, match.index + match[0].length + 16),
			) || !/(?:e|ste|de|st|verjaardag|levensjaar)$|(?:op|sinds|rond|na|voor|tot) mijn \S+$/.test(match[0]),
	},
	{
		rule: 'counted',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?<x>${dutchAge}(?: jonge)?(?: (?:lentes|zomers|kaarsjes|verjaardagen))|(?<=\\bmet mijn )${dutchAge}(?=,| (?:de|het|ben|was|nog|al|een|jaren)\\b))`,
			'dg',
		),
		unless: (match, { document }) =>
			!/\b(?:ik tel|tel ik|blaas ik|ik blaas|mijn)\b/.test(
				document.canon.slice(Math.max(0, match.index - 24), match.index),
			),
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
			/^\W*(?:de|het|die|deze|onze|mijn|hun|zijn|haar) (?!naam)[\w-]+(?: [\w-]+)?, \S+(?: jaar)?$/.test(
				match[0],
			) ||
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
		// “De sluiswachter gebeld, die met pensioen …”
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:die|hij|zij|ze|wie)(?: \w+){0,3} (?:met|gepensioneerd|de|aow)\b/.test(match[0]),
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
			// “artikel 3.24, mocht u …”
			/^\.\d/.test(match[0]) ||
			(/\d$/.test(match[0]) &&
				/^ en (?:al )/.test(context.document.canon.slice(match.index + match[0].length))),
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
];
