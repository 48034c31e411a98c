/** Staff login: OpenID Connect through next-auth, session in an httpOnly cookie. Candidates have their own (candidate.ts). */
import type { NextAuthOptions } from 'next-auth';
import { env } from '@/lib/env';
import { recordStaffLogin } from './commands';
import { staffClaims } from './schema';

const workday = 9 * 60 * 60;

/** Built on demand, so that a build needs no settings. */
export function authOptions(): NextAuthOptions {
	const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, AUTH_SECRET } = env();
	return {
		secret: AUTH_SECRET,
		session: { strategy: 'jwt', maxAge: workday },
		pages: { signIn: '/nl/login', error: '/nl/login' },
		providers: [
			{
				id: 'oidc',
				name: 'OpenID Connect',
				type: 'oauth',
				wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
				clientId: OIDC_CLIENT_ID,
				clientSecret: OIDC_CLIENT_SECRET,
				authorization: { params: { scope: 'openid profile email onbevangen' } },
				idToken: true,
				userinfo: { request: ({ client, tokens }) => client.userinfo(tokens.access_token ?? '') },
				checks: ['pkce', 'state', 'nonce'],
				profile: (profile: Record<string, unknown>) => ({
					...staffClaims.parse(profile),
					id: String(profile.sub),
				}),
			},
		],
		callbacks: {
			// Only an id travels in the cookie: rights are read from the database at every request.
			async jwt({ token, profile, user }) {
				if (!profile) return token;
				return { staffId: await recordStaffLogin(staffClaims.parse(user)) };
			},
			session: ({ session, token }) => ({ expires: session.expires, staffId: token.staffId }),
		},
	};
}
