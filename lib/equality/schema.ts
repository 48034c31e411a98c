import { z } from 'zod';
import { equalityItems } from './rules';

const choices = Object.fromEntries(
	Object.entries(equalityItems).map(([item, answers]) => [item, z.enum(answers).optional()]),
);

/** Every question may be skipped; an answer that is not in the list is refused. */
export const equalityInput = z.object(choices);
