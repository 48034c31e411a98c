import type { PatternGroup } from '../../model';

export const questionAge: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[how old] are|will
what is|what's ~2 age|date ~1 of? ~1 birth?
what|when|which ~2 were ~1 you born
in what|which year ~2 born
date of birth
mention|state|give ~2 age
when ~4 retirement|retire`,
	},
];
