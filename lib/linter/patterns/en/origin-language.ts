import type { PatternGroup } from '../../model';
import { isDemand, isWithoutReason } from '../../rules/origin-language';
import { isNotLeftOpen } from '../../sign';

export const originLanguage: readonly PatternGroup[] = [
	{
		names: false,
		test: isDemand,
		suggestions: ['English at level B2'],
		patterns: `
native|mother-tongue|near-native level|proficiency|command|@tongue|speaker{,s}|tongue|fluency|competence ~1 speaker{,s}?
near native ~1 level|proficiency|command|@tongue|fluency?
first|mother|mother-tongue language|tongue ~1 @tongue|speaker{,s}?
like ~1 native
first|mother|native language|tongue is|must ~2 @tongue
no|without|free of|from? ~4 accent|accents
accent neutral
accent-free|accentless|unaccented ~1 @tongue?
good|@flaw|clean|clear|dutch|american|neutral|pleasant|british|rp accent
bilingual from birth
raised speaking|bilingual ~1 @tongue
well-spoken
properly|nicely|beautifully spoken
no ~2 foreign|regional|northern|southern ~1 dialect|twang
strong|foreign|heavy|thick accent !colours`,
	},
	{
		names: false,
		test: isWithoutReason,
		suggestions: ['English at level B2'],
		patterns: `
proper|error-free|mistake-free|beautiful|excellent|fluent|full|@flaw ~2 @tongue
@tongue ~4 [without|free of|from? ~2 errors|mistakes|flaws]
[without ~2 errors|mistakes|faults] ~3 @tongue
@tongue ~3 @flaw|error-free|excellent|fluent{,ly}
excellent|fluent|full|@flaw ~1 command|grasp|knowledge|mastery|pronunciation of|in ~2 @tongue?
@flaw grammar|pronunciation|spelling|diction|spoken|written ~1 and|or? ~1 written?
speak%|spoken|write% ~4 @flaw|fluently`,
	},
	{
		names: false,
		open: false,
		test: (context, match) => isNotLeftOpen(context) && isDemand(context, match),
		patterns: `
no|without|free|not ~2 a|any|foreign|trace|heavy|of|from? ~2 accent{,s}|dialect{,s}
[strong|foreign|heavy|thick|regional? accent{,s}|dialect{,s}] ~5 @ban|problem|distracting
accent{,s} ~5 native|neutral
foreign|strange sound|lilt|ring|tinge
native|mother-tongue|near-native|accent-free|accentless|unaccented|native-level|native-like speaker{,s}
error-free|@flaw ~2 command|@tongue|grammar|pronunciation|spelling|diction
@tongue ~3 first|mother|native|@flaw ~1 language|tongue?
born|raised|grew|brought ~2 with|into|up|speaking ~2 @tongue ~1 home|family|speaking?
@tongue ~2 at home|cradle
language|tongue ~2 you|they ~2 [born|raised|grew|speak|learned|learnt|spoke ~3 in|with|home|child]
@must|speak%|understand%|command|know ~4 [the|our|local|regional dialect]
trace|hint|touch of ~3 [accent|origin|origins|dialect]
sound% ~1 [dutch|english|foreign|local|native|like ~2 local|native]`,
	},
];
