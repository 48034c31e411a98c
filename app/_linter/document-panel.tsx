import { classNames } from '@/app/_ui/class-names';
import type { DocumentResult } from '@/lib/linter';
import type { RuleTexts } from './engine';

interface DocumentPanelProps {
	readonly document: DocumentResult;
	readonly texts: RuleTexts;
	readonly labels: {
		readonly heading: string;
		readonly present: string;
		readonly missing: string;
		readonly elements: string;
	};
	/** Gives the words of a place in the text, for the sentences that are hard to read. */
	readonly quote: (start: number, end: number) => string;
}

/** The vacancy at a glance: level, length, balance, requirements, what is missing, what is hard to read. */
export function DocumentPanel({ document, texts, labels, quote }: DocumentPanelProps) {
	const { reading, codedWords, mustCount, elements, traits } = document;
	const isHard = document.readingBand === 'C1';
	return (
		<section className="onb-glance" aria-label={labels.heading}>
			<h2 className="onb-glance__heading">{labels.heading}</h2>
			<dl className="onb-glance__figures">
				<div>
					<dt>{texts.document.level}</dt>
					<dd className={classNames(isHard && 'onb-glance__warn')}>{document.readingBand}</dd>
				</div>
				<div>
					<dt>{texts.document.words}</dt>
					<dd>{reading.words}</dd>
				</div>
				<div>
					<dt>{texts.document.musts.replace(':', '')}</dt>
					<dd className={classNames(document.tooManyRequirements && 'onb-glance__warn')}>{mustCount}</dd>
				</div>
			</dl>
			<div className="onb-glance__balance">
				<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
					<rect className="onb-glance__track" x="0" y="3" width="100" height="4" rx="2" />
					<rect className="onb-glance__zone" x="34" y="3" width="32" height="4" />
					<rect className="onb-glance__needle" x={49 + codedWords.lean * 48} y="0" width="2" height="10" />
				</svg>
				<p className="onb-glance__sides">
					<span>
						{texts.document.feminine} {codedWords.feminine}
					</span>
					<span>
						{texts.document.masculine} {codedWords.masculine}
					</span>
				</p>
				<p>
					{texts.document.balance} {texts.balance[document.balance]}
				</p>
			</div>
			{document.tooManyRequirements && <p className="onb-glance__warn">{texts.document.tooMany}</p>}
			{!document.requirementsSeparated && mustCount > 0 && document.niceCount > 0 && (
				<p className="onb-glance__warn">{texts.document.notSeparated}</p>
			)}
			<h3 className="onb-glance__subheading">{labels.elements}</h3>
			<ul className="onb-glance__elements">
				{Object.entries(elements).map(([name, isPresent]) => (
					<li className={isPresent ? 'onb-glance__present' : 'onb-glance__missing'} key={name}>
						<span className="onb-visually-hidden">{isPresent ? labels.present : labels.missing}: </span>
						{texts.elements[name as keyof RuleTexts['elements']]}
					</li>
				))}
			</ul>
			{reading.hardest.length > 0 && (
				<details className="onb-glance__more">
					<summary>{texts.document.hardest}</summary>
					<ul>
						{reading.hardest.map(({ start, end }) => (
							<li key={start}>{quote(start, end)}</li>
						))}
					</ul>
				</details>
			)}
			{traits.length > 0 && (
				<details className="onb-glance__more">
					<summary>{texts.document.traits}</summary>
					<ul>
						{traits.map(({ start, end }) => (
							<li key={start}>{quote(start, end)}</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
