import type { PatternGroup } from '../../model';
import { isDemand, isWithoutReason } from '../../rules/origin-language';
import { isNotLeftOpen } from '../../sign';

export const originLanguage: readonly PatternGroup[] = [
	{
		names: false,
		test: isDemand,
		suggestions: ['English at level B2'],
		patterns: `
[native|near-native|mother-tongue english|dutch|german|speaker{,s}|level|tongue|fluency|proficiency|command|competence ~1 speaker{,s}?]
[near native ~1 level|fluency|english|command|dutch|proficiency?]
[mother tongue ~1 dutch|english|speaker{,s}?]
[mother-tongue|first language ~1 dutch|english|speaker{,s}?]
[like ~1 native]
[first|mother|native language|tongue is|must ~2 dutch|english]
[no|without|free of|from? ~4 accent|accents]
[accent free|neutral]
[accent-free|accentless|unaccented ~1 english|dutch?]
[neutral|perfect|spotless|impeccable|clean|pleasant|clear|american|british|dutch|rp|good|posh accent]
[bilingual from birth]
[raised bilingual|speaking ~1 dutch]
[bbc|queen's|king's|oxford english]
[well-spoken]
[nicely|properly|beautifully spoken]
[posh|plummy|received accent|voice|tone|pronunciation]
[no ~2 regional|foreign|northern|southern ~1 accent|twang|dialect]
[twang|brogue]
[heavy|strong|foreign|thick accent] !colours
[pure dutch|english]`,
	},
	{
		names: false,
		test: isWithoutReason,
		suggestions: ['English at level B2'],
		patterns: `
[perfect|flawless|impeccable|faultless|fluent|excellent|immaculate|error-free|spotless|unblemished|superb|full|proper|pure|beautiful|exquisite|faultlessly|mistake-free ~2 english|dutch|german|french]
english|dutch ~4 [free of|from ~1 errors|mistakes|faults]
[without ~2 errors|mistakes|faults] ~3 english|dutch
english|dutch ~3 [without ~2 errors|mistakes|faults|flaws|fault]
[english|dutch ~3 perfect|flawless|impeccable|faultless|fluent|immaculate|excellent|fluently|perfectly|flawlessly]
[perfect|flawless|impeccable|fluent|excellent|full ~1 command|mastery|knowledge|grasp|pronunciation of|in ~2 english|dutch?]
[perfect|flawless|impeccable|faultless spelling|grammar|pronunciation|diction|spoken|written ~1 and|or? ~1 written?]
[speak|speaks|write|writes|spoken ~4 perfectly|flawlessly|fluently|faultlessly|impeccably|perfect|flawless]`,
	},
	{
		names: false,
		open: false,
		test: (context, match) => isNotLeftOpen(context) && isDemand(context, match),
		patterns: `
[no|without|not|free ~2 of|from|a|any|heavy|foreign|trace? ~2 accent{,s}|dialect{,s}]
[accent{,s} ~5 not|no|never|unwelcome|problem|neutral|native|distracting|off|unacceptable]
[accent-free|accentless|unaccented|accent-neutral|native-like|near-native|native-level|mother-tongue|native speaker{,s}]
[flawless|faultless|perfect|impeccable|immaculate|pristine|spotless|error-free|polished|unblemished|pure|queen's|king's|bbc ~2 english|dutch|german|french|grammar|diction|pronunciation|spelling|command]
[english|dutch|german|french ~3 flawless|faultless|perfect|impeccable|immaculate|spotless|error-free|unblemished|native|mother|first ~1 tongue|language?]
[grew|raised|brought|born ~2 up|with|speaking|into ~2 english|dutch|german ~1 speaking|home|family?]
[english|dutch ~2 at home|cradle]`,
	},
];
