import type { PatternGroup } from '../../model';
import { isPlaceOfOrigin, test } from '../../rules/origin-nationality';
import { isNotLeftOpen } from '../../sign';

export const originNationality: readonly PatternGroup[] = [
	{
		names: false,
		test,
		patterns: `
[@nation|native|local|foreign|migrant ~1 nationality|passport|citizenship|descent|origin|heritage|roots|blood|ancestry|upbringing|ethnicity|mentality|mindset|temperament|stock|parentage|extraction|genes] !of|control
[@nation|local|native background] !noise|music
[ethnically|culturally|originally @nation]
@be|as|only|being|must ~2 a|an|by|of? [@nation national{,s}|citizen{,s}|subject{,s}|native{,s}|birth]
[from ~2 western|european|eu|neighbouring|english-speaking|western-european countr{y,ies}|state|states|background{,s}]
[of dutch|western|european|white|native ~1 descent|origin|heritage|extraction|ancestry|stock?]
[@nation|local nationals|citizens|natives|candidates|applicants|people|born ~1 only]
[nationals|citizens|natives|europeans|westerners|dutchmen|locals] only
only|exclusively ~2 [nationals|citizens|natives|europeans|dutch|locals|westerners|eu|passport ~1 nationals|citizens|candidates|people|holders?]
[born and raised|bred]
[born ~2 raised|bred|brought up]
are|were|be|was|is ~2 [born|raised|brought|grew ~1 up? ~1 in|here ~2 netherlands|holland|country|region|city|area|town|amsterdam|rotterdam|utrecht|village|europe|neighbourhood]
[grew|grown up in|here ~2 netherlands|holland|country|region|city|area|town|village|europe|neighbourhood|amsterdam|utrecht|rotterdam|west?]
[lived|live|spent|been|life|years ~4 all|whole|entire|since ~1 your|their ~1 life|lives|birth|childhood|youth] !of
@be|come|comes|hail|hails|people|someone|person|candidates|somebody|born|one ~1 [from ~1 around|here|region|area|village|neighbourhood|town|parts|city]
[from around here]
[your|whose ~1 cradle|roots|family|forefathers|ancestors ~2 stood|lie|lies|are|were ~1 from|in]
[your|whose ~1 family|parents|ancestors ~2 lived|live|come|comes|from ~3 here|generations|netherlands|village|region]
[true|real|genuine|typical|born *dammer{s}|*dammers|*daner{,s}|*chter{,s}|*ners]
[originally from|dutch|of]
[nationality|passport|citizenship of ~2 eu|european|western|member|schengen]
[surname|name{,s} ~1 sound{,s}|sounding ~1 @nation|foreign|local]
[skin ~1 colour|color|tone|type] !management|chart
@be ~3 [western|european ~1 in] ~2 thinking|mind|outlook|attitude
@be ~2 a [native of]
[born in ~1 the? netherlands|holland|europe|country|region|city|amsterdam|rotterdam|utrecht|area|village|town|here]
[raised in|here ~1 the? netherlands|holland|country|region|city|area|town|village|europe|dutch?]
[true|real|genuine|born|proper|pure|typical ~1 dutchman|dutchwoman|dutch|hollander|amsterdammer|rotterdammer|european] !cheese
where ~2 you|your ~2 [born|raised|originally|from originally?] $
where are|do you|your ~2 [from|come|parents ~1 from?]
what ~3 [nationality|ethnicity|origin|ethnic|race|descent|heritage|background ~1 background?]
[native dutch|dutchman]
[fully|well|completely integrated|assimilated ~2 into|in? dutch?]
[dutch parents|surname|name]
[western|dutch norms|values|mentality|mindset|appearance]
are|be|like|a ~1 [true|real|genuine|born|proper|typical ~1 local|londoner|brit|hagenaar|utrechter|amsterdammer|rotterdammer|northerner|southerner|*ner]
[true|real|genuine|proper|born ~1 frisian{,s}|brabander{,s}|limburger{,s}|zeelander{,s}|scot{,s}|cockney{,s}|northerner{,s}|southerner{,s}|*ians|*landers] only|wanted|preferred
[true|real|genuine|proper|born ~1 frisian{,s}|brabander{,s}|limburger{,s}|zeelander{,s}|scot{,s}|cockney{,s}|hollander{,s}|fleming{,s}|groninger{,s}|tukker{,s}]
you|you're|candidate ~1 are|be|is? ~1 [@nation] and|, ~3 parents|born|raised|speak
you|you're ~1 are? ~1 [@nation] $
[people|candidates|applicants|colleagues|workers from abroad|overseas|elsewhere]
[mostly|all|entirely|completely|predominantly|mainly|purely white|black|@nation] $
[@nation women|men|girls|boys|workers|ladies] !in|rights|history
[from birth|childhood]
[since ~4 child|birth|cradle|childhood] !care
[typically|typical|truly|thoroughly|proper @nation ~1 *ness|*ty|@person|manners|humour]
[@nation ~0 directness|sobriety|punctuality|discipline|thrift|work ~1 ethic]
[our own people|kind|folk|sort]
[one of our own]
[caucasian|white|black|coloured|asian|brown] @seeker|@person
[polish|romanian|bulgarian|eastern|turkish|asian|filipino|moroccan|indian|dutch|german ~1 workers|labourers|men|women|girls|cleaners|builders|welders|nannies]`,
	},
	{
		names: false,
		test: isPlaceOfOrigin,
		patterns: '[come|comes|hail|hails|stem|originate|coming|hailing from]',
	},
	{
		names: false,
		open: false,
		test: isNotLeftOpen,
		patterns: `
a|an|your [western|dutch|european|local|english-sounding name|surname]
[sounding|pronounceable|easy name{,s}|surname{,s}]
@not|avoid|avoids ~3 [foreigners|migrants|immigrants|refugees|expats|asylum|newcomers|poles|romanians|turks|moroccans|arabs|africans|eastern|non-europeans|outsiders] !fear
only|just|preferably|exclusively|prefer|rather|favour|want|hire|recruit ~3 [dutch|locals|natives|nationals|europeans|westerners|brits|germans|whites|compatriots|countrymen ~1 people|citizens|nationals|candidates|born?] !speaking|language
[foreigners|migrants|immigrants|refugees|expats|newcomers|outsiders] ~4 @not|need|unsuitable|difficult|struggle|elsewhere
[roots|born|raised|grew|grown|family|parents|ancestors|generations|childhood ~4 here|netherlands|holland|dutch|local|region|village|town|country|soil|city|area|neighbourhood] !organic|museum|clients
[home-grown|homegrown|locally-born|native-born|dutch-born|locally raised] !vegetables|food|produce
[indigenous|autochthonous|caucasian|white dutch|european|candidate|person|people|applicants]
[@nation|our ~1 culture|values|mentality|directness|norms|customs|upbringing|manners|blood|ways ~2 in|blood|native|raised|grown|second|breathe|yours|inherited|inside|naturally]
[integrated|assimilated|westernised|westernized|naturalised] ~2 person|candidate|society|are|be|fully
[skin|ethnic|racial colour|color|origin|background|descent] !no`,
	},
];
