import {
	dutchFeminineEndings,
	dutchFeminineHeads,
	dutchManExceptions,
	dutchNoTitle,
	dutchWomanExceptions,
} from '../../lexicon/nl/gendered-titles';
import type { Match, PatternGroup, SentenceContext, Verdict } from '../../model';
import { judge } from '../../rules/gender-title';

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
	if (dutchNoTitle.test(text) || /^(?:ge|be|ver)\w*iste$/.test(text) || text.length < 6) return false;
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

export const genderTitle: readonly PatternGroup[] = [
	{ names: false, open: false, test: dutchMan, patterns: '*man|*mannen' },
	{ names: false, open: false, test: dutchWoman, patterns: '*vrouwen|*vrouw|*vrouwtje' },
	{
		names: false,
		open: false,
		test: judge,
		patterns: `
${heads}
vaklui|werklui|ambachtslui|stuurlui|zeelui|timmerlui|zakenlui|sjouwerlui|*lieden
vak|werk|ambachts|zee|stuur|brandweer|timmer lieden|lui
manusje van alles
meisje|jongen|dame|juffrouw|vrouwtje|mannetje|heer van|voor|bij|achter de balie|receptie|kassa|administratie|koffie|garderobe|toiletten|kantine|telefoon|magazijn|klusjes
*meisje|*meisjes|*juf|*jongen|*jongens`,
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
];
