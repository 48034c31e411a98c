import type { ReactNode } from 'react';
import { ruleText, sourceText } from '@/app/_linter/engine';
import type { Locale } from '@/lib/i18n/locales';
import { namespaces } from '@/lib/i18n/namespaces';
import { type Finding, rules } from '@/lib/linter';

interface StaticFindingsProps {
	readonly locale: Locale;
	readonly findings: readonly Finding[];
	/** What can be done with one finding, such as a form for a reason. */
	readonly after?: (finding: Finding) => ReactNode;
}

const sourcesOf = new Map(rules.map((rule) => [rule.id, rule.sources]));

/** Findings as plain text, for pages without an editor and browsers without JavaScript. */
export function StaticFindings({ locale, findings, after }: StaticFindingsProps) {
	const texts = namespaces.linter[locale];
	return (
		<ul className="onb-static-findings">
			{findings.map((finding) => {
				const text = ruleText(texts, finding.message);
				return (
					<li className={`onb-finding--${finding.severity}`} key={`${finding.rule} ${finding.start}`}>
						<p>
							<strong>{texts.severity[finding.severity]}</strong>: <q>{finding.data.words}</q>. {text.title}
						</p>
						<p>
							{text.what} {text.why} {text.do}
						</p>
						<p className="onb-finding__source">
							{(sourcesOf.get(finding.rule) ?? []).map((source) => sourceText(texts, source)).join('; ')}
						</p>
						{after?.(finding)}
					</li>
				);
			})}
		</ul>
	);
}
