import type { PatternGroup } from '../../model';
import { isMany } from '../../rules/requirements-years';
import { isNotLeftOpen } from '../../sign';

export const requirementsYears: readonly PatternGroup[] = [
	{
		test: isMany,
		patterns: `
# years ~3 @experience
# plus ~0 years
# ~2 years ~4 behind|under ~1 you|your ~1 belt?
# or|plus more? years ~3 @experience
@experience of ~3 # years
[#|decades years] ~2 as|in|of ~2 comparable|same|similar|such ~1 @field
# years ~2 in|of ~2 @field`,
	},
	{
		patterns: `
decades|lifetime of ~3 @experience
decade ~6 @experience
[a decade with|of|in] ~8 @must|bare|least|minimum`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
decade{,s}|dozen|score ~1 or? ~1 more? ~3 behind|career|experience|years|@field !ago|old
half a life|lifetime ~3 experience|@field
long|many|several years ~2 proven|track record`,
	},
	{
		test: isMany,
		patterns: `
at|been|for|least|minimum|more|no|over|plus|than|worked ~3 # years ~1 as|at|behind|in|of|on|with
spent|work% ~4 [for ~2 # years ~1 or? ~1 more?]
# years ~1 as|at|behind|in|or ~1 a|more|similar|the|this|your? ~2 belt|business|desk|kitchen|law|management|office|payroll|sales|service|@field? !contract|old`,
	},
	{
		open: false,
		test: (context, match) => isNotLeftOpen(context) && isMany(context, match),
		patterns: `
[no|not fewer|less|under than? # years]
[# years ~2 @experience|service|flying|field|track|trade|profession|sector]`,
	},
];
