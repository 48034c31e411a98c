import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataList } from '@/app/_ui/data-list';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { TextList } from '@/app/_ui/text-list';
import { currentCandidateKey } from '@/lib/auth/candidate';
import { formatDate, formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { collectOwnData } from '@/lib/retention/queries';
import { actorText, actText, mailText } from '../act-text';
import { statusKey } from '../status';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('data.title') });
}

/** Everything that is known, to read; the same as JSON to take along. */
export default async function DataPage() {
	const locale = await pageLocale();
	const keySha256 = await currentCandidateKey();
	if (!keySha256) redirect(`/${locale}/my/login`);
	const { email, applications } = await collectOwnData(keySha256);
	const t = translator(locale, 'my');
	const moment = (date: Date | null) => (date ? formatDateTime(locale, date) : t('data.notYet'));
	return (
		<>
			<PageHeading title={t('data.title')} lead={t('data.lead')} />
			<DataList items={[{ label: t('data.email'), value: email ?? t('frame.unproven') }]} />
			<ActionGroup>
				<ButtonLink href={`/${locale}/my/data/download`} download>
					{t('data.download')}
				</ButtonLink>
			</ActionGroup>
			{applications.length === 0 && <Paragraph>{t('data.none')}</Paragraph>}
			{applications.map((one) => (
				<section key={one.applicationId} aria-labelledby={`a-${one.applicationId}`}>
					<Heading level={2} id={`a-${one.applicationId}`}>
						{one.vacancy}
					</Heading>
					<DataList
						items={[
							{ label: t('data.organisation'), value: one.organisation },
							{ label: t('status.code'), value: one.code },
							{ label: t('data.status'), value: t(`badges.${statusKey(one.status, one.phase)}`) },
							{ label: t('data.started'), value: moment(one.startedAt) },
							{ label: t('status.sent'), value: moment(one.submittedAt) },
							{ label: t('data.name'), value: one.contact?.name ?? t('data.nothing') },
							{ label: t('data.email'), value: one.contact?.email ?? t('data.nothing') },
							{ label: t('data.phone'), value: one.contact?.phone || t('data.nothing') },
							{ label: t('data.city'), value: one.contact?.city || t('data.nothing') },
							{ label: t('data.adjustment'), value: one.contact?.adjustment || t('data.nothing') },
							{
								label: t('data.lifted'),
								value: one.anonymityLifted ? moment(one.anonymityLifted.liftedAt) : t('data.never'),
							},
							{
								label: t('data.eraseAt'),
								value: one.eraseAt ? formatDate(locale, one.eraseAt) : t('data.eraseLater'),
							},
						]}
					/>
					<Heading level={3}>{t('data.answers')}</Heading>
					{one.answers.map((answer) => (
						<div key={answer.position} className="onb-data-answer">
							<p className="utrecht-paragraph">
								<strong>
									{answer.position}. {answer.question}
								</strong>
							</p>
							<p className="onb-own-answer">{answer.answer ?? t('data.nothing')}</p>
						</div>
					))}
					{one.scores.length > 0 && (
						<>
							<Heading level={3}>{t('data.scores')}</Heading>
							<Paragraph>{t('data.scoresLead')}</Paragraph>
							<TextList
								items={one.scores.map((score) =>
									t('data.score', {
										position: score.position,
										value: score.value,
										remark: score.rationale || t('data.noRemark'),
									}),
								)}
							/>
						</>
					)}
					{one.feedback !== null && (
						<>
							<Heading level={3}>{t('feedback.personal')}</Heading>
							<p className="onb-own-answer">{one.feedback}</p>
						</>
					)}
					{one.decision && (
						<>
							<Heading level={3}>{t('data.decision')}</Heading>
							<Paragraph>{t(`status.decision.${one.decision.outcome}`)}</Paragraph>
							<Paragraph>{t('status.reason', { reason: one.decision.reason })}</Paragraph>
						</>
					)}
					<Heading level={3}>{t('data.acts')}</Heading>
					<Paragraph>{t('data.actsLead')}</Paragraph>
					<TextList
						items={one.acts.map((act) =>
							t('data.act', {
								moment: formatDateTime(locale, act.at),
								act: actText(locale, act.action),
								who: actorText(locale, act.actor),
							}),
						)}
					/>
					<Heading level={3}>{t('data.mails')}</Heading>
					<TextList
						items={one.mails.map((mail) =>
							t('data.mail', {
								moment: formatDateTime(locale, mail.sentAt ?? mail.createdAt),
								subject: mailText(locale, mail.template),
							}),
						)}
					/>
					<Link href={`/${locale}/my/${one.applicationId}/delete`}>{t('data.erase')}</Link>
				</section>
			))}
			<section>
				<Heading level={2}>{t('data.elsewhere')}</Heading>
				<TextList items={[t('data.elsewhere1'), t('data.elsewhere2'), t('data.elsewhere3')]} />
			</section>
		</>
	);
}
