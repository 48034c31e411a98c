import { redirect } from 'next/navigation';
import { pageLocale } from '@/app/_ui/page-locale';
import { getDraft } from '@/lib/application/queries';
import { answerProblem } from '@/lib/application/rules';
import { openDraftPage } from '../open-draft-page';

interface ApplyPageProps {
	readonly params: Promise<{ readonly application: string }>;
}

/** Where somebody who comes back goes on: the first question without an answer, else the contact page. */
export default async function ApplyPage({ params }: ApplyPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openDraftPage(locale, application);
	const { questions } = await getDraft(scope);
	const open = questions.find((question) => answerProblem(question) !== null);
	redirect(`/${locale}/apply/${application}/${open ? `question/${open.position}` : 'contact'}`);
}
