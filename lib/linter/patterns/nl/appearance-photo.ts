import type { PatternGroup } from '../../model';
import { isOfApplicant } from '../../rules/appearance-photo';

export const appearancePhoto: readonly PatternGroup[] = [
	{
		test: isOfApplicant,
		patterns: `
[pasfoto{,'s}|profielfoto|portretfoto|sollicitatiefoto|fotootje] !voor|van|maakt|automaat
[recente|duidelijke|actuele|leuke|goede|nette|mooie foto ~2 van|je|jezelf?]
[cv|brief|sollicitatie|motivatie|motivatiebrief|curriculum ~2 met|en|plus|inclusief|voorzien ~2 foto|fotootje]
[foto van jezelf|je|jouw|u|uzelf]
[met|inclusief ~2 foto ~2 naar|aan|op]
[stuur|sturen|mail|voeg|upload|solliciteer|lever|graag ~5 foto|fotootje|selfie]
[foto ~2 meesturen|toevoegen|bijvoegen|uploaden|bij|meegestuurd]
[foto ~3 verplicht|vereist|gewenst]
[full-length foto|totaalfoto]
[filmpje|video|selfie van jezelf|je|waarin]
[link naar ~2 instagram|facebook]`,
	},
];
