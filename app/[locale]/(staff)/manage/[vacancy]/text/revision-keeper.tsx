'use client';

import { useForm } from '@/app/_ui/form-context';
import type { Messages } from '@/lib/i18n/namespaces';
import { Conflict } from './conflict';

interface RevisionKeeperProps {
	readonly revision: string;
	readonly texts: Messages<'manage'>['draft'];
	readonly labels: Readonly<Record<string, string>>;
	readonly words?: Readonly<Record<string, string>>;
}

/**
 * Stands inside a form that is saved when it is sent: keeps the revision that was shown, and shows both versions when
 * somebody else saved in between. Whoever sends after that replaces the other one knowingly.
 */
export function RevisionKeeper({ revision, texts, labels, words }: RevisionKeeperProps) {
	const { state } = useForm();
	const theirs = state.code === 'conflict' ? state.data : undefined;
	const current = theirs?.revision ?? revision;
	return (
		<>
			<input type="hidden" name="revision" defaultValue={current} key={current} />
			{theirs && (
				<Conflict theirs={theirs} typed={state.values ?? {}} texts={texts} labels={labels} words={words} />
			)}
		</>
	);
}
