import type { PatternGroup } from '../../model';
import { isAboutPeople } from '../../rules/origin-noun';

export const originNoun: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutPeople,
		suggestions: ['mensen met een migratieachtergrond'],
		patterns: `
exoot|allochtone{,n}|allochtoon|bicultureel|kleurling{,en}|moslimmigranten|buitenlander{,s}|eskimo{,'s}|gastarbeider{,s}|neger{,s}|oostblokker{,s}|oosterling{,en}|indiaan|halfbloed{,en}|inboorling{,en}|medelander{,s}|indianen|mulat{,ten}|vreemdeling{,en}|zigeunerin|zigeuner{,s}
niet westers{,e} ~2 achtergrond|afkomst|herkomst|allochtonen|migratieachtergrond|migranten?
niet-westerse|nietwesters{,e}
nieuwe nederlander{,s}
met een kleurtje|tintje
getint{,e} ~1 mensen|kandidaten|collega{,'s}|medewerkers?
gekleurd{,e} ~1 mensen|kandidaten|collega{,'s}|medewerkers|persoon|personen|deel
exotisch{,e} uiterlijk|uitstraling|collega|achtergrond|types
excuustruus|excuus-allochtoon
turk|marokkaan|mocro{,'s}|polak
etnische ~1 minderheden|minderheid|types`,
	},
	{
		open: false,
		test: isAboutPeople,
		patterns: `
blanke !en|of ~1 mensen|kandidaten|collega{,'s}|medewerkers|team|organisatie|man{,nen}|vrouw{,en}|bevolking
blanken
[blanke] en|of gekleurde|zwarte|donkere`,
	},
];
