import { Link } from '@/app/_ui/link';
import { StatusBadge } from '@/app/_ui/status-badge';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type ReadinessItem, readinessItems, stepOf, steps } from '@/lib/vacancy/rules';

interface ChecklistProps {
	readonly locale: Locale;
	/** Address of the procedure. */
	readonly home: string;
	readonly missing: readonly ReadinessItem[];
}

/** Everything that publication asks for, by page; each page is one click away. */
export function Checklist({ locale, home, missing }: ChecklistProps) {
	const t = translator(locale, 'manage');
	return (
		<ol className="onb-checklist">
			{steps.map((step) => {
				const items = readinessItems.filter((item) => stepOf[item] === step);
				if (items.length === 0) return null;
				const open = items.filter((item) => missing.includes(item)).length;
				return (
					<li className="onb-checklist__step" key={step}>
						<div className="onb-checklist__top">
							<Link href={`${home}/${step}`}>{t(`steps.${step}`)}</Link>
							<StatusBadge kind={open === 0 ? 'success' : 'inactive'}>
								{open === 0 ? t('steps.done') : t('steps.open', { count: open })}
							</StatusBadge>
						</div>
						<ul className="onb-checklist__items">
							{items.map((item) => {
								const isMissing = missing.includes(item);
								return (
									<li className={isMissing ? 'onb-checklist__missing' : 'onb-checklist__done'} key={item}>
										<span className="onb-visually-hidden">
											{t(isMissing ? 'steps.missing' : 'steps.done')}:{' '}
										</span>
										{t(`items.${item}`)}
									</li>
								);
							})}
						</ul>
					</li>
				);
			})}
		</ol>
	);
}
