import { englishManExceptions, englishTitles } from '../../lexicon/en/gendered-titles';
import type { Match, PatternGroup, SentenceContext, Verdict } from '../../model';
import { judge } from '../../rules/gender-title';

function englishMan(context: SentenceContext, match: Match): Verdict {
	const text = (context.words[match.first]?.text ?? '').replace(/'s$/, '');
	if (englishManExceptions.has(text) || /(?:human|woman|women|german|talisman|roman)$/.test(text))
		return false;
	return judge(context, match);
}

export const genderTitle: readonly PatternGroup[] = [
	{ names: false, open: false, test: englishMan, patterns: "*man|*men|*man's" },
	{ names: false, open: false, test: judge, patterns: '*woman|*women' },
	{
		names: false,
		open: false,
		test: judge,
		patterns: `
${englishTitles.trim().split(/\s+/).join('|')}
dinner|tea|cleaning|lunch|lollipop|bag|coffee|canteen|front-desk|makeup|sales|shop|bar lady|ladies|girl|girls|woman|women
delivery|office|errand|post|stable|copy|tea|coffee|script|continuity|desk|counter|checkout|till|reception|front shop? boy{,s}|girl{,s}|guy{,s}|lad{,s}|man|men
front desk girl|lady|boy
man|woman|girl|boy|gal friday
leading|right|wing|yes|front|bin|stunt|straight|point|hit|bag|key|tea|odd-job|odd|right-hand|barrow|rag-and-bone|post|milk man|men|lady|woman
lumberjack{,s}|tomboy|cowgirl{,s}|barman|cigarette-girl
ward|charge|nursing sister{,s}
one man band|show|team|job
sales|business|trades|spokes|crafts|chair|camera|fire|police|post|mail|repair|maintenance|security|stock|store|stage|weather|council|service|grounds|yard|ferry|line|anchor|cloakroom|garbage|bin|window|it man|men|woman|women|lady|ladies|girl|girls|guys|guy
tradie{,s}
maid{,s} !of
old boys ~1 network?
old boys' network
master craftsman|carpenter|plumber|electrician
poster boy|girl|child
errand|bell|bat|pit boy{,s}`,
	},
	{
		names: false,
		open: false,
		about: 'person',
		test: judge,
		patterns: `
male|female|lady|woman|women !under|over|after|or|for|whether|either|never|other|enter|suffer|offer|prefer *er|*ist|*ian|*eer|*ant|*or|*yst|nurse|nurses|pilot{,s}|secretary|boss|clerk{,s}|cook{,s}|chef{,s}|guard{,s}|plumbers|drivers|teachers|doctors|officers|engineers|nurses|carers|cleaners|mayor{,s}|judge{,s}|director{,s}|assistants !or|and|victims|researcher`,
	},
];
