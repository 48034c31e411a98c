/** Which vacancies the demo has, how far each is, who works on it and when everything happened. Pure. */

import type { VacancyContent } from './content/model';
import { archivaris } from './content/vacancies/archivaris';
import { beleidsadviseur } from './content/vacancies/beleidsadviseur';
import { communicatieadviseur } from './content/vacancies/communicatieadviseur';
import { dataEngineer } from './content/vacancies/data-engineer';
import { inspecteur } from './content/vacancies/inspecteur';
import { jurist } from './content/vacancies/jurist';
import { klantcontact } from './content/vacancies/klantcontact';
import { labAnalyst } from './content/vacancies/lab-analyst';
import { projectleider } from './content/vacancies/projectleider';
import { teamleider } from './content/vacancies/teamleider';

/** Phases in the order in which the seed walks through them. */
export const seededPhases = [
	'draft',
	'open',
	'screening',
	'scoring',
	'moderation',
	'decided',
	'interviewing',
	'completed',
] as const;
export type SeededPhase = (typeof seededPhases)[number];

export interface Team {
	readonly manager: string;
	readonly supervisor: string;
	readonly chair: string;
	readonly assessors: readonly string[];
	readonly interviewers: readonly string[];
}

export interface VacancyPlan {
	readonly content: VacancyContent;
	readonly phase: SeededPhase;
	/** Days from today on which each phase begins; `screening` is the night of the closing date. */
	readonly days: Readonly<Partial<Record<SeededPhase, number>>>;
	/** Days from today on which an open vacancy closes. */
	readonly closes?: number;
	readonly submitted: number;
	/** The first ones in the list begin and do not send. */
	readonly drafts: number;
	/** Place in the list of somebody who withdraws after sending; -1 for nobody. */
	readonly withdraws: number;
	readonly team: Team;
	readonly recuses?: boolean;
	readonly flags?: 'open' | 'settled';
	readonly deviates?: boolean;
}

const water: Team = {
	manager: 'm.haddad',
	supervisor: 'j.sluiter',
	chair: 'k.brandsma',
	assessors: ['o.mensah', 'y.sarmiento'],
	interviewers: ['h.postma', 'i.vanleent'],
};
const data: Team = {
	manager: 'f.tromp',
	supervisor: 's.aydin',
	chair: 't.lindeboom',
	assessors: ['n.charkaoui', 'a.hoitink'],
	interviewers: ['c.dacosta', 'q.loanjoe'],
};
const housing: Team = {
	manager: 'd.wijaya',
	supervisor: 'w.terpstra',
	chair: 'g.verkade',
	assessors: ['p.ramdin', 'z.benali'],
	interviewers: ['b.nowak', 'm.vogelzang'],
};

export const plans: readonly VacancyPlan[] = [
	{
		content: projectleider,
		phase: 'draft',
		days: { draft: -4 },
		submitted: 0,
		drafts: 0,
		withdraws: -1,
		team: water,
	},
	{
		content: beleidsadviseur,
		phase: 'open',
		days: { draft: -18, open: -10 },
		closes: 12,
		submitted: 12,
		drafts: 3,
		withdraws: 8,
		team: water,
	},
	{
		content: dataEngineer,
		phase: 'open',
		days: { draft: -22, open: -14 },
		closes: 6,
		submitted: 10,
		drafts: 2,
		withdraws: -1,
		team: data,
	},
	{
		content: inspecteur,
		phase: 'screening',
		days: { draft: -41, open: -27, screening: -3 },
		submitted: 14,
		drafts: 1,
		withdraws: -1,
		team: housing,
	},
	{
		content: klantcontact,
		phase: 'scoring',
		days: { draft: -46, open: -34, screening: -13, scoring: -7 },
		submitted: 15,
		drafts: 0,
		withdraws: -1,
		team: data,
		flags: 'open',
	},
	{
		content: jurist,
		phase: 'decided',
		days: { draft: -62, open: -50, screening: -29, scoring: -23, moderation: -11, decided: -2 },
		submitted: 14,
		drafts: 1,
		withdraws: -1,
		team: housing,
	},
	{
		content: communicatieadviseur,
		phase: 'interviewing',
		days: {
			draft: -78,
			open: -66,
			screening: -45,
			scoring: -40,
			moderation: -27,
			decided: -20,
			interviewing: -13,
		},
		submitted: 13,
		drafts: 2,
		withdraws: -1,
		team: water,
		recuses: true,
	},
	{
		content: teamleider,
		phase: 'completed',
		days: {
			draft: -118,
			open: -104,
			screening: -83,
			scoring: -77,
			moderation: -62,
			decided: -56,
			interviewing: -50,
			completed: -24,
		},
		submitted: 15,
		drafts: 0,
		withdraws: -1,
		// one of the four comes from another organisation, and each answer goes to three of them
		team: { ...housing, assessors: [...housing.assessors, 'o.mensah'] },
		recuses: true,
		deviates: true,
	},
	{
		content: labAnalyst,
		phase: 'completed',
		days: {
			draft: -101,
			open: -92,
			screening: -71,
			scoring: -67,
			moderation: -55,
			decided: -51,
			interviewing: -46,
			completed: -19,
		},
		submitted: 13,
		drafts: 1,
		withdraws: -1,
		team: water,
		flags: 'settled',
	},
	{
		content: archivaris,
		phase: 'completed',
		days: {
			draft: -120,
			open: -110,
			screening: -89,
			scoring: -80,
			moderation: -58,
			decided: -50,
			interviewing: -42,
			completed: -12,
		},
		submitted: 13,
		drafts: 2,
		withdraws: -1,
		team: data,
	},
];

/** Whether a plan gets as far as a phase. @example reaches(plan, 'open') // false for a draft */
export const reaches = (plan: VacancyPlan, phase: SeededPhase): boolean =>
	seededPhases.indexOf(plan.phase) >= seededPhases.indexOf(phase);

const dayLength = 86_400_000;
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day that lies `days` from `now`, as `2027-03-12` in the Netherlands. */
export function dutchDay(now: Date, days: number): string {
	return calendar.format(new Date(now.getTime() + days * dayLength));
}

/** The closing date: ahead for an open vacancy, the evening before screening began for the others. */
export const closingDay = (plan: VacancyPlan, now: Date): string =>
	dutchDay(now, plan.closes ?? (plan.days.screening ?? 15) - 1);
