import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '@/app/_ui/action-form';
import { DataList } from '@/app/_ui/data-list';
import { Details } from '@/app/_ui/details';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { TextList } from '@/app/_ui/text-list';
import { openProcedurePage, orNotFound } from '@/lib/auth/page';
import { getFeedbackText } from '@/lib/feedback/queries';
import { formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { isId } from '@/lib/id';
import { saveText } from '../actions';
import { TextCheck } from './text-check';

interface FeedbackTextProps {
	readonly params: Promise<{ readonly vacancy: string; readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'feedback')('title') });
}

/** One candidate, by code: what the committee remarked, the text, and below it the check and the button that shows it. */
export default async function FeedbackTextPage({ params }: FeedbackTextProps) {
	const locale = await pageLocale();
	const { vacancy, application } = await params;
	const list = `/manage/${vacancy}/feedback`;
	const scope = await openProcedurePage(locale, list, vacancy, 'feedback.write');
	if (!isId(application)) notFound();
	const known = await orNotFound(() => getFeedbackText(scope, application));
	const t = translator(locale, 'feedback');
	return (
		<>
			<PageHeading above={scope.title} title={t('one.title', { code: known.code })} />
			<DataList
				items={[
					{ label: t('one.decision'), value: t(`list.${known.outcome}`) },
					{ label: t('one.reason'), value: known.reason },
				]}
			/>
			<p className="utrecht-paragraph">
				<Link href={`/${locale}/manage/${vacancy}/selection/${application}`}>{t('one.answers')}</Link>
			</p>
			<Details summary={t('one.remarks')}>
				<Paragraph>{t(known.remarks.length > 0 ? 'one.remarksLead' : 'one.noRemarks')}</Paragraph>
				<TextList
					items={known.remarks.map(({ position, value, rationale }) =>
						t('one.remark', { position, value, remark: rationale || t('one.noRemark') }),
					)}
				/>
			</Details>
			<ActionForm
				// A new revision is a new form: the next save must build on it.
				key={known.revision ?? 0}
				action={saveText}
				id="text"
				short
				hidden={{
					vacancyId: scope.vacancyId,
					applicationId: application,
					revision: String(known.revision ?? 0),
				}}
			>
				<TextArea
					name="text"
					label={t('one.text')}
					description={t('one.textHelp')}
					rows={8}
					lang={scope.locale}
					defaultValue={known.text ?? ''}
				/>
				{known.writer && known.writtenAt && (
					<Paragraph kind="small">
						{t('one.by', { name: known.writer, moment: formatDateTime(locale, known.writtenAt) })}{' '}
						{known.releasedAt && t('one.hides')}
					</Paragraph>
				)}
				<SubmitButton kind={known.text === null ? 'primary' : 'secondary'}>{t('one.save')}</SubmitButton>
			</ActionForm>
			{known.text !== null && <TextCheck locale={locale} scope={scope} applicationId={application} />}
			<Paragraph>
				<Link href={`/${locale}${list}`}>{t('back')}</Link>
			</Paragraph>
		</>
	);
}
