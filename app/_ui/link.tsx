import type { ReactNode } from 'react';

/** A plain link: pages load whole, so that title, focus and language are always right without scripts. */
export function Link({ href, lang, children }: { href: string; lang?: string; children: ReactNode }) {
	return (
		<a className="utrecht-link utrecht-link--html-a" href={href} lang={lang}>
			{children}
		</a>
	);
}
