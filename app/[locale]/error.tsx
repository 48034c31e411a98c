'use client';

import { useClientTexts } from '@/app/_ui/client-texts';
import { ErrorPage } from '@/app/_ui/error-page';

/** Something failed that nobody foresaw. `digest` is the number under which the log has it. */
export default function PageError({
	error,
	reset,
}: {
	error: Error & { digest?: string };
	reset: () => void;
}) {
	const { locale, error: texts } = useClientTexts();
	return <ErrorPage locale={locale} texts={texts} reference={error.digest} retry={reset} />;
}
