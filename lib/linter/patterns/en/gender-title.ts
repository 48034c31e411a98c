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
bag|bar|canteen|cleaning|coffee|dinner|front-desk|lollipop|lunch|makeup|sales|shop|tea girl|girls|ladies|lady|woman|women
checkout|coffee|continuity|copy|counter|delivery|desk|errand|front|office|post|reception|script|stable|tea|till shop? boy{,s}|girl{,s}|guy{,s}|lad{,s}|man|men
boy|gal|girl|man|woman friday
bag|barrow|bin|front|hit|key|leading|milk|odd|odd-job|point|post|rag-and-bone|right|right-hand|straight|stunt|tea|wing|yes lady|man|men|woman
barman|cigarette-girl|cowgirl{,s}|lumberjack{,s}|tomboy
charge|nursing|ward sister{,s}
one man band|job|show|team
anchor|bin|business|camera|chair|cloakroom|council|crafts|ferry|fire|garbage|grounds|it|line|mail|maintenance|police|post|repair|sales|security|service|spokes|stage|stock|store|trades|weather|window|yard girl|girls|guy|guys|ladies|lady|man|men|woman|women
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
female|lady|male|woman|women !after|either|enter|for|never|offer|or|other|over|prefer|suffer|under|whether *ant|*eer|*er|*ian|*ist|*or|*yst|assistants|boss|carers|chef{,s}|cleaners|clerk{,s}|cook{,s}|director{,s}|doctors|drivers|engineers|guard{,s}|judge{,s}|mayor{,s}|nurse|nurses|officers|pilot{,s}|plumbers|secretary|teachers !and|or|researcher|victims`,
	},
];
