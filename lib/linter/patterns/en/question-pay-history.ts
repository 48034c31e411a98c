import type { PatternGroup } from '../../model';

export const questionPayHistory: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
how|what ~2 are|did|do|were you ~2 earn%|paid
how much ~2 did|do you ~1 make !a|certain|it|sure|that|the|them|this|time|use
current|former|last|past|present|previous ~1 compensation|earnings|income|pay|remuneration|salary|wage
pay|salary ~3 current|history|last|previous ~1 employer|job|position|role?
payslip{,s}
pay slip{,s}`,
	},
];
