import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface ButtonLinkProps {
	readonly href: string;
	readonly kind?: 'primary' | 'secondary' | 'subtle' | undefined;
	/** For a file: gives the browser's download behaviour. */
	readonly download?: boolean | undefined;
	readonly children: ReactNode;
}

/** A link to the next page that looks like a button. Changes nothing: for that there is SubmitButton. */
export function ButtonLink({ href, kind = 'primary', download, children }: ButtonLinkProps) {
	const look = kind === 'subtle' ? 'utrecht-button-link--subtle' : `utrecht-button-link--${kind}-action`;
	return (
		<a
			className={classNames('utrecht-button-link utrecht-button-link--html-a', look)}
			href={href}
			download={download}
		>
			{children}
		</a>
	);
}
