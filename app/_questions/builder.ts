import type { Messages } from '@/lib/i18n/namespaces';

/** What the settings of a question type get; the fields are named `settings.<name>`, as the type's own `form` reads them. */
export interface BuilderProps {
	/** As stored; empty for a new question. */
	readonly settings: Readonly<Record<string, unknown>>;
	readonly texts: Messages<'manage'>['builder'];
}
