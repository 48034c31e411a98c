import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { Alert } from '@/app/_ui/alert';
import { DataTable } from '@/app/_ui/data-table';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { TextBox } from '@/app/_ui/text-box';
import { openStaffPage } from '@/lib/auth/page';
import { isAllowed, type Role } from '@/lib/auth/permissions';
import { formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getOrganisation, listPeople } from '@/lib/organisation/queries';
import { saveOrganisation } from './actions';
import { AdminLinks } from './admin-links';
import { EqualityChoice } from './equality-choice';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'admin')('title') });
}

/** The organisation: where candidates turn to, and which colleagues may do what. */
export default async function AdminPage() {
	const locale = await pageLocale();
	const actor = await openStaffPage(locale, '/admin', 'audit.read');
	const t = translator(locale, 'admin');
	// An auditor reads the log and the retention list; people and contact are the administrator's.
	if (!isAllowed(actor.roles, 'organisation.manage'))
		return (
			<>
				<PageHeading above={t('title')} title={actor.organisationName} lead={t('audit.lead')} />
				<AdminLinks locale={locale} roles={actor.roles} here="overview" />
			</>
		);
	const roles = translator(locale, 'staff');
	const organisation = await getOrganisation(actor);
	const people = await listPeople(actor);
	const rightsOf = (person: (typeof people)[number]): Role[] => [
		...(person.mayManage ? (['manager'] as const) : []),
		...(person.mayEvaluate ? (['evaluator'] as const) : []),
		...(person.mayAdminister ? (['administrator'] as const) : []),
		...(person.mayAudit ? (['auditor'] as const) : []),
	];
	return (
		<>
			<PageHeading
				above={t('title')}
				title={locale === 'nl' ? organisation.name : organisation.nameEn}
				lead={t('organisation.lead')}
			/>
			<AdminLinks locale={locale} roles={actor.roles} here="overview" />
			<Heading level={2}>{t('people.title')}</Heading>
			<Alert locale={locale} kind="info">
				<p>{t('people.fromSso')}</p>
			</Alert>
			<DataTable
				caption={t('people.title')}
				captionHidden
				columns={(['name', 'rights', 'procedures', 'lastLogin'] as const).map((name) => ({
					label: t(`people.${name}`),
				}))}
				rows={people.map((person) => ({
					key: person.staffId,
					cells: [
						person.name,
						rightsOf(person)
							.map((role) => roles(`roles.${role}`))
							.join(', ') || t('people.noRights'),
						<Procedures key="procedures" locale={locale} procedures={person.procedures} />,
						person.lastLoginAt ? formatDateTime(locale, person.lastLoginAt) : t('people.never'),
					],
				}))}
			/>
			<Heading level={2}>{t('organisation.title')}</Heading>
			<ActionForm action={saveOrganisation} id="organisation">
				<TextBox
					name="contactEmail"
					label={t('organisation.contact')}
					description={t('organisation.contactHelp')}
					type="email"
					size="medium"
					defaultValue={organisation.contactEmail}
				/>
				<TextArea
					name="complaintRoute"
					label={t('organisation.complaint')}
					description={t('organisation.complaintHelp')}
					optional
					rows={4}
					defaultValue={organisation.complaintRoute}
				/>
				<SubmitButton>{t('organisation.save')}</SubmitButton>
			</ActionForm>
			<EqualityChoice locale={locale} chosen={organisation.equalityItems} />
		</>
	);
}

interface ProceduresProps {
	readonly locale: Locale;
	readonly procedures: Awaited<ReturnType<typeof listPeople>>[number]['procedures'];
}

/** Per role the procedures in which somebody has it. */
function Procedures({ locale, procedures }: ProceduresProps) {
	const t = translator(locale, 'staff');
	if (procedures.length === 0) return '–';
	const held = [...new Set(procedures.map(({ role }) => role))];
	return held.map((role) => (
		<p className="onb-role" key={role}>
			<strong>{t(`roles.${role}`)}:</strong>{' '}
			{procedures
				.filter((procedure) => procedure.role === role)
				.map(({ title }) => title)
				.join(', ')}
		</p>
	));
}
