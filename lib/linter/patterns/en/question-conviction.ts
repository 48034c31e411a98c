import type { PatternGroup } from '../../model';

export const questionConviction: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[member|belong|belonged|joined ~4 union|party|trade ~1 union?]
[union member|membership|activities]
[trade union member{,s,ship}]
[who|which|how ~3 vote|voted ~2 for?]
[political party|views|opinions|preference|beliefs|affiliation]
[active ~3 union|politics]`,
	},
];
