import { ActionForm } from '@/app/_ui/action-form';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { giveReason } from './actions';

interface ReasonFormProps {
	readonly locale: Locale;
	readonly vacancyId: string;
	/** Key of the finding or rule (reasonKey). */
	readonly finding: string;
	readonly severity: 'stop' | 'warn';
	readonly number: number;
}

/** Why a finding stays: the law for a stop, once per rule for a warning. */
export function ReasonForm({ locale, vacancyId, finding, severity, number }: ReasonFormProps) {
	const t = translator(locale, 'manage');
	return (
		<ActionForm action={giveReason} id={`reason-${number}`} short hidden={{ vacancyId, finding }}>
			<TextArea
				name="reason"
				label={t(severity === 'stop' ? 'editor.reasonStop' : 'editor.reasonWarn')}
				rows={2}
			/>
			<SubmitButton kind="secondary">{t('editor.reasonSave')}</SubmitButton>
		</ActionForm>
	);
}
