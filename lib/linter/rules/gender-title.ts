import { Gap } from '../../language/word';
import { isTitleCase } from '../frame';
import {
	dutchEndingExceptions,
	dutchFeminineEndings,
	dutchFeminineHeads,
	dutchManExceptions,
	dutchNeutral,
	dutchWomanExceptions,
	englishManExceptions,
	englishNeutral,
	englishTitles,
} from '../lexicon/gendered-titles';
import type { Match, Rule, SentenceContext, Verdict } from '../model';
import { sources } from '../sources';

// How far from the title m/v/x may stand (characters): the labelling guide.
const NEAR = 30;
const ALL_GENDERS =
	/(?:^|[^a-z])(?:[mvwfhz]\s*[/|,]\s*[mvwfhz]\s*[/|,]\s*[xdno]|[xd]\s*[/|,]\s*[mvwf]\s*[/|,]\s*[mvwf]|[mvwf]\s*[/|,]\s*[xdn]\s*[/|,]\s*[mvwf]|all genders|alle genders|any gender|all sexes|genderneutraal|gender neutral|m\/v\/anders)(?![a-z])/i;

/** Tells whether m/v/x, in any order, or "all genders" stands near the title. */
export function hasAllGenders(text: string, start: number, end: number): boolean {
	return (
		ALL_GENDERS.test(text.slice(Math.max(0, start - NEAR), start)) ||
		ALL_GENDERS.test(text.slice(end, end + NEAR))
	);
}

const TITLES =
	/^(?:de heer|dhr|mevrouw|mevr|mw|meneer|familie|fam|heer|mr|mrs|ms|miss|dr|drs|ir|ing|prof|sir|lady|professor|minister|wethouder|directeur|burgemeester)$/;
const PAIR =
	/^(?:man|vrouw|woman|person|ster|mannen|vrouwen|women|in|es|e|trice|euse|heer|dame|gastvrouw|gastheer|waiter|actor|host|steward|en|of)$/;

/** A surname after a title, initial or first name: *mevrouw Timmerman*, *Jan Visser*. */
function isSurname(context: SentenceContext, match: Match): boolean {
	const word = context.words[match.first];
	const before = context.words[match.first - 1];
	if (!word?.capital || !before || match.first === context.sentence.first) return false;
	if (TITLES.test(before.text)) return true;
	// Dutch writes job titles without a capital: inside a sentence a capital makes a name
	const inside =
		(word.gap & ~(Gap.space | Gap.stop)) === 0 && !word.upper && context.sentence.kind === 'sentence';
	if (context.language === 'nl' && inside && !isTitleCase(context)) return true;
	if (context.language === 'en' && ((context.words[match.last]?.gap ?? 0) & Gap.hyphen) !== 0) return true;
	if (!before.capital || word.upper || (word.gap & ~(Gap.space | Gap.stop)) !== 0) return false;
	return (
		!isTitleCase(context) &&
		!/^(?:our|the|an?|this|as|for|we|is|wanted|hiring|vacancy|job|de|een|onze|het|als|wij|gezocht|vacature|nieuwe|senior|junior)$/.test(
			before.text,
		)
	);
}

/** Both forms together are fine: *gastheer of gastvrouw*, *timmerman/timmervrouw*, *-man/-vrouw*. */
function isPair(context: SentenceContext, match: Match): boolean {
	const { words, sentence } = context;
	const word = words[match.first]?.text ?? '';
	const link = (index: number): boolean => {
		const text = words[index]?.text ?? '';
		return /^(?:of|en|or|and)$/.test(text) || ((words[index]?.gap ?? 0) & Gap.slash) !== 0;
	};
	const other = (index: number): boolean => {
		const text = words[index]?.text ?? '';
		if (index < sentence.first || index >= sentence.last || text === word) return false;
		return (
			PAIR.test(text) ||
			(text.length > 4 && text.slice(0, 4) === word.slice(0, 4)) ||
			(/(?:heer|man|men)$/.test(text) !== /(?:heer|man|men)$/.test(word) &&
				/(?:vrouw|vrouwen|woman|women|heer|dame|man|men)$/.test(text) &&
				/(?:vrouw|vrouwen|woman|women|heer|dame|man|men)$/.test(word))
		);
	};
	const next = words[match.last];
	if (next && link(match.last)) {
		if ((next.gap & Gap.slash) !== 0 && other(match.last)) return true;
		if (/^(?:of|en|or|and)$/.test(next.text) && other(match.last + 1)) return true;
	}
	const first = words[match.first];
	if (first && (first.gap & Gap.slash) !== 0 && other(match.first - 1)) return true;
	return /^(?:of|en|or|and)$/.test(words[match.first - 1]?.text ?? '') && other(match.first - 2);
}

/** Official names keep their word: *de Nationale ombudsman*, *the National Ombudsman*. */
function isInstitution(context: SentenceContext, match: Match): boolean {
	const word = context.words[match.first];
	if (!word || !/ombuds(?:man|vrouw|woman)/.test(word.text)) return false;
	const before = context.words[match.first - 1];
	if (
		before &&
		/^(?:nationale|national|europese|european|gemeentelijke|kinder|office|bureau)$/.test(before.text)
	)
		return true;
	return (
		(word.capital && match.first > context.sentence.first) ||
		(before?.capital === true && match.first - 1 > context.sentence.first)
	);
}

function judge(context: SentenceContext, match: Match): Verdict {
	const word = context.words[match.first];
	const last = context.words[match.last - 1];
	if (!word || !last) return false;
	if (hasAllGenders(context.text, word.start, last.end)) return false;
	if (isSurname(context, match) || isPair(context, match) || isInstitution(context, match)) return false;
	const neutral = (context.language === 'nl' ? dutchNeutral : englishNeutral)[word.text];
	if (match.last - match.first > 1) return true;
	const title = context.text.slice(word.start, last.end);
	const keep = `${title} (${context.language === 'nl' ? 'm/v/x' : 'all genders'})`;
	return { suggestions: neutral ? [capitalise(neutral, word.capital), keep] : [keep] };
}

function capitalise(text: string, capital: boolean): string {
	return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function dutchMan(context: SentenceContext, match: Match): Verdict {
	const text = context.words[match.first]?.text ?? '';
	if (dutchManExceptions.has(text) || /(?:human|roman|german|woman|talisman)$/.test(text)) return false;
	// `eenmanszaak` never ends in man; `tweeman` and numbers count people and belong elsewhere
	if (/^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+)man(?:nen)?$/.test(text)) return false;
	if (text.length < 6 && !/^(?:voorman)$/.test(text)) return false;
	return judge(context, match);
}

function dutchWoman(context: SentenceContext, match: Match): Verdict {
	const text = context.words[match.first]?.text ?? '';
	return dutchWomanExceptions.has(text) ? false : judge(context, match);
}

function dutchEnding(context: SentenceContext, match: Match): Verdict {
	const text = context.words[match.first]?.text ?? '';
	if (dutchEndingExceptions.has(text) || /^(?:ge|be|ver)\w*iste$/.test(text) || text.length < 7) return false;
	return judge(context, match);
}

function englishMan(context: SentenceContext, match: Match): Verdict {
	const text = context.words[match.first]?.text ?? '';
	if (englishManExceptions.has(text) || /(?:human|woman|women|german|talisman|roman)$/.test(text))
		return false;
	return judge(context, match);
}

const heads = dutchFeminineHeads
	.split(/\s+/)
	.flatMap((head) => {
		const plural = head.endsWith('e')
			? `${head}n|${head}s`
			: /(?:es|ss)$/.test(head)
				? `${head}sen|${head}en`
				: `${head}s|${head}en`;
		// a head of at least six letters also ends compounds
		return head.length > 4 ? `${head}|*${head}|${plural}|*${head}s` : `${head}|${plural}`;
	})
	.join('|')
	// plurals that are neutral: studenten, agenten, assistenten
	.replace(/\|(?:\w+(?:ent|ant|oog|eut|ect|cat|dat))en(?=\|)/g, '');

export const genderTitle: Rule = {
	id: 'gender-title',
	version: 1,
	category: 'gender-title',
	severity: 'warn',
	sources: [sources.wgbmv, sources.taalkompas, sources.taalunie],
	patterns: {
		nl: [
			{ names: false, open: false, test: dutchMan, patterns: '*man|*mannen' },
			{ names: false, open: false, test: dutchWoman, patterns: '*vrouw|*vrouwen|*vrouwtje' },
			{
				names: false,
				open: false,
				test: judge,
				patterns: `
${heads}
vak|werk|ambacht|zee|stuur|brandweer|koop|spoor|raads|staats|timmer|zaken|ambachts lieden|lui
vaklieden|vaklui|werklieden|werklui|ambachtslieden|ambachtslui|stuurlieden|stuurlui|zeelieden|zeelui|brandweerlieden|timmerlieden|timmerlui|kooplieden|raadslieden|staatslieden|zakenlieden|zakenlui|spoorlieden|bewindslieden|voorlieden|leidslieden|sjouwerlui|*lieden
manusje van alles
meisje|jongen|dame|juffrouw|vrouwtje|mannetje|heer van|voor|bij|achter de balie|receptie|kassa|administratie|koffie|garderobe|toiletten|kantine|telefoon|magazijn|klusjes
*meisje|*juffrouw|*juf
*jongen|*jongens`,
			},
			{
				names: false,
				open: false,
				test: dutchEnding,
				patterns: dutchFeminineEndings
					.split(' ')
					.map((ending) => `*${ending}`)
					.join('|'),
			},
		],
		en: [
			{ names: false, open: false, test: englishMan, patterns: '*man|*men' },
			{ names: false, open: false, test: judge, patterns: '*woman|*women' },
			{
				names: false,
				open: false,
				test: judge,
				patterns: `
${englishTitles.trim().split(/\s+/).join('|')}
male|female|lady|woman|women nurse{,s}|doctor{,s}|engineer{,s}|driver{,s}|secretary|teacher{,s}|officer{,s}|receptionist{,s}|boss{,es}|pilot{,s}|lawyer{,s}|plumber{,s}|mechanic{,s}|carer{,s}|cleaner{,s}|guard{,s}|caretaker{,s}
dinner|tea|cleaning|lunch|lollipop|bag|coffee|canteen|front-desk|makeup lady|ladies|girl|girls
delivery|office|errand|post|stable|copy|tea|coffee|script|continuity|desk|counter|checkout|till|reception|front shop? boy{,s}|girl{,s}|guy{,s}|lad{,s}|man|men
front desk girl|lady|boy
man|woman|girl|boy friday
leading|right|wing man|lady
one man band|show|team|job
sales|business|trades|spokes|crafts|chair man|men|woman|lady|girl|guys|guy
tradie{,s}
maid{,s}|cleaning lady
old boys ~1 network?
old boys' network
master craftsman|carpenter|plumber|electrician
poster boy|girl|child
errand|bell|bat|pit boy{,s}`,
			},
		],
	},
};
