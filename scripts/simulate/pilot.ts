import { normalCdf, type Stream, stream } from './random';
import { biasOf, cutOf, type Group, groups, type Scenario } from './scenarios';

export const stages = ['started', 'submitted', 'shortlisted', 'interviewed', 'offered', 'hired'] as const;
export type Stage = (typeof stages)[number];

/** What the platform would import. It holds nothing that a real pilot does not know. */
export interface PilotData {
	readonly vacancies: readonly VacancyData[];
}

export interface VacancyData {
	readonly id: string;
	readonly arm: 'pilot' | 'control';
	/** Days from opening to hire, or to the report day when still open. */
	readonly days: number;
	readonly filled: boolean;
	readonly applications: readonly ApplicationData[];
	readonly ratings: readonly RatingData[];
}

export interface ApplicationData {
	readonly id: string;
	/** As declared; `null` for the undeclared. */
	readonly group: Group | null;
	readonly furthest: Stage;
	/** Survey answer, 1 to 5; `null` without response. */
	readonly satisfaction: number | null;
}

export interface RatingData {
	readonly application: string;
	readonly question: number;
	readonly assessor: string;
	readonly score: number | null;
}

/** What only the simulation knows. It is written to another file and never imported. */
export interface PilotTruth {
	readonly scenario: string;
	readonly seed: number;
	readonly severity: Readonly<Record<string, number>>;
	readonly skill: Readonly<Record<string, number>>;
	readonly group: Readonly<Record<string, Group>>;
	readonly bias: Readonly<Record<Group, number>>;
	readonly satisfaction: number;
}

export interface SimulatedPilot {
	readonly data: PilotData;
	readonly truth: PilotTruth;
}

interface Person {
	readonly id: string;
	readonly group: Group;
	readonly skill: number;
	readonly submitted: boolean;
	screen: number;
	reached: Stage;
}

interface Ledger {
	readonly severity: Record<string, number>;
	readonly skill: Record<string, number>;
	readonly group: Record<string, Group>;
	opinions: number;
	people: number;
}

function drawGroup(scenario: Scenario, random: Stream): Group {
	let left = random.uniform();
	for (const group of groups) {
		left -= scenario.groupShares[group];
		if (left < 0) return group;
	}
	return 'majority';
}

function drawPeople(scenario: Scenario, vacancy: string, random: Stream): Person[] {
	const mean = scenario.applicants / (1 - scenario.dropOff);
	const size = Math.max(6, Math.round(mean * Math.exp(0.35 * random.normal() - 0.061)));
	return Array.from({ length: size }, (_, index) => {
		const group = drawGroup(scenario, random);
		const skill = scenario.skillGap[group] + random.normal();
		const submitted = !random.chance(scenario.dropOff);
		const reached = submitted ? ('submitted' as const) : ('started' as const);
		return { id: `${vacancy}-c${index + 1}`, group, skill, submitted, screen: 0, reached };
	});
}

function panelOf(scenario: Scenario, vacancy: string): string[] {
	const panel = (Number(vacancy.slice(1)) - 1) % scenario.panels;
	return Array.from({ length: scenario.assessors }, (_, index) => `p${panel + 1}-a${index + 1}`);
}

/** One severity per assessor for the whole pilot. */
function drawSeverity(scenario: Scenario, random: Stream): Record<string, number> {
	const severity: Record<string, number> = {};
	for (let panel = 1; panel <= scenario.panels; panel++)
		for (const assessor of panelOf(scenario, `v${panel}`))
			severity[assessor] = Math.sqrt(scenario.variance.severity) * random.normal();
	return severity;
}

/** Ratings of all answers, and with them the mean score of each candidate. */
function score(
	scenario: Scenario,
	vacancy: string,
	people: Person[],
	ledger: Ledger,
	random: Stream,
): RatingData[] {
	const { variance } = scenario;
	const assessors = panelOf(scenario, vacancy);
	const ratings: RatingData[] = [];
	people.forEach((person, place) => {
		const halo = assessors.map(() => Math.sqrt(variance.halo) * random.normal());
		const leak = scenario.anonymityLeak * biasOf(scenario, person.group);
		const scores: number[] = [];
		for (let question = 0; question < scenario.questions; question++) {
			const answer = Math.sqrt(variance.answer) * random.normal();
			for (let turn = 0; turn < scenario.assessorsPerAnswer; turn++) {
				// A rota that lets every assessor meet every other: unit and assessor graphs are connected.
				const seat = (place + question * 2 + turn * (1 + (place % 2))) % assessors.length;
				const assessor = assessors[seat] ?? '';
				const residual = Math.sqrt(variance.residual) * random.normal();
				const candidate = Math.sqrt(variance.candidate) * person.skill + leak;
				const latent =
					3.1 + candidate + answer + (ledger.severity[assessor] ?? 0) + (halo[seat] ?? 0) + residual;
				const missing = random.chance(scenario.missingScores);
				const value = Math.min(5, Math.max(1, Math.round(latent)));
				ratings.push({ application: person.id, question, assessor, score: missing ? null : value });
				if (!missing) scores.push(value);
			}
		}
		person.screen = scores.reduce((sum, value) => sum + value, 0) / Math.max(1, scores.length);
	});
	return ratings;
}

function shortlist(scenario: Scenario, arm: 'pilot' | 'control', people: Person[], random: Stream): Person[] {
	const vacancy = scenario.vacancySpread * random.normal();
	const cut = cutOf(scenario);
	if (arm === 'control') {
		const noise = Math.sqrt(1 - scenario.cvValidity ** 2);
		for (const person of people)
			person.screen =
				scenario.cvValidity * person.skill + noise * random.normal() + biasOf(scenario, person.group);
		return people.filter((person) => person.screen + vacancy > cut);
	}
	const places = Math.floor(people.length * normalCdf(vacancy - cut) + random.uniform());
	const ranked = people.map((person) => ({ person, lot: random.uniform() }));
	ranked.sort((left, right) => right.person.screen - left.person.screen || left.lot - right.lot);
	return ranked.slice(0, places).map(({ person }) => person);
}

function interview(scenario: Scenario, arm: 'pilot' | 'control', invited: Person[], random: Stream): boolean {
	const reliability = scenario.interviewReliability[arm];
	for (const person of invited) person.reached = 'shortlisted';
	const present = invited
		.filter(() => !random.chance(scenario.withdrawal))
		.map((person) => {
			const bias = scenario.interviewBias * biasOf(scenario, person.group);
			const noise = Math.sqrt(1 - reliability) * random.normal();
			return { person, impression: Math.sqrt(reliability) * person.skill + noise + bias };
		})
		.sort((left, right) => right.impression - left.impression);
	for (const { person } of present) person.reached = 'interviewed';
	for (const { person } of present.slice(0, 2)) {
		person.reached = 'offered';
		if (random.chance(0.85)) {
			person.reached = 'hired';
			return true;
		}
	}
	return false;
}

function simulateVacancy(
	scenario: Scenario,
	seed: number,
	arm: 'pilot' | 'control',
	id: string,
	ledger: Ledger,
): VacancyData {
	const random = (part: string) => stream(scenario.id, seed, id, part);
	const everyone = drawPeople(scenario, id, random('people'));
	const people = everyone.filter((person) => person.submitted);
	const ratings = arm === 'pilot' ? score(scenario, id, people, ledger, random('scores')) : [];
	const invited = shortlist(scenario, arm, people, random('shortlist'));
	const hired = interview(scenario, arm, invited, random('interview'));
	const time = random('time');
	const days = Math.round(scenario.medianDays * Math.exp(scenario.daysSpread * time.normal()));
	const horizon = Math.max(20, Math.round(scenario.reportDay * time.uniform()) + 30);
	// Time runs on when nobody accepts (the vacancy is advertised again), so that only the report day censors it.
	const filled = days <= horizon;
	if (!filled && hired)
		for (const person of invited) if (person.reached === 'hired') person.reached = 'offered';
	const monitor = random('monitoring');
	const survey = random('survey');
	const applications = everyone.map((person): ApplicationData => {
		ledger.skill[person.id] = person.skill;
		ledger.group[person.id] = person.group;
		const outcome = invited.includes(person) ? 'shortlisted' : 'rejected';
		const opinion = Math.min(
			5,
			Math.max(1, Math.round(scenario.satisfaction[outcome] + 0.9 * survey.normal())),
		);
		if (person.submitted) {
			ledger.opinions += opinion;
			ledger.people += 1;
		}
		const responds = person.submitted && survey.chance(scenario.response[outcome]);
		return {
			id: person.id,
			group: monitor.chance(scenario.undeclared[person.group]) ? null : person.group,
			furthest: person.reached,
			satisfaction: responds ? opinion : null,
		};
	});
	return { id, arm, days: Math.min(days, horizon), filled, applications, ratings };
}

/**
 * One pilot with known truth: what the platform imports, and apart from it what only the simulation knows.
 *
 * Shapes: a scenario and a whole-number seed. Units: skill and bias in standard deviations, severity in score points,
 * days. Errors: none. The same scenario and seed give the same pilot, byte for byte.
 * Source: the latent model of the project's reference on statistics, section 4.
 *
 * @example simulatePilot(scenario, 7).data.vacancies.length // 40
 */
export function simulatePilot(scenario: Scenario, seed: number): SimulatedPilot {
	const severity = drawSeverity(scenario, stream(scenario.id, seed, 'severity'));
	const ledger: Ledger = { severity, skill: {}, group: {}, opinions: 0, people: 0 };
	const arms = [
		...Array.from({ length: scenario.pilotVacancies }, () => 'pilot' as const),
		...Array.from({ length: scenario.controlVacancies }, () => 'control' as const),
	];
	const vacancies = arms.map((arm, index) => simulateVacancy(scenario, seed, arm, `v${index + 1}`, ledger));
	const bias = {
		majority: biasOf(scenario, 'majority'),
		western: biasOf(scenario, 'western'),
		nonWestern: biasOf(scenario, 'nonWestern'),
	};
	const { skill, group } = ledger;
	const satisfaction = ledger.opinions / Math.max(1, ledger.people);
	return {
		data: { vacancies },
		truth: { scenario: scenario.id, seed, severity, skill, group, bias, satisfaction },
	};
}
