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
male|female|lady|woman|women !for|over|under|or|after|never|prefer|whether|other|either|enter|offer|suffer *er|*ist|*or|*ant|*yst|boss|drivers|carers|officers|*ian|assistants|chef{,s}|cleaners|clerk{,s}|director{,s}|doctors|engineers|guard{,s}|cook{,s}|judge{,s}|mayor{,s}|nurse{,s}|pilot{,s}|plumbers|secretary|teachers !and|or|researcher|victims`,
	},
];
