import type { PatternGroup } from '../../model';

export const questionAge: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[hoe oud] ben{,t}|word{,t}
wat is ~2 leeftijd|geboortedatum|geboortejaar
wanneer|welk ~2 ben{,t} ~2 geboren
welk geboortejaar|leeftijd
vermeld|noem|geef ~3 leeftijd|geboortedatum
wanneer ~4 met pensioen
hoe lang wil{,t}|denkt ~3 nog ~2 werken`,
	},
];
