import type { Rule } from '../model';
import { sources } from '../sources';

/** Age, asked for in a question. */
export const questionAge: Rule = {
	id: 'question-age',
	version: 1,
	category: 'age',
	severity: 'stop',
	kinds: ['question'],
	sources: [sources.wgbl],
	patterns: {
		nl: [
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
		],
		en: [
			{
				open: false,
				patterns: `
[how old] are|will
[what is|what's ~2 age|date ~1 of? ~1 birth?]
[when|which|what ~2 were ~1 you born]
[in which|what year ~2 born]
[date of birth]
[state|give|mention ~2 age]
[when ~4 retire|retirement]`,
			},
		],
	},
};
