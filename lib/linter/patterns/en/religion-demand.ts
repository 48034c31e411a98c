import type { PatternGroup } from '../../model';
import { isOfCandidateFaith, test } from '../../rules/religion-demand';

export const religionDemand: readonly PatternGroup[] = [
	{
		names: false,
		about: 'person',
		test,
		patterns: `
@be|is|as ~3 [@faith|religious|atheist|baptised|baptized|churchgoing|believer|godly] !school|schools|church|holidays
[practising|practicing|devout|committed|confessing|active|born-again|faithful|true|observant|again ~1 christian{,s}|muslim{,s}|catholic{,s}|jew{,s}|protestant{,s}|believer{,s}|hindu{,s}|member{,s}]
[@faith|church|religious|church-based ~1 faith|values|background|belief{,s}|convictions|upbringing|identity|lifestyle|principles|family|home|commitment|outlook|worldview|ethos|norms|tradition|roots|community|heritage|foundation|conviction|persuasion|household]
[@faith|religious|non-religious ~1 @person|@seeker]
[raised|brought|grew|reared ~1 up? ~2 as|in|with? ~2 @faith|jew|church|religious|faith|bible]
[member{,s} of ~3 church|mosque|congregation|parish|faith|synagogue]
[share{,s}|sharing|live|lives|uphold{,s}|embrace{,s}|believe|subscribe|adhere|endorse|underwrite ~3 faith|religion|belief{,s}|gospel|creed|god|christian|scripture]
[believe{,s} in god|jesus|allah|christ]
[regular? churchgoer{,s}]
[live|lives by|according|to ~2 bible|koran|gospel|faith]
[pray|prays with us|together|daily]
[no|without|free religion|religious|muslims|christians|belief{,s}|faith ~1 beliefs?]`,
	},
	{
		names: false,
		test,
		patterns: `
what|which ~2 [religion|faith|church|beliefs|belief]
do|are you ~2 [religious|pray|believe|fast|christian|muslim|catholic|jewish]
[do|does ~1 you ~2 religion|church|mosque]`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
[god-fearing|churchgoing|church-going|born-again|devout|pious|bible-believing|spirit-filled|faith-based|scripture-based|godly ~1 person|people|background|home|family|candidate|man|woman|life|lifestyle|upbringing|character?]
[practising|practicing|observant|orthodox|committed|lapsed|baptised|baptized|confirmed @faith|jew|believer]
[no|only|preferably|prefer|rather|not|exclusively ~3 christians|muslims|jews|catholics|hindus|atheists|believers|protestants|sikhs|non-believers|nonbelievers|unbelievers|churchgoers|buddhists|mormons] !fear
[christians|muslims|jews|catholics|hindus|atheists|believers|protestants|sikhs|unbelievers|churchgoers ~2 only|preferred|need|not|wanted|first|cannot|unsuitable|apply] 
[keep|keeps|keeping|observe|observes|observing|celebrate|celebrates|honour|honours ~2 sabbath|ramadan|lent|shabbat|eid|holy|fast|fasting]
[fast|fasts|fasting during|in|for ~1 ramadan|lent]
[ramadan|sabbath|shabbat|eid|prayer|prayers|praying|lent|fasting ~5 not|no|cannot|clash|clashes|awkward|difficult|impossible|interfere|never|unsuitable] !problem
[no|not|never|cannot|without|avoid ~4 prayer{,s}|praying|pray|fasting|ramadan|sabbath|prayer breaks|room|time] !holders
[attend{,s}|attending|go|goes|going|regular|join|joins|visit ~3 church|mosque|mass|worship|synagogue|congregation|services|bible|chapel|temple|sunday ~1 study|services|service|school?] !visitors
[reference|letter|recommendation|note ~3 pastor|priest|imam|minister|vicar|rabbi|church|parish]
[love|heart|faith|trust|walk|relationship|belief ~1 for|in|of|with ~1 god|jesus|christ|lord|gospel|scripture|allah|bible]
[accept|accepted|follow|follows|know|serve|serves|love|loves ~1 jesus|christ|god|lord|allah] 
[@faith|scriptural|gospel ~1 values|lifestyle|norms|principles|morals|truth|worldview|life|standards|walk|household|teaching|conduct]
[faith|god|bible|religion|gospel|jesus|church|koran] ~2 at|is|plays|in|guides|shapes|central ~3 heart|centre|center|core|life|lives|foundation|important|role|compass|you
[our|same|the shared faith|religion|creed|beliefs] !is|does|makes|school|of
[your|personal|living|own|vibrant|sincere|deep|lived|shared ~1 faith|religion|beliefs|creed] !does|is|are|do|school
[your ~1 faith|religion|beliefs ~1 is|are ~2 basis|source|foundation|important|visible|strong|compass|engine|anchor]
your ~1 [bible|church|parish|mosque|synagogue|congregation|religion|faith|koran|prayer{,s}] !does|tower
[church choir|choir|band|group|meetings] !concert|stalls
[sabbath|sunday-observing|churchgoing|church-going ~1 keeper{,s}|observer{,s}|observers]
@not ~1 [fast|pray|fasting|praying]
[morning|daily|evening|weekly|communal|team ~1 prayer{,s}|devotion{,s}|worship|mass]
[prayer{,s}|pray|worship] with|among ~1 colleagues|us|team|staff
[open|opening|start|starting|begin|close ~3 with|in prayer|psalm|hymn|bible]
[pork|halal|kosher] ~5 must|willing|expected|happy|team|need|no|not|allowed
eat{,s}|eating|drink [pork]
[share|shares|same|sign|subscribe|affirm ~3 faith|beliefs|creed|religion|statement ~2 faith?]
[statement of faith]
you|we ~1 [pray|prays]
[@faith faith|family|belief{,s}|community]
[sign|affirm|endorse ~2 creed|confession|statement]
[baptised|baptized|confirmed|circumcised|saved] ~2 church|catholic|christian|member
[sunday ~3 church|worship|mass]
[work ~1 on? sunday{,s} ~5 religious|religion|faith|belief{s,}]
[religious|faith reasons|grounds|objections|obligations|duties|observance] ~5 not|no|cannot|never
[be|are|you're ~2 secular|non-religious|nonreligious|godless|unbeliever|religious|pious|devout|churchgoing] !organisation|school
[of ~2 christian|muslim|catholic|jewish|hindu|protestant faith|religion|background|persuasion|belief]`,
	},
];
