import { dutchOfficialese } from '../../lexicon/nl/officialese';
import type { PatternGroup } from '../../model';
import { groups } from '../../rules/clarity-official';

export const clarityOfficial: readonly PatternGroup[] = groups(dutchOfficialese);
