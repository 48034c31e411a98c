import type { PatternGroup } from '../../model';
import { isAboutPeople } from '../../rules/origin-noun';

export const originNoun: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutPeople,
		suggestions: ['people with a migration background'],
		patterns: `
foreigner|foreigners|oriental|orientals|gypsy|gypsies|eskimo|eskimos|negro|negroes|non-western|nonwestern|half-caste|halfcaste|mulatto|mulattos|coloureds|colored|ethnics|allochtoon|allochtonen|allochthonous|third-worlders|aliens|gyp|gypped|exotics
[non western{,ers} ~2 background|origin|migrants|people|candidates?]
[half caste{,s}]
[coloured|colored] @seeker|@person|staff|team
[ethnic ~1 @person|minority|minorities|people|background|look|types|candidates]
[third world ~1 countries|country?]
[exotic ~1 look|looks|background|colleagues|accent|appearance|faces|origin|colleague|people]
[illegal alien|aliens|immigrant|immigrants|illegals]
[guest worker{,s}]
[red indian{,s}]
[whites|blacks|yellows|asians] ~1 welcome|only|and
[people of a different? ~1 race]
[caucasian{,s}]
[tribe elder{,s}]
[spirit animal]
[totem pole]
[peanut gallery]
[powwow{,s}|pow-wow{,s}]
[indian file|giver]
[dutch uncle]`,
	},
];
