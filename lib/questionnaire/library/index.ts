/** Every competency of the library. Adding one: a file here and a line here; library.test.ts checks its texts. */
import type { Locale } from '@/lib/i18n/locales';
import { fold } from '../rules';
import { accuracy } from './accuracy';
import { analysis } from './analysis';
import { change } from './change';
import { cooperation } from './cooperation';
import { initiative } from './initiative';
import { integrity } from './integrity';
import { leadership } from './leadership';
import type { Competency, LibraryQuestion, QuestionKind, Stage } from './model';
import { persuasion } from './persuasion';
import { planning } from './planning';
import { service } from './service';
import { speaking } from './speaking';
import { writing } from './writing';

export { type Competency, type LibraryQuestion, type QuestionKind, questionKinds, type Stage } from './model';

export const library: readonly Competency[] = [
	cooperation,
	analysis,
	service,
	planning,
	writing,
	speaking,
	persuasion,
	integrity,
	change,
	leadership,
	initiative,
	accuracy,
];

/** What stands below a question, by what it asks for and who reads it: the candidate, or the interviewer. */
const helpTexts: Readonly<Record<Stage, Readonly<Record<QuestionKind, Readonly<Record<Locale, string>>>>>> = {
	application: {
		'past-behaviour': {
			nl: 'Vertel wat er speelde, wat u zelf deed, waarom u dat zo deed en wat het gevolg was. Een voorbeeld uit werk, opleiding, vrijwilligerswerk of thuis is even goed. Noem geen namen.',
			en: 'Tell what was going on, what you did yourself, why you did it that way and what came of it. An example from work, study, volunteering or home is equally good. Mention no names.',
		},
		situational: {
			nl: 'Er is meer dan één goed antwoord. Vertel wat u zou doen, in welke volgorde en waarom.',
			en: 'There is more than one good answer. Tell what you would do, in which order and why.',
		},
		'work-sample': {
			nl: 'Dit lijkt op een stuk van het werk. U hoeft er niets voor op te zoeken.',
			en: 'This resembles a part of the work. You need not look anything up for it.',
		},
	},
	interview: {
		'past-behaviour': {
			nl: 'Vraag door met: wat deed u zelf, waarom zo, en wat was het gevolg?',
			en: 'Probe with: what did you do yourself, why that way, and what came of it?',
		},
		situational: {
			nl: 'Vraag door met: wat doet u als dat niet werkt, en aan wie vertelt u het?',
			en: 'Probe with: what do you do if that does not work, and whom do you tell?',
		},
		'work-sample': {
			nl: 'Geef iedereen dezelfde tekst en dezelfde tijd. Vraag door met: waarom koos u dit?',
			en: 'Give everybody the same text and the same time. Probe with: why did you choose this?',
		},
	},
};

export const helpText = (kind: QuestionKind, stage: Stage, locale: Locale): string =>
	helpTexts[stage][kind][locale];

/** @example findLibraryQuestion('accuracy-late-find')?.competency.id // 'accuracy' */
export function findLibraryQuestion(
	id: string,
): { readonly competency: Competency; readonly question: LibraryQuestion } | null {
	for (const competency of library) {
		const question = competency.questions.find((found) => found.id === id);
		if (question) return { competency, question };
	}
	return null;
}

export interface LibraryFilters {
	readonly text: string;
	/** Id of a competency; empty for all. */
	readonly competency: string;
	readonly kind: QuestionKind | '';
	readonly stage: Stage;
}

/**
 * The competencies with the questions that fit; a competency without any is left out. Every word of the text must occur
 * in the question, its anchors, or the competency.
 * @example searchLibrary({ text: 'fout', competency: '', kind: 'situational', stage: 'interview' }, 'nl').length // > 0
 */
export function searchLibrary(filters: LibraryFilters, locale: Locale): readonly Competency[] {
	const words = fold(filters.text).split(/\s+/).filter(Boolean);
	return library
		.filter((competency) => filters.competency === '' || competency.id === filters.competency)
		.map((competency) => {
			const about = Object.values(competency[locale]).flat().join(' ');
			const questions = competency.questions.filter((question) => {
				const all = fold(`${about} ${Object.values(question[locale]).join(' ')}`);
				return (
					question.stages.includes(filters.stage) &&
					(filters.kind === '' || question.kind === filters.kind) &&
					words.every((word) => all.includes(word))
				);
			});
			return { ...competency, questions };
		})
		.filter((competency) => competency.questions.length > 0);
}
