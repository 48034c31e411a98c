import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextList } from '@/app/_ui/text-list';
import { listItemsOfTicket } from '@/lib/equality/queries';
import { equalityItems } from '@/lib/equality/rules';
import type { MessageKey } from '@/lib/i18n/translator';
import { translator } from '@/lib/i18n/translator';
import { sendEquality } from '../[application]/actions';
import { ticketCookie } from './ticket';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('equality.title') });
}

/** The voluntary questions. Nothing on this page says which application they belong to. */
export default async function EqualityPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'my');
	const ticket = (await cookies()).get(ticketCookie.name)?.value;
	const items = ticket ? await listItemsOfTicket(ticket) : [];
	if (items.length === 0) {
		return (
			<>
				<PageHeading title={t('equality.title')} />
				<EmptyState
					title={t('equality.goneTitle')}
					action={<ButtonLink href={`/${locale}/my`}>{t('title')}</ButtonLink>}
				>
					<p>{t('equality.goneBody')}</p>
				</EmptyState>
			</>
		);
	}
	return (
		<>
			<PageHeading title={t('equality.title')} lead={t('equality.lead')} />
			<Alert locale={locale} kind="info">
				<TextList
					items={(['fact1', 'fact2', 'fact3', 'fact4'] as const).map((fact) => t(`equality.${fact}`))}
				/>
			</Alert>
			<ActionForm action={sendEquality} short>
				{items.map((item) => (
					<RadioGroup
						key={item}
						name={item}
						label={t(`equality.items.${item}`)}
						description={item === 'origin' ? t('equality.originHelp') : undefined}
						optional
						choices={equalityItems[item].map((answer) => ({
							value: answer,
							// Every answer of the registry has its text; the message test compares the files.
							label: t(`equality.answers.${item}.${answer}` as MessageKey<'my'>),
						}))}
					/>
				))}
				<ActionGroup>
					<SubmitButton>{t('equality.send')}</SubmitButton>
					<ButtonLink kind="secondary" href={`/${locale}/my`}>
						{t('equality.skip')}
					</ButtonLink>
				</ActionGroup>
			</ActionForm>
		</>
	);
}
