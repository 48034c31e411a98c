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
anchor|bag|bar|barrow|bin|business|camera|canteen|chair|checkout|cleaning|cloakroom|coffee|continuity|copy|council|counter|crafts|delivery|desk|dinner|errand|ferry|fire|front|front-desk|garbage|grounds|hit|it|key|leading|line|lollipop|lunch|mail|maintenance|makeup|milk|odd|odd-job|office|point|police|post|reception|repair|right-hand|sales|script|security|service|shop|spokes|stable|stage|stock|store|stunt|tea|till|trades|weather|window|wing|yard|yes shop? @lad|@lads|men|women
boy|gal|girl|man|woman friday
barman|cigarette-girl|cowgirl{,s}|lumberjack{,s}|tomboy
charge|nursing|ward sister{,s}
one man band|job|show|team
tradie{,s}
maid{,s} !of
old boys ~1 network?
master carpenter|craftsman|electrician|plumber
poster boy|child|girl
bat|bell|pit boy{,s}`,
	},
	{
		names: false,
		open: false,
		about: 'person',
		test: judge,
		patterns: `
female|lady|male|woman|women !after|either|enter|for|never|offer|or|other|over|prefer|suffer|under|whether *ant|*er|*ian|*ist|*or|*yst|assistants|boss|carers|chef{,s}|cleaners|clerk{,s}|cook{,s}|director{,s}|doctors|drivers|engineers|guard{,s}|judge{,s}|mayor{,s}|nurse{,s}|officers|pilot{,s}|plumbers|secretary|teachers !and|or|researcher|victims`,
	},
];
