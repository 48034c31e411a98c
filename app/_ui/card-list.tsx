import type { ReactNode } from 'react';

/** Cards in one to three columns, as many as fit. */
export function CardList({ children }: { children: ReactNode }) {
	return <ul className="onb-card-list">{children}</ul>;
}

interface CardProps {
	readonly title: string;
	readonly level?: 2 | 3 | undefined;
	/** Language of the title, when it is not that of the page. */
	readonly lang?: string | undefined;
	/** The whole card is then a target for this link; the title is its text. */
	readonly href?: string | undefined;
	readonly badge?: ReactNode;
	readonly children?: ReactNode;
	readonly footer?: ReactNode;
}

export function Card({ title, level = 2, lang, href, badge, children, footer }: CardProps) {
	const Tag = `h${level}` as const;
	return (
		<li className={href ? 'onb-card onb-card--link' : 'onb-card'}>
			<div className="onb-card__top">
				<Tag className="onb-card__title" lang={lang}>
					{href ? (
						<a className="onb-card__link" href={href}>
							{title}
						</a>
					) : (
						title
					)}
				</Tag>
				{badge}
			</div>
			{children && <div className="onb-card__body">{children}</div>}
			{footer && <div className="onb-card__footer">{footer}</div>}
		</li>
	);
}
