import type { PatternGroup } from '../../model';
import { isDemand, isWithoutReason } from '../../rules/origin-language';
import { isNotLeftOpen } from '../../sign';

export const originLanguage: readonly PatternGroup[] = [
	{
		names: false,
		test: isDemand,
		suggestions: ['Nederlands op niveau B2'],
		patterns: `
moerstaal|moedertaal*|nativespeaker
als|is|op|moet ~1 moedertaal
native|near ~1 @tongue|niveau|level|native|speaker{,s}|english|dutch
nederlandstalig|eentalig|tweetalig opgegroeid|opgevoed
opgegroeid|geboren met ~2 taal|nederlands{,e}
accentlo{os,ze}|accentvrij{,e}|dialectvrij
geen|zonder|vrij van? ~3 dialect|tongval|accent
abn
mooi|beschaafd|keurig|zuiver|verstaanbaar|netjes nederlands`,
	},
	{
		names: false,
		test: isWithoutReason,
		suggestions: ['Nederlands op niveau B2'],
		patterns: `
@perfect|vloeiend{,e}|uitstekend{,e} ~1 @tongue
@tongue ~3 @perfect|vloeiend|uitstekend
uitstekende taalbeheersing|taalvaardigheid
@perfect|volledige ~1 nederlandstalig|taalbeheersing|taalvaardigheid|taalgevoel|beheersing|spelling|uitspraak
beheerst|beheersing|spreek{,t}|schrijft ~5 @perfect`,
	},
	{
		names: false,
		open: false,
		test: (context) => isNotLeftOpen(context) && isWithoutReason(context),
		patterns: `
@perfect|vloeiend|beschaafd|keurig|zuiver|algemeen ~1 in|beschaafd|woord|@tongue|abn
taal|taalbeheersing|uitspraak|spelling|@tongue|grammatica ~4 @perfect`,
	},
	{
		names: false,
		open: false,
		test: isNotLeftOpen,
		patterns: `
[geen|zonder|nooit|vrij ~1 van? ~3 dialect|tongval|accent|buitenlands|schrijffouten|spelfouten|taalfout{,en}] !document
accent{,en}|tongval{,len} ~5 niet|geen|lastig|ongewenst|verstaanbaar|hoorbaar|storend
abn|accentlo{os,ze}|accentvrij{,e}|dialectvrij
[moerstaal|moedertaalniveau|moedertaalspreker{,s}] !andere|tweede
eerste|native taal|speaker{,s}
van huis uit ~3 @tongue|nederlandstalig
nederlandstalig{,e} ~1 thuis|gezin|nest|opgegroeid|opgevoed
nederlands ~3 thuis|opgegroeid|opgevoed|paplepel|wieg
dialect|tongval|brabants|limburgs|twents|fries|plat|streektaal|platte ~3 spreekt|praat|praten|spreken
thuis|vroeger|kind ~3 nederlands
spreek{,t}|praat|versta{,at} ~2 [dialect|streektaal|plat van? het|de|deze? dorp|streek|regio?]
taal ~3 opgegroeid|opgevoed|meegekregen
tongval
@tongue van huis uit
[van huis uit] spreek{,t}|sprak`,
	},
];
