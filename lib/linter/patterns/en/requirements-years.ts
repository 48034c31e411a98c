import type { PatternGroup } from '../../model';
import { isMany } from '../../rules/requirements-years';
import { isNotLeftOpen } from '../../sign';

export const requirementsYears: readonly PatternGroup[] = [
	{
		test: isMany,
		patterns: `
# years ~3 @experience
# plus ~0 years
# ~2 years ~4 under|behind ~1 your|you ~1 belt?
# or|plus more? years ~3 @experience
@experience of ~3 # years
[#|decades years] ~2 of|in|as ~2 same|similar|comparable|such ~1 @field
# years ~2 in|of ~2 @field`,
	},
	{
		patterns: `
decades|lifetime of ~3 @experience
decade ~6 @experience
[a decade of|in|with] ~8 @must|minimum|least|bare`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
score|decade{,s}|dozen ~1 or? ~1 more? ~3 @field|years|behind|career|experience !old|ago
half a life|lifetime ~3 @field|experience
long|many|several years ~2 proven|track record`,
	},
	{
		test: isMany,
		patterns: `
at|for|over|more|than|minimum|least|no|plus|been|worked ~3 # years ~1 of|in|with|on|at|behind|as
work%|spent ~4 [for ~2 # years ~1 or? ~1 more?]
# years ~1 in|at|or|as|behind ~1 your|a|the|this|more|similar? ~2 office|desk|service|business|law|@field|belt|management|sales|kitchen|payroll? !old|contract`,
	},
	{
		open: false,
		test: (context, match) => isNotLeftOpen(context) && isMany(context, match),
		patterns: `
[no|not under|less|fewer than? # years]
# years minimum
[# years ~2 @experience|service|flying|field|track|trade|profession|sector]`,
	},
];
