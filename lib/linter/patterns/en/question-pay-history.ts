import type { PatternGroup } from '../../model';

export const questionPayHistory: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[what|how ~2 do|did|are|were you ~2 earn|earning|paid]
[how much ~2 do|did you ~1 make] !sure|certain|it|them|that|the|a|this|use|time
[current|previous|last|present|past|former ~1 salary|pay|wage|income|earnings|remuneration|compensation]
[salary|pay ~3 previous|current|last|history ~1 job|employer|position|role?]
[salary|pay history]
[payslip{,s}]
[pay slip{,s}]`,
	},
];
