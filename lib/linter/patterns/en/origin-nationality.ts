import type { PatternGroup } from '../../model';
import { isPlaceOfOrigin, test } from '../../rules/origin-nationality';
import { isNotLeftOpen } from '../../sign';

export const originNationality: readonly PatternGroup[] = [
	{
		names: false,
		test,
		patterns: `
@native ~1 @roots !control|of|music|noise
@native background !music|noise
culturally|ethnically|originally @nation
@be|as|must|only ~2 a|an|by|of? [@nation citizen{,s}|national{,s}|native{,s}|subject{,s}]
from ~2 english-speaking|eu|european|neighbouring|western|western-european background{,s}|countr{y,ies}|state{,s}
@native @seeker|born|@nationals ~1 only
[@nationals] only
exclusively|only ~2 [@nationals ~1 candidates|@nationals|holders|people?]
@native|normal ~1 sounding name{,s}|surname{,s}
born and|here ~1 bred|brought|raised up?
are|be|is|was|were ~2 [born|brought|grew|raised ~1 up? ~1 here|in ~2 @place]
grew|grown up here|in ~2 @place?
been|life|live%|spent|years ~4 all|entire|since|whole ~1 their|your ~1 birth|childhood|life|lives|youth !of
@be|born|come%|hail|hails|one|@person ~1 [from ~1 area|around|city|here|neighbourhood|parts|region|town|village]
whose|your ~1 ancestors|cradle|family|forefathers|parents|roots ~2 are|lie|lies|stood|were|come%|from|live% ~3 from|generations|here|in|netherlands|region|village
@true *chter{,s}|*dammer{,s}|*daner{,s}|*ners
citizenship|nationality|passport of ~2 eu|european|member|schengen|western
name{,s}|surname ~1 sound% ~1 @native
skin ~1 color|colour|tone|type !chart|management
raised here|in ~1 the? @place?
where ~2 you|your ~2 [born|come|from|originally|raised|parents ~1 from|originally?] $
what ~3 [descent|ethnic|ethnicity|heritage|nationality|origin|race|background ~1 background?]
@nation appearance
a|are|be|like ~1 [@true ~1 *ner|brit|hagenaar|local|utrechter|@nation]
[@true ~1 *ians|*landers|northerner{,s}|southerner{,s}] only|preferred|wanted
@true ~1 amsterdammer|rotterdammer|brabander{,s}|cockney{,s}|fleming{,s}|frisian{,s}|groninger{,s}|hollander{,s}|limburger{,s}|scot{,s}|tukker{,s}|zeelander{,s}|dutchm{an,en} !cheese
you|you're ~1 are? ~1 [@nation] $
[foreign @seeker|jobseeker{,s}] ~3 @block
@seeker|workers from abroad|elsewhere|overseas
@nation boys|girls|ladies|men|women|workers !history|in|rights
from|since ~3 birth|child|childhood|cradle !care
@true @nation ~1 @person|*ness|*ty|humour|manners?
@nation ~0 directness|discipline|punctuality|sobriety|thrift|work ~1 ethic
@nation name{,s}|surname{,s}
sound% like ~4 [from] ~3
no @newcomers
[asian|black|brown|caucasian|coloured|white] @person|@seeker
true native
one of our own
originally from
fully|completely ~1 assimilated|integrated
@nation @seeker ~2 have? first|preference|preferred|priority
@be ~2 a [native of]
our own folk|kind|people|sort
from around here
dutch-born|home-grown|locally|locally-born|native-born ~1 born|raised !food|produce|vegetables
you|you're ~1 [@nation] and ~3 born|parents|raised|speak
autochthonous|caucasian|indigenous @seeker|dutch
of @native ~1 @roots
born in ~1 the? @place
where are|do you|your ~2 [come|from|parents ~1 from?]`,
	},
	{
		names: false,
		test: isPlaceOfOrigin,
		patterns: 'hail|hails|stem|originate|hailing|come% from',
	},
	{
		names: false,
		open: false,
		test: isNotLeftOpen,
		patterns: `
a|an|your [dutch|european|local|western name|surname]
easy|pronounceable|sounding name{,s}|surname{,s}
@not|avoid|avoids ~3 [@newcomers] !fear
@only|hire|recruit|want ~3 [@nationals ~1 born|candidates|@nationals|people?] !language|speaking
[@newcomers] ~4 @block
ancestors|born|childhood|family|generations|grew|grown|parents|raised|roots ~4 local|soil|@place !clients|museum|organic
@nation|our ~1 @roots|ways ~2 blood|breathe|grown|in|inherited|inside|native|naturally|raised|second|yours
ethnic|racial|skin background|color|colour|descent|origin !no
assimilated|integrated|naturalised|westernised ~2 are|be|candidate|person|society
[country|place|city|town|land of birth|origin] !goods|product|products|label
birthplace|birth-country
name{,s}|surname{,s} ~3 easy|easily|hard|pronounce%|familiar ~2 pronounce|say|spell?
cheap|good|hard-working|honest|loyal|polite [@newcomers|@nationals]
[adapted|assimilated|blended|integrated|rooted ~3 @nation|our ~1 culture|life|society|ways]
@tell ~4 [your? ~1 descent|ethnicity|nationality]
@not ~5 [come|comes|from ~1 from? abroad|elsewhere|overseas]`,
	},
];
