import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

interface BreadcrumbProps {
	readonly locale: Locale;
	/** From the top down; the page itself is the last and needs no address. */
	readonly items: readonly { readonly label: string; readonly href?: string }[];
}

export function Breadcrumb({ locale, items }: BreadcrumbProps) {
	return (
		<nav
			className="onb-breadcrumb utrecht-breadcrumb-nav"
			aria-label={translator(locale, 'common')('breadcrumb')}
		>
			<ol className="onb-breadcrumb__list">
				{items.map(({ label, href }) => (
					<li className="onb-breadcrumb__item" key={label}>
						{href ? (
							<a className="utrecht-link utrecht-link--html-a" href={href}>
								{label}
							</a>
						) : (
							<span aria-current="page">{label}</span>
						)}
					</li>
				))}
			</ol>
		</nav>
	);
}
