import { Card } from '@/app/_ui/card-list';
import { StatusBadge } from '@/app/_ui/status-badge';
import { formatDateTime, formatEuro, machineTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ListedVacancy } from '@/lib/posting/queries';
import { hourRange, publicState } from '@/lib/posting/rules';

interface VacancyCardProps {
	readonly locale: Locale;
	readonly vacancy: ListedVacancy;
	readonly now: Date;
}

/** One open vacancy in the list; stands inside CardList. */
export function VacancyCard({ locale, vacancy, now }: VacancyCardProps) {
	const t = translator(locale, 'public');
	const texts = translator(locale, 'vacancies');
	const { closesAt, salaryMin, salaryMax } = vacancy;
	const state = publicState('open', closesAt, now);
	const facts = [
		['place', vacancy.place],
		['hours', hourRange(vacancy.hoursMin, vacancy.hoursMax, texts('hoursJoint'))],
		[
			'salary',
			salaryMin === null || salaryMax === null
				? ''
				: `${formatEuro(locale, salaryMin)} – ${formatEuro(locale, salaryMax)}`,
		],
	] as const;
	return (
		<Card
			title={vacancy.title}
			level={3}
			lang={vacancy.locale === locale ? undefined : vacancy.locale}
			href={`/${locale}/vacancies/${vacancy.slug}`}
			badge={
				<StatusBadge kind={state === 'soon' ? 'warning' : 'active'}>{texts(`state.${state}`)}</StatusBadge>
			}
			footer={
				<time dateTime={machineTime(closesAt)}>
					{t('vacancyCard.closes', { moment: formatDateTime(locale, closesAt) })}
				</time>
			}
		>
			<p>{locale === 'en' ? vacancy.organisationEn : vacancy.organisation}</p>
			<dl className="onb-facts">
				{facts
					.filter(([, value]) => value !== '')
					.map(([name, value]) => (
						<div className="onb-facts__item" key={name}>
							<dt className="onb-facts__name">{t(`vacancyCard.${name}`)}</dt>
							<dd className="onb-facts__value">{value}</dd>
						</div>
					))}
			</dl>
		</Card>
	);
}
