import type { PatternGroup } from '../../model';

export const questionAge: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
[hoe oud] bent|ben|word|wordt
[wat is ~2 leeftijd|geboortedatum|geboortejaar]
[wanneer|welk ~2 bent|ben ~2 geboren]
[in welk jaar|wanneer ~1 bent|ben ~1 geboren]
[welk geboortejaar|leeftijd]
[vermeld|noem|geef ~3 leeftijd|geboortedatum]
[wanneer ~4 met pensioen]
[hoe lang wil|wilt|denkt ~3 nog ~2 werken]`,
	},
];
