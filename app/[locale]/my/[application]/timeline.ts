import type { TimelinePhase } from '@/app/_ui/phase-timeline';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { formatDate } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Phase, phaseOrder } from '@/lib/vacancy/phases';

/** What a candidate sees as steps; the phases that belong to each. */
const steps = [
	{ key: 'received', phases: ['open'] },
	{ key: 'checking', phases: ['screening'] },
	{ key: 'scoring', phases: ['scoring'] },
	{ key: 'deciding', phases: ['moderation', 'decided'] },
	{ key: 'interviewing', phases: ['interviewing'] },
	{ key: 'completed', phases: ['completed'] },
] as const satisfies readonly { key: string; phases: readonly Phase[] }[];

interface PhaseEntry {
	readonly phase: string;
	readonly enteredAt: Date;
}

/** The steps of the procedure with the day each began. */
export function timelineOf(
	locale: Locale,
	scope: Pick<ApplicationScope, 'phase'>,
	entered: readonly PhaseEntry[],
): TimelinePhase[] {
	const t = translator(locale, 'my');
	const isStopped = scope.phase === 'cancelled';
	const reached = Math.max(
		...entered.map(({ phase }) => phaseOrder.indexOf(phase as (typeof phaseOrder)[number])),
	);
	const current = steps.findIndex((step) => step.phases.some((phase) => phase === scope.phase));
	return steps.map(({ key, phases: own }, index) => {
		const since = entered.find(({ phase }) => own.some((name) => name === phase))?.enteredAt;
		const isReached = own.some((phase) => phaseOrder.indexOf(phase) <= reached);
		const state = isStopped
			? isReached
				? 'done'
				: 'stopped'
			: scope.phase === 'completed' || index < current
				? 'done'
				: index === current
					? 'current'
					: 'coming';
		return {
			key,
			label: t(`steps.${key}`),
			state,
			...(since && key !== 'received' && { note: formatDate(locale, since) }),
		};
	});
}
