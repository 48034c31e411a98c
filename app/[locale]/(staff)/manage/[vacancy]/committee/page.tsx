import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataTable } from '@/app/_ui/data-table';
import { DateTimeField } from '@/app/_ui/date-time-field';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SelectField } from '@/app/_ui/select-field';
import { SubmitButton } from '@/app/_ui/submit-button';
import { openProcedurePage } from '@/lib/auth/page';
import { listColleagues, listMembers } from '@/lib/committee/queries';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { dropMember, storeMember } from '../actions';
import { StepFrame } from '../step-frame';

interface CommitteePageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

const roles = ['supervisor', 'chair', 'assessor', 'interviewer', 'manager'] as const;

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('steps.committee') });
}

/** Who does what in this procedure. Whoever sees names may not judge: the database keeps the two sides apart. */
export default async function CommitteePage({ params }: CommitteePageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/committee`, id, 'committee.manage');
	const t = translator(locale, 'manage');
	const staff = translator(locale, 'staff');
	const members = await listMembers(scope);
	const colleagues = await listColleagues(scope);
	const mayRemove = scope.phase === 'draft' || scope.phase === 'open';
	const isOver = scope.phase === 'completed' || scope.phase === 'cancelled' || scope.phase === 'purged';
	return (
		<StepFrame scope={scope} step="committee" lead={t('committee.lead')} isOpenAfterPublication>
			<DataTable
				caption={t('committee.members')}
				columns={[
					{ label: t('committee.name') },
					{ label: t('committee.role') },
					{ label: t('committee.workshop') },
					...(mayRemove ? [{ label: t('committee.acts') }] : []),
				]}
				rows={members.map(({ staffId, name, role, workshopOn }) => ({
					key: `${staffId} ${role}`,
					cells: [
						name,
						staff(`roles.${role}`),
						workshopOn ? formatDate(locale, new Date(`${workshopOn}T12:00:00Z`)) : '',
						...(mayRemove
							? [
									role === 'manager' && staffId === scope.staffId ? (
										t('committee.you')
									) : (
										<ActionForm
											key="remove"
											action={dropMember}
											id={`drop-${staffId}-${role}`}
											short
											hidden={{ vacancyId: id, staffId, role }}
										>
											<SubmitButton kind="subtle">
												{t('remove')}
												<span className="onb-visually-hidden">
													: {name}, {staff(`roles.${role}`)}
												</span>
											</SubmitButton>
										</ActionForm>
									),
								]
							: []),
					],
				}))}
			/>
			<Details summary={t('committee.who')}>
				<ul className="onb-list utrecht-unordered-list utrecht-unordered-list--html-content">
					{roles.map((role) => (
						<li key={role}>
							<strong>{staff(`roles.${role}`)}</strong>: {t(`committee.roles.${role}`)}
						</li>
					))}
				</ul>
			</Details>
			{!isOver && (
				<section>
					<Heading level={2}>{t('committee.add')}</Heading>
					<ActionForm action={storeMember} id="member" hidden={{ vacancyId: id }}>
						<SelectField
							name="staffId"
							label={t('committee.person')}
							choices={colleagues.map(({ staffId, name, side }) => ({
								value: staffId,
								label: side ? `${name} (${t(`committee.sides.${side}`)})` : name,
							}))}
						/>
						<RadioGroup
							name="role"
							label={t('committee.role')}
							choices={roles.map((value) => ({
								value,
								label: staff(`roles.${value}`),
								description: t(`committee.roles.${value}`),
							}))}
						/>
						<DateTimeField
							name="workshopOn"
							label={t('committee.workshop')}
							description={t('committee.workshopHelp')}
							optional
							dateOnly
						/>
						<SubmitButton kind="secondary">{t('committee.add')}</SubmitButton>
					</ActionForm>
				</section>
			)}
			{scope.phase === 'draft' && (
				<ActionGroup>
					<ButtonLink href={`/${locale}/manage/${id}/rule`}>{t('goOn')}</ButtonLink>
				</ActionGroup>
			)}
			{scope.phase !== 'draft' && <Paragraph kind="small">{t('committee.later')}</Paragraph>}
		</StepFrame>
	);
}
