/** The linter gate: the same engine as in the editor, run by the server on what will really be published. */
import { type Finding, lint } from '@/lib/linter';

export interface StoredReason {
	readonly finding: string;
	readonly reason: string;
}

/**
 * The name under which a reason for a finding is kept: a stop is answered per finding (rule and words),
 * a warning per rule. So a reason survives edits elsewhere in the text.
 * @example reasonKey(stopFinding) // 'age-limit: niet ouder dan 35'
 */
export function reasonKey(finding: Pick<Finding, 'rule' | 'severity' | 'data'>): string {
	return finding.severity === 'stop' ? `${finding.rule}: ${finding.data.words.toLowerCase()}`.slice(0, 300) : finding.rule;
}

/** Findings of a text that still need a change or a written reason. Tips and counts never do. */
export function openFindings(
	text: string,
	language: 'nl' | 'en',
	reasons: readonly StoredReason[],
): { readonly findings: readonly Finding[]; readonly open: readonly Finding[]; readonly reasoned: number } {
	const answered = new Set(reasons.map((reason) => reason.finding));
	const { findings } = lint(text, { lang: language });
	const weighty = findings.filter((finding) => finding.severity === 'stop' || finding.severity === 'warn');
	const open = weighty.filter((finding) => !answered.has(reasonKey(finding)));
	return { findings, open, reasoned: weighty.length - open.length };
}
