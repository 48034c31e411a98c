import type { PatternGroup } from '../../model';
import { isMany } from '../../rules/requirements-years';
import { isNotLeftOpen } from '../../sign';

export const requirementsYears: readonly PatternGroup[] = [
	{
		test: isMany,
		patterns: `
[# years|years' ~3 @experience]
[# plus ~0 years|years']
[# ~2 years ~4 behind|under ~1 you|your ~1 belt?]
[# plus|or more? years|years' ~3 @experience]
[@experience of ~3 # years]
[#|decades years] ~2 in|of|as ~2 similar|same|comparable|such ~1 role|position|job|post
[# years|years' ~2 in|of ~2 field|job|role|practice|trade|profession|industry|work|position]`,
	},
	{
		patterns: `
[decades|lifetime of ~3 @experience]
[a decade or more of? @experience]
[decade ~2 @experience]`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[decade{,s}|dozen|score ~1 or? ~1 more? ~3 years|experience|role|trade|field|job|industry|position|work|sector|profession|practice|career|behind] !ago|old
[half a lifetime|life ~3 experience|trade|field|job]
[many|long|several years ~2 track|proven record]`,
	},
	{
		test: isMany,
		patterns: `
[at|minimum|no|over|more|than|least|over|for|been|worked|plus ~3 # years|years'] ~1 in|as|at|with|on|behind|of|$
worked|work|spent ~4 [for ~2 # years|years' ~1 or? ~1 more?]
[# years|years' ~1 in|as|at|behind|or ~1 your|this|a|the|more|similar? ~2 belt|sector|role|job|kitchen|office|trade|service|management|law|payroll|sales|business|desk|profession|field|industry?] !old|contract`,
	},
];
