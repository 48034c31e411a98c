import type { PatternGroup } from '../../model';
import { isDemand, isWithoutReason } from '../../rules/origin-language';
import { isNotLeftOpen } from '../../sign';

export const originLanguage: readonly PatternGroup[] = [
	{
		names: false,
		test: isDemand,
		suggestions: ['Nederlands op niveau B2'],
		patterns: `
[als|is|in|op ~1 moedertaal|moedertaalniveau|moerstaal]
[moedertaal{,spreker,sprekers}|moedertaalniveau|moedertalig{,e}|moerstaal|near-native|nativespeaker]
[native speaker{,s}]
[native|near ~1 speaker|niveau|english|engels|nederlands|dutch|level]
[near native]
[tweetalig|eentalig opgevoed|opgegroeid]
[nederlandstalig opgevoed|opgegroeid]
[geboren|opgegroeid met ~2 taal|nederlands{,e}]
[accentloos|accentvrij{,e}|accentloze|dialectvrij ~1 nederlands|engels?]
[zonder|geen|vrij van? ~3 accent|tongval|dialect]
[onberispelijk|accentloos nederlands]
[algemeen beschaafd nederlands]
abn
[verstaanbaar|zuiver|keurig|netjes|mooi|beschaafd nederlands]
[nederlands|engels|duits|frans ~1 zonder ~2 accent|tongval]
[hollandse tongval]`,
	},
	{
		names: false,
		test: isWithoutReason,
		suggestions: ['Nederlands op niveau B2'],
		patterns: `
[perfect{,e}|foutloos|foutloze|vlekkeloos|vlekkeloze|onberispelijk{,e}|vloeiend{,e}|uitstekend{,e}|volmaakt{,e}|feilloos|feilloze ~1 nederlands{,e}|engels{,e}|duits{,e} ~3 taal|taalbeheersing|taalvaardigheid]
[perfect{,e}|foutloos|foutloze|vlekkeloos|vlekkeloze|onberispelijk{,e}|vloeiend{,e}|uitstekend{,e}|volmaakt|feilloos|feilloze ~1 nederlands{,e}|engels{,e}|duits{,e}|frans]
[nederlands{,e}|engels ~2 vlekkeloos|foutloos|perfect|onberispelijk|accentloos]
[nederlands{,e}|engels ~3 perfect|foutloos|vlekkeloos|vloeiend|uitstekend|feilloos|volmaakt|onberispelijk|accentloos]
[perfecte|foutloze|uitstekende|vlekkeloze|onberispelijke|feilloze|volledige beheersing van ~2 nederlands{,e}|engels{,e} ~1 taal]
[perfecte|foutloze|onberispelijke|vlekkeloze|uitstekende ~1 taalbeheersing|uitspraak|taalvaardigheid|spelling]
[perfect|vlekkeloos|uitstekend|foutloos taalgevoel|nederlandstalig]
[beheerst|schrijft|beheersing|spreek{,t} ~5 perfect|foutloos|vlekkeloos|accentloos|feilloos|onberispelijk]`,
	},
	{
		names: false,
		open: false,
		test: isNotLeftOpen,
		patterns: `
[zonder|geen|nooit|vrij ~1 van? ~3 accent|tongval|dialect|buitenlands|taalfout{,en}|spelfouten|schrijffouten ~1 accent?] !document
[accent{,en}|tongval|tongvallen ~5 niet|geen|ongewenst|storend|hoorbaar|verstaanbaar|hinderlijk|uitgesloten]
[accentvrij{,e}|accentloos|accentloze|dialectvrij|abn|algemeen beschaafd|keurig nederlands]
[algemeen|keurig|beschaafd|onberispelijk|smetteloos|smetteloze|foutloos|vlekkeloos|loepzuiver|zuiver|perfect|accentloos|vloeiend|piekfijn ~1 in|beschaafd|woord|nederlands{,e}|abn|engels ~2 nederlands|taal|geschrift?]
[nederlands|engels|taal|taalbeheersing|uitspraak|grammatica|spelling ~4 vlekkeloos|vlekkeloze|foutloos|perfect|smetteloos|onberispelijk|accentloos|loepzuiver|feilloos|accentvrij]
[moedertaal|moerstaal|moedertaalspreker{,s}|moedertaalniveau|eerste taal|native speaker{,s}|nativespeaker{,s}|huis uit] !andere|tweede
[van huis uit ~1 nederlands|engels|fries|nederlandstalig]
[nederlandstalig{,e} ~1 opgevoed|opgegroeid|thuis|gezin|nest]
[nederlands ~3 thuis|opgevoed|opgegroeid|paplepel|wieg]
[plat|fries|limburgs|twents|brabants|dialect ~2 spreekt|praat|praten|spreken|verstaat]
[nederlands ~1 is ~2 eerste|thuis taal]
[van huis uit ~3 nederlands|engels|duits|frans|fries]
[thuis|vroeger|kind ~3 nederlands ~1 sprak|gesproken|spreekt|praat]
[taal ~3 opgegroeid|grootgebracht|opgevoed|meegekregen]
[zachte|harde|rollende|limburgse|zuidelijke|amsterdamse g|r|tongval]
[plat|dialect|streektaal|platte ~3 praat|spreekt|verstaat|praten|spreken|tongval]
[nederlands|duits|engels van huis uit]
[van huis uit] spreek{,t}|sprak`,
	},
];
