import { Paragraph } from '@/app/_ui/paragraph';
import { PhaseTimeline, type TimelinePhase } from '@/app/_ui/phase-timeline';
import { decisionDueAt } from '@/lib/application/rules';
import { formatDate, formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { daysKept } from '@/lib/retention/rules';
import type { Phase } from '@/lib/vacancy/phases';
import type { PublicVacancy } from './public-vacancy';

interface ProcedureStepsProps {
	readonly locale: Locale;
	readonly vacancy: PublicVacancy;
	/** When each phase began. */
	readonly entries: ReadonlyMap<string, Date>;
}

/** Steps as a candidate sees them; several phases can be one step. */
const steps = [
	{ key: 'open', phases: ['open'] },
	{ key: 'check', phases: ['screening'] },
	{ key: 'score', phases: ['scoring', 'moderation'] },
	{ key: 'decide', phases: ['decided'] },
	{ key: 'interview', phases: ['interviewing'] },
	{ key: 'done', phases: ['completed', 'purged'] },
] as const satisfies readonly { key: string; phases: readonly Phase[] }[];

/** What happens when: real dates for what has begun, the promise for what comes. */
export function ProcedureSteps({ locale, vacancy, entries }: ProcedureStepsProps) {
	const t = translator(locale, 'vacancies');
	const { closesAt, phase } = vacancy;
	const current = steps.findIndex((step) => (step.phases as readonly Phase[]).includes(phase));
	// A procedure that was stopped never entered its remaining steps.
	const reached = Math.max(
		current,
		...steps.map((step, index) => (entries.has(step.phases[0]) ? index : -1)),
	);
	const planned = {
		open: t('steps.openNote', {
			from: formatDate(locale, entries.get('open') ?? vacancy.publishedAt),
			to: formatDateTime(locale, closesAt),
		}),
		check: t('steps.checkNote', { date: formatDate(locale, closesAt) }),
		score: t('steps.scoreNote'),
		decide: t('steps.decideNote', { date: formatDate(locale, decisionDueAt(closesAt)) }),
		interview: t('steps.interviewNote'),
		done: t('steps.doneNote'),
	} as const;
	const shown = steps.map(({ key, phases: [first] }, index): TimelinePhase => {
		const began = entries.get(first);
		const state = stateOf(index, reached, phase);
		const date = began && formatDate(locale, began);
		const note =
			key === 'open' || !date || state === 'coming'
				? planned[key]
				: t(state === 'current' ? 'steps.since' : 'steps.on', { date });
		return { key, label: t(`steps.${key}`), state, note };
	});
	return (
		<>
			<PhaseTimeline locale={locale} label={t('steps.label')} phases={shown} />
			<Paragraph kind="small">{t('steps.after', { days: daysKept })}</Paragraph>
		</>
	);
}

function stateOf(index: number, reached: number, phase: Phase): TimelinePhase['state'] {
	if (index > reached) return 'coming';
	if (index < reached || phase === 'completed' || phase === 'purged') return 'done';
	return phase === 'cancelled' ? 'stopped' : 'current';
}
