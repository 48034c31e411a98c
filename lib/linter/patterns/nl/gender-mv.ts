import type { PatternGroup } from '../../model';
import { joined } from '../../rules/gender-mv';

export const genderMv: readonly PatternGroup[] = [
	{
		names: false,
		open: false,
		test: joined,
		patterns: 'm|v m|v !x|d|n\nman|vrouw man|vrouw !x|anders|anderszins',
	},
];
