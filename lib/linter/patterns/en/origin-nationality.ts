import type { PatternGroup } from '../../model';
import { isPlaceOfOrigin, test } from '../../rules/origin-nationality';
import { isNotLeftOpen } from '../../sign';

export const originNationality: readonly PatternGroup[] = [
	{
		names: false,
		test,
		patterns: `
[@nation|foreign|local|migrant|native ~1 ancestry|blood|citizenship|descent|ethnicity|extraction|genes|heritage|mentality|mindset|nationality|origin|parentage|passport|roots|stock|temperament|upbringing] !control|of
[@nation|local|native background] !music|noise
[culturally|ethnically|originally @nation]
@be|as|being|must|only ~2 a|an|by|of? [@nation birth|citizen{,s}|national{,s}|native{,s}|subject{,s}]
[from ~2 english-speaking|eu|european|neighbouring|western|western-european background{,s}|countr{y,ies}|state|states]
[of dutch|european|native|western|white ~1 ancestry|descent|extraction|heritage|origin|stock?]
[@nation|local applicants|born|candidates|citizens|nationals|natives|people ~1 only]
[citizens|dutchmen|europeans|locals|nationals|natives|westerners] only
exclusively|only ~2 [citizens|dutch|eu|europeans|locals|nationals|natives|passport|westerners ~1 candidates|citizens|holders|nationals|people?]
[@nation|foreign|local|native|normal|white ~1 sounding name{,s}|surname{,s}]
[born and bred|raised]
[born ~2 bred|brought|raised up]
are|be|is|was|were ~2 [born|brought|grew|raised ~1 up? ~1 here|in ~2 @place]
[grew|grown up here|in ~2 @place|west?]
[been|life|live%|spent|years ~4 all|entire|since|whole ~1 their|your ~1 birth|childhood|life|lives|youth] !of
@be|born|candidates|come%|hail|hails|one|people|person|somebody|someone ~1 [from ~1 area|around|city|here|neighbourhood|parts|region|town|village]
[from around here]
[whose|your ~1 ancestors|cradle|family|forefathers|roots ~2 are|lie|lies|stood|were ~1 from|in]
[whose|your ~1 ancestors|family|parents ~2 come%|from|live% ~3 generations|here|netherlands|region|village]
[born|genuine|real|true|typical *chter{,s}|*dammers|*dammer{s}|*daner{,s}|*ners]
[originally from|of]
[citizenship|nationality|passport of ~2 eu|european|member|schengen|western]
[name{,s}|surname ~1 sound% ~1 @nation|foreign|local]
[skin ~1 color|colour|tone|type] !chart|management
@be ~3 [european|western ~1 in] ~2 attitude|mind|outlook|thinking
@be ~2 a [native of]
[born in ~1 the? @place]
[raised here|in ~1 the? @place?]
[born|genuine|proper|pure|real|true|typical ~1 amsterdammer|dutch|dutchman|dutchwoman|european|hollander|rotterdammer] !cheese
where ~2 you|your ~2 [born|from|originally|raised originally?] $
where are|do you|your ~2 [come|from|parents ~1 from?]
what ~3 [background|descent|ethnic|ethnicity|heritage|nationality|origin|race ~1 background?]
[native dutch|dutchman]
[completely|fully|well assimilated|integrated ~2 in|into? dutch?]
[dutch parents]
[dutch|western appearance|norms|values]
a|are|be|like ~1 [born|genuine|proper|real|true|typical ~1 *ner|brit|hagenaar|local|londoner|northerner|southerner|utrechter]
[born|genuine|proper|real|true ~1 *ians|*landers|northerner{,s}|southerner{,s}] only|preferred|wanted
[born|genuine|proper|real|true ~1 brabander{,s}|cockney{,s}|fleming{,s}|frisian{,s}|groninger{,s}|hollander{,s}|limburger{,s}|scot{,s}|tukker{,s}|zeelander{,s}]
candidate|you|you're ~1 are|be|is? ~1 [@nation] and ~3 born|parents|raised|speak
you|you're ~1 are? ~1 [@nation] $
[foreign applicant{,s}|candidate{,s}|jobseeker{,s}] ~3 @not|difficult|need|struggle
[applicants|candidates|colleagues|people|workers from abroad|elsewhere|overseas]
[all|completely|entirely|mainly|mostly|predominantly|purely @nation|black|white] $
[@nation boys|girls|ladies|men|women|workers] !history|in|rights
[from birth|childhood]
[since ~4 birth|child|childhood|cradle] !care
[proper|thoroughly|truly|typical|typically @nation ~1 @person|*ness|*ty|humour|manners]
[@nation ~0 directness|discipline|punctuality|sobriety|thrift|work ~1 ethic]
[our own folk|kind|people|sort]
[one of our own]
[@nation name{,s}|surname{,s}]
[@nation people|candidates|applicants ~2 have? first|preference|preferred|priority]
sound% like ~4 [from] ~3
[truly|thoroughly|typically @nation]
[no expats|foreigners|immigrants|migrants]
[true native] in|of|speaker
[asian|black|brown|caucasian|coloured|white] @person|@seeker
[asian|bulgarian|dutch|eastern|filipino|german|indian|moroccan|polish|romanian|turkish ~1 builders|cleaners|girls|labourers|men|nannies|welders|women|workers]`,
	},
	{
		names: false,
		test: isPlaceOfOrigin,
		patterns: '[hail|hails|stem|originate|hailing|come% from]',
	},
	{
		names: false,
		open: false,
		test: isNotLeftOpen,
		patterns: `
a|an|your [dutch|english-sounding|european|local|western name|surname]
[easy|pronounceable|sounding name{,s}|surname{,s}]
@not|avoid|avoids ~3 [africans|arabs|asylum|eastern|expats|foreigners|immigrants|migrants|moroccans|newcomers|non-europeans|outsiders|poles|refugees|romanians|turks] !fear
exclusively|favour|hire|just|only|prefer|preferably|rather|recruit|want ~3 [brits|compatriots|countrymen|dutch|europeans|germans|locals|nationals|natives|westerners|whites ~1 born|candidates|citizens|nationals|people?] !language|speaking
[expats|foreigners|immigrants|migrants|newcomers|outsiders|refugees] ~4 @not|difficult|elsewhere|need|struggle|unsuitable
[ancestors|born|childhood|family|generations|grew|grown|parents|raised|roots ~4 area|city|country|dutch|here|holland|local|neighbourhood|netherlands|region|soil|town|village] !clients|museum|organic
[dutch-born|home-grown|homegrown|locally|locally-born|native-born raised] !food|produce|vegetables
[autochthonous|caucasian|indigenous|white applicants|candidate|dutch|european|people|person]
[@nation|our ~1 blood|culture|customs|directness|manners|mentality|norms|upbringing|values|ways ~2 blood|breathe|grown|in|inherited|inside|native|naturally|raised|second|yours]
[assimilated|integrated|naturalised|westernised|westernized] ~2 are|be|candidate|fully|person|society
[ethnic|racial|skin background|color|colour|descent|origin] !no`,
	},
];
