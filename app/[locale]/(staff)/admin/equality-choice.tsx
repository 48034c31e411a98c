import { ActionForm } from '@/app/_ui/action-form';
import { CheckboxGroup } from '@/app/_ui/checkbox-group';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextList } from '@/app/_ui/text-list';
import { type EqualityItem, equalityItems } from '@/lib/equality/rules';
import type { Locale } from '@/lib/i18n/locales';
import type { MessageKey } from '@/lib/i18n/translator';
import { translator } from '@/lib/i18n/translator';
import { saveEqualityItems } from './actions';

interface EqualityChoiceProps {
	readonly locale: Locale;
	readonly chosen: readonly string[];
}

// The registry names its own keys.
const items = Object.keys(equalityItems) as EqualityItem[];

/** Which equality questions the pilot of this organisation asks, with the exact words that candidates see. */
export function EqualityChoice({ locale, chosen }: EqualityChoiceProps) {
	const t = translator(locale, 'admin');
	const my = translator(locale, 'my');
	return (
		<>
			<Heading level={2}>{t('equality.title')}</Heading>
			<Paragraph>{t('equality.lead')}</Paragraph>
			<ActionForm action={saveEqualityItems} id="equality" short>
				<CheckboxGroup
					name="items"
					label={t('equality.label')}
					description={t('equality.help')}
					optional
					defaultValues={chosen}
					choices={items.map((item) => ({
						value: item,
						label: t(`equality.items.${item}`),
						...(item === 'disability' && { description: t('equality.disabilityHelp') }),
					}))}
				/>
				<SubmitButton>{t('equality.save')}</SubmitButton>
			</ActionForm>
			<Details summary={t('equality.show')}>
				{items.map((item) => (
					<div key={item}>
						<Heading level={3}>{my(`equality.items.${item}`)}</Heading>
						<TextList
							// Every answer of the registry has its text; the message test compares the files.
							items={equalityItems[item].map((answer) =>
								my(`equality.answers.${item}.${answer}` as MessageKey<'my'>),
							)}
						/>
					</div>
				))}
			</Details>
		</>
	);
}
