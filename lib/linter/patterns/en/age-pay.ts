import type { PatternGroup } from '../../model';
import { isNotLeftOpen } from '../../sign';

export const agePay: readonly PatternGroup[] = [
	{
		patterns: `
pay|salary|wage|rate|paid|remuneration|salaries|compensation|wages|earn|hourly ~5 of|with|on|by|to|per ~2 age !of|does|group|groups|limit
age ~3 decides|determines|sets ~4 pay|salary|wage|rate
youth wage|rate|wages|rates
age based|dependent|related pay|salary|wage|wages|rates|scale`,
		suggestions: ['salary based on experience and job scale'],
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
remuneration|hourly|scale|pay|salary|wage|rate|paid|earn% ~6 [your ~1 age|birthday|years]
pay|salary|wage|rate|paid|remuneration|scale ~5 [with|on|by|to|per ~2 age|birthday|birthdays]
pay|wage|rate|paid|earn% ~6 [at # ~1 and ~2 # ~1 euros|pounds? at #]
hour|hourly|pay|rate|wage|salary|euros|pounds ~3 [if|when ~1 you|they are|turn #]
#-year-old{,s} ~3 paid|earn%|get%
[under 18s|21s|23s|25s] ~4 wage|rate|paid|less|lower
pay|salary|wage|rate|paid|scale|euros|earn% ~8 [@seeker|staff|workers under|over|below|above ~3 #] !hours
older|younger ~6 pay|salary|wage|paid|earn%
pay|salary|wage|rate ~6 [every|each ~1 birthday|year ~1 older]
[# years ~1 # ~2 # years ~1 #]`,
	},
];
