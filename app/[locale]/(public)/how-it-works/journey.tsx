import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** The six steps; from the invitation on, the name of whoever is invited shows. */
const steps = [
	['read', false],
	['answer', false],
	['mask', false],
	['score', false],
	['invite', true],
	['talk', true],
] as const;

/** A closed eye while the name is hidden, an open one after. */
function Eye({ open }: { open: boolean }) {
	return (
		<svg className="onb-journey__eye" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
			{open ? (
				<>
					<path d="M2 12c5-8 15-8 20 0c-5 8-15 8-20 0z" />
					<circle cx="12" cy="12" r="3" />
				</>
			) : (
				<path d="M2 10c5 7 15 7 20 0M5 14l-2 3M12 16v3M19 14l2 3" />
			)}
		</svg>
	);
}

/** The way of an application in pictures and words. */
export function Journey({ locale }: { locale: Locale }) {
	const t = translator(locale, 'public');
	return (
		<ol className="onb-journey" aria-label={t('how.stepsDescription')}>
			{steps.map(([step, visible], index) => (
				<li
					className={visible ? 'onb-journey__step onb-journey__step--visible' : 'onb-journey__step'}
					key={step}
				>
					<span className="onb-journey__number" aria-hidden="true">
						{index + 1}
					</span>
					<div className="onb-journey__text">
						<Heading level={3}>{t(`how.${step}Title`)}</Heading>
						<Paragraph>{t(`how.${step}Body`)}</Paragraph>
						<p className="onb-journey__privacy">
							<Eye open={visible} />
							{t(visible ? 'how.visibleLabel' : 'how.hiddenLabel')}
						</p>
					</div>
				</li>
			))}
		</ol>
	);
}
