/** What an organisation's settings do to findings. Pure. */

interface Judged {
	readonly rule: string;
	readonly severity: 'stop' | 'warn' | 'tip' | 'info';
	readonly data: { readonly words: string };
}

export interface LanguageSettings {
	/** Words of the trade that are no finding here, in any case of letters. */
	readonly acceptedTerms: readonly string[];
	/** Rules whose tips do not show. */
	readonly quietRules: readonly string[];
}

export const noSettings: LanguageSettings = { acceptedTerms: [], quietRules: [] };

/** One form for comparing words: lower case, single spaces. */
const plain = (words: string): string => words.trim().toLowerCase().replace(/\s+/gu, ' ');

/**
 * The findings that this organisation wants to see. A `stop` always stays: law is not a matter of taste.
 *
 * Shape: any findings; the result is a part of them in the same order. Never throws.
 * @example withSettings([tipOnScrum], { acceptedTerms: ['Scrum'], quietRules: [] }) // []
 */
export function withSettings<Finding extends Judged>(
	findings: readonly Finding[],
	settings: LanguageSettings,
): Finding[] {
	const accepted = new Set(settings.acceptedTerms.map(plain));
	const quiet = new Set(settings.quietRules);
	return findings.filter(
		({ rule, severity, data }) =>
			severity === 'stop' ||
			(!accepted.has(plain(data.words)) && !((severity === 'tip' || severity === 'info') && quiet.has(rule))),
	);
}

/**
 * The name under which a reason for a finding is kept: a stop is answered per finding (rule and words),
 * a warning per rule. So a reason survives edits elsewhere in the text.
 * @example reasonKey(stopFinding) // 'age-limit: niet ouder dan 35'
 */
export function reasonKey(finding: Judged): string {
	return finding.severity === 'stop'
		? `${finding.rule}: ${finding.data.words.toLowerCase()}`.slice(0, 300)
		: finding.rule;
}

const weight = { stop: 0, warn: 1, tip: 2, info: 3 } as const;

/**
 * Findings in the order in which a writer should look at them: severest first, then by place. Counts (`info`) are left out.
 * @example bySeverity(lint('…', { lang: 'nl' }).findings)[0]?.severity
 */
export function bySeverity<Finding extends Judged & { readonly start: number }>(
	findings: readonly Finding[],
): Finding[] {
	return findings
		.filter(({ severity }) => severity !== 'info')
		.sort((left, right) => weight[left.severity] - weight[right.severity] || left.start - right.start);
}
