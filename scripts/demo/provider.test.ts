import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '@/db/free-port';
import { demoStaff } from '@/db/seed/people';
import { type RunningProvider, startProvider } from './provider';

const appUrl = 'http://localhost:9';
const redirect = `${appUrl}/api/auth/callback/oidc`;
let provider: RunningProvider;

beforeAll(async () => {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	provider = await startProvider({
		settings: { DEMO: 'true' },
		port: await findFreePort(27_500),
		appUrl,
		clientId: 'client',
		clientSecret: 'secret-secret-secret-secret-secret',
		cookieKey: 'cookie-cookie-cookie-cookie-cookie',
		signingKey: { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' } as Record<
			string,
			string
		>,
	});
});
afterAll(() => provider.stop());

const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
const standard = {
	client_id: 'client',
	response_type: 'code',
	redirect_uri: redirect,
	scope: 'openid profile email onbevangen',
	state: 'state-of-this-login',
	nonce: 'nonce-of-this-login',
	code_challenge: challenge,
	code_challenge_method: 'S256',
};

type Visit = { readonly response: Response; readonly address: URL };

/** A browser without scripts: keeps cookies, follows redirects until it would leave the provider. */
class Visitor {
	readonly #cookies = new Map<string, string>();

	async go(address: string, form?: Record<string, string>): Promise<Visit> {
		let url = new URL(address, provider.issuer);
		let body: URLSearchParams | undefined = form && new URLSearchParams(form);
		for (let step = 0; step < 10; step += 1) {
			const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
			const response = await fetch(url, {
				redirect: 'manual',
				headers: { cookie },
				...(body ? { method: 'POST', body } : {}),
			});
			for (const line of response.headers.getSetCookie()) {
				const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
				this.#cookies.set(name, value);
			}
			const next = response.headers.get('location');
			if (next === null) return { response, address: url };
			url = new URL(next, url);
			body = undefined;
			if (url.origin === appUrl) return { response, address: url };
		}
		throw new Error('too many redirects');
	}
}

const authorize = (change: Record<string, string> = {}): string =>
	`/auth?${new URLSearchParams({ ...standard, ...change }).toString()}`;

async function redeem(code: string, codeVerifier: string): Promise<Response> {
	return fetch(`${provider.issuer}/token`, {
		method: 'POST',
		headers: {
			authorization: `Basic ${Buffer.from('client:secret-secret-secret-secret-secret').toString('base64')}`,
		},
		body: new URLSearchParams({
			grant_type: 'authorization_code',
			code,
			redirect_uri: redirect,
			code_verifier: codeVerifier,
		}),
	});
}

describe('the identity provider of the demo', () => {
	it('lists everybody, and a click gives a code that is worth the claims of that person', async () => {
		const visitor = new Visitor();
		const page = await visitor.go(authorize());
		const html = await page.response.text();
		for (const person of demoStaff) expect(html).toContain(`value="${person.sub}"`);
		expect(html).not.toContain('<script');
		const back = await visitor.go(page.address.href, { sub: 'm.haddad' });
		expect(back.address.searchParams.get('state')).toBe(standard.state);
		const token = await redeem(back.address.searchParams.get('code') ?? '', verifier);
		const { access_token: access, id_token: identity } = (await token.json()) as Record<string, string>;
		const payload: unknown = JSON.parse(Buffer.from(identity?.split('.')[1] ?? '', 'base64url').toString());
		expect(payload).toMatchObject({ sub: 'm.haddad', nonce: standard.nonce, aud: 'client' });
		const claims = await fetch(`${provider.issuer}/me`, { headers: { authorization: `Bearer ${access}` } });
		expect(await claims.json()).toEqual({
			sub: 'm.haddad',
			name: 'Mounir Haddad',
			email: 'm.haddad@waterkwaliteit.example',
			email_verified: true,
			organisation: 'waterkwaliteit',
			may: ['manage'],
		});
	});

	it('takes a hint, and asks again the next time', async () => {
		const visitor = new Visitor();
		const first = await visitor.go(authorize({ login_hint: 'e.goudriaan' }));
		expect(first.address.searchParams.get('code')).toMatch(/.{20}/);
		const second = await visitor.go(authorize());
		expect(second.address.pathname).toMatch(/^\/people\//);
	});

	it('shows the list for an unknown hint or an unknown person', async () => {
		const visitor = new Visitor();
		const page = await visitor.go(authorize({ login_hint: 'nobody' }));
		expect(page.response.status).toBe(200);
		const again = await visitor.go(page.address.href, { sub: 'nobody' });
		expect(again.address.pathname).toMatch(/^\/people\//);
	});

	it('refuses a code with another verifier', async () => {
		const { address } = await new Visitor().go(authorize({ login_hint: 'm.haddad' }));
		const answer = await redeem(
			address.searchParams.get('code') ?? '',
			randomBytes(32).toString('base64url'),
		);
		expect(answer.status).toBe(400);
	});

	it.each([
		['without PKCE', { code_challenge: '', code_challenge_method: '' }],
		['with PKCE in plain text', { code_challenge_method: 'plain' }],
	])('refuses a login %s', async (_what, change) => {
		const { address } = await new Visitor().go(authorize({ ...change, login_hint: 'm.haddad' }));
		expect(address.searchParams.get('error')).toBe('invalid_request');
		expect(address.searchParams.get('code')).toBeNull();
	});

	it('sends nobody to an address that is not registered', async () => {
		const { response, address } = await new Visitor().go(
			authorize({ redirect_uri: 'https://elsewhere.example/' }),
		);
		expect(response.status).toBe(400);
		expect(address.origin).toBe(provider.issuer);
	});
});
