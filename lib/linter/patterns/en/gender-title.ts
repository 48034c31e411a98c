import { englishManExceptions, englishTitles } from '../../lexicon/en/gendered-titles';
import type { Match, PatternGroup, SentenceContext, Verdict } from '../../model';
import { judge } from '../../rules/gender-title';

function englishMan(context: SentenceContext, match: Match): Verdict {
	const text = context.words[match.first]?.text ?? '';
	if (englishManExceptions.has(text) || /(?:human|woman|women|german|talisman|roman)$/.test(text))
		return false;
	return judge(context, match);
}

export const genderTitle: readonly PatternGroup[] = [
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
];
