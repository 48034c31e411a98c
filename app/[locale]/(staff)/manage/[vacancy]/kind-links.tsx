import { Heading } from '@/app/_ui/heading';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { QuestionType } from '@/lib/questionnaire/types';

/** Declarations stand apart: they are added from their own part of the list. */
const kinds = ['long-text', 'single-choice', 'number', 'scale'] as const;

/** Which kind of question to make: links, so that it works without a script. */
export function KindLinks({ locale, page, type }: { locale: Locale; page: string; type: QuestionType }) {
	const t = translator(locale, 'manage');
	return (
		<nav aria-labelledby="kinds">
			<Heading level={2} id="kinds">
				{t('builder.kind')}
			</Heading>
			<ul className="onb-kinds">
				{kinds.map((kind) => (
					<li key={kind}>
						<a
							className="onb-kinds__link"
							href={`${page}?type=${kind}`}
							aria-current={kind === type ? 'true' : undefined}
						>
							{t(`builder.types.${kind}`)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
