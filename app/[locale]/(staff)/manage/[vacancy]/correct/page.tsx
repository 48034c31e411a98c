import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { Breadcrumb } from '@/app/_ui/breadcrumb';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { openProcedurePage } from '@/lib/auth/page';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { getLanguageSettings } from '@/lib/language-check/queries';
import { getVacancy, listLintReasons } from '@/lib/vacancy/queries';
import { correct, giveReason, sendFeedback } from '../actions';
import { VacancyEditor } from '../vacancy-editor';

interface CorrectPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('correct.title') });
}

/** A correction of the text of an open vacancy: a new version, announced to who started. */
export default async function CorrectPage({ params }: CorrectPageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/correct`, id, 'vacancy.publish');
	const t = translator(locale, 'manage');
	const vacancy = await getVacancy(scope);
	const reasons = await listLintReasons(scope);
	return (
		<>
			<Breadcrumb
				locale={locale}
				items={[
					{ label: t('title'), href: `/${locale}/manage` },
					{ label: scope.title, href: `/${locale}/manage/${id}` },
					{ label: t('correct.title') },
				]}
			/>
			<PageHeading above={scope.title} title={t('correct.title')} lead={t('correct.lead')} />
			{scope.phase === 'open' ? (
				<div className="onb-wide-form">
					<ActionForm action={correct} id="correct" hidden={{ vacancyId: id }}>
						<VacancyEditor
							name="body"
							label={t('text.body')}
							defaultValue={vacancy.body}
							language={vacancy.locale}
							labels={namespaces.manage[locale].editor}
							settings={await getLanguageSettings(scope)}
							reasons={Object.fromEntries(reasons.map(({ finding, reason }) => [finding, reason]))}
							hasPanel
							vacancyId={id}
							giveReason={giveReason}
							sendFeedback={sendFeedback}
						/>
						<TextArea
							name="reason"
							label={t('correct.reason')}
							description={t('correct.reasonHelp')}
							rows={3}
						/>
						<SubmitButton>{t('correct.save')}</SubmitButton>
					</ActionForm>
				</div>
			) : (
				<EmptyState title={t('frozen.title')}>{t('correct.closed')}</EmptyState>
			)}
		</>
	);
}
