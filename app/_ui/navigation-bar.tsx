'use client';

import { usePathname } from 'next/navigation';
import { classNames } from './class-names';

export interface NavigationItem {
	readonly href: string;
	readonly label: string;
}

/** A row of links; the one whose path the page is at or under is marked. */
export function NavigationBar({ label, items }: { label: string; items: readonly NavigationItem[] }) {
	const path = usePathname();
	return (
		<nav className="onb-navigation" aria-label={label}>
			<ul className="onb-navigation__list">
				{items.map(({ href, label: text }) => {
					const exact = path === href;
					const inside = exact || path.startsWith(`${href}/`);
					return (
						<li key={href}>
							<a
								className={classNames('onb-navigation__link', inside && 'onb-navigation__link--current')}
								href={href}
								aria-current={exact ? 'page' : inside ? 'true' : undefined}
							>
								{text}
							</a>
						</li>
					);
				})}
			</ul>
		</nav>
	);
}
