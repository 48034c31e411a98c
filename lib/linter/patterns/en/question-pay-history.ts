import type { PatternGroup } from '../../model';

export const questionPayHistory: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
what|how ~2 are|do|did|were you ~2 earn%|paid
how much ~2 did|do you ~1 make !a|the|this|it|that|time|them|use|certain|sure
current|former|last|past|present|previous ~1 pay|salary|wage|remuneration|compensation|income|earnings
pay|salary ~3 current|previous|last|history ~1 job|role|position|employer?
payslip{,s}
pay slip{,s}`,
	},
];
