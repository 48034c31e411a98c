import { notFound } from 'next/navigation';
import { connection } from 'next/server';

/** Every address under a language that no page has: answers in that language, and is never stored. */
export default async function UnknownPage(): Promise<never> {
	await connection();
	notFound();
}
