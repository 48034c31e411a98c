import type { PatternGroup } from '../../model';
import { judge } from '../../rules/nl/gender-pronoun';

export const genderPronoun: readonly PatternGroup[] = [
	{
		open: false,
		names: false,
		test: judge,
		patterns: 'zijn|haar|hij|zij|hem|hemzelf|haarzelf|hare|hijzelf|zijne',
	},
];
