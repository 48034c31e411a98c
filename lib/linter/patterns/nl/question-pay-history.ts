import type { PatternGroup } from '../../model';

export const questionPayHistory: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
wat|hoeveel ~2 verdien{,t,de,d} ~3 nu
wat|hoeveel verdien{,t,de} u|je|jij
verdien{,t,de} u|je|jij ~3 nu|vorige|huidige|momenteel|vroeger
huidig{,e}|vorig{,e}|laatste|laatstverdiende ~1 salaris|loon|inkomen|beloning|salarisstrook|verdiensten|schaal|inschaling|salarisschaal|loonstrook
salaris|loon|inkomen ~4 vorige|huidige|laatste|nu ~1 baan|werkgever|functie?
loonstrook{,je}|salarisstrook{,je}|jaaropgave
in welke ~1 schaal zit|zat ~2 nu?
salarisverleden|salarisgeschiedenis|loongeschiedenis`,
	},
];
