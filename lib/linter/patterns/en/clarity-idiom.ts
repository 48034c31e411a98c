import { englishIdioms } from '../../lexicon/en/idioms';
import type { PatternGroup } from '../../model';
import { isFigurative } from '../../rules/clarity-idiom';

export const clarityIdiom: readonly PatternGroup[] = [
	{ open: false, test: isFigurative, patterns: englishIdioms },
];
