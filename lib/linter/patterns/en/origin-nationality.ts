import { governor } from '../../frame';
import type { PatternGroup } from '../../model';
import { isPlaceOfOrigin, test } from '../../rules/origin-nationality';
import { isNotLeftOpen } from '../../sign';

export const originNationality: readonly PatternGroup[] = [
	{
		names: false,
		test,
		patterns: `
@native ~1 @roots !of|music|noise|control
@native background !music|noise
culturally|ethnically|originally @nation
only|as|@be|must ~2 a|an|by|of? [@nation citizen{,s}|national{,s}|native{,s}|subject{,s}]
from ~2 european|western|eu|english-speaking|neighbouring|western-european background{,s}|state{,s}|countr{y,ies}
@native @seeker|born|@nationals ~1 only
[@nationals] only
only|exclusively ~2 [@nationals ~1 people|candidates|@nationals|holders?]
@native|normal ~1 sounding name{,s}|surname{,s}
born and|here ~1 bred|brought|raised up?
are|is|be|was|were ~2 [born|raised|grew|brought ~1 up? ~1 in|here ~2 @place]
grew|grown up in|here ~2 @place?
been|life|live%|spent|years ~4 all|whole|entire|since ~1 their|your ~1 birth|childhood|life|lives|youth !of
one|@person|born|come%|hails|hail|@be ~1 [from ~1 here|village|neighbourhood|city|town|around|area|region]
whose|your ~1 family|roots|ancestors|parents|cradle|forefathers ~2 are|were|from|come%|live%|lie|lies|stood ~3 in|from|here|village|region|generations|netherlands
@true *chter{,s}|*dammer{,s}|*daner{,s}|*ners
citizenship|nationality|passport of ~2 european|western|eu|member|schengen
name{,s}|surname ~1 sound% ~1 @native
skin ~1 type|colour|color|tone !chart|management
raised here|in ~1 the? @place?
where ~2 your|you ~2 [from|come|parents|raised|born|originally from|originally?] $
what ~3 [background|origin|descent|nationality|ethnicity|ethnic|heritage|race ~1 background?]
@nation appearance
are|be|a|like ~1 [@true ~1 local|@nation|*ner|brit|hagenaar|utrechter]
[@true ~1 *ians|northerner{,s}|southerner{,s}|*landers] only|wanted|preferred
@true ~1 limburger{,s}|scot{,s}|tukker{,s}|amsterdammer|rotterdammer|brabander{,s}|cockney{,s}|fleming{,s}|frisian{,s}|groninger{,s}|hollander{,s}|zeelander{,s}|dutchm{an,en} !cheese
you|you're ~1 are? ~1 [@nation] $
[foreign @seeker|jobseeker{,s}] ~3 @block
@seeker|workers from elsewhere|overseas|abroad
@nation women|men|ladies|girls|boys|workers !history|in|rights
from|since ~3 birth|child|childhood|cradle !care
@true @nation ~1 @person|humour|*ness|*ty|manners?
@nation ~0 work|directness|discipline|punctuality|sobriety|thrift ~1 ethic
@nation name{,s}|surname{,s}
sound% like ~4 [from] ~3
no @newcomers
[asian|black|brown|caucasian|coloured|white] @person|@seeker
true native
one of our own
originally from
fully|completely ~1 assimilated|integrated
@nation @seeker ~2 have? first|preferred|preference|priority
@be ~2 a [native of]
our own people|folk|kind|sort
from around here
dutch-born|home-grown|locally|locally-born|native-born ~1 born|raised !food|produce|vegetables
you|you're ~1 [@nation] and ~3 born|parents|raised|speak
autochthonous|caucasian|indigenous @seeker|dutch
of @native ~1 @roots
born in ~1 the? @place
where are|do your|you ~2 [from|come|parents ~1 from?] !in`,
	},
	{
		names: false,
		test: isPlaceOfOrigin,
		patterns: 'come%|hails|hail|hailing|originate|stem from',
	},
	{
		names: false,
		open: false,
		test: (context, match) => isNotLeftOpen(context) && governor(context, match.first) !== 'work',
		patterns: `
your|a|an [dutch|european|western|local name|surname]
easy|pronounceable|sounding name{,s}|surname{,s}
@not|avoid|avoids ~3 [@newcomers] !fear
want|recruit|hire|@only ~3 [@nationals ~1 people|candidates|@nationals|born?] !language|speaking
[@newcomers] ~4 @block
roots|ancestors|raised|born|grew|grown|childhood|generations ~4 local|@place|soil !clients|museum|organic
your|whose|their family|parents ~4 local|@place|soil
our|@nation ~1 @roots|ways ~2 in|raised|grown|native|naturally|second|breathe|inside|blood|inherited|yours
skin|ethnic|racial background|origin|descent|colour|color !no
assimilated|integrated|naturalised|westernised ~2 are|be|candidate|person|society
[city|town|country|place|land of origin|birth] !goods|product|products|label
birth-country|birthplace
name{,s}|surname{,s} ~3 easy|easily|hard|pronounce%|familiar ~2 pronounce|say|spell?
good|cheap|hard-working|honest|loyal|polite [@newcomers|@nationals]
[assimilated|integrated|adapted|blended|rooted ~3 our|@nation ~1 culture|life|society|ways]
@tell ~4 [your? ~1 descent|nationality|ethnicity]
@not ~5 [from|come|comes ~1 from? elsewhere|overseas|abroad]`,
	},
];
