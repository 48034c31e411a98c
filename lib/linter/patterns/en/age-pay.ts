import type { PatternGroup } from '../../model';
import { isNotLeftOpen } from '../../sign';

export const agePay: readonly PatternGroup[] = [
	{
		patterns: `
salary|pay|wage|wages|paid|remuneration|earn|rate|hourly|compensation|salaries ~5 on|by|with|to|per|of ~2 age !group|groups|of|limit|does
age ~3 determines|decides|sets ~4 salary|pay|wage|rate
youth wage|wages|rate|rates
[age related|based|dependent pay|salary|wage|wages|scale|rates]`,
		suggestions: ['salary based on experience and job scale'],
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
wage|pay|salary|rate|paid|earn|earns|scale|remuneration|hourly ~6 [your age|birthday|years]
wage|pay|salary|rate|paid|scale|remuneration ~5 [with|by|on|to|per ~2 age|birthday|birthdays]
[the older|younger ~5 earn|pay|paid|wage]
[#-year-old{s,} ~3 earn{,s}|gets|get|paid]
[under #s|18s|21s|23s|25s] ~4 less|lower|wage|rate|paid`,
	},
];
