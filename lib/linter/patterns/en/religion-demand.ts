import type { PatternGroup } from '../../model';
import { isOfCandidateFaith, test } from '../../rules/religion-demand';

export const religionDemand: readonly PatternGroup[] = [
	{
		names: false,
		about: 'person',
		test,
		patterns: `
@be|as ~3 [religious|@faith|baptised|baptized|churchgoing|godly|atheist|believer] !school|schools|church|holidays
devout|born-again|practising|practicing|committed|observant|true|active|again|faithful|confessing ~1 @faith|@believers|member{,s}
religious|@faith|church|church-based ~1 home|family|roots|background|upbringing|lifestyle|@belief|commitment|community|foundation|heritage|identity|outlook|tradition|ethos|household|norms|principles|values|worldview
religious|@faith|non-religious ~1 @person|@seeker
raised|grew|brought|reared ~1 up? ~2 as|in|with? ~2 religious|@faith|church|bible|faith|jew
member{,s} of ~3 @church|faith
live%|share%|subscribe|adhere|believe{,s}|endorse|embrace%|underwrite|uphold% ~3 @belief|@god|christian
regular? churchgoer{,s}
no|without|free @believers|religious|@belief ~1 beliefs?`,
	},
	{
		names: false,
		test,
		patterns: `
what|which ~2 [@belief|church]
are|do you ~2 [religious|@faith|fast|pray|believe]`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
devout|born-again|godly|god-fearing|pious|bible-believing|church-going|faith-based|scripture-based|spirit-filled ~1 home|family|background|upbringing|lifestyle|life|@person|character?
practising|practicing|committed|observant|baptised|baptized|confirmed|lapsed|orthodox @faith|@believers
@not|@only ~3 @believers !fear
@believers ~2 not|apply|need|first|cannot|only|wanted|preferred|unsuitable
celebrate%|honour%|keep%|observe% ~2 @church|fast%|holy !clean|tidy
@church|praying ~5 @block !problem
attend%|go|goes|going|join%|regular|visit ~3 @church|bible|services ~1 school|study|service|services? !visitors
letter|note|recommendation|reference ~3 church|imam|minister|parish|pastor|priest|rabbi|vicar
trust|walk|relationship|faith|heart|love|belief ~1 of|in|with|for ~1 @god
accept%|follow%|know|love%|serve% ~1 @god
@god|@belief|church ~2 in|at|is|plays|central|guides|shapes ~3 center|centre|compass|core|foundation|heart|important|life|lives|role|you
deep|lived|living|own|personal|sincere|vibrant|your ~1 @belief !are|is|does|do|school
your ~1 [@belief|@church|bible|koran] !does|tower
@not ~1 [fast%|pray%]
fast% ~2 lent|ramadan
communal|daily|evening|morning|team|weekly ~1 prayer{,s}|devotion{,s}|worship|mass
pray% ~1 daily|together
[prayer{,s}|worship|pray%] with|among ~1 team|staff|colleagues|us
[pork|halal|kosher] ~5 @not|expected|must|happy|willing|team|allowed
same|share%|subscribe|affirm|sign ~3 @belief|confession ~2 faith?
statement of faith
we|you ~1 [pray%]
sunday ~3 church|worship|mass
work ~1 on? sunday{,s} ~5 religious|@belief
are|be|you're ~2 religious|non-religious|@believers|devout|pious|churchgoing|godless|secular !school|organisation
of ~2 @faith background|@belief
begin{,s}|close{,s}|end{,s}|open{,s,ing}|start% ~6 [with ~1 bible|hymn|prayer|psalm]
baptism|baptismal ~1 certificate|record
bible|prayer{,s}|devotion{,s} ~3 all|everyone|together|whole ~1 team|staff?
[prayer{,s}|praying|ramadan|fasting ~3 duty|hours|shift|work?] ~8 @not|rather !problem|issue
[problem|issue|mind|willing|object|objection{,s} ~4 pork|alcohol|bacon|ham|wine] !free
[attended|went|schooled ~3 @faith ~1 school|college|schools]
@tell ~4 [your? @belief|denomination]
live% ~2 [commandments|@god]`,
	},
];
