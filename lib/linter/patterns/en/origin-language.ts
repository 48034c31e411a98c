import type { PatternGroup } from '../../model';
import { isDemand, isWithoutReason } from '../../rules/origin-language';
import { isNotLeftOpen } from '../../sign';

export const originLanguage: readonly PatternGroup[] = [
	{
		names: false,
		test: isDemand,
		suggestions: ['English at level B2'],
		patterns: `
[mother-tongue|native|near-native command|competence|dutch|english|fluency|german|level|proficiency|speaker{,s}|tongue ~1 speaker{,s}?]
[near native ~1 command|dutch|english|fluency|level|proficiency?]
[mother tongue ~1 dutch|english|speaker{,s}?]
[first|mother-tongue language ~1 dutch|english|speaker{,s}?]
[like ~1 native]
[first|mother|native language|tongue is|must ~2 dutch|english]
[free|no|without from|of? ~4 accent|accents]
[accent neutral]
[accent-free|accentless|unaccented ~1 dutch|english?]
[american|british|clean|clear|dutch|good|impeccable|neutral|perfect|pleasant|rp|spotless accent]
[bilingual from birth]
[raised bilingual|speaking ~1 dutch]
[bbc|king's|oxford|queen's english]
[well-spoken]
[beautifully|nicely|properly spoken]
[plummy|posh|received accent|pronunciation|tone|voice]
[no ~2 foreign|northern|regional|southern ~1 dialect|twang]
[brogue|twang]
[foreign|heavy|strong|thick accent] !colours
[pure dutch|english]`,
	},
	{
		names: false,
		test: isWithoutReason,
		suggestions: ['English at level B2'],
		patterns: `
[beautiful|error-free|excellent|exquisite|faultless|faultlessly|flawless|fluent|full|immaculate|impeccable|mistake-free|perfect|proper|pure|spotless|superb|unblemished ~2 dutch|english|french|german]
dutch|english ~4 [free from|of ~1 errors|faults|mistakes]
[without ~2 errors|faults|mistakes] ~3 dutch|english
dutch|english ~3 [without ~2 errors|fault|faults|flaws|mistakes]
[dutch|english ~3 excellent|faultless|flawless|flawlessly|fluent|fluently|immaculate|impeccable|perfect|perfectly]
[excellent|flawless|fluent|full|impeccable|perfect ~1 command|grasp|knowledge|mastery|pronunciation in|of ~2 dutch|english?]
[faultless|flawless|impeccable|perfect diction|grammar|pronunciation|spelling|spoken|written ~1 and|or? ~1 written?]
[speak%|spoken|write% ~4 faultlessly|flawless|flawlessly|fluently|impeccably|perfect|perfectly]`,
	},
	{
		names: false,
		open: false,
		test: (context, match) => isNotLeftOpen(context) && isDemand(context, match),
		patterns: `
[free|no|not|without ~2 a|any|foreign|from|heavy|of|trace? ~2 accent{,s}|dialect{,s}]
[foreign|heavy|regional|strong|thick? accent{,s}|dialect{,s}] ~5 distracting|never|no|not|off|problem|unacceptable|unwelcome
[accent{,s} ~5 native|neutral]
[foreign|strange lilt|ring|sound|tinge]
[accent-free|accent-neutral|accentless|mother-tongue|native|native-level|native-like|near-native|unaccented speaker{,s}]
[bbc|error-free|faultless|flawless|immaculate|impeccable|king's|perfect|polished|pristine|pure|queen's|spotless|unblemished ~2 command|diction|dutch|english|french|german|grammar|pronunciation|spelling]
[dutch|english|french|german ~3 error-free|faultless|first|flawless|immaculate|impeccable|mother|native|perfect|spotless|unblemished ~1 language|tongue?]
[born|brought|grew|raised ~2 into|speaking|up|with ~2 dutch|english|german ~1 family|home|speaking?]
[dutch|english ~2 at cradle|home]`,
	},
];
