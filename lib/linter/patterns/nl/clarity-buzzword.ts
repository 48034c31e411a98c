import { dutchBuzzwords } from '../../lexicon/nl/idioms';
import type { PatternGroup } from '../../model';

export const clarityBuzzword: readonly PatternGroup[] = [{ open: false, patterns: dutchBuzzwords }];
