import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { Checkbox } from '@/app/_ui/checkbox';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextList } from '@/app/_ui/text-list';
import { openApplicationPage } from '@/lib/auth/page';
import { getOwnProcedure } from '@/lib/feedback/queries';
import { translator } from '@/lib/i18n/translator';
import { eraseNow } from '../actions';

interface DeletePageProps {
	readonly params: Promise<{ readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('erase.title') });
}

/** Erasure at once; says what goes, what stays and that there is no way back. */
export default async function DeletePage({ params }: DeletePageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openApplicationPage(locale, application);
	const { title } = await getOwnProcedure(scope);
	const t = translator(locale, 'my');
	return (
		<>
			<PageHeading above={title} title={t('erase.title')} lead={t('erase.lead')} />
			<Paragraph>{t('erase.goes')}</Paragraph>
			<TextList items={[t('erase.goes1'), t('erase.goes2'), t('erase.goes3')]} />
			<Paragraph>{t('erase.stays')}</Paragraph>
			{scope.status === 'submitted' && (
				<Alert locale={locale} kind="warning">
					<p>{t('erase.also')}</p>
				</Alert>
			)}
			<ActionForm action={eraseNow} short hidden={{ applicationId: scope.applicationId }}>
				<Checkbox name="sure" label={t('erase.sure')} />
				<ActionGroup>
					<SubmitButton kind="danger">{t('erase.button')}</SubmitButton>
					<ButtonLink kind="secondary" href={`/${locale}/my`}>
						{t('erase.stay')}
					</ButtonLink>
				</ActionGroup>
			</ActionForm>
		</>
	);
}
