import type { PatternGroup } from '../../model';
import { isOfApplicant } from '../../rules/appearance-photo';
import { isNotLeftOpen } from '../../sign';

export const appearancePhoto: readonly PatternGroup[] = [
	{
		test: isOfApplicant,
		patterns: `
[pasfoto{,'s}|profielfoto|portretfoto|sollicitatiefoto] !voor|van|maakt|automaat
[recente|duidelijke|actuele|leuke|goede|nette|mooie @picture] ~3 van|je|jezelf|bij|mee
@letter ~2 met|en|plus|inclusief|voorzien ~2 @picture
@picture|filmpje van|waarin jezelf|je|jouw|u
met|inclusief ~2 foto ~2 naar|aan|op
stuur|sturen|mail|voeg|upload|solliciteer|lever|graag ~5 @picture
foto ~3 mee*|toevoegen|uploaden|bij|verplicht|vereist|gewenst
foto ten voeten
ontvangen|bekijken ~3 [@picture|profielfoto]
filmpje|video over jezelf
link naar ~2 instagram|facebook|tiktok ~1 met? foto's?
instagram|facebook|tiktok met foto's`,
	},
	{
		test: isOfApplicant,
		patterns: `
[foto{,'s}] ~3 op|bij|in|aan ~2 @letter
@letter ~4 [@picture|pasfoto|portretfoto]
[@picture|filmpje|video|pasfoto] ~2 [bij|mee|toe|erbij|bijgevoegd|verplicht|mee*|toevoegen|uploaden|van|waarop ~2 jezelf|gezicht|jou|u|je?] !klant|archief
instagram|facebook|profielfoto|tiktok ~3 foto|profiel|bekijken|kijken|mee
brieven|sollicitaties|reacties|cv's zonder foto`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[zonder ~1 *foto|foto van? jezelf?] ~8 niet|geen|opzij|terzijde|weg|kansloos|prullenbak|ongelezen
^ [geen *foto|foto] geen
[met *foto|foto] ~1 anders`,
	},
];
