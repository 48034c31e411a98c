import type { PatternGroup } from '../../model';
import { isMany } from '../../rules/requirements-years';

export const requirementsYears: readonly PatternGroup[] = [
	{
		test: isMany,
		patterns: `
[# years|years' ~3 @experience]
[# plus|or more? years|years' ~3 @experience]
[# or more years|years' ~3 @experience]
[@experience of ~3 # years]
[# years|years' ~2 in|of ~2 field|job|role|practice|trade|profession|industry|work|position]`,
	},
	{
		patterns: `
[decades|lifetime of ~3 @experience]
[a decade or more of? @experience]
[decade ~2 @experience]`,
	},
];
