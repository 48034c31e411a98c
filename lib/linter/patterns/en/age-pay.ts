import type { PatternGroup } from '../../model';
import { isNotLeftOpen } from '../../sign';

export const agePay: readonly PatternGroup[] = [
	{
		patterns: `
compensation|earn|hourly|paid|pay|rate|remuneration|salaries|salary|wage|wages ~5 by|of|on|per|to|with ~2 age !does|group|groups|limit|of
age ~3 decides|determines|sets ~4 pay|rate|salary|wage
youth rate|rates|wage|wages
age based|dependent|related pay|rates|salary|scale|wage|wages`,
		suggestions: ['salary based on experience and job scale'],
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
earn%|hourly|paid|pay|rate|remuneration|salary|scale|wage ~6 [your ~1 age|birthday|years]
paid|pay|rate|remuneration|salary|scale|wage ~5 [by|on|per|to|with ~2 age|birthday|birthdays]
earn%|paid|pay|rate|wage ~6 [at # ~1 and ~2 # ~1 euros|pounds? at #]
#-year-old{s,} ~3 earn%|get%|paid
[under 18s|21s|23s|25s] ~4 less|lower|paid|rate|wage
older|younger ~6 earn%|paid|pay|wage|salary
pay|rate|salary|wage ~6 [each|every ~1 birthday|year ~1 older]
[# years ~1 # ~2 # years ~1 #]`,
	},
];
