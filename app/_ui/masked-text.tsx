interface MaskedTextProps {
	readonly text: string;
	readonly lang: string;
}

/** A masked answer in paragraphs; every place where something was left out looks the same. */
export function MaskedText({ text, lang }: MaskedTextProps) {
	return (
		<div className="onb-answer" lang={lang}>
			{text
				.split(/\n{2,}/)
				.map((paragraph, index) => ({
					key: `${index} ${paragraph.slice(0, 12)}`,
					parts: paragraph.split(/(\[[^\]\n]{1,30}\])/),
				}))
				.map(({ key, parts }) => (
					<p className="utrecht-paragraph" key={key}>
						{parts.map((part, index) =>
							index % 2 === 1 ? (
								<span className="onb-left-out" key={`${key} ${parts.slice(0, index).join('').length}`}>
									{part}
								</span>
							) : (
								part
							),
						)}
					</p>
				))}
		</div>
	);
}
