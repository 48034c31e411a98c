'use client';

import { createContext, useContext } from 'react';
import { type FormState, untouched } from '@/lib/action-state';

interface FormContextValue {
	readonly formId: string;
	readonly state: FormState;
	readonly pending: boolean;
}

const Context = createContext<FormContextValue>({ formId: 'form', state: untouched, pending: false });

export const FormContextProvider = Context.Provider;

export function useForm(): FormContextValue {
	return useContext(Context);
}

/** The id of a field, which the error summary links to. */
export function fieldId(formId: string, name: string): string {
	return `${formId}-${name}`;
}

export interface Field {
	readonly id: string;
	readonly errors: readonly string[];
	readonly invalid: boolean;
	/** What was typed before the form came back, as text; undefined when it was not sent. */
	readonly typed: string | undefined;
	/** The same as a list, for boxes that share a name. */
	readonly typedList: readonly string[] | undefined;
}

/** What the form's last answer says about one field. */
export function useField(name: string): Field {
	const { formId, state } = useForm();
	const errors = state.fields?.[name] ?? [];
	// lib/form-data.ts collects a list under `name[]`.
	const typed = state.values?.[name] ?? state.values?.[`${name}[]`];
	return {
		id: fieldId(formId, name),
		errors,
		invalid: errors.length > 0,
		typed: typeof typed === 'string' ? typed : typed?.[0],
		// A form that was sent without any box ticked has values, but not this name.
		typedList: state.values ? (typeof typed === 'string' ? [typed] : (typed ?? [])) : undefined,
	};
}

/** Ids for `aria-describedby`, or nothing when there are none. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
	return ids.filter(Boolean).join(' ') || undefined;
}
