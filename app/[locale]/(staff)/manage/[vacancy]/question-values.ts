import type { Messages } from '@/lib/i18n/namespaces';
import { isQuestionType, questionTypes } from '@/lib/questionnaire/types';
import type { listQuestions } from '@/lib/vacancy/queries';

type Question = Awaited<ReturnType<typeof listQuestions>>[number];

/** A stored question as the fields of its form, by name: what the comparison of two versions shows. */
export function questionValues(question: Question): Record<string, string> {
	const { competency, text, help, wordLimit, weight, anchor1, anchor3, anchor5 } = question;
	return {
		revision: String(question.revision),
		competency,
		text,
		help,
		wordLimit: String(wordLimit),
		weight: String(weight),
		anchor1,
		anchor3,
		anchor5,
		...flatSettings(question),
	};
}

function flatSettings({ type, settings }: Question): Record<string, string> {
	if (type === 'single-choice') {
		const read = questionTypes[type].settings.safeParse(settings).data;
		const rows = (read?.options ?? []).flatMap(({ text, points }, row) => [
			[`settings.options.${row}.text`, text],
			[`settings.options.${row}.points`, points === null ? '' : String(points)],
		]);
		return { 'settings.scored': read?.scored ? 'on' : '', ...Object.fromEntries(rows) };
	}
	return Object.fromEntries(
		Object.entries(settings).map(([name, value]) => [`settings.${name}`, String(value ?? '')]),
	);
}

/** Names of the fields of a type, for the comparison of two versions. */
export function questionLabels(
	type: string,
	stage: 'application' | 'interview',
	texts: Messages<'manage'>,
): Record<string, string> {
	const { questions, builder, declarations } = texts;
	const own = isQuestionType(type) ? type : 'long-text';
	const isOpen = own === 'long-text';
	const subject = own === 'yes-no' ? declarations.name : isOpen ? questions.competency : builder.subject;
	const settings: Record<typeof own, Record<string, string>> = {
		'long-text': {},
		'single-choice': Object.fromEntries([
			['settings.scored', builder.choice.scored],
			...Array.from({ length: 12 }, (_, row) => [
				[`settings.options.${row}.text`, builder.choice.option.replace('{number}', String(row + 1))],
				[`settings.options.${row}.points`, builder.choice.points.replace('{number}', String(row + 1))],
			]).flat(),
		]),
		'yes-no': {
			'settings.legalBasis': builder.yesNo.legalBasis,
			'settings.required': builder.yesNo.required,
		},
		number: {
			'settings.lowest': builder.number.lowest,
			'settings.highest': builder.number.highest,
			'settings.decimals': builder.number.decimals,
			'settings.unit': builder.number.unit,
		},
		scale: {
			'settings.steps': builder.scale.steps,
			'settings.lowest': builder.scale.lowest,
			'settings.highest': builder.scale.highest,
		},
	};
	return {
		competency: subject,
		text: own === 'yes-no' ? declarations.question : questions.text[stage],
		help: questions.help[stage],
		...settings[own],
		...(isOpen && { wordLimit: questions.wordLimit }),
		...((isOpen || own === 'single-choice') && { weight: questions.weight }),
		...(isOpen && { anchor5: questions.anchor5, anchor3: questions.anchor3, anchor1: questions.anchor1 }),
	};
}
