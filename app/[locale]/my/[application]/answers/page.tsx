import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ButtonLink } from '@/app/_ui/button-link';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { openApplicationPage } from '@/lib/auth/page';
import { getOwnProcedure } from '@/lib/feedback/queries';
import { translator } from '@/lib/i18n/translator';
import { listOwnAnswers } from '@/lib/identity/queries';

interface AnswersPageProps {
	readonly params: Promise<{ readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('answers.title') });
}

/** The own copy: as sent, and as the committee sees it. */
export default async function AnswersPage({ params }: AnswersPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openApplicationPage(locale, application);
	if (scope.status === 'draft') redirect(`/${locale}/apply/${application}/check`);
	const { title, locale: lang } = await getOwnProcedure(scope);
	const answers = await listOwnAnswers(scope);
	const t = translator(locale, 'my');
	return (
		<>
			<PageHeading above={title} title={t('answers.title')} lead={t('answers.lead')} />
			{answers.map((answer) => (
				<section key={answer.position}>
					<Heading level={2}>
						{answer.position}. <span lang={lang}>{answer.question}</span>
					</Heading>
					<p className="onb-own-answer" lang={lang}>
						{answer.text}
					</p>
					{answer.maskedText !== null && answer.maskedText !== answer.text && (
						<Details summary={t('answers.masked')}>
							<Paragraph>{t('answers.maskedLead')}</Paragraph>
							<p className="onb-own-answer" lang={lang}>
								{answer.maskedText}
							</p>
						</Details>
					)}
				</section>
			))}
			{answers.length === 0 && <Paragraph>{t('answers.none')}</Paragraph>}
			<ButtonLink kind="secondary" href={`/${locale}/my/${application}`}>
				{t('back')}
			</ButtonLink>
		</>
	);
}
