import type { PatternGroup } from '../../model';
import { isOfCandidateFaith, test } from '../../rules/religion-demand';

export const religionDemand: readonly PatternGroup[] = [
	{
		names: false,
		about: 'person',
		test,
		patterns: `
@be|as ~3 [@faith|atheist|baptised|baptized|believer|churchgoing|godly|religious] !church|holidays|school|schools
active|again|born-again|committed|confessing|devout|faithful|observant|practicing|practising|true ~1 @faith|@believers|member{,s}
@faith|church|church-based|religious ~1 background|@belief|commitment|community|ethos|family|foundation|heritage|home|household|identity|lifestyle|norms|outlook|principles|roots|tradition|upbringing|values|worldview
@faith|non-religious|religious ~1 @person|@seeker
brought|grew|raised|reared ~1 up? ~2 as|in|with? ~2 @faith|bible|church|faith|jew|religious
member{,s} of ~3 @church|faith
adhere|believe{,s}|embrace%|endorse|live%|share%|subscribe|underwrite|uphold% ~3 @belief|@god|christian
regular? churchgoer{,s}
pray% with daily|together|us
free|no|without @believers|@belief|religious ~1 beliefs?`,
	},
	{
		names: false,
		test,
		patterns: `
what|which ~2 [@belief|church]
are|do you ~2 [believe|@faith|fast|pray|religious]`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
bible-believing|born-again|church-going|devout|faith-based|god-fearing|godly|pious|scripture-based|spirit-filled ~1 background|@person|character|family|home|life|lifestyle|upbringing?
baptised|baptized|committed|confirmed|lapsed|observant|orthodox|practicing|practising @faith|@believers
@not|@only ~3 @believers !fear
@believers ~2 apply|first|need|only|preferred|wanted|cannot|not|unsuitable
celebrate%|honour%|keep%|observe% ~2 fast%|holy|@church !tidy|clean
@church|praying ~5 @block !problem
attend%|go|goes|going|join%|regular|visit ~3 bible|@church|services ~1 school|service|services|study? !visitors
letter|note|recommendation|reference ~3 church|imam|minister|parish|pastor|priest|rabbi|vicar
belief|faith|heart|love|relationship|trust|walk ~1 for|in|of|with ~1 @god
accept%|follow%|know|love%|serve% ~1 @god
@god|@belief|church ~2 at|central|guides|in|is|plays|shapes ~3 center|centre|compass|core|foundation|heart|important|life|lives|role|you
deep|lived|living|own|personal|sincere|vibrant|your ~1 @belief !are|do|does|is|school
your ~1 [@church|@belief|bible|koran] !does|tower
@not ~1 [fast%|pray%]
fast% ~2 lent|ramadan
communal|daily|evening|morning|team|weekly ~1 devotion{,s}|mass|prayer{,s}|worship
[pray|prayer{,s}|worship] among|with ~1 colleagues|staff|team|us
[halal|kosher|pork] ~5 @not|allowed|expected|happy|must|team|willing
affirm|same|share%|sign|subscribe ~3 @belief|confession ~2 faith?
statement of faith
we|you ~1 [pray%]
sunday ~3 church|mass|worship
work ~1 on? sunday{,s} ~5 @belief|religious
are|be|you're ~2 churchgoing|devout|godless|non-religious|pious|religious|secular|@believers !organisation|school
of ~2 @faith background|@belief
begin{,s}|close{,s}|end{,s}|open{,s,ing}|start% ~6 [with ~1 bible|hymn|prayer|psalm]
baptismal|baptism ~1 certificate|record
bible|devotion{,s}|prayer{,s} ~3 all|everyone|together|whole ~1 staff|team?
[fasting|praying|prayer{,s}|ramadan ~3 duty|hours|shift|work?] ~8 @not|rather !issue|problem
[issue|mind|object|objection{,s}|problem|willing ~4 alcohol|bacon|ham|pork|wine] !free
[attended|schooled|went ~3 @faith ~1 college|school|schools]
@tell ~4 [your? @belief|denomination]
live% ~2 [commandments|@god]`,
	},
];
