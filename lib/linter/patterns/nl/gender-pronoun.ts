import type { PatternGroup } from '../../model';
import { judge } from '../../rules/nl/gender-pronoun';

export const genderPronoun: readonly PatternGroup[] = [
	{
		open: false,
		names: false,
		test: judge,
		patterns: 'hij|hem|hijzelf|hemzelf|haar|haarzelf|zij|zijn|zijne|hare',
	},
];
