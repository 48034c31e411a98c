/**
 * What a form's action answers to the form. Pure: used on both sides.
 * `fields` holds ready texts per field name, in the order in which the summary should list them;
 * `values` what was typed, so that a page that is rendered again (without JavaScript) loses nothing.
 */
export interface FormState {
	readonly ok: boolean;
	/** Code of the closed union in lib/errors.ts, for code that must tell errors apart. */
	readonly code?: string;
	/** One sentence about the whole form: what went wrong and what to do, or what was done. */
	readonly message?: string;
	readonly fields?: Readonly<Record<string, readonly string[]>>;
	readonly values?: Readonly<Record<string, string | readonly string[]>>;
	/** What the form needs to know after a success, such as the time of saving. */
	readonly data?: Readonly<Record<string, string>>;
}

/** A Server Action that a form posts to; redirects when there is a next page. */
export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>;

/** The state of a form that has not been sent yet. */
export const untouched: FormState = { ok: true };

/**
 * What was typed in a form, for the `values` of an answer that refuses it. Leaves out files and React's own
 * fields; repeated names (checkboxes) become a list. Never use it for a form with a secret in it.
 * @example typedValues(formDataOf({ title: 'Adviseur' })) // { title: 'Adviseur' }
 */
export function typedValues(formData: FormData): Record<string, string | string[]> {
	const values: Record<string, string | string[]> = {};
	for (const name of new Set(formData.keys())) {
		if (name.startsWith('$ACTION')) continue;
		const typed = formData.getAll(name).filter((value) => typeof value === 'string');
		const [first] = typed;
		if (first !== undefined) values[name] = typed.length === 1 ? first : typed;
	}
	return values;
}
