import { PhaseTimeline, type TimelinePhase } from '@/app/_ui/phase-timeline';
import { formatDate } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Phase, phaseOrder } from '@/lib/vacancy/phases';

interface ProcedureTimelineProps {
	readonly locale: Locale;
	readonly phase: Phase;
	readonly entries: readonly { readonly phase: string; readonly enteredAt: Date }[];
}

/** The phases with the day on which each began. A stopped procedure ends where it stopped. */
export function ProcedureTimeline({ locale, phase, entries }: ProcedureTimelineProps) {
	const t = translator(locale, 'staff');
	const began = new Map(entries.map((entry) => [entry.phase, entry.enteredAt]));
	const note = (name: Phase) => {
		const moment = began.get(name);
		return moment && { note: formatDate(locale, moment) };
	};
	const isOver = phase === 'completed' || phase === 'purged';
	const shown: TimelinePhase[] = phaseOrder
		.filter((name) => phase !== 'cancelled' || began.has(name))
		.map((name) => ({
			key: name,
			label: t(`phases.${name}`),
			state: name === phase && !isOver ? 'current' : began.has(name) ? 'done' : 'coming',
			...note(name),
		}));
	if (phase === 'cancelled')
		shown.push({ key: phase, label: t('phases.cancelled'), state: 'stopped', ...note(phase) });
	return (
		<PhaseTimeline locale={locale} label={translator(locale, 'manage')('home.timeline')} phases={shown} />
	);
}
