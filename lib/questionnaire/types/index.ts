/**
 * Every type of question. Adding one: a file here, a line here, and an input in app/_questions; `tsc` names what is missing.
 */
import type { Locale } from '@/lib/i18n/locales';
import type { AnyQuestionType, QuestionTypeDefinition } from './definition';
import { longText } from './long-text';
import { number } from './number';
import { scale } from './scale';
import { mostOptions, singleChoice } from './single-choice';
import { yesNo } from './yes-no';

export { mostOptions };

export const questionTypeNames = ['long-text', 'single-choice', 'yes-no', 'number', 'scale'] as const;
export type QuestionType = (typeof questionTypeNames)[number];

export const questionTypes = {
	'long-text': longText,
	'single-choice': singleChoice,
	'yes-no': yesNo,
	number,
	scale,
} as const satisfies Record<QuestionType, AnyQuestionType>;

/** @example isQuestionType('essay') // false */
export const isQuestionType = (name: string): name is QuestionType =>
	(questionTypeNames as readonly string[]).includes(name);

/** A question as it is stored, as far as its type needs it. */
export interface TypedQuestion {
	readonly type: string;
	readonly settings: Readonly<Record<string, unknown>>;
	readonly wordLimit: number;
}

/** The definition with its settings read from a stored question; settings that do not fit count as the defaults. */
function read(question: TypedQuestion) {
	const type = isQuestionType(question.type) ? question.type : 'long-text';
	// One entry at a time: its own settings go back into its own functions.
	const definition = questionTypes[type] as unknown as QuestionTypeDefinition<unknown>;
	const parsed = definition.settings.safeParse(question.settings);
	return { definition, settings: parsed.success ? parsed.data : definition.defaults.settings };
}

/**
 * What keeps a text from being sent as the answer: a key of messages/<locale>/errors.json, or null.
 * @example answerError({ type: 'yes-no', settings: {}, wordLimit: 20 }, 'misschien') // 'answer-yes-no'
 */
export function answerError(question: TypedQuestion, answer: string): string | null {
	const { definition, settings } = read(question);
	const parsed = definition.answer({ settings, wordLimit: question.wordLimit }).safeParse(answer);
	return parsed.success ? null : (parsed.error.issues[0]?.message ?? 'invalid-value');
}

/**
 * An answer as people read it.
 * @example answerText({ type: 'yes-no', settings: {}, wordLimit: 20 }, 'yes', 'nl') // 'Ja'
 */
export function answerText(question: TypedQuestion, answer: string, locale: Locale): string {
	const { definition, settings } = read(question);
	return definition.asText(answer, settings, locale);
}

/** Whether assessors give scores to the answers of a question; one that is not scored weighs nothing. */
export function isScoredQuestion(question: TypedQuestion): boolean {
	const { definition, settings } = read(question);
	return definition.isScored(settings);
}

/**
 * The score that was registered for an answer before anybody applied; null when people judge it.
 * @example registeredScore({ type: 'long-text', settings: {}, wordLimit: 250 }, 'Ik koos …') // null
 */
export function registeredScore(question: TypedQuestion, answer: string): number | null {
	const { definition, settings } = read(question);
	return definition.registeredScore(answer, settings);
}

/** The words of each option with its registered score; empty when people judge the answers by the anchors. */
export function registeredOptions(
	question: TypedQuestion,
): { readonly words: string; readonly points: number }[] {
	const parsed =
		question.type === 'single-choice' ? singleChoice.settings.safeParse(question.settings) : null;
	if (!parsed?.success || !parsed.data.scored) return [];
	const { options } = parsed.data;
	const registered = options.flatMap(({ text, points }) =>
		points === null ? [] : [{ words: text, points }],
	);
	return registered.length === options.length ? registered : [];
}

/** Whether every possible answer has its registered score, so that no anchors are needed. */
export const hasRegisteredScores = (question: TypedQuestion): boolean =>
	registeredOptions(question).length > 0;

/** Every text in a question's settings that people read, for the language check. */
export function settingWords(question: TypedQuestion): readonly string[] {
	const { definition, settings } = read(question);
	return definition.words(settings).filter((text) => text !== '');
}

/** A declaration of one's own about a legal requirement: apart from the questions, never scored, for the supervisor only. */
export const isDeclaration = ({ type }: Pick<TypedQuestion, 'type'>): boolean => type === 'yes-no';

/** Whether a declaration says something else than the law asks for. Nobody is rejected by it without a person. */
export function missesRequirement(question: TypedQuestion, answer: string): boolean {
	if (!isDeclaration(question)) return false;
	const { required } = requirementOf(question);
	return required !== null && answer !== required;
}

/** What a declaration is about: the law's ground and the answer it asks for. */
export const requirementOf = (question: TypedQuestion) =>
	yesNo.settings.safeParse(question.settings).data ?? yesNo.defaults.settings;

/** The bounds of a number. */
export const answerBounds = (question: TypedQuestion) =>
	number.settings.safeParse(question.settings).data ?? number.defaults.settings;

/**
 * The answers that a question offers, as they are stored and as people read them; empty when people write one themselves.
 * @example answerChoices({ type: 'yes-no', settings: {}, wordLimit: 20 }, 'nl')[0] // { value: 'yes', label: 'Ja' }
 */
export function answerChoices(
	question: TypedQuestion,
	locale: Locale,
): { readonly value: string; readonly label: string }[] {
	if (question.type === 'yes-no')
		return ['yes', 'no'].map((value) => ({ value, label: answerText(question, value, locale) }));
	if (question.type === 'single-choice')
		return (
			singleChoice.settings.safeParse(question.settings).data ?? singleChoice.defaults.settings
		).options.map(({ key, text }) => ({ value: key, label: text }));
	if (question.type !== 'scale') return [];
	const { steps, lowest, highest } =
		scale.settings.safeParse(question.settings).data ?? scale.defaults.settings;
	return Array.from({ length: steps }, (_, index) => {
		const end = index === 0 ? lowest : index === steps - 1 ? highest : '';
		return { value: String(index + 1), label: end === '' ? String(index + 1) : `${index + 1}: ${end}` };
	});
}
