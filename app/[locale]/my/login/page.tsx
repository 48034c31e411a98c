import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { Details } from '@/app/_ui/details';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextBox } from '@/app/_ui/text-box';
import { translator } from '@/lib/i18n/translator';
import { askForLink } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('login.title') });
}

/** Back to an application from any device, without a password. */
export default async function CandidateLoginPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'my');
	return (
		<>
			<PageHeading title={t('login.title')} lead={t('login.lead')} />
			<ActionForm action={askForLink} short>
				<TextBox
					name="email"
					type="email"
					label={t('login.email')}
					autoComplete="email"
					spellCheck={false}
					size="medium"
				/>
				<SubmitButton>{t('login.button')}</SubmitButton>
			</ActionForm>
			<Details summary={t('login.unprovenTitle')}>
				<Paragraph>{t('login.unprovenBody')}</Paragraph>
			</Details>
		</>
	);
}
