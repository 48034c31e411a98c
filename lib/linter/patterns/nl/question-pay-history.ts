import type { PatternGroup } from '../../model';

export const questionPayHistory: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
wat|hoeveel ~2 verdien{,t,de,d} ~3 nu
wat|hoeveel verdien{,t,de} je|u|jij
verdien{,t,de} je|u|jij ~3 nu|vroeger|huidige|vorige|momenteel
laatste|laatstverdiende|huidig{,e}|vorig{,e} ~1 salaris|loon|inschaling|beloning|schaal|inkomen|salarisschaal|salarisstrook|loonstrook|verdiensten
salaris|loon|inkomen ~4 laatste|huidige|vorige|nu ~1 baan|werkgever|functie?
salarisstrook{,je}|loonstrook{,je}|jaaropgave
in welke ~1 schaal zit|zat ~2 nu?
salarisverleden|salarisgeschiedenis|loongeschiedenis`,
	},
];
