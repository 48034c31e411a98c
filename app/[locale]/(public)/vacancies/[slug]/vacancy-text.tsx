import { Heading } from '@/app/_ui/heading';
import { TextList } from '@/app/_ui/text-list';
import { textBlocks } from '@/lib/posting/rules';

interface VacancyTextProps {
	readonly text: string;
	/** Language of the vacancy, which may not be that of the page. */
	readonly lang: string;
}

/** The text of a vacancy with real headings and lists. Nothing in it can be markup: React writes it as text. */
export function VacancyText({ text, lang }: VacancyTextProps) {
	return (
		<div className="onb-stack" lang={lang}>
			{textBlocks(text).map((block, index) => {
				// The text is drawn once and never reordered, so the place is the key.
				const key = `${block.kind}-${index}`;
				if (block.kind === 'heading')
					return (
						<Heading level={3} key={key}>
							{block.text}
						</Heading>
					);
				if (block.kind === 'list') return <TextList items={block.items} ordered={block.ordered} key={key} />;
				return (
					<p className="utrecht-paragraph onb-vacancy-text__paragraph" key={key}>
						{block.lines.join('\n')}
					</p>
				);
			})}
		</div>
	);
}
