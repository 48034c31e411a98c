'use client';

import { ErrorPage } from './_ui/error-page';
import './globals.css';

/** The document itself could not be made, so the language is unknown: Dutch, with the same texts as error.tsx. */
export default function GlobalError({
	error,
	reset,
}: {
	error: Error & { digest?: string };
	reset: () => void;
}) {
	return (
		<html className="utrecht-root voorbeeld-theme onbevangen-theme" lang="nl">
			<body className="utrecht-document">
				<title>Er ging iets mis | Onbevangen</title>
				<ErrorPage
					locale="nl"
					texts={{
						title: 'Er ging iets mis bij ons',
						body: 'Dit ligt niet aan u. Wat u eerder hebt opgeslagen, is bewaard. Probeer het over een minuut nog eens.',
						reference: 'Blijft het misgaan? Geef dan dit nummer door, dan kunnen wij het terugvinden:',
						retry: 'Probeer het opnieuw',
						home: 'Ga naar de startpagina',
					}}
					reference={error.digest}
					retry={reset}
				/>
			</body>
		</html>
	);
}
