import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/requirements-all';
import { isNotLeftOpen } from '../../sign';

export const requirementsAll: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
[comply|cover|fulfil%|fulfill|have|match%|meet%|possess|satisfy%|tick% ~3 100|all|each|entire|every|everything|full|whole ~4 above|below|box|boxes|bullet{,s}|condition{,s}|criteria|criterion|demand%|item{,s}|list|listed|point{,s}|profile|qualification{,s}|requirement{,s}|skill{,s}|this]
[all|each|every ~1 of? ~2 box|boxes|condition{,s}|criteria|criterion|demands|point{,s}|requirement{,s}|skills ~2 are|be|is|must|should ~2 compulsory|essential|fulfilled|have|mandatory|met|non-negotiable|required|satisfied|ticked]
[lack%|miss% ~1 a|even|just|one ~1 one|single? ~1 criterion|item|point|requirement|skill] ~8 considered|discarded|don't|excluded|no|not|out|rejected|turned
[100|hundred ~1 per|percent ~2 fit|match|profile]
[complete|exact|full|perfect match] !for
[complete|flawless|ideal|perfect candidate] ~2 in|on ~1 all|every
[knock-out|knockout|must-have criteria|criterion|question|requirements]
[completely|entirely|fully|perfectly ~1 fit%|match%|meet% ~3 criteria|description|profile|requirements]
[non|non-negotiable negotiable ~1 requirements?]
[do don't|not apply ~1 if|unless]
[applications ~5 all|every ~2 criteria|point|requirement|requirements ~5 are|not|will]
[full list of ~3 requirements|skills]
`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && isDemand(context),
		patterns: `
[all|any|each|every ~3 above|below|bullet{,s}|condition{,s}|criteria|criterion|demand%|item{,s}|listed|point{,s}|requirement{,s}|skill{,s} ~5 @must|absolute|binding|deal-breaker{,s}|dealbreaker{,s}|knock-out|non-negotiable|strict]
[knock-out|knockout ~1 criteria|criterion|requirements?]
[fit%|match%|meet% ~1 bill|description|profile|specification ~2 100|completely|exactly|full|hundred|one|perfectly ~3 per|percent?]
[not|unless ~2 fulfil|have|match|meet|satisfy|tick ~1 all|each|every ~3 box{,es}|condition{,s}|criteria|item{,s}|point{,s}|requirement{,s}|skill{,s}] ~4 apply|bother|need|never|not|rejected|respond
bring|have|need|possess ~1 [all|everything ~4 above|below|here|list]
[# ~1 demands|must-haves|points|requirements ~4 all|each|every|hard]
[complete|entire|full|total agreement|compliance|conformity|match]
[all|each|every of the ~2 bullets|criteria|items|points|requirements|skills] ~1 are|is
[all of ~1 above|below|following|it|these|this] ~2 are|be|is ~2 @must
[all ~1 # ~2 competences|conditions|criteria|items|points|requirements|skills]
[cover%|fit%|fulfil|have|match%|meet%|satisfy|tick% ~3 bill|criteria|everything|it|list|lot|profile|requirements|specification ~1 all? ~1 in? 100|completely|entirely|exactly|full|perfectly|without]
[in full ~3 criteria|list|profile]
[fail%|lack%|miss%|short|without ~3 any|even|one|single ~3 box|criterion|item|of|point|requirement|skill|them|these] ~8 aside|bin|declined|discarded|disqualified|excluded|fails|filtered|never|no|not|out|pile|rejected|removed|stop|unread
[if|unless ~3 not? ~2 have|match|meet|satisfy|tick ~2 all|each|every|everything ~6 apply|bother|don't|not|send|waste]
[do don't|not|only ~1 apply|bother|respond|send|write ~1 if|unless ~4 all|complete|each|every|everything|full|fully]
[full house|whole complete|package entire|package list|whole full|list complete|list entire|profile profile]
[80|90|99|eighty|ninety per|percent ~4 enough|no|not]
[anything|nothing less ~1 than? ~2 100|all|everything|full|hundred|perfect?]
[absolute|firm|hard|rigid|strict condition{,s}|criteria|demand%|must|must-have{,s}|requirement{,s}]
[did|do|does n't|not ~1 have|match|meet|satisfy|tick ~1 all|each|every ~3 box{,es}|criteria|criterion|item{,s}|point{,s}|requirement{,s} ~2 are|is|will never|not ~2 considered|contacted|invited|read|reviewed]
[even one of the|these items|points|requirements|skills]
[one of these|the items|points|requirements|skills ~1 do|does|is not]
[full|maximum marks|points|score on|for]
[fewer|less than # ~1 of? ~1 items|points|requirements|these]
[100 per|percent? ~1 cent? fits|matches]
[tick% ~1 all|each|every ~2 box|boxes]
[cover%|meet%|satisfy% ~1 complete|entire|full|whole list]
[everything ~3 above|below|here|list ~1 are|is ~1 compulsory|essential|mandatory|must|required]
[each and every ~3 criteria|criterion|point{,s}|requirement{,s}|skill{,s}]
[100|complete|exact|perfect ~1 fit|match|profile] !for|with`,
	},
];
