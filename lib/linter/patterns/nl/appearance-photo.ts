import type { PatternGroup } from '../../model';
import { isOfApplicant } from '../../rules/appearance-photo';

export const appearancePhoto: readonly PatternGroup[] = [
	{
		test: isOfApplicant,
		patterns: `
[pasfoto{,'s}|profielfoto|portretfoto|sollicitatiefoto|fotootje] !voor|van|maakt|automaat
[recente|duidelijke|actuele|leuke|goede|nette|mooie|vrolijke|spontane foto|kiekje|selfie|portret] ~3 van|je|jezelf|bij|mee
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
	{
		test: isOfApplicant,
		patterns: `
[foto{,'s}] ~3 op|bij|in|aan ~2 cv|brief|sollicitatie|motivatie|motivatiebrief|reactie
cv|brief|sollicitatie|reactie ~4 [foto|pasfoto|portret|selfie|portretfoto|kiekje]
[foto|selfie|portret|kiekje|video|filmpje|vlog|pasfoto] ~2 [bij|mee|toe|erbij|bijgevoegd|verplicht|meesturen|toevoegen|uploaden|van|waarop ~2 jezelf|gezicht|jou|u|je?] !klant|archief
[instagram|facebook|linkedinfoto|profielfoto|tiktok|linkedin-foto ~3 foto|profiel|account|bekijken|kijken|mee]
[brieven|sollicitaties|reacties|cv's zonder foto]`,
	},
];
