/** Not opened by the walks: why is said here. */
export const unwalked: Readonly<Record<string, string>> = {
	'app/[locale]/apply/[application]/autosave/route.ts':
		'takes POST only; the candidate specs use it with and without the right key',
	'app/[locale]/[...rest]/page.tsx':
		'answers every unknown address with the not-found page; access.spec.ts asks it for one',
	'app/api/auth/[...nextauth]/route.ts': 'the login itself; every spec goes through it',
	'app/api/health/route.ts': 'tells that the process lives; holds nothing',
	'app/.well-known/security.txt/route.ts': 'one setting as text; answers 404 without it',
};
