import type { PatternGroup } from '../../model';
import { judge } from '../../rules/en/gender-pronoun';

export const genderPronoun: readonly PatternGroup[] = [
	{
		open: false,
		names: false,
		test: judge,
		patterns: "he|him|his|himself|he'd|she|her|hers|herself|he's|he'll|she'll|she's|she'd",
	},
];
