/** Who walks through the platform in the specs: one member of staff per role, from the demo. */
import { type APIRequestContext, type Browser, type BrowserContext, expect } from '@playwright/test';
import { demoStaff } from '@/db/seed/people';

/** The people of the demo's first organisation, and the pilot-wide ones. */
export const people = {
	administrator: 'a.vermeulen',
	auditor: 'r.osinga',
	manager: 'm.haddad',
	supervisor: 'j.sluiter',
	chair: 'k.brandsma',
	assessor: 'o.mensah',
	secondAssessor: 'y.sarmiento',
	interviewer: 'h.postma',
	secondInterviewer: 'i.vanleent',
	evaluator: 'e.goudriaan',
	stranger: 'd.wijaya',
} as const;
export type Person = keyof typeof people;

export const nameOf = (person: Person): string => {
	const found = demoStaff.find((staff) => staff.sub === people[person]);
	if (!found) throw new Error(`the demo has nobody ${people[person]}`);
	return found.name;
};

export const logIn = (request: APIRequestContext, person: Person, baseURL: string): Promise<void> =>
	logInAs(request, people[person], baseURL);

/** Logs in by the real code flow (PKCE, state, nonce) of the demo's provider, without clicking. */
export async function logInAs(request: APIRequestContext, subject: string, baseURL: string): Promise<void> {
	const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
	const response = await request.post(`/api/auth/signin/oidc?login_hint=${subject}`, {
		form: { csrfToken, callbackUrl: `${baseURL}/nl/work`, json: 'true' },
	});
	const { url } = (await response.json()) as { url: string };
	const landed = await request.get(url);
	expect(landed.url()).toContain('/nl/work');
}

/** A browser of its own, logged in as one person. */
export async function contextOf(browser: Browser, person: Person, baseURL: string): Promise<BrowserContext> {
	const context = await browser.newContext({ baseURL });
	await logIn(context.request, person, baseURL);
	return context;
}
