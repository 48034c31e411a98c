import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** `lead` opens a page, `small` is for what matters less. */
export function Paragraph({ kind, children }: { kind?: 'lead' | 'small'; children: ReactNode }) {
	return (
		<p
			className={classNames(
				'utrecht-paragraph',
				kind && `utrecht-paragraph--${kind}`,
				kind && `onb-paragraph--${kind}`,
			)}
		>
			{children}
		</p>
	);
}
