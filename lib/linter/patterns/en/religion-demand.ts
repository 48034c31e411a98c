import type { PatternGroup } from '../../model';
import { isOfCandidateFaith, test } from '../../rules/religion-demand';

export const religionDemand: readonly PatternGroup[] = [
	{
		names: false,
		about: 'person',
		test,
		patterns: `
@be|as|is ~3 [@faith|atheist|baptised|baptized|believer|churchgoing|godly|religious] !church|holidays|school|schools
[active|again|born-again|committed|confessing|devout|faithful|observant|practicing|practising|true ~1 believer{,s}|catholic{,s}|christian{,s}|hindu{,s}|jew{,s}|member{,s}|muslim{,s}|protestant{,s}]
[@faith|church|church-based|religious ~1 background|belief{,s}|commitment|community|conviction|convictions|ethos|faith|family|foundation|heritage|home|household|identity|lifestyle|norms|outlook|persuasion|principles|roots|tradition|upbringing|values|worldview]
[@faith|non-religious|religious ~1 @person|@seeker]
[brought|grew|raised|reared ~1 up? ~2 as|in|with? ~2 @faith|bible|church|faith|jew|religious]
[member{,s} of ~3 church|congregation|faith|mosque|parish|synagogue]
[adhere|believe|embrace%|endorse|live%|share%|subscribe|underwrite|uphold% ~3 belief{,s}|christian|creed|faith|god|gospel|religion|scripture]
[believe% in allah|christ|god|jesus]
[regular? churchgoer{,s}]
[live% according|by|to ~2 bible|koran]
[pray% with daily|together|us]
[free|no|without belief{,s}|christians|faith|muslims|religion|religious ~1 beliefs?]`,
	},
	{
		names: false,
		test,
		patterns: `
what|which ~2 [belief|beliefs|church|faith|religion]
are|do you ~2 [believe|catholic|christian|fast|jewish|muslim|pray|religious]
[do|does ~1 you ~2 church|mosque|religion]`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
[bible-believing|born-again|church-going|churchgoing|devout|faith-based|god-fearing|godly|pious|scripture-based|spirit-filled ~1 background|candidate|character|family|home|life|lifestyle|man|people|person|upbringing|woman?]
[baptised|baptized|committed|confirmed|lapsed|observant|orthodox|practicing|practising @faith|believer|jew]
[exclusively|no|not|only|prefer|preferably|rather ~3 atheists|believers|buddhists|catholics|christians|churchgoers|hindus|jews|mormons|muslims|non-believers|nonbelievers|protestants|sikhs|unbelievers] !fear
[atheists|believers|catholics|christians|churchgoers|hindus|jews|muslims|protestants|sikhs|unbelievers ~2 apply|cannot|first|need|not|only|preferred|unsuitable|wanted] 
[celebrate%|honour%|keep%|observe% ~2 eid|fast%|holy|lent|ramadan|sabbath|shabbat]
[fast% during|for|in ~1 lent|ramadan]
[eid|fasting|lent|prayer|prayers|praying|ramadan|sabbath|shabbat ~5 awkward|cannot|clash|clashes|difficult|impossible|interfere|never|no|not|unsuitable] !problem
[avoid|cannot|never|no|not|without ~4 fasting|pray%|prayer|prayer{,s}|ramadan|sabbath breaks|room|time] !holders
[attend%|go|goes|going|join%|regular|visit ~3 bible|chapel|church|congregation|mass|mosque|services|sunday|synagogue|temple|worship ~1 school|service|services|study?] !visitors
[letter|note|recommendation|reference ~3 church|imam|minister|parish|pastor|priest|rabbi|vicar]
[belief|faith|heart|love|relationship|trust|walk ~1 for|in|of|with ~1 allah|bible|christ|god|gospel|jesus|lord|scripture]
[accept%|follow%|know|love%|serve% ~1 allah|christ|god|jesus|lord] 
[@faith|gospel|scriptural ~1 conduct|household|life|lifestyle|morals|norms|principles|standards|teaching|truth|values|walk|worldview]
[bible|church|faith|god|gospel|jesus|koran|religion] ~2 at|central|guides|in|is|plays|shapes ~3 center|centre|compass|core|foundation|heart|important|life|lives|role|you
[deep|lived|living|own|personal|sincere|vibrant|your ~1 beliefs|creed|faith|religion] !are|do|does|is|school
[your ~1 beliefs|faith|religion ~1 are|is ~2 anchor|basis|compass|engine|foundation|important|source|strong|visible]
your ~1 [bible|church|congregation|faith|koran|mosque|parish|prayer{,s}|religion|synagogue] !does|tower
[church band|choir|group|meetings] !concert|stalls
[church-going|churchgoing|sabbath|sunday-observing ~1 keeper{,s}|observers|observer{,s}]
@not ~1 [fast%|pray%]
[communal|daily|evening|morning|team|weekly ~1 devotion{,s}|mass|prayer{,s}|worship]
[pray|prayer{,s}|worship] among|with ~1 colleagues|staff|team|us
[begin|close|open|opening|start% ~3 in|with bible|hymn|prayer|psalm]
[halal|kosher|pork] ~5 allowed|expected|happy|must|need|no|not|team|willing
drink|eat% [pork]
[affirm|same|share%|sign|subscribe ~3 beliefs|creed|faith|religion|statement ~2 faith?]
[statement of faith]
we|you ~1 [pray%]
[@faith belief{,s}|community|faith|family]
[affirm|endorse|sign ~2 confession|creed|statement]
[baptised|baptized|circumcised|confirmed|saved] ~2 catholic|christian|church|member
[sunday ~3 church|mass|worship]
[work ~1 on? sunday{,s} ~5 belief{s,}|faith|religion|religious]
[faith|religious duties|grounds|objections|obligations|observance|reasons] ~5 cannot|never|no|not
[are|be|you're ~2 churchgoing|devout|godless|non-religious|nonreligious|pious|religious|secular|unbeliever] !organisation|school
[of ~2 catholic|christian|hindu|jewish|muslim|protestant background|belief|faith|persuasion|religion]`,
	},
];
