import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Brand } from './brand';
import { Frame } from './frame';
import { HeaderLanguage } from './header-language';
import { NavigationBar, type NavigationItem } from './navigation-bar';

interface SignedInFrameProps {
	readonly locale: Locale;
	/** Shown in the header; `role` is the role in this part, ready to read. A candidate's name is their e-mail or code. */
	readonly user: { readonly name: string; readonly role: string };
	/** Name of this part of the platform and where it starts. */
	readonly area: { readonly label: string; readonly href: string };
	readonly navigation?: readonly NavigationItem[] | undefined;
	/** Server Action that ends the session and redirects. */
	readonly logOut: (formData: FormData) => Promise<void>;
	readonly children: ReactNode;
}

/** Frame of the signed-in parts: says who you are, in which role, and how to leave. */
export function SignedInFrame({ locale, user, area, navigation = [], logOut, children }: SignedInFrameProps) {
	const t = translator(locale, 'common');
	const header = (
		<header className="onb-header onb-header--signed-in">
			<div className="onb-header__row">
				<a className="onb-header__home" href={`/${locale}`} aria-label={t('header.home')}>
					<Brand name={t('product')} />
				</a>
				<div className="onb-header__tools">
					<p className="onb-header__user">
						<span className="onb-visually-hidden">{t('header.signedInAs')} </span>
						<span className="onb-header__name">{user.name}</span>
						<span className="onb-visually-hidden">. {t('header.role')}: </span>
						<span className="onb-header__role">{user.role}</span>
					</p>
					<form action={logOut}>
						<button className="onb-header__log-out" type="submit">
							{t('header.logOut')}
						</button>
					</form>
					<HeaderLanguage locale={locale} />
				</div>
			</div>
			<NavigationBar label={t('header.areaNavigation')} items={[area, ...navigation]} />
		</header>
	);
	return (
		<Frame locale={locale} header={header}>
			{children}
		</Frame>
	);
}
