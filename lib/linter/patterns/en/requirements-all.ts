import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/requirements-all';
import { isNotLeftOpen } from '../../sign';

export const requirementsAll: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
[meet|meets|meeting|satisfy|satisfies|fulfil|fulfils|fulfill|match|matches|have|tick|ticks|possess|cover|comply ~3 all|every|each|entire|full|whole|everything|100 ~4 requirement{,s}|criteria|criterion|box|boxes|point{,s}|skill{,s}|qualification{,s}|demand{,s}|condition{,s}|profile|list|bullet{,s}|item{,s}|above|below|listed|this]
[all|every|each ~1 of? ~2 requirement{,s}|criteria|criterion|point{,s}|condition{,s}|box|boxes|skills|demands ~2 must|are|is|should|be ~2 met|mandatory|ticked|essential|required|compulsory|satisfied|fulfilled|non-negotiable|have]
[missing|miss|misses|lack|lacks|lacking ~1 one|a|even|just ~1 single|one? ~1 point|skill|requirement|item|criterion] ~8 not|rejected|turned|don't|no|excluded|discarded|considered|out
[100|hundred ~1 percent|per ~2 match|fit|profile]
[perfect|complete|full|exact match] !for
[perfect|flawless|complete|ideal candidate] ~2 on|in ~1 every|all
[ticks|tick|ticking ~1 every|all ~2 box|boxes]
[knock-out|knockout|must-have criteria|criterion|requirements|question]
[fully|completely|entirely|perfectly ~1 match|matches|fit|fits|meet|meets ~3 profile|description|requirements|criteria]
[non-negotiable|non negotiable ~1 requirements?]
[do not|don't apply ~1 unless|if]
[applications ~5 every|all ~2 criteria|requirement|requirements|point ~5 will|not|are]
[full list of ~3 skills|requirements]
`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && isDemand(context),
		patterns: `
[all|every|each|any ~3 criteria|criterion|requirement{,s}|point{,s}|item{,s}|demand{,s}|condition{,s}|skill{,s}|bullet{,s}|below|above|listed ~3 @must|non-negotiable|knock-out|dealbreaker{,s}|deal-breaker{,s}|binding|absolute|strict]
[knock-out|knockout ~1 criteria|criterion|requirements?]
[fit{,s}|match{,es}|meet{,s} ~1 profile|description|specification|bill ~2 100|hundred|one|full|perfectly|completely|exactly ~3 percent|per?]
[not|unless ~2 meet|match|satisfy|tick|have|fulfil ~1 all|every|each ~3 criteria|requirement{,s}|point{,s}|box{,es}|skill{,s}|item{,s}|condition{,s}] ~4 need|not|apply|respond|bother|rejected|never
have|possess|bring|need ~1 [everything|all ~4 list|below|above|here]
[# ~1 demands|requirements|points|must-haves ~4 all|each|hard|every]
[full|complete|total|entire compliance|conformity|match|agreement]
[each|every|all of the ~2 points|items|bullets|skills|requirements|criteria] ~1 is|are
[all of ~1 following|below|above|this|these|it] ~2 is|are|be ~2 @must
[all ~1 # ~2 points|requirements|skills|criteria|items|competences|conditions]
[meet{,s}|match{,es}|fit{,s}|satisfy|fulfil|tick{,s}|cover{,s}|have ~3 profile|list|specification|criteria|requirements|bill|lot|everything|it ~1 all? ~1 in? full|completely|entirely|exactly|perfectly|100|without]
[in full ~3 profile|criteria|list]
[fail|fails|failing|miss|missing|lack|lacking|short|without|lacks|misses ~3 one|any|single|even ~3 criterion|point|requirement|item|box|of|these|them|skill] ~8 not|no|never|rejected|out|bin|discarded|declined|excluded|removed|disqualified|filtered|aside|unread|fails|stop|pile
[unless|if ~3 not? ~2 meet|tick|have|match|satisfy ~2 every|all|each|everything ~6 apply|bother|waste|send|not|don't]
[do not|don't|only ~1 apply|respond|bother|write|send ~1 unless|if ~4 all|every|everything|each|full|fully|complete]
[full house|whole package|complete package|entire list|whole list|full list|complete profile|entire profile]
[ninety|eighty|90|80|99 percent|per ~4 not|enough|no]
[anything|nothing less ~1 than? ~2 all|full|100|perfect|hundred|everything?]
[strict|hard|absolute|firm|rigid requirement{,s}|criteria|condition{,s}|demand{,s}|must-have{,s}|must]
[do|does|did not|n't ~1 meet|match|have|tick|satisfy ~1 all|every|each ~3 point{,s}|requirement{,s}|criteria|criterion|item{,s}|box{,es} ~2 will|are|is not|never ~2 considered|read|invited|contacted|reviewed]
[even one of these|the points|skills|requirements|items]
[satisfy|satisfies|meet|meets|cover|covers ~1 complete|whole|full|entire list]
[everything ~3 list|above|below|here ~1 is|are ~1 must|required|mandatory|essential|compulsory]
[each and every ~3 point{,s}|requirement{,s}|criteria|criterion|skill{,s}]
[exact|perfect|complete|100 ~1 match|fit|profile] !for|with`,
	},
];
