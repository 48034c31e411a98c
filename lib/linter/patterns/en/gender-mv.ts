import type { PatternGroup } from '../../model';
import { joined } from '../../rules/gender-mv';

export const genderMv: readonly PatternGroup[] = [
	{ names: false, open: false, test: joined, patterns: 'm|f|w m|f|w !x|d|n\nmale|female male|female' },
];
