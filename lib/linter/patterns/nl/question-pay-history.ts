import type { PatternGroup } from '../../model';

export const questionPayHistory: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[wat|hoeveel ~2 verdient|verdien|verdiende|verdiend ~3 nu]
[wat|hoeveel verdient|verdien|verdiende u|je|jij]
[verdient|verdien|verdiende u|je|jij ~3 nu|vorige|huidige|momenteel|vroeger]
[huidig|huidige|vorig|vorige|laatste|laatstverdiende|laatstgenoten ~1 salaris|loon|inkomen|beloning|salarisstrook|verdiensten|schaal|inschaling|salarisschaal|loonstrook]
[salaris|loon|inkomen ~4 vorige|huidige|laatste|nu ~1 baan|werkgever|functie?]
[loonstrook|loonstrookje|salarisstrook|salarisstrookje|jaaropgave]
[in welke ~1 schaal zit|zat ~2 nu?]
[salarisverleden|salarisgeschiedenis|loongeschiedenis]`,
	},
];
