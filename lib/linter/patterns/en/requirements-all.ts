import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/requirements-all';
import { isNotLeftOpen } from '../../sign';

export const requirementsAll: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
@meet|have ~3 100|all|each|entire|every|everything|full|whole ~4 @point|this
all|each|every ~1 of? ~2 @point ~2 are|be|is|must|should ~2 @must|have|met|fulfilled|satisfied|ticked|non-negotiable
[@lack ~1 a|even|just|one ~1 one|single? ~1 @point] ~8 @block|considered|out
100|hundred ~1 per|percent ~2 fit|match|profile
complete|exact|full|perfect match !for
[complete|flawless|ideal|perfect candidate] ~2 in|on ~1 all|every
knock-out|must-have @point|question
completely|entirely|fully|perfectly ~1 @meet ~3 @point|description
non|non-negotiable negotiable ~1 requirements?
@not apply ~1 if|unless
applications ~5 all|every ~2 @point ~5 are|not|will
full list of ~3 requirements|skills`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && isDemand(context),
		patterns: `
all|any|each|every ~3 @point ~5 @must|absolute|binding|deal-breaker{,s}|knock-out|non-negotiable|strict
@meet ~1 bill|description|profile|specification ~2 100|completely|exactly|full|hundred|one|perfectly ~3 per|percent?
[@not|unless ~2 have|@meet ~1 all|each|every ~3 @point] ~4 apply|bother|@block|respond
bring|have|need|possess ~1 [all|everything ~4 above|below|here|list]
# ~1 demands|must-haves|points|requirements ~4 all|each|every|hard
complete|entire|full|total agreement|compliance|conformity|match
[all|each|every of the ~2 @point] ~1 are|is
[all of ~1 above|below|following|it|these|this] ~2 are|be|is ~2 @must
all ~1 # ~2 competences|@point
have|@meet ~3 @point|bill|everything|it|lot ~1 all? ~1 in? 100|completely|entirely|exactly|full|perfectly|without
in full ~3 criteria|list|profile
[@lack|without ~3 any|even|one|single ~3 @point|of|them|these] ~8 @block|aside|disqualified|fails|out|pile|removed|stop|unread
if|unless ~3 not? ~2 have|@meet ~2 all|each|every|everything ~6 apply|bother|@not|send|waste
@not|only ~1 apply|bother|respond|send|write ~1 if|unless ~4 all|complete|each|every|everything|full|fully
full|whole|complete|entire package|profile
80|90|99|eighty|ninety per|percent ~4 enough|no|not
anything|nothing less ~1 than? ~2 100|all|everything|full|hundred|perfect?
absolute|firm|hard|rigid|strict condition{,s}|criteria|demand%|must|must-have{,s}|requirement{,s}
@not ~1 have|@meet ~1 all|each|every ~3 @point ~2 are|is|will never|not ~2 considered|contacted|invited|read|reviewed
even one of the|these @point
one of these|the @point ~1 do|does|is not
full|maximum marks|points|score on|for
fewer|less than # ~1 of? ~1 items|points|requirements|these
100 per|percent? ~1 cent? fits|matches
tick% ~1 all|each|every ~2 box|boxes
@meet ~1 complete|entire|full|whole list
everything ~3 above|below|here|list ~1 are|is ~1 @must
each and every ~3 @point
100|complete|exact|perfect ~1 fit|match|profile !for|with
@must|must-haves|@point ~4 [no|without ~1 compromise{,s}|concession{,s}|discussion|exception{,s} possible?]
[if ~1 any|one ~2 @point ~5 @lack|not] ~8 considered|excluded|invited|out|rejected
@point|incomplete|missing ~4 [application{,s}|cv|letter ~4 bin|pile]
all or nothing`,
	},
];
