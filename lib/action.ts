/**
 * The one way a form reaches a command. `action({ scope, permission, input }, handler)` parses the form, proves the
 * scope, runs the handler and turns every expected refusal into a FormState; nothing typed is lost.
 */
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { type FormState, typedValues } from './action-state';
import { type ApplicationScope, applicationScope } from './auth/candidate';
import {
	requirePermission,
	requireStaff,
	type StaffActor,
	type VacancyScope,
	vacancyScope,
} from './auth/gate';
import type { Permission } from './auth/permissions';
import { DomainError } from './errors';
import { formToObject } from './form-data';
import { errorText } from './i18n/error-text';
import { isLocale, type Locale } from './i18n/locales';

/** What a handler gets as its scope, by the kind of scope the action asks for. */
interface Scopes {
	/** A procedure: the form holds `vacancyId`. */
	vacancy: VacancyScope;
	/** A candidate's own application: the form holds `applicationId`. */
	application: ApplicationScope;
	/** Signed-in staff, outside any procedure. */
	staff: StaffActor;
	/** Anybody. */
	public: null;
}

interface ActionOptions<Kind extends keyof Scopes, Schema extends z.ZodType> {
	readonly scope: Kind;
	readonly permission: Kind extends 'public' ? null : Permission;
	readonly input: Schema;
}

type Outcome = { readonly message?: string; readonly data?: Readonly<Record<string, string>> } | undefined;
type Handler<Kind extends keyof Scopes, Schema extends z.ZodType> = (context: {
	readonly scope: Scopes[Kind];
	readonly input: z.output<Schema>;
	readonly locale: Locale;
}) => Promise<Outcome>;

export function action<Kind extends keyof Scopes, Schema extends z.ZodType>(
	options: ActionOptions<Kind, Schema>,
	handler: Handler<Kind, Schema>,
): (state: FormState, form: FormData) => Promise<FormState> {
	return async (_state, form) => {
		const given = form.get('pageLocale');
		const locale: Locale = typeof given === 'string' && isLocale(given) ? given : 'nl';
		const values = typedValues(form);
		try {
			const scope = (await proveScope(options.scope, options.permission, form)) as Scopes[Kind];
			const parsed = options.input.safeParse(formToObject(form));
			if (!parsed.success) {
				const fields: Record<string, string[]> = {};
				for (const issue of parsed.error.issues) {
					const name = issue.path.join('.');
					const messages = fields[name] ?? [];
					messages.push(errorText(locale, issue.message));
					fields[name] = messages;
				}
				return {
					ok: false,
					code: 'invalid-input',
					message: errorText(locale, 'invalid-input'),
					fields,
					values,
				};
			}
			const outcome = await handler({ scope, input: parsed.data, locale });
			return {
				ok: true,
				...(outcome?.message && { message: outcome.message }),
				...(outcome?.data && { data: outcome.data }),
			};
		} catch (error) {
			unstable_rethrow(error);
			if (!(error instanceof DomainError)) throw error;
			const fields = Object.fromEntries(
				Object.entries(error.fields).map(([name, keys]) => [name, keys.map((key) => errorText(locale, key))]),
			);
			return { ok: false, code: error.code, message: errorText(locale, error.reason), fields, values };
		}
	};
}

async function proveScope(
	kind: keyof Scopes,
	permission: Permission | null,
	form: FormData,
): Promise<Scopes[keyof Scopes]> {
	if (kind === 'public') return null;
	if (kind === 'application') return applicationScope(String(form.get('applicationId') ?? ''));
	if (permission === null) throw new Error('an action of staff names a permission');
	const actor = await requireStaff();
	if (kind === 'vacancy') return vacancyScope(actor, String(form.get('vacancyId') ?? ''), permission);
	requirePermission(actor, permission);
	return actor;
}
