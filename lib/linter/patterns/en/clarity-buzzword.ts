import { englishBuzzwords } from '../../lexicon/en/idioms';
import type { PatternGroup } from '../../model';

export const clarityBuzzword: readonly PatternGroup[] = [{ patterns: englishBuzzwords }];
