'use client';

import { usePathname } from 'next/navigation';
import { type Locale, localeNames, locales } from '@/lib/i18n/locales';

interface LanguageSwitchProps {
	readonly locale: Locale;
	readonly label: string;
	/** "Read this page in …", per language in that language. */
	readonly switchTexts: Readonly<Record<Locale, string>>;
}

/** Links to the same page in the other languages. A client component only because it must know the path. */
export function LanguageSwitch({ locale, label, switchTexts }: LanguageSwitchProps) {
	const rest = usePathname().split('/').slice(2).join('/');
	return (
		<nav className="onb-language" aria-label={label}>
			<ul className="onb-language__list">
				{locales.map((code) => (
					<li key={code}>
						{code === locale ? (
							<span className="onb-language__current" aria-current="true">
								{localeNames[code]}
							</span>
						) : (
							<a
								className="onb-language__link"
								href={`/${code}${rest ? `/${rest}` : ''}`}
								lang={code}
								hrefLang={code}
								title={switchTexts[code]}
							>
								{localeNames[code]}
							</a>
						)}
					</li>
				))}
			</ul>
		</nav>
	);
}
