/** What a procedure needs before it can be published, and what its publication freezes. Pure. */
import { hasRegisteredScores, isDeclaration } from '@/lib/questionnaire/types';

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
	readonly jobFamily: string;
	readonly priorityRoundOn: string | null;
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

/** Whether assessors know what earns which score: three anchors, or a registered score for every choice. */
export const isAnchored = (question: QuestionDraft): boolean =>
	question.competency !== '' &&
	((question.weight === 0 && question.stage === 'application') ||
		hasRegisteredScores(question) ||
		[question.anchor1, question.anchor3, question.anchor5].every(
			(anchor) => anchor.trim().length >= anchorLength,
		));

export const readinessItems = [
	'text',
	'salary',
	'hours',
	'place',
	'contact',
	'closing',
	'family',
	'priority',
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
	const anchored = [...scored, ...interview].every(isAnchored);
	const isPresent: Record<ReadinessItem, boolean> = {
		text: vacancy.body.trim().length >= 200,
		salary: vacancy.salaryScale !== '' && vacancy.salaryMin !== null && vacancy.salaryMax !== null,
		hours: vacancy.hoursMin !== null && vacancy.hoursMax !== null,
		place: vacancy.place !== '',
		contact: vacancy.contact !== '',
		closing: vacancy.closesAt !== null && vacancy.closesAt > now,
		family: vacancy.jobFamily !== '',
		priority: vacancy.priorityRoundOn !== null,
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

/** What is advised and never refused: researched defaults, from which there may be reasons to differ. */
export const adviceItems = ['requirements-few', 'requirements-many', 'competencies-many'] as const;
export type AdviceItem = (typeof adviceItems)[number];

const fewestRequirements = 4;
const mostRequirements = 6;
export const mostCompetencies = 5;

/** A line of a list that says what somebody can do. */
const requirementLine = /^[ \t]*[-*•][ \t]+(?:je|jij|u|you)[ \t]+(?:kunt|kan|can|are able to)\b/gimu;

/**
 * How many requirements a vacancy text states, as lines of a list that begin with "Je kunt", "U kunt" or "You can".
 * @example countRequirements('- Je kunt plannen.\n- Je kunt luisteren.') // 2
 */
export const countRequirements = (body: string): number => body.match(requirementLine)?.length ?? 0;

/**
 * Advice on a draft: four to six requirements in the text, at most five competencies in the questions of the application.
 * @example adviceFor({ body: '' }, []) // ['requirements-few']
 */
export function adviceFor(
	vacancy: Pick<VacancyDraft, 'body'>,
	questions: readonly Pick<QuestionDraft, 'stage' | 'competency' | 'type'>[],
): AdviceItem[] {
	const requirements = countRequirements(vacancy.body);
	const competencies = countCompetencies(questions.filter(({ stage }) => stage === 'application'));
	const applies: Record<AdviceItem, boolean> = {
		'requirements-few': requirements < fewestRequirements,
		'requirements-many': requirements > mostRequirements,
		'competencies-many': competencies > mostCompetencies,
	};
	return adviceItems.filter((item) => applies[item]);
}

/** Different competencies that questions ask for; a declaration asks for none. */
export const countCompetencies = (questions: readonly Pick<QuestionDraft, 'competency' | 'type'>[]): number =>
	new Set(
		questions
			.filter((question) => !isDeclaration(question))
			.map(({ competency }) => competency.toLowerCase()),
	).size;

/** The pages of the procedure, in the order in which they are filled in. */
export const steps = [
	'text',
	'questions',
	'interview-questions',
	'committee',
	'rule',
	'preview',
	'publish',
] as const;
export type Step = (typeof steps)[number];

/** On which page each item of the checklist is filled in. */
export const stepOf: Readonly<Record<ReadinessItem, Step>> = {
	text: 'text',
	salary: 'text',
	hours: 'text',
	place: 'text',
	contact: 'text',
	closing: 'text',
	family: 'text',
	priority: 'text',
	questions: 'questions',
	anchors: 'questions',
	interview: 'interview-questions',
	rule: 'rule',
	supervisor: 'committee',
	assessors: 'committee',
	interviewers: 'committee',
	linter: 'publish',
	'second-reader': 'publish',
};

/**
 * Which part of the total a question with this weight decides, between 0 and 1; 0 when nothing is scored.
 * @param weights the weights of all questions of the stage, this one included
 * @example weightShare(2, [1, 2, 1]) // 0.5
 */
export function weightShare(weight: number, weights: readonly number[]): number {
	const sum = weights.reduce((total, part) => total + part, 0);
	return sum === 0 ? 0 : weight / sum;
}

/** Words a minute of somebody who thinks about an answer, rereads it and corrects it. An estimate: the pilot measures it. */
const wordsPerMinute = 12;
const minutesToRead = 3;

/**
 * Most words a candidate may write, and an estimate of the minutes that takes, rounded up to five. A question that is
 * answered by a choice or a number costs a minute.
 * @example candidateLoad([{ wordLimit: 250, type: 'long-text' }, { wordLimit: 150, type: 'long-text' }]) // { words: 400, minutes: 40 }
 */
export function candidateLoad(questions: readonly Pick<QuestionDraft, 'wordLimit' | 'type'>[]): {
	readonly words: number;
	readonly minutes: number;
} {
	const written = questions.filter(({ type }) => type === 'long-text');
	const words = written.reduce((total, question) => total + question.wordLimit, 0);
	const minutes =
		words / wordsPerMinute + written.length * minutesToRead + (questions.length - written.length);
	return { words, minutes: Math.ceil(minutes / 5) * 5 };
}

const judgement =
	/^(?:goede?|beter|best[e]?|slechte?|matige?|redelijke?|sterke?|zwakke?|ruim|net|(?:on)?voldoende|heldere?|duidelijke?|prima|top|good|better|best|bad|poor|weak|strong|fair|great|clear|average|sufficient|(?:in)?adequate|excellent|convincing|outstanding|uitstekend|\p{L}{3,}(?:ige?|lijke?|ende?|bare?|loze?|loos|ische?|volle?|zame?|zaam|ive|ful|ant|ous|able|ible|less|ly|ish|ical))$/u;
const filler =
	/^(?:het|een|de|dit|dat|is|zijn|heel|erg|zeer|niet|geen|te|en|of|maar|ook|wel|antwoord|kandidaat|score|the|a|an|this|it|is|are|was|very|quite|not|no|too|and|or|but|answer|candidate)$/u;

/**
 * Whether an anchor only judges ("heel goed en duidelijk") and does not say what somebody does.
 * Looks at the form of words, so it can miss; it is a tip, never a refusal. Empty texts are not judged.
 * @example isOnlyJudgement('Zeer goed en overtuigend antwoord') // true
 */
export function isOnlyJudgement(anchor: string): boolean {
	const words = anchor.toLowerCase().match(/\p{L}+/gu) ?? [];
	return words.length > 0 && words.every((word) => filler.test(word) || judgement.test(word));
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
