import type { PatternGroup } from '../../model';

export const agePay: readonly PatternGroup[] = [
	{
		patterns: `
salary|pay|wage|wages|paid|remuneration|earn|rate|hourly|compensation|salaries ~5 on|by|with|to|per|of ~2 age !group|groups|of|limit|does
age ~3 determines|decides|sets ~4 salary|pay|wage|rate
youth wage|wages|rate|rates
[age related|based|dependent pay|salary|wage|wages|scale|rates]`,
		suggestions: ['salary based on experience and job scale'],
	},
];
