import { ActionForm } from '@/app/_ui/action-form';
import { ButtonLink } from '@/app/_ui/button-link';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { maySteer } from '@/lib/application/rules';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { formatDate, formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { daysKept, eraseAt } from '@/lib/retention/rules';
import { changeAnswers, keepLonger, keepShorter } from './actions';

interface ChoicesProps {
	readonly locale: Locale;
	readonly scope: ApplicationScope;
	readonly procedure: {
		readonly endedAt: Date | null;
		readonly contactEmail: string;
		readonly complaintRoute: string;
		readonly contact: string;
	};
	readonly consent: { readonly givenAt: Date; readonly withdrawnAt: Date | null } | null;
	readonly mayChange: boolean;
}

/** What a candidate can do: change, withdraw, be kept longer or be erased, complain. */
export function Choices({ locale, scope, procedure, consent, mayChange }: ChoicesProps) {
	const t = translator(locale, 'my');
	const hidden = { applicationId: scope.applicationId };
	const base = `/${locale}/my/${scope.applicationId}`;
	const isSent = scope.status === 'submitted';
	const isKept = consent !== null && consent.withdrawnAt === null;
	const erased = eraseAt(procedure.endedAt, isKept);
	return (
		<section>
			<Heading level={2}>{t('choices.title')}</Heading>
			{isSent && mayChange && scope.closesAt && (
				<Details summary={t('choices.change')}>
					<Paragraph>{t('choices.changeBody', { moment: formatDateTime(locale, scope.closesAt) })}</Paragraph>
					<ActionForm action={changeAnswers} id="change" short hidden={hidden}>
						<SubmitButton kind="secondary">{t('choices.changeButton')}</SubmitButton>
					</ActionForm>
				</Details>
			)}
			{isSent && maySteer(scope.phase) && (
				<Details summary={t('choices.withdraw')}>
					<Paragraph>{t('choices.withdrawBody')}</Paragraph>
					<ButtonLink kind="secondary" href={`${base}/withdraw`}>
						{t('choices.withdrawButton')}
					</ButtonLink>
				</Details>
			)}
			<div id="keep" className="onb-keep">
				<Details summary={t('choices.keep')} open={isKept}>
					<Paragraph>
						{erased
							? t('choices.erasedOn', { date: formatDate(locale, erased) })
							: t('choices.erasedLater', { days: daysKept })}
					</Paragraph>
					{isKept && (
						<Paragraph>{t('choices.keptSince', { date: formatDate(locale, consent.givenAt) })}</Paragraph>
					)}
					{isSent &&
						(isKept ? (
							<ActionForm action={keepShorter} id="shorter" short hidden={hidden}>
								<SubmitButton kind="secondary">{t('choices.keepShorter')}</SubmitButton>
							</ActionForm>
						) : (
							<>
								<Paragraph>{t('choices.keepBody')}</Paragraph>
								<ActionForm action={keepLonger} id="longer" short hidden={hidden}>
									<SubmitButton kind="secondary">{t('choices.keepLonger')}</SubmitButton>
								</ActionForm>
							</>
						))}
				</Details>
			</div>
			<Details summary={t('choices.erase')}>
				<Paragraph>{t('choices.eraseBody')}</Paragraph>
				<ButtonLink kind="secondary" href={`${base}/delete`}>
					{t('choices.eraseButton')}
				</ButtonLink>
			</Details>
			<Details summary={t('choices.complain')}>
				<Paragraph>{t('choices.complainBody', { contact: procedure.contactEmail })}</Paragraph>
				{procedure.complaintRoute && <Paragraph>{procedure.complaintRoute}</Paragraph>}
				<Paragraph>{t('choices.complainElsewhere')}</Paragraph>
			</Details>
			<Details summary={t('choices.ask')}>
				<Paragraph>
					{t('choices.askBody', { contact: procedure.contact || procedure.contactEmail })}
				</Paragraph>
			</Details>
		</section>
	);
}
