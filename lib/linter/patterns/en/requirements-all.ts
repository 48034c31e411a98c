import type { PatternGroup } from '../../model';

export const requirementsAll: readonly PatternGroup[] = [
	{
		patterns: `
[meet|meets|meeting|satisfy|satisfies|fulfil|fulfils|fulfill|match|matches|have|tick|ticks|possess|cover|comply ~3 all|every|each|entire|full|whole|everything|100 ~4 requirement{,s}|criteria|criterion|box|boxes|point{,s}|skill{,s}|qualification{,s}|demand{,s}|condition{,s}|profile|list|bullet{,s}|item{,s}|above|below|listed|this]
[all|every|each ~1 of? ~2 requirement{,s}|criteria|criterion|point{,s}|condition{,s}|box|boxes|skills|demands ~2 must|are|is|should|be ~2 met|mandatory|ticked|essential|required|compulsory|satisfied|fulfilled|non-negotiable|have]
[missing|miss|misses|lack|lacks|lacking ~1 one|a|even|just ~1 single|one? ~1 point|skill|requirement|item|criterion] ~8 not|rejected|turned|don't|no|excluded|discarded|considered|out
[nothing less than]
[100|hundred ~1 percent|per ~2 match|fit|profile]
[perfect|complete|full|exact match] !for
[perfect candidate]
[ticks|tick|ticking ~1 every|all ~2 box|boxes]
[knock-out|knockout|must-have criteria|criterion|requirements|question]
[fully|completely|entirely|perfectly ~1 match|matches|fit|fits|meet|meets ~3 profile|description|requirements|criteria]
[non-negotiable|non negotiable ~1 requirements?]
[do not|don't apply ~1 unless|if]
[applications ~5 every|all ~2 criteria|requirement|requirements|point ~5 will|not|are]
[full list of ~3 skills|requirements]
[hard|strict requirement{,s}]`,
	},
];
