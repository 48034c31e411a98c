import { ruleText } from '@/app/_linter/engine';
import { ActionForm } from '@/app/_ui/action-form';
import { Alert } from '@/app/_ui/alert';
import { Checkbox } from '@/app/_ui/checkbox';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextList } from '@/app/_ui/text-list';
import type { VacancyScope } from '@/lib/auth/gate';
import { checkStoredText } from '@/lib/feedback/queries';
import { isDecisionTold } from '@/lib/feedback/rules';
import type { Locale } from '@/lib/i18n/locales';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { releaseText } from '../actions';

interface TextCheckProps {
	readonly locale: Locale;
	readonly scope: VacancyScope;
	readonly applicationId: string;
}

/** The stored text as the candidate will see it, what the check says about it, and the button that shows it. */
export async function TextCheck({ locale, scope, applicationId }: TextCheckProps) {
	const t = translator(locale, 'feedback');
	const { text, check } = await checkStoredText(scope, applicationId);
	const isDoubtful = check.details.length > 0 || check.language.length > 0;
	const types = namespaces.redaction[locale].types;
	const mark = (isBlocking: boolean) => t(isBlocking ? 'check.must' : 'check.look');
	return (
		<section className="onb-panel" id="check">
			<Heading level={2}>{t('check.title')}</Heading>
			<Paragraph>{t('check.lead')}</Paragraph>
			<blockquote className="onb-quote" lang={scope.locale}>
				{text.text}
			</blockquote>
			{!isDoubtful && <Paragraph>{t('check.fine')}</Paragraph>}
			{check.details.length > 0 && (
				<>
					<Paragraph>{t('check.details')}</Paragraph>
					<TextList
						items={check.details.map(({ words, type, isBlocking }) => (
							<span key={words}>
								<q lang={scope.locale}>{words}</q> ({types[type].label}): <strong>{mark(isBlocking)}</strong>
							</span>
						))}
					/>
				</>
			)}
			{check.language.length > 0 && (
				<>
					<Paragraph>{t('check.language')}</Paragraph>
					<TextList
						items={check.language.map((finding) => {
							const { title, what } = ruleText(namespaces.linter[locale], finding.message);
							return (
								<span key={finding.start}>
									<q lang={scope.locale}>{finding.data.words}</q> ({title}):{' '}
									<strong>{mark(finding.severity === 'stop')}</strong>. {what}
								</span>
							);
						})}
					/>
				</>
			)}
			{check.isBlocked && (
				<Alert locale={locale} kind="warning" title={t('check.blocked')}>
					<p>{t('check.blockedBody')}</p>
				</Alert>
			)}
			{text.releasedAt && (
				<Alert locale={locale} kind="ok">
					<p>{t(isDecisionTold(scope.phase) ? 'released' : 'check.later')}</p>
				</Alert>
			)}
			{!check.isBlocked && !text.releasedAt && (
				<ActionForm
					action={releaseText}
					id="release"
					short
					hidden={{ vacancyId: scope.vacancyId, applicationId, revision: String(text.revision) }}
				>
					{isDoubtful && <Checkbox name="read" label={t('check.read')} />}
					<Paragraph>{t(isDecisionTold(scope.phase) ? 'check.told' : 'check.later')}</Paragraph>
					<SubmitButton>{t('check.release')}</SubmitButton>
				</ActionForm>
			)}
		</section>
	);
}
