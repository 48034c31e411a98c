import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/requirements-all';
import { isNotLeftOpen } from '../../sign';

export const requirementsAll: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
have|@meet ~3 all|every|each|everything|full|entire|whole|100 ~4 @point|this
all|every|each ~1 of? ~2 @point ~2 are|is|be|must|should ~2 have|@must|non-negotiable|fulfilled|met|satisfied|ticked
[@lack ~1 a|even|just|one ~1 one|single? ~1 @point] ~8 out|considered|@block
100|hundred ~1 percent|per ~2 fit|match|profile
full|complete|perfect|exact match !for
[complete|flawless|ideal|perfect candidate] ~2 in|on ~1 all|every
knock-out|must-have @point|question
fully|completely|perfectly|entirely ~1 @meet ~3 @point|description
non-negotiable|non negotiable ~1 requirements?
@not apply ~1 if|unless
applications ~5 all|every ~2 @point ~5 are|will|not
full list of ~3 requirements|skills`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && isDemand(context),
		patterns: `
all|any|each|every ~3 @point ~5 @must|non-negotiable|absolute|strict|deal-breaker{,s}|knock-out|binding
@meet ~1 bill|description|profile|specification ~2 full|100|hundred|one|perfectly|completely|exactly ~3 percent|per?
[@not|unless ~2 have|@meet ~1 all|every|each ~3 @point] ~4 apply|bother|respond|@block
have|possess|need|bring ~1 [all|everything ~4 above|below|here|list]
# ~1 points|requirements|must-haves|demands ~4 all|each|every|hard
full|complete|entire|total agreement|conformity|match|compliance
[all|each|every of the ~2 @point] ~1 are|is
[all of ~1 above|below|this|it|these|following] ~2 are|is|be ~2 @must
all ~1 # ~2 @point|competences
have|@meet ~3 everything|it|@point|bill|lot ~1 all? ~1 in? full|100|without|completely|perfectly|entirely|exactly
in full ~3 criteria|list|profile
[@lack|without ~3 one|single|any|even ~3 @point|of|them|these] ~8 out|@block|unread|stop|aside|pile|disqualified|fails|removed
if|unless ~3 not? ~2 have|@meet ~2 all|every|each|everything ~6 apply|bother|@not|send|waste
@not|only ~1 apply|bother|respond|send|write ~1 if|unless ~4 all|every|each|everything|full|complete|fully
full|complete|entire|whole profile|package
80|ninety|99|eighty|90 percent|per ~4 enough|no|not
anything|nothing less ~1 than? ~2 all|everything|full|100|hundred|perfect?
hard|absolute|strict|firm|rigid must|must-have{,s}|condition{,s}|demand%|criteria|requirement{,s}
@not ~1 have|@meet ~1 all|every|each ~3 @point ~2 are|is|will not|never ~2 read|considered|invited|contacted|reviewed
even one of the|these @point
one of the|these @point ~1 is|does|do not
full|maximum points|score|marks on|for
less|fewer than # ~1 of? ~1 these|points|requirements|items
100 percent|per? ~1 cent? fits|matches
tick% ~1 all|every|each ~2 boxes|box
@meet ~1 full|complete|entire|whole list
everything ~3 above|below|here|list ~1 are|is ~1 @must
each and every ~3 @point
complete|perfect|exact|100 ~1 fit|match|profile !for|with
@point|@must|must-haves ~4 [no|without ~1 compromise{,s}|exception{,s}|concession{,s}|discussion possible?]
[if ~1 one|any ~2 @point ~5 @lack|not] ~8 out|considered|invited|excluded|rejected
@point|missing|incomplete ~4 [cv|letter|application{,s} ~4 pile|bin]
all or nothing`,
	},
];
