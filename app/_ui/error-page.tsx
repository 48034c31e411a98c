'use client';

import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/namespaces';
import { Brand } from './brand';

interface ErrorPageProps {
	readonly locale: Locale;
	readonly texts: Messages<'common'>['error'];
	readonly reference: string | undefined;
	readonly retry: () => void;
}

/** Stands on its own, since the frame around it may be what failed. */
export function ErrorPage({ locale, texts, reference, retry }: ErrorPageProps) {
	return (
		<main className="onb-main onb-stack" id="main" tabIndex={-1}>
			<a className="onb-header__home" href={`/${locale}`}>
				<Brand name="Onbevangen" />
			</a>
			<h1 className="utrecht-heading-1">{texts.title}</h1>
			<p className="utrecht-paragraph">{texts.body}</p>
			{reference && (
				<p className="utrecht-paragraph">
					{texts.reference} <strong>{reference}</strong>
				</p>
			)}
			<div className="onb-action-group">
				<button className="utrecht-button utrecht-button--primary-action" type="button" onClick={retry}>
					{texts.retry}
				</button>
				<a className="utrecht-link utrecht-link--html-a" href={`/${locale}`}>
					{texts.home}
				</a>
			</div>
		</main>
	);
}
