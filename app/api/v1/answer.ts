/** How every route of the API answers: NL API Design Rules 2.x. */

/** The full version; the address holds the first number only. Goes up with every change of the description. */
export const apiVersion = '1.0.0';

const headers = { 'API-Version': apiVersion, 'Cache-Control': 'no-store' } as const;

/** @param media content type when it is not plain JSON */
export function answer(body: unknown, media = 'application/json'): Response {
	return new Response(JSON.stringify(body), { headers: { ...headers, 'Content-Type': media } });
}

interface Problem {
	readonly status: 400 | 404;
	readonly title: string;
	readonly detail: string;
	/** Every wrong parameter at once. */
	readonly errors?: readonly { readonly in: 'query'; readonly name: string; readonly detail: string }[];
}

/** An error as RFC 9457 describes it. */
export function problem(given: Problem): Response {
	return new Response(JSON.stringify({ type: 'about:blank', ...given }), {
		status: given.status,
		headers: { ...headers, 'Content-Type': 'application/problem+json' },
	});
}
