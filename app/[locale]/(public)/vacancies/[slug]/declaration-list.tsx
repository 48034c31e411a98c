import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { answerText, isDeclaration, requirementOf } from '@/lib/questionnaire/types';
import type { PublicVacancy } from './public-vacancy';

/** What a law asks of everybody who does this work; apart from the questions, because nothing about it is scored. */
export function DeclarationList({ locale, vacancy }: { locale: Locale; vacancy: PublicVacancy }) {
	const t = translator(locale, 'vacancies');
	const declarations = vacancy.questions.filter(isDeclaration);
	if (declarations.length === 0) return null;
	return (
		<section aria-labelledby="declarations">
			<Heading level={2} id="declarations">
				{t('declarations.heading')}
			</Heading>
			<Paragraph>{t('declarations.lead')}</Paragraph>
			<ul className="onb-vacancy__questions">
				{declarations.map((question) => {
					const { legalBasis, required } = requirementOf(question);
					return (
						<li className="onb-vacancy__question" key={question.id}>
							<Heading level={3}>
								<span lang={vacancy.locale}>{question.competency}</span>
							</Heading>
							<p className="onb-vacancy__question-text" lang={vacancy.locale}>
								{question.text}
							</p>
							<p className="onb-vacancy__note">
								{required !== null &&
									`${t('declarations.asks', { answer: answerText(question, required, locale) })} `}
								{t('declarations.basis')} <span lang={vacancy.locale}>{legalBasis}</span>
							</p>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
