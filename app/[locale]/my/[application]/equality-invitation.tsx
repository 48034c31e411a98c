import { ActionForm } from '@/app/_ui/action-form';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextList } from '@/app/_ui/text-list';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { openEquality } from './actions';

interface EqualityInvitationProps {
	readonly locale: Locale;
	readonly applicationId: string;
}

/** Asks to help measure whether the method is fair; the four facts come before the button. */
export function EqualityInvitation({ locale, applicationId }: EqualityInvitationProps) {
	const t = translator(locale, 'my');
	return (
		<section className="onb-panel">
			<Heading level={2}>{t('equality.inviteTitle')}</Heading>
			<Paragraph>{t('equality.inviteBody')}</Paragraph>
			<TextList
				items={(['fact1', 'fact2', 'fact3', 'fact4'] as const).map((fact) => t(`equality.${fact}`))}
			/>
			<ActionForm action={openEquality} id="equality" short hidden={{ applicationId }}>
				<SubmitButton kind="secondary">{t('equality.inviteButton')}</SubmitButton>
			</ActionForm>
		</section>
	);
}
