import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { MaskedText } from '@/app/_ui/masked-text';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { openProcedurePage, orNotFound } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { isId } from '@/lib/id';
import { getRanking, listMaskedAnswers } from '@/lib/selection/queries';

interface AnswersPageProps {
	readonly params: Promise<{ readonly vacancy: string; readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('selection.title') });
}

/** The masked answers of one candidate, for whoever decides. */
export default async function AnswersPage({ params }: AnswersPageProps) {
	const locale = await pageLocale();
	const { vacancy, application } = await params;
	const scope = await openProcedurePage(locale, `/manage/${vacancy}/selection`, vacancy, 'ranking.read');
	if (!isId(application)) notFound();
	const answers = await orNotFound(() => listMaskedAnswers(scope, application));
	const { rows } = await orNotFound(() => getRanking(scope));
	const t = translator(locale, 'manage');
	return (
		<>
			<PageHeading
				above={scope.title}
				title={rows.find((row) => row.applicationId === application)?.code ?? ''}
			/>
			<p>
				<Link href={`/${locale}/manage/${vacancy}/selection`}>{t('selection.title')}</Link>
			</p>
			{answers.map((answer) => (
				<section key={answer.position}>
					<Heading level={2}>{`${answer.position}. ${answer.competency}`}</Heading>
					<Paragraph>{answer.question}</Paragraph>
					<MaskedText text={answer.maskedText ?? ''} lang={scope.locale} />
				</section>
			))}
		</>
	);
}
