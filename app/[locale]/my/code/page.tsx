import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextBox } from '@/app/_ui/text-box';
import { TextList } from '@/app/_ui/text-list';
import { translator } from '@/lib/i18n/translator';
import { logInWithCode } from '../actions';

interface CodePageProps {
	readonly searchParams: Promise<{ readonly request?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('code.title') });
}

/** The same page for a known and an unknown address. */
export default async function CodePage({ searchParams }: CodePageProps) {
	const locale = await pageLocale();
	const { request = '' } = await searchParams;
	const t = translator(locale, 'my');
	return (
		<>
			<PageHeading title={t('code.title')} lead={t('code.lead')} />
			<ActionForm action={logInWithCode} short hidden={{ request }}>
				<TextBox
					name="code"
					size="short"
					label={t('code.code')}
					description={t('code.help')}
					inputMode="numeric"
					autoComplete="one-time-code"
				/>
				<ActionGroup>
					<SubmitButton>{t('code.button')}</SubmitButton>
					<ButtonLink kind="secondary" href={`/${locale}/my/login`}>
						{t('code.again')}
					</ButtonLink>
				</ActionGroup>
			</ActionForm>
			<TextList items={[t('code.hint1'), t('code.hint2'), t('code.hint3')]} />
		</>
	);
}
