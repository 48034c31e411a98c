/** Lives an hour, on pages under /…/my only by what reads it; a path cannot name two languages, so it is wide. */
export const ticketCookie = {
	name: 'equality-ticket',
	path: '/',
	httpOnly: true,
	sameSite: 'strict',
	maxAge: 60 * 60,
} as const;
