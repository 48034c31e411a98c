import type { PatternGroup } from '../../model';
import { isDemand, isWithoutReason } from '../../rules/origin-language';
import { isNotLeftOpen } from '../../sign';

export const originLanguage: readonly PatternGroup[] = [
	{
		names: false,
		test: isDemand,
		suggestions: ['English at level B2'],
		patterns: `
mother-tongue|native|near-native command|competence|fluency|level|proficiency|speaker{,s}|tongue|@tongue ~1 speaker{,s}?
near native ~1 command|fluency|level|proficiency|@tongue?
first|mother|mother-tongue language|tongue ~1 @tongue|speaker{,s}?
like ~1 native
first|mother|native language|tongue is|must ~2 @tongue
free|no|without from|of? ~4 accent|accents
accent neutral
accent-free|accentless|unaccented ~1 @tongue?
american|british|clean|clear|dutch|good|@flaw|neutral|pleasant|rp accent
bilingual from birth
raised bilingual|speaking ~1 @tongue
well-spoken
beautifully|nicely|properly spoken
no ~2 foreign|northern|regional|southern ~1 dialect|twang
foreign|heavy|strong|thick accent !colours`,
	},
	{
		names: false,
		test: isWithoutReason,
		suggestions: ['English at level B2'],
		patterns: `
beautiful|excellent|fluent|full|proper|error-free|mistake-free|@flaw ~2 @tongue
@tongue ~4 [free|without from|of? ~2 errors|flaws|mistakes]
[without ~2 errors|faults|mistakes] ~3 @tongue
@tongue ~3 excellent|fluent{,ly}|error-free|@flaw
excellent|fluent|full|@flaw ~1 command|grasp|knowledge|mastery|pronunciation in|of ~2 @tongue?
@flaw diction|grammar|pronunciation|spelling|spoken|written ~1 and|or? ~1 written?
speak%|spoken|write% ~4 fluently|@flaw`,
	},
	{
		names: false,
		open: false,
		test: (context, match) => isNotLeftOpen(context) && isDemand(context, match),
		patterns: `
free|no|not|without ~2 a|any|foreign|from|heavy|of|trace? ~2 accent{,s}|dialect{,s}
[foreign|heavy|regional|strong|thick? accent{,s}|dialect{,s}] ~5 @ban|distracting|problem
accent{,s} ~5 native|neutral
foreign|strange lilt|ring|sound|tinge
accent-free|accentless|mother-tongue|native|native-level|native-like|near-native|unaccented speaker{,s}
error-free|@flaw ~2 command|diction|@tongue|grammar|pronunciation|spelling
@tongue ~3 first|mother|native|@flaw ~1 language|tongue?
born|brought|grew|raised ~2 into|speaking|up|with ~2 @tongue ~1 family|home|speaking?
@tongue ~2 at cradle|home
language|tongue ~2 you|they ~2 [born|grew|learned|learnt|raised|speak|spoke ~3 with|home|child|in]
@must|speak%|understand%|command|know ~4 [local|our|regional|the dialect]
trace|hint|touch of ~3 [accent|origin|origins|dialect]
sound% ~1 [dutch|english|foreign|local|native|like ~2 local|native]`,
	},
];
