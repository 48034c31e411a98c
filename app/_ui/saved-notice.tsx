'use client';

import { formatTime } from '@/lib/i18n/format';
import { fillIn, useClientTexts } from './client-texts';

/** Where saving stands; `saved` with the moment, in milliseconds since 1970. */
export type SavedState =
	| { readonly kind: 'none' | 'saving' | 'offline' }
	| { readonly kind: 'saved'; readonly at: number };

/** "Opgeslagen om 14.32 uur", quietly: a screen reader says it when it is silent, nothing jumps. */
export function SavedNotice({ state }: { state: SavedState }) {
	const { locale, saved } = useClientTexts();
	return (
		<p className={`onb-saved onb-saved--${state.kind}`} role="status">
			{state.kind === 'saved' && fillIn(saved.at, { time: formatTime(locale, new Date(state.at)) })}
			{state.kind === 'saving' && saved.saving}
			{state.kind === 'offline' && saved.offline}
		</p>
	);
}
