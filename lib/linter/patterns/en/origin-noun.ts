import type { PatternGroup } from '../../model';
import { isAboutPeople } from '../../rules/origin-noun';

export const originNoun: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutPeople,
		suggestions: ['people with a migration background'],
		patterns: `
aliens|allochthonous|allochtonen|allochtoon|colored|coloureds|eskimo|eskimos|ethnics|exotics|foreigner|foreigners|gyp|gypped|gypsies|gypsy|halfcaste|mulatto|mulattos|negro|negroes|nonwestern|oriental|orientals|third-worlders
non western{,ers} ~2 background|candidates|migrants|origin|people?
half caste{,s}
[coloured] @person|@seeker|staff|team
ethnic ~1 @person|background|look|minorities|minority|types
third world ~1 countries|country?
ethnic|exotic ~2 colleagues|hires|staff|team|workers
exotic ~1 accent|appearance|background|colleague|faces|look%|origin|people
illegal alien|aliens|illegals|immigrant|immigrants
guest worker{,s}
[asians|blacks|whites|yellows] ~1 and|only|welcome
people of a different? ~1 race
caucasian{,s}
spirit animal
dutch uncle`,
	},
];
