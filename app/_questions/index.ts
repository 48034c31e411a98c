import type { QuestionType } from '@/lib/questionnaire/types';
import { LongTextField } from './long-text-field';
import { NumberField } from './number-field';
import { ScaleField } from './scale-field';
import { SingleChoiceField } from './single-choice-field';
import { YesNoField } from './yes-no-field';

/** One input per question type; a new type without one does not compile. */
export const answerFields = {
	'long-text': LongTextField,
	'single-choice': SingleChoiceField,
	'yes-no': YesNoField,
	number: NumberField,
	scale: ScaleField,
} as const satisfies Record<QuestionType, unknown>;
