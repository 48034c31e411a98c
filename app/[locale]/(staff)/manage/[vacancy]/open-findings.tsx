import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import type { VacancyScope } from '@/lib/auth/gate';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Finding } from '@/lib/linter';
import { type checkLanguage, reasonKey } from '@/lib/vacancy/publication';
import type { listQuestions } from '@/lib/vacancy/queries';
import { ReasonForm } from './reason-form';
import { StaticFindings } from './static-findings';

interface OpenFindingsProps {
	readonly locale: Locale;
	readonly scope: VacancyScope;
	readonly language: Awaited<ReturnType<typeof checkLanguage>>;
	readonly questions: Awaited<ReturnType<typeof listQuestions>>;
}

/** Findings that still need a change or a reason: once per warning rule, once per stop. */
export function OpenFindings({ locale, scope, language, questions }: OpenFindingsProps) {
	const t = translator(locale, 'manage');
	const home = `/${locale}/manage/${scope.vacancyId}`;
	const byKey = new Map<string, { finding: Finding; place: string; href: string }>();
	for (const finding of language.open) {
		const key = reasonKey(finding);
		if (!byKey.has(key)) byKey.set(key, { finding, place: t('steps.text'), href: `${home}/text` });
	}
	for (const { finding, questionId } of language.openQuestions) {
		const key = reasonKey(finding);
		const question = questions.find(({ id }) => id === questionId);
		if (byKey.has(key) || !question) continue;
		const page = question.stage === 'application' ? 'questions' : 'interview-questions';
		const place = `${t(`steps.${page}`)}, ${question.competency}`;
		byKey.set(key, { finding, place, href: `${home}/${page}/${questionId}` });
	}
	if (byKey.size === 0) return null;
	return (
		<section>
			<Heading level={2}>{t('publish.findings', { count: byKey.size })}</Heading>
			{[...byKey].map(([key, { finding, place, href }], index) => (
				<StaticFindings
					key={key}
					locale={locale}
					findings={[finding]}
					after={({ severity }) => (
						<>
							<p>
								<Link href={href}>{t('publish.change', { place })}</Link>
							</p>
							{(severity === 'stop' || severity === 'warn') && (
								<Details summary={t('editor.keep')}>
									<ReasonForm
										locale={locale}
										vacancyId={scope.vacancyId}
										finding={key}
										severity={severity}
										number={index + 1}
									/>
								</Details>
							)}
						</>
					)}
				/>
			))}
		</section>
	);
}
