import type { PatternGroup } from '../../model';
import { isAboutPeople } from '../../rules/origin-noun';

export const originNoun: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutPeople,
		suggestions: ['people with a migration background'],
		patterns: `
aliens|allochthonous|allochtonen|allochtoon|colored|coloureds|eskimo|eskimos|ethnics|exotics|foreigner|foreigners|gyp|gypped|gypsies|gypsy|halfcaste|mulatto|mulattos|negro|negroes|nonwestern|oriental|orientals|third-worlders
non western{,ers} ~2 people|candidates|background|origin|migrants?
half caste{,s}
[coloured] team|staff|@seeker|@person
ethnic ~1 @person|background|look|minorities|minority|types
third world ~1 country|countries?
ethnic|exotic ~2 team|staff|colleagues|workers|hires
exotic ~1 people|background|origin|accent|appearance|look%|colleague|faces
illegal alien|aliens|illegals|immigrant|immigrants
guest worker{,s}
[asians|blacks|whites|yellows] ~1 and|only|welcome
people of a different? ~1 race
caucasian{,s}
spirit animal
dutch uncle`,
	},
];
