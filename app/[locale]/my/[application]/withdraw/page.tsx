import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextList } from '@/app/_ui/text-list';
import { maySteer } from '@/lib/application/rules';
import { openApplicationPage } from '@/lib/auth/page';
import { getOwnProcedure } from '@/lib/feedback/queries';
import { translator } from '@/lib/i18n/translator';
import { withdraw } from '../actions';

interface WithdrawPageProps {
	readonly params: Promise<{ readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('withdraw.title') });
}

/** One page between the wish and the deed: withdrawing has no way back. */
export default async function WithdrawPage({ params }: WithdrawPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openApplicationPage(locale, application);
	if (scope.status !== 'submitted' || !maySteer(scope.phase)) redirect(`/${locale}/my/${application}`);
	const { title } = await getOwnProcedure(scope);
	const t = translator(locale, 'my');
	return (
		<>
			<PageHeading above={title} title={t('withdraw.title')} lead={t('withdraw.lead')} />
			<TextList items={[t('withdraw.fact1'), t('withdraw.fact2'), t('withdraw.fact3')]} />
			<ActionForm action={withdraw} short hidden={{ applicationId: scope.applicationId }}>
				<ActionGroup>
					<SubmitButton kind="danger">{t('withdraw.button')}</SubmitButton>
					<ButtonLink kind="secondary" href={`/${locale}/my/${application}`}>
						{t('withdraw.stay')}
					</ButtonLink>
				</ActionGroup>
			</ActionForm>
		</>
	);
}
