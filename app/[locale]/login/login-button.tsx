'use client';

import { signIn } from 'next-auth/react';

/** Starts the single sign-on; the provider decides how somebody proves who they are. */
export function LoginButton({
	returnTo,
	children,
}: {
	readonly returnTo: string;
	readonly children: string;
}) {
	return (
		<button
			className="utrecht-button utrecht-button--primary-action"
			type="button"
			onClick={() => void signIn('oidc', { callbackUrl: returnTo })}
		>
			{children}
		</button>
	);
}
