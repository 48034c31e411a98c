import { Card } from '@/app/_ui/card-list';
import { StatusBadge } from '@/app/_ui/status-badge';
import { formatDateTime, formatEuro, machineTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

interface VacancyCardProps {
	readonly locale: Locale;
	readonly href: string;
	readonly title: string;
	readonly organisation: string;
	readonly place: string;
	/** As people read it: "32 tot 36". */
	readonly hours: string;
	/** Whole euros a month. */
	readonly salary: { readonly from: number; readonly to: number };
	readonly closesAt: Date;
	readonly open: boolean;
}

/** One vacancy in the list; stands inside CardList. */
export function VacancyCard({
	locale,
	href,
	title,
	organisation,
	place,
	hours,
	salary,
	closesAt,
	open,
}: VacancyCardProps) {
	const t = translator(locale, 'public');
	const closing = t('vacancyCard.closes', { moment: formatDateTime(locale, closesAt) });
	const facts = [
		['place', place],
		['hours', hours],
		['salary', `${formatEuro(locale, salary.from)} – ${formatEuro(locale, salary.to)}`],
	] as const;
	return (
		<Card
			title={title}
			href={href}
			badge={
				<StatusBadge kind={open ? 'active' : 'inactive'}>
					{t(open ? 'vacancyCard.open' : 'vacancyCard.closed')}
				</StatusBadge>
			}
			footer={<time dateTime={machineTime(closesAt)}>{closing}</time>}
		>
			<p>{organisation}</p>
			<dl className="onb-facts">
				{facts.map(([name, value]) => (
					<div className="onb-facts__item" key={name}>
						<dt className="onb-facts__name">{t(`vacancyCard.${name}`)}</dt>
						<dd className="onb-facts__value">{value}</dd>
					</div>
				))}
			</dl>
		</Card>
	);
}
