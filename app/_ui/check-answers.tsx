import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export interface CheckedAnswer {
	readonly question: string;
	/** Typed text keeps its line breaks. */
	readonly answer: ReactNode;
	readonly changeHref?: string | undefined;
}

/** Everything that was answered, each with a link back to where it can be changed. */
export function CheckAnswers({ locale, answers }: { locale: Locale; answers: readonly CheckedAnswer[] }) {
	const change = translator(locale, 'common')('change');
	return (
		<dl className="onb-check">
			{answers.map(({ question, answer, changeHref }) => (
				<div className="onb-check__item" key={question}>
					<dt className="onb-check__question">{question}</dt>
					<dd className="onb-check__answer">{answer}</dd>
					{changeHref && (
						<dd className="onb-check__change">
							<a className="utrecht-link utrecht-link--html-a" href={changeHref}>
								{change}
								<span className="onb-visually-hidden">: {question}</span>
							</a>
						</dd>
					)}
				</div>
			))}
		</dl>
	);
}
