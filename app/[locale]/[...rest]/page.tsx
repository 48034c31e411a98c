import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { translator } from '@/lib/i18n/translator';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'common')('notFound.title') });
}

/** Every address under a language that no page has: answers in that language, and is never stored. */
export default async function UnknownPage(): Promise<never> {
	await connection();
	notFound();
}
