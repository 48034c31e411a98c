import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { Breadcrumb } from '@/app/_ui/breadcrumb';
import { Details } from '@/app/_ui/details';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SelectField } from '@/app/_ui/select-field';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { TextBox } from '@/app/_ui/text-box';
import { openStaffPage } from '@/lib/auth/page';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { listCopyable } from '@/lib/procedure-file/queries';
import { copyVacancy, createDraft, importVacancy } from './actions';
import { FileField } from './file-field';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('new.title') });
}

/** A new procedure: empty, from one of one's own, or from a file. */
export default async function NewVacancyPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const actor = await openStaffPage(locale, '/manage/new', 'vacancy.create');
	const copyable = await listCopyable(actor);
	return (
		<>
			<Breadcrumb
				locale={locale}
				items={[{ label: t('title'), href: `/${locale}/manage` }, { label: t('new.title') }]}
			/>
			<PageHeading title={t('new.title')} lead={t('new.lead')} />
			<ActionForm action={createDraft} id="new">
				<TextBox name="title" label={t('text.titleLabel')} description={t('text.titleHelp')} />
				<RadioGroup
					name="vacancyLocale"
					label={t('text.language')}
					defaultValue={locale}
					choices={(['nl', 'en'] as const).map((value) => ({ value, label: t(`text.languages.${value}`) }))}
				/>
				<SubmitButton>{t('new.create')}</SubmitButton>
			</ActionForm>
			{copyable.length > 0 && (
				<Details summary={t('new.copy')}>
					<Paragraph>{t('new.copyBody')}</Paragraph>
					<ActionForm action={copyVacancy} id="copy" short>
						<SelectField
							name="source"
							label={t('new.source')}
							choices={copyable.map(({ id, title, createdAt }) => ({
								value: id,
								label: `${title} (${formatDate(locale, createdAt)})`,
							}))}
						/>
						<SubmitButton kind="secondary">{t('new.copyButton')}</SubmitButton>
					</ActionForm>
				</Details>
			)}
			<Details summary={t('new.import')}>
				<Paragraph>{t('new.importBody')}</Paragraph>
				<ActionForm action={importVacancy} id="import" short>
					<FileField name="file" label={t('new.file')} accept="application/json,.json" />
					<TextArea
						name="document"
						label={t('new.document')}
						description={t('new.documentHelp')}
						optional
						rows={4}
					/>
					<SubmitButton kind="secondary">{t('new.importButton')}</SubmitButton>
				</ActionForm>
			</Details>
		</>
	);
}
