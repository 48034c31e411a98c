/** What a procedure needs before it can be published, and what its publication freezes. Pure. */
import type { Canonical } from './canonical';

/** What one application question or interview question must have. */
export interface QuestionDraft {
	readonly stage: 'application' | 'interview';
	readonly position: number;
	readonly type: string;
	readonly competency: string;
	readonly text: string;
	readonly help: string;
	readonly wordLimit: number;
	readonly weight: number;
	readonly anchor1: string;
	readonly anchor3: string;
	readonly anchor5: string;
	readonly settings: Readonly<Record<string, unknown>>;
}

export interface VacancyDraft {
	readonly locale: string;
	readonly title: string;
	readonly body: string;
	readonly place: string;
	readonly salaryScale: string;
	readonly salaryMin: number | null;
	readonly salaryMax: number | null;
	readonly hoursMin: number | null;
	readonly hoursMax: number | null;
	readonly contact: string;
	readonly closesAt: Date | null;
	readonly minimumScore: number | null;
	readonly inviteCount: number | null;
	readonly tieRule: string | null;
	readonly ratersRequired: number;
}

/** How many people have each role. */
export type Committee = Readonly<
	Record<'manager' | 'supervisor' | 'assessor' | 'chair' | 'interviewer', number>
>;

/** What the linter leaves open: see openFindings. */
export interface LintState {
	readonly open: number;
	readonly needsSecondReader: boolean;
	readonly approved: boolean;
}

/** Types whose answers are not scored need no competency or anchors. */
const isScored = (question: QuestionDraft): boolean => question.weight > 0;
const anchorLength = 15;

export const readinessItems = [
	'text',
	'salary',
	'hours',
	'place',
	'contact',
	'closing',
	'questions',
	'anchors',
	'interview',
	'rule',
	'supervisor',
	'assessors',
	'interviewers',
	'linter',
	'second-reader',
] as const;
export type ReadinessItem = (typeof readinessItems)[number];

/**
 * What is still missing before publication, in the order of the checklist. Empty means: may be published.
 * @param now the moment of asking, for the closing date
 * @example missingForPublication(draft, [], committee, lint, new Date()).includes('questions') // true
 */
export function missingForPublication(
	vacancy: VacancyDraft,
	questions: readonly QuestionDraft[],
	committee: Committee,
	lint: LintState,
	now: Date,
): ReadinessItem[] {
	const application = questions.filter((question) => question.stage === 'application');
	const interview = questions.filter((question) => question.stage === 'interview');
	const scored = application.filter(isScored);
	const anchored = [...scored, ...interview].every(
		(question) =>
			question.competency !== '' &&
			[question.anchor1, question.anchor3, question.anchor5].every(
				(anchor) => anchor.trim().length >= anchorLength,
			),
	);
	const isPresent: Record<ReadinessItem, boolean> = {
		text: vacancy.body.trim().length >= 200,
		salary: vacancy.salaryScale !== '' && vacancy.salaryMin !== null && vacancy.salaryMax !== null,
		hours: vacancy.hoursMin !== null && vacancy.hoursMax !== null,
		place: vacancy.place !== '',
		contact: vacancy.contact !== '',
		closing: vacancy.closesAt !== null && vacancy.closesAt > now,
		questions: scored.length >= 3 && scored.length <= 6,
		anchors: anchored,
		interview: interview.length >= 1,
		rule: vacancy.minimumScore !== null && vacancy.inviteCount !== null && vacancy.tieRule !== null,
		supervisor: committee.supervisor >= 1,
		assessors: committee.assessor + committee.chair >= vacancy.ratersRequired && committee.chair === 1,
		interviewers: committee.interviewer >= 2,
		linter: lint.open === 0,
		'second-reader': !lint.needsSecondReader || lint.approved,
	};
	return readinessItems.filter((item) => !isPresent[item]);
}

/** Everything that publication freezes, as the value whose canonical text is hashed. Dates that may still move are not in it. */
export function frozenContent(vacancy: VacancyDraft, questions: readonly QuestionDraft[]): Canonical {
	const { locale, title, body, place, salaryScale, salaryMin, salaryMax, hoursMin, hoursMax, contact } =
		vacancy;
	const { minimumScore, inviteCount, tieRule, ratersRequired } = vacancy;
	return {
		schema: 'onbevangen/procedure/1',
		vacancy: { locale, title, body, place, salaryScale, salaryMin, salaryMax, hoursMin, hoursMax, contact },
		rule: { minimumScore, inviteCount, tieRule, ratersRequired },
		questions: [...questions]
			.sort((left, right) => left.stage.localeCompare(right.stage) || left.position - right.position)
			.map(
				({
					stage,
					position,
					type,
					competency,
					text,
					help,
					wordLimit,
					weight,
					anchor1,
					anchor3,
					anchor5,
					settings,
				}) => ({
					stage,
					position,
					type,
					competency,
					text,
					help,
					wordLimit,
					weight,
					anchors: { '1': anchor1, '3': anchor3, '5': anchor5 },
					settings: settings as Canonical,
				}),
			),
	};
}

/**
 * An address for a title: lower-case letters, digits and hyphens, with a random tail that makes it unique.
 * @example slugFor('Adviseur café & wijk', 'k3f9') // 'adviseur-cafe-wijk-k3f9'
 */
export function slugFor(title: string, tail: string): string {
	const words = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 90);
	return `${words || 'vacature'}-${tail}`;
}
