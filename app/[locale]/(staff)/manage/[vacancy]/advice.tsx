import { Alert } from '@/app/_ui/alert';
import { TextList } from '@/app/_ui/text-list';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getVacancy, listQuestions } from '@/lib/vacancy/queries';
import { adviceFor, countCompetencies, countRequirements } from '@/lib/vacancy/rules';

interface AdviceProps {
	readonly locale: Locale;
	readonly vacancy: Awaited<ReturnType<typeof getVacancy>>;
	readonly questions: Awaited<ReturnType<typeof listQuestions>>;
}

/** Researched defaults from which a draft differs; they never stop a publication. */
export function Advice({ locale, vacancy, questions }: AdviceProps) {
	const t = translator(locale, 'manage');
	const items = adviceFor(vacancy, questions);
	if (items.length === 0) return null;
	const application = questions.filter(({ stage }) => stage === 'application');
	return (
		<Alert locale={locale} kind="info" title={t('advice.title')}>
			<p>{t('advice.body')}</p>
			<TextList
				items={items.map((item) =>
					t(`advice.${item}`, {
						count:
							item === 'competencies-many' ? countCompetencies(application) : countRequirements(vacancy.body),
					}),
				)}
			/>
		</Alert>
	);
}
