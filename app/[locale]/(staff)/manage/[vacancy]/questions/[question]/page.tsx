import type { Metadata } from 'next';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { openProcedurePage } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { QuestionForm } from '../../question-form';

interface QuestionPageProps {
	readonly params: Promise<{ readonly vacancy: string; readonly question: string }>;
	readonly searchParams: Promise<{ readonly type?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('questions.edit') });
}

/** One question; the address ends in its id, or in `new`. */
export default async function QuestionPage({ params, searchParams }: QuestionPageProps) {
	const locale = await pageLocale();
	const { vacancy: id, question } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/questions/${question}`, id, 'vacancy.write');
	return (
		<QuestionForm scope={scope} stage="application" questionId={question} kind={(await searchParams).type} />
	);
}
