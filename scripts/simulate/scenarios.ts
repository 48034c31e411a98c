import { normalQuantile } from './random';

export type Group = 'majority' | 'western' | 'nonWestern';
export const groups: readonly Group[] = ['majority', 'western', 'nonWestern'];

/** All that is chosen in a simulated pilot; every default names its source. */
export interface Scenario {
	readonly id: string;
	readonly title: string;
	/** False for a scenario beyond the acceptance limits, kept to show where the report bends. */
	readonly accepted: boolean;
	/** Vacancies in the anonymous arm and in the ordinary one. */
	readonly pilotVacancies: number;
	readonly controlVacancies: number;
	/** Mean number of submitted applications; 35 is a realistic Dutch vacancy. */
	readonly applicants: number;
	/** Shares of the groups: 24% non-Western in The Hague's pilot (Motivaction). */
	readonly groupShares: Readonly<Record<Group, number>>;
	/** Difference in mean skill, in standard deviations. Zero unless a scenario says otherwise. */
	readonly skillGap: Readonly<Record<Group, number>>;
	/** Invitation ratio to the majority in ordinary selection: Thijssen, Coenders & Lancee 2019, N = 4,211. */
	readonly invitationRatio: Readonly<Record<Group, number>>;
	/** Share of the bias that anonymous answers still let through: 0 is perfect anonymity. */
	readonly anonymityLeak: number;
	/** Share of the bias that returns face to face in the interview (assumption). */
	readonly interviewBias: number;
	readonly shortlistShare: number;
	/** Spread between vacancies on the latent scale: an outcome ICC of about .05. */
	readonly vacancySpread: number;
	/** Validity of judging a CV (assumption). */
	readonly cvValidity: number;
	readonly questions: number;
	/** Members of a panel, and panels in the pilot; a panel serves many vacancies, as in one organisation. */
	readonly assessors: number;
	readonly panels: number;
	readonly assessorsPerAnswer: number;
	/** Variance shares of one rating; they give an agreement of .4 to .5 per answer. */
	readonly variance: {
		readonly candidate: number;
		readonly answer: number;
		readonly severity: number;
		readonly halo: number;
		readonly residual: number;
	};
	readonly missingScores: number;
	/** Reliability of interviews: Huffcutt, Culbertson & Weyhrauch 2013 (panel .74, separate .44). */
	readonly interviewReliability: { readonly pilot: number; readonly control: number };
	/** Shares that declare no group, that never submit, that withdraw before the interview. */
	readonly undeclared: Readonly<Record<Group, number>>;
	readonly dropOff: number;
	readonly withdrawal: number;
	/** Days to hire: log-normal; a vacancy still open on the report day is censored. */
	readonly medianDays: number;
	readonly daysSpread: number;
	readonly reportDay: number;
	/** Survey response by outcome, and what people think by outcome (1 to 5). */
	readonly response: { readonly shortlisted: number; readonly rejected: number };
	readonly satisfaction: { readonly shortlisted: number; readonly rejected: number };
}

const standard: Scenario = {
	id: 'default',
	title: 'default, 20 + 20 vacancies',
	accepted: true,
	pilotVacancies: 20,
	controlVacancies: 20,
	applicants: 35,
	groupShares: { majority: 0.64, western: 0.12, nonWestern: 0.24 },
	skillGap: { majority: 0, western: 0, nonWestern: 0 },
	invitationRatio: { majority: 1, western: 0.83, nonWestern: 0.71 },
	anonymityLeak: 0,
	interviewBias: 0.5,
	shortlistShare: 0.2,
	vacancySpread: 0.35,
	cvValidity: 0.35,
	questions: 4,
	assessors: 6,
	panels: 2,
	assessorsPerAnswer: 3,
	variance: { candidate: 0.3, answer: 0.15, severity: 0.1, halo: 0.05, residual: 0.4 },
	missingScores: 0.03,
	interviewReliability: { pilot: 0.74, control: 0.44 },
	undeclared: { majority: 0.1, western: 0.12, nonWestern: 0.15 },
	dropOff: 0.25,
	withdrawal: 0.1,
	medianDays: 60,
	daysSpread: 0.35,
	reportDay: 150,
	response: { shortlisted: 0.6, rejected: 0.35 },
	satisfaction: { shortlisted: 4, rejected: 3 },
};

const noBias = { majority: 1, western: 1, nonWestern: 1 };

/** The scenarios of the recovery study, by id. */
export const scenarios: readonly Scenario[] = [
	standard,
	{ ...standard, id: 'placebo', title: 'placebo: no bias anywhere', invitationRatio: noBias },
	{ ...standard, id: 'leak', title: 'anonymity leaks half', anonymityLeak: 0.5 },
	{ ...standard, id: 'large', title: '60 + 60 vacancies', pilotVacancies: 60, controlVacancies: 60 },
	{
		...standard,
		id: 'stress',
		accepted: false,
		title: 'stronger bias (ratio .56), large drop-out and non-response',
		invitationRatio: { majority: 1, western: 0.83, nonWestern: 0.56 },
		dropOff: 0.45,
		undeclared: { majority: 0.2, western: 0.25, nonWestern: 0.35 },
		response: { shortlisted: 0.5, rejected: 0.1 },
		reportDay: 90,
	},
];

/** The disadvantage of a group on the latent scale that turns its invitation rate into `ratio` times the majority's. */
export function biasOf(scenario: Scenario, group: Group): number {
	const share = scenario.shortlistShare;
	return normalQuantile(share * scenario.invitationRatio[group]) - normalQuantile(share);
}

/** The cut on the latent scale at which the shortlist holds its share, averaged over vacancies. */
export function cutOf(scenario: Scenario): number {
	return -normalQuantile(scenario.shortlistShare) * Math.hypot(1, scenario.vacancySpread);
}
