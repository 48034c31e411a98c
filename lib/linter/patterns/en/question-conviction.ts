import type { PatternGroup } from '../../model';

export const questionConviction: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
belong|belonged|joined|member ~4 trade|union|party ~1 union?
union member|membership|activities
trade union member{,s,ship}
how|which|who ~3 vote|voted ~2 for?
political affiliation|beliefs|opinions|party|preference|views
active ~3 politics|union`,
	},
];
