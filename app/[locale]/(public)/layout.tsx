import type { ReactNode } from 'react';
import { pageLocale } from '@/app/_ui/page-locale';
import { PublicFrame } from '@/app/_ui/public-frame';

/** A page made by another process, or whose event got lost, is at most this old (seconds). */
export const revalidate = 60;

/** Whoever reads a cookie, header or search parameter under this folder gets an error instead of a slow page. */
export const dynamic = 'error';

/**
 * Made at the first visit, not at build time: a build has no database and no theme, and one way of storing
 * pages (cache-handler.js) is enough.
 */
export function generateStaticParams(): { locale: string }[] {
	return [];
}

interface PublicLayoutProps {
	readonly children: ReactNode;
}

export default async function PublicLayout({ children }: PublicLayoutProps) {
	return <PublicFrame locale={await pageLocale()}>{children}</PublicFrame>;
}
