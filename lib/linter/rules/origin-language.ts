import { phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasReason } from '../sign';
import { sources } from '../sources';

/** A level (B2), or a reason in the work, makes a language demand fine; a mother tongue or an accent never is. */
function isWithoutReason(context: SentenceContext): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end);
	return !hasReason(context) && !/\b[ABC][12]\b/.test(sentence);
}

const NOT_A_DEMAND = /(?:voor|van|aan|met|bij|over|for|of|with|to|about|in) (?:\w+ )?$/;

/** A mother tongue of clients or readers is their own. */
function isDemand(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		/ander(?:e|staligen)|cursist|nieuwkomer|inburger|leerling|cli[eë]nt|tolk|learners|newcomers|pupils|interpreter|translate[sd]? (?:for|into)|children|bewoners|residents|whatever|welke moedertaal|collega's met/.test(
			sentence,
		)
	)
		return false;
	return (
		!NOT_A_DEMAND.test(`${phrase(context.words, match.first - 2, match.first)} `) ||
		/speaker|als moedertaal|zonder|accent|moedertaalniveau|mother tongue/.test(
			phrase(context.words, match.first - 2, match.last + 1),
		)
	);
}

export const originLanguage: Rule = {
	id: 'origin-language',
	version: 1,
	category: 'origin',
	severity: 'warn',
	sources: [sources.awgb, sources.college],
	patterns: {
		nl: [
			{
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
[geboren|opgegroeid met ~2 taal|nederlands|nederlandse]
[accentloos|accentvrij|accentloze|accentvrije|dialectvrij ~1 nederlands|engels?]
[zonder|geen|vrij van? ~3 accent|tongval|dialect]
[onberispelijk|accentloos nederlands]
[algemeen beschaafd nederlands]
abn
[verstaanbaar|zuiver|keurig|netjes|mooi|beschaafd nederlands]
[nederlands|engels|duits|frans ~1 zonder ~2 accent|tongval]
[hollandse tongval]`,
			},
			{
				test: isWithoutReason,
				suggestions: ['Nederlands op niveau B2'],
				patterns: `
[perfect|perfecte|foutloos|foutloze|vlekkeloos|vlekkeloze|onberispelijk|onberispelijke|vloeiend|vloeiende|uitstekend|uitstekende|volmaakt|volmaakte|feilloos|feilloze ~1 nederlands|nederlandse|engels|engelse|duits|duitse ~3 taal|taalbeheersing|taalvaardigheid]
[perfect|perfecte|foutloos|foutloze|vlekkeloos|vlekkeloze|onberispelijk|onberispelijke|vloeiend|vloeiende|uitstekend|uitstekende|volmaakt|feilloos|feilloze ~1 nederlands|nederlandse|engels|engelse|duits|duitse|frans]
[nederlands|nederlandse|engels ~2 vlekkeloos|foutloos|perfect|onberispelijk|accentloos]
[nederlands|nederlandse|engels ~3 perfect|foutloos|vlekkeloos|vloeiend|uitstekend|feilloos|volmaakt|onberispelijk|accentloos]
[perfecte|foutloze|uitstekende|vlekkeloze|onberispelijke|feilloze|volledige beheersing van ~2 nederlandse|engelse|nederlands|engels ~1 taal]
[perfecte|foutloze|onberispelijke|vlekkeloze|uitstekende ~1 taalbeheersing|uitspraak|taalvaardigheid|spelling]
[perfect|vlekkeloos|uitstekend|foutloos taalgevoel|nederlandstalig]
[beheerst|spreekt|schrijft|beheersing|spreek ~5 perfect|foutloos|vlekkeloos|accentloos|feilloos|onberispelijk]`,
			},
		],
		en: [
			{
				test: isDemand,
				suggestions: ['English at level B2'],
				patterns: `
[native|near-native|mother-tongue english|dutch|german|speaker{,s}|level|tongue|fluency|proficiency|command|competence ~1 speaker{,s}?]
[near native ~1 level|fluency|english|command|dutch|proficiency?]
[mother tongue ~1 dutch|english|speaker{,s}?]
[mother-tongue|first language ~1 dutch|english|speaker{,s}?]
[like ~1 native]
[as ~1 first language]
[as ~1 mother tongue]
[first|mother|native language|tongue is|must ~2 dutch|english]
[no|without|free of|from? ~4 accent|accents]
[accent free|neutral]
[accent-free|accentless|unaccented ~1 english|dutch?]
[neutral|perfect|clear|american|british|dutch|rp|good|posh accent]
[bilingual from birth]
[raised bilingual|speaking ~1 dutch]
[bbc|queen's|king's|oxford english]
[well spoken]
[well-spoken]
[heavy|strong|foreign|thick accent] !colours
[pure dutch|english]`,
			},
			{
				test: isWithoutReason,
				suggestions: ['English at level B2'],
				patterns: `
[perfect|flawless|impeccable|faultless|fluent|excellent|immaculate|error-free|spotless|unblemished|superb|full ~2 english|dutch|german|french]
[english|dutch ~3 perfect|flawless|impeccable|faultless|fluent|immaculate|excellent|fluently|perfectly|flawlessly]
[perfect|flawless|impeccable|fluent|excellent|full ~1 command|mastery|knowledge|grasp|pronunciation of|in ~2 english|dutch?]
[perfect|flawless|impeccable|faultless spelling|grammar|pronunciation|diction|spoken|written ~1 and|or? ~1 written?]
[speak|speaks|write|writes|spoken ~4 perfectly|flawlessly|fluently|faultlessly|impeccably|perfect|flawless]`,
			},
		],
	},
};
