import type { ReactNode } from 'react';

interface PageHeadingProps {
	readonly title: string;
	/** Small text above the title, such as "Vraag 2 van 5" or the name of the vacancy. */
	readonly above?: string | undefined;
	readonly lead?: string | undefined;
	/** Badges or actions beside the title. */
	readonly aside?: ReactNode;
}

/** Top of a page: what it is, in one heading of level 1. */
export function PageHeading({ title, above, lead, aside }: PageHeadingProps) {
	return (
		<div className="onb-page-heading">
			{above && <p className="onb-page-heading__above">{above}</p>}
			<div className="onb-page-heading__row">
				<h1 className="utrecht-heading-1">{title}</h1>
				{aside && <div className="onb-page-heading__aside">{aside}</div>}
			</div>
			{lead && <p className="utrecht-paragraph utrecht-paragraph--lead onb-paragraph--lead">{lead}</p>}
		</div>
	);
}
