import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** An application comes apart: the name goes into a vault, the answers go to three people. */
export function ApplicationPicture({ locale }: { locale: Locale }) {
	const t = translator(locale, 'public');
	return (
		<svg
			className="onb-picture"
			viewBox="0 0 480 380"
			role="img"
			aria-labelledby="picture-title picture-description"
		>
			<title id="picture-title">{t('home.pictureTitle')}</title>
			<desc id="picture-description">{t('home.pictureDescription')}</desc>
			<path className="onb-picture__path" d="M150 120C200 90 250 74 318 74" />
			<path className="onb-picture__path" d="M150 220c50 30 60 76 96 92" />
			<g>
				<rect className="onb-picture__paper" x="20" y="60" width="140" height="190" rx="12" />
				<circle className="onb-picture__warm" cx="56" cy="98" r="18" />
				<path
					className="onb-picture__line"
					d="M86 90h54M86 106h36M40 146h100M40 166h100M40 186h80M40 206h100M40 226h56"
				/>
			</g>
			<g>
				<rect className="onb-picture__dark" x="322" y="28" width="124" height="96" rx="14" />
				<circle className="onb-picture__warm" cx="384" cy="70" r="13" />
				<path className="onb-picture__warm" d="M379 74h10l4 24h-18z" />
				<text className="onb-picture__label" x="374" y="152">
					{t('home.pictureVault')}
				</text>
			</g>
			<g>
				<rect className="onb-picture__paper" x="30" y="286" width="120" height="52" rx="10" />
				<path className="onb-picture__line" d="M48 304h84M48 320h56" />
				<text className="onb-picture__label" x="90" y="366">
					{t('home.pictureAnswers')}
				</text>
			</g>
			{[0, 1, 2].map((person) => (
				<g key={person} transform={`translate(${268 + person * 76} 236)`}>
					<circle className="onb-picture__accent" cx="32" cy="22" r="18" />
					<path className="onb-picture__accent" d="M2 88a30 34 0 0 1 60 0z" />
					<rect className="onb-picture__paper" x="17" y="66" width="30" height="36" rx="4" />
					<path className="onb-picture__line" d="M25 78h14M25 90h9" />
				</g>
			))}
			<text className="onb-picture__label" x="374" y="366">
				{t('home.pictureAssessors')}
			</text>
		</svg>
	);
}
