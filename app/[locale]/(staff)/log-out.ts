'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';

/** Ends the staff session in this browser; the organisation's own single sign-on stays as it is. */
export async function logOut(): Promise<void> {
	const jar = await cookies();
	for (const { name } of jar.getAll()) if (name.includes('next-auth.')) jar.delete(name);
	redirect('/');
}
