import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export interface TimelinePhase {
	readonly key: string;
	readonly label: string;
	readonly state: 'done' | 'current' | 'coming' | 'stopped';
	/** A date or one short sentence. */
	readonly note?: ReactNode;
}

/** The phases of a procedure in order: a row with a line on a wide screen, a column on a phone. */
export function PhaseTimeline({
	locale,
	label,
	phases,
}: {
	locale: Locale;
	label: string;
	phases: readonly TimelinePhase[];
}) {
	const t = translator(locale, 'common');
	return (
		<ol className="onb-timeline" aria-label={label}>
			{phases.map(({ key, label: name, state, note }) => (
				<li
					className={`onb-timeline__phase onb-timeline__phase--${state}`}
					key={key}
					aria-current={state === 'current' ? 'step' : undefined}
				>
					<svg className="onb-timeline__dot" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
						<circle cx="14" cy="14" r="12" strokeWidth="3" />
						{state === 'done' && (
							<path d="M8.5 14.5l4 4 7.5-9" fill="none" strokeWidth="3" strokeLinecap="round" />
						)}
						{state === 'stopped' && (
							<path d="M9.5 9.5l9 9M18.5 9.5l-9 9" fill="none" strokeWidth="3" strokeLinecap="round" />
						)}
						{state === 'current' && <circle className="onb-timeline__core" cx="14" cy="14" r="5" />}
					</svg>
					<span className="onb-timeline__text">
						<span className="onb-timeline__label">{name}</span>
						<span className={state === 'current' ? 'onb-timeline__state' : 'onb-visually-hidden'}>
							{t(`timeline.${state}`)}
						</span>
						{note && <span className="onb-timeline__note">{note}</span>}
					</span>
				</li>
			))}
		</ol>
	);
}
