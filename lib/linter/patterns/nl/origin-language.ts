import type { PatternGroup } from '../../model';
import { isDemand, isWithoutReason } from '../../rules/origin-language';
import { isNotLeftOpen } from '../../sign';

export const originLanguage: readonly PatternGroup[] = [
	{
		names: false,
		test: isDemand,
		suggestions: ['Nederlands op niveau B2'],
		patterns: `
moedertaal*|moerstaal|nativespeaker
als|is|op|moet ~1 moedertaal
native|near ~1 speaker{,s}|niveau|@tongue|dutch|english|level|native
tweetalig|eentalig|nederlandstalig opgevoed|opgegroeid
geboren|opgegroeid met ~2 taal|nederlands{,e}
accentlo{os,ze}|accentvrij{,e}|dialectvrij
zonder|geen|vrij van? ~3 accent|tongval|dialect
abn
verstaanbaar|zuiver|keurig|netjes|mooi|beschaafd nederlands`,
	},
	{
		names: false,
		test: isWithoutReason,
		suggestions: ['Nederlands op niveau B2'],
		patterns: `
@perfect|vloeiend{,e}|uitstekend{,e} ~1 @tongue
@tongue ~3 @perfect|vloeiend|uitstekend
uitstekende taalbeheersing|taalvaardigheid
@perfect|volledige ~1 beheersing|taalbeheersing|uitspraak|taalvaardigheid|spelling|taalgevoel|nederlandstalig
beheerst|schrijft|beheersing|spreek{,t} ~5 @perfect`,
	},
	{
		names: false,
		open: false,
		test: isNotLeftOpen,
		patterns: `
[zonder|geen|nooit|vrij ~1 van? ~3 accent|tongval|dialect|buitenlands|taalfout{,en}|spelfouten|schrijffouten] !document
accent{,en}|tongval{,len} ~5 niet|geen|lastig|storend|ongewenst|hoorbaar|verstaanbaar
accentlo{os,ze}|accentvrij{,e}|dialectvrij|abn
algemeen|keurig|beschaafd|@perfect|zuiver|vloeiend ~1 in|beschaafd|woord|@tongue|abn
@tongue|taal|taalbeheersing|uitspraak|grammatica|spelling ~4 @perfect
[moedertaalspreker{,s}|moedertaalniveau|moerstaal] !andere|tweede
eerste|native taal|speaker{,s}
van huis uit ~3 @tongue|nederlandstalig
nederlandstalig{,e} ~1 opgevoed|opgegroeid|thuis|gezin|nest
nederlands ~3 thuis|opgevoed|opgegroeid|paplepel|wieg
plat|platte|fries|limburgs|twents|brabants|dialect|streektaal|tongval ~3 spreekt|praat|praten|spreken
thuis|vroeger|kind ~3 nederlands
spreek{,t}|praat|versta{,at} ~2 [plat|dialect|streektaal van? de|het|deze? streek|dorp|regio?]
taal ~3 opgegroeid|opgevoed|meegekregen
tongval
@tongue van huis uit
[van huis uit] spreek{,t}|sprak`,
	},
];
