/**
 * The demo's OpenID Connect provider: real authorization code flow with PKCE S256, state and nonce, in the
 * shape of OpenID NLGov (confidential client, exact redirect address), for invented people without a password.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Configuration, interactionPolicy, Provider } from 'oidc-provider';
import { type DemoPerson, demoOrganisations, demoStaff } from '@/db/seed/people';
import { listen } from './inbox';
import { escapeHtml, preferredLanguage, renderPage, send, style } from './page';
import { MemoryAdapter } from './provider-memory';
import { renderPeople } from './provider-pages';
import { requireDemo } from './require-demo';

// oidc-provider uses URL.parse, which Node has from 20.17 and 22.1; we support 20.9.
if (typeof Reflect.get(URL, 'parse') !== 'function') {
	Reflect.set(URL, 'parse', (address: string, base?: string): URL | null =>
		URL.canParse(address, base) ? new URL(address, base) : null,
	);
}

/**
 * The package warns on import that it prefers Node 22, which we cannot ask of everybody; it works on 20, as
 * every test run that logs in on Node 20 shows. Said to a visitor of the demo, the warning only frightens.
 */
async function importQuietly(): Promise<typeof import('oidc-provider')> {
	const warn = console.warn;
	console.warn = (...words: unknown[]): void => {
		if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
	};
	try {
		return await import('oidc-provider');
	} finally {
		console.warn = warn;
	}
}

export type ProviderOptions = {
	readonly settings: { readonly DEMO?: string | undefined };
	readonly port: number;
	/** Address of the platform: the only place a login may return to. */
	readonly appUrl: string;
	readonly clientId: string;
	readonly clientSecret: string;
	readonly cookieKey: string;
	readonly signingKey: Readonly<Record<string, string>>;
};

type DefaultPolicy = ReturnType<typeof interactionPolicy.base>;

export type RunningProvider = { readonly issuer: string; readonly stop: () => Promise<void> };

function claimsOf(person: DemoPerson): Record<string, unknown> & { sub: string } {
	return { sub: person.sub, name: person.name, email: person.email, email_verified: true, ...person.claims };
}

/** Asks every time who somebody wants to be: whoever tries the demo changes roles all the time. */
function askAlways({ base, Check }: typeof interactionPolicy): DefaultPolicy {
	const policy = base();
	policy
		.get('login')
		?.checks.add(
			new Check('choose_person', 'a person must be chosen', (context) =>
				context.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
			),
		);
	return policy;
}

function configuration(options: ProviderOptions, policy: DefaultPolicy): Configuration {
	return {
		clients: [
			{
				client_id: options.clientId,
				client_secret: options.clientSecret,
				redirect_uris: [`${options.appUrl}/api/auth/callback/oidc`],
				post_logout_redirect_uris: [options.appUrl, `${options.appUrl}/`],
				response_types: ['code'],
				grant_types: ['authorization_code'],
			},
		],
		jwks: { keys: [{ kty: 'RSA', ...options.signingKey }] },
		adapter: MemoryAdapter,
		cookies: { keys: [options.cookieKey] },
		// NLGov §: PKCE for every client, confidential ones included. S256 is the only method of version 9.
		pkce: { required: () => true },
		scopes: ['openid', 'profile', 'email', 'onbevangen'],
		claims: {
			openid: ['sub'],
			profile: ['name'],
			email: ['email', 'email_verified'],
			onbevangen: ['organisation', 'may'],
		},
		// Also in the id token, because some client libraries read nothing else.
		conformIdTokenClaims: false,
		interactions: { policy, url: (_context, interaction) => `/people/${interaction.uid}` },
		features: {
			devInteractions: { enabled: false },
			rpInitiatedLogout: {
				enabled: true,
				logoutSource: (context, form) => {
					const lang = preferredLanguage(context.get('accept-language'));
					const label = lang === 'nl' ? 'Uitloggen' : 'Sign out';
					context.body = renderPage({
						lang,
						title: label,
						stylePath: '/style.css',
						body: `${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">${label}</button>`,
					});
				},
			},
		},
		// Our own platform asks for its own claims: there is nothing to consent to.
		loadExistingGrant: async (context) => {
			const { client, session } = context.oidc;
			if (!client || !session?.accountId) return undefined;
			const grant = new context.oidc.provider.Grant({
				clientId: client.clientId,
				accountId: session.accountId,
			});
			grant.addOIDCScope('openid profile email onbevangen');
			await grant.save();
			return grant;
		},
		findAccount: (_context, sub) => {
			const person = demoStaff.find((candidate) => candidate.sub === sub);
			return person && { accountId: person.sub, claims: () => claimsOf(person) };
		},
		renderError: (context, out) => {
			const lang = preferredLanguage(context.get('accept-language'));
			const title = lang === 'nl' ? 'Inloggen is niet gelukt' : 'Signing in did not work';
			const advice =
				lang === 'nl'
					? 'Ga terug naar het platform en begin opnieuw met inloggen.'
					: 'Go back to the platform and start signing in again.';
			context.type = 'html';
			context.body = renderPage({
				lang,
				title,
				stylePath: '/style.css',
				body: `<p>${advice} <a href="${escapeHtml(options.appUrl)}">${escapeHtml(options.appUrl)}</a></p>
<p><small>${escapeHtml(out.error)}: ${escapeHtml(out.error_description ?? '')}</small></p>`,
			});
		},
		ttl: { Session: 8 * 3600, Grant: 8 * 3600, Interaction: 3600, AccessToken: 3600, IdToken: 3600 },
	};
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
	let body = '';
	for await (const chunk of request) {
		body += String(chunk);
		if (body.length > 10_000) throw new Error('form too large');
	}
	return new URLSearchParams(body);
}

/** The login page of one interaction, and its buttons. */
async function interact(
	provider: Provider,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const lang = preferredLanguage(request.headers['accept-language']);
	const { uid, params } = await provider.interactionDetails(request, response);
	const finish = async (sub: string): Promise<void> =>
		provider.interactionFinished(request, response, { login: { accountId: sub, remember: false } });
	const hint = String(params.login_hint ?? '');
	if (request.method === 'GET' && demoStaff.some((person) => person.sub === hint)) return finish(hint);
	if (request.method === 'POST') {
		const chosen = (await readForm(request)).get('sub') ?? '';
		if (demoStaff.some((person) => person.sub === chosen)) return finish(chosen);
	}
	send(response, 200, 'text/html', renderPeople(uid, demoStaff, demoOrganisations, lang));
}

/**
 * Starts the provider, on this machine's own address only.
 * @throws Error outside the demo, or when the port is taken
 */
export async function startProvider(options: ProviderOptions): Promise<RunningProvider> {
	requireDemo(options.settings, 'The identity provider without passwords');
	const issuer = `http://localhost:${options.port}`;
	const { Provider, interactionPolicy } = await importQuietly();
	const provider = new Provider(issuer, configuration(options, askAlways(interactionPolicy)));
	const protocol = provider.callback();
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', issuer);
		if (pathname === '/style.css') return send(response, 200, 'text/css', style);
		if (!pathname.startsWith('/people/')) return void protocol(request, response);
		// No form-action: the buttons' answer sends the browser on to the platform, which is another origin.
		response.setHeader(
			'content-security-policy',
			"default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
		);
		return interact(provider, request, response).catch(() => {
			// An interaction that was used or has expired: begin again at the platform.
			if (response.headersSent) response.end();
			else response.writeHead(303, { location: options.appUrl }).end();
		});
	});
	await listen(server, options.port);
	return {
		issuer,
		stop: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}
