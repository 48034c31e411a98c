import type { PatternGroup } from '../../model';

export const questionAge: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[how old] are|will
[what is|what's ~2 age|date ~1 of? ~1 birth?]
[when|which|what ~2 were ~1 you born]
[in which|what year ~2 born]
[date of birth]
[state|give|mention ~2 age]
[when ~4 retire|retirement]`,
	},
];
