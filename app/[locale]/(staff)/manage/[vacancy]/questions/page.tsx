import type { Metadata } from 'next';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { openProcedurePage } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { QuestionList } from '../question-list';
import { StepFrame } from '../step-frame';

interface QuestionsPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('steps.questions') });
}

export default async function QuestionsPage({ params }: QuestionsPageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/questions`, id, 'vacancy.write');
	const t = translator(locale, 'manage');
	return (
		<StepFrame scope={scope} step="questions" lead={t('questions.lead.application')}>
			<QuestionList scope={scope} stage="application" />
		</StepFrame>
	);
}
