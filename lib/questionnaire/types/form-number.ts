import { z } from 'zod';

const shape = /^-?\d{1,9}(?:[.,]\d{1,4})?$/;

/**
 * A number as people type it in a form, with a comma or a full stop; an empty field is refused with the same message.
 * @example formNumber('number-bound').parse('2,5') // 2.5
 */
export const formNumber = (message: string) =>
	z
		.string(message)
		.trim()
		.regex(shape, message)
		.transform((text) => Number(text.replace(',', '.')));
