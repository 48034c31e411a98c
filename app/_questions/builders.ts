import type { QuestionType } from '@/lib/questionnaire/types';
import { NumberBuilder } from './number-builder';
import { ScaleBuilder } from './scale-builder';
import { SingleChoiceBuilder } from './single-choice-builder';
import { YesNoBuilder } from './yes-no-builder';

/** The settings of each question type as fields of the builder's form; an open question has none of its own. */
export const builders = {
	'long-text': null,
	'single-choice': SingleChoiceBuilder,
	'yes-no': YesNoBuilder,
	number: NumberBuilder,
	scale: ScaleBuilder,
} as const satisfies Record<QuestionType, unknown>;
