import { ButtonLink } from '@/app/_ui/button-link';
import { DataList } from '@/app/_ui/data-list';
import { minutesNeeded } from '@/lib/application/rules';
import { formatDateTime, formatEuro, machineTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { hourRange } from '@/lib/posting/rules';
import type { PublicVacancy } from './public-vacancy';

interface VacancyFactsProps {
	readonly locale: Locale;
	readonly vacancy: PublicVacancy;
	readonly organisation: string;
	/** Whether somebody can still begin. */
	readonly open: boolean;
}

/** What somebody wants to know first, and the way in. */
export function VacancyFacts({ locale, vacancy, organisation, open }: VacancyFactsProps) {
	const t = translator(locale, 'vacancies');
	const { closesAt, salaryMin, salaryMax, salaryScale, questions } = vacancy;
	const minutes = minutesNeeded(questions.map((question) => question.wordLimit));
	return (
		<aside className="onb-vacancy__facts" aria-label={t('facts.heading')}>
			<DataList
				items={[
					{ label: t('facts.organisation'), value: organisation },
					{ label: t('facts.place'), value: vacancy.place },
					{
						label: t('facts.hours'),
						value: t('facts.hoursValue', {
							hours: hourRange(vacancy.hoursMin, vacancy.hoursMax, t('hoursJoint')),
						}),
					},
					...(salaryMin !== null && salaryMax !== null
						? [
								{
									label: t('facts.salary'),
									value: (
										<>
											{t('facts.salaryValue', {
												from: formatEuro(locale, salaryMin),
												to: formatEuro(locale, salaryMax),
											})}
											<span className="onb-vacancy__note">
												{t('facts.salaryNote', { scale: salaryScale })}
											</span>
										</>
									),
								},
							]
						: []),
					{
						label: t('facts.closes'),
						value: (
							<time dateTime={machineTime(closesAt)}>
								<strong>{formatDateTime(locale, closesAt)}</strong>
							</time>
						),
					},
					{
						label: t('facts.questions'),
						value: t('facts.questionsValue', { count: questions.length, minutes }),
					},
					{ label: t('facts.language'), value: t(`facts.languages.${vacancy.locale}`) },
				]}
			/>
			{open && (
				<div className="onb-vacancy__start">
					<ButtonLink href={`/${locale}/apply/start/${vacancy.slug}`}>{t('start')}</ButtonLink>
					<p className="onb-vacancy__note">{t('startNote')}</p>
				</div>
			)}
		</aside>
	);
}
