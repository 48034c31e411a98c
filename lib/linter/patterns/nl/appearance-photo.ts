import type { PatternGroup } from '../../model';
import { isOfApplicant } from '../../rules/appearance-photo';
import { isNotLeftOpen } from '../../sign';

export const appearancePhoto: readonly PatternGroup[] = [
	{
		test: isOfApplicant,
		patterns: `
[pasfoto{,'s}|sollicitatiefoto|profielfoto|portretfoto] !voor|van|maakt|automaat
[goede|mooie|leuke|nette|actuele|duidelijke|recente @picture] ~3 van|bij|mee|je|jezelf
@letter ~2 en|met|inclusief|plus|voorzien ~2 @picture
@picture|filmpje van|waarin jezelf|je|jouw|u
met|inclusief ~2 foto ~2 op|aan|naar
graag|solliciteer|mail|stuur|lever|sturen|upload|voeg ~5 @picture
foto ~3 verplicht|vereist|gewenst|mee*|toevoegen|uploaden|bij
foto ten voeten
bekijken|ontvangen ~3 [@picture|profielfoto]
filmpje|video over jezelf
link naar ~2 facebook|instagram|tiktok ~1 met? foto's?
facebook|instagram|tiktok met foto's`,
	},
	{
		test: isOfApplicant,
		patterns: `
[foto{,'s}] ~3 in|bij|op|aan ~2 @letter
@letter ~4 [@picture|pasfoto|portretfoto]
[filmpje|video|@picture|pasfoto] ~2 [bij|mee|toe|erbij|bijgevoegd|verplicht|mee*|toevoegen|uploaden|van|waarop ~2 je|u|jezelf|gezicht|jou?] !klant|archief
facebook|instagram|tiktok|profielfoto ~3 mee|foto|profiel|kijken|bekijken
brieven|sollicitaties|reacties|cv's zonder foto`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[zonder ~1 *foto|foto van? jezelf?] ~8 niet|geen|opzij|terzijde|weg|kansloos|prullenbak|ongelezen
^ [geen foto|*foto] geen
[met *foto|foto] ~1 anders`,
	},
];
