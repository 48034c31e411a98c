import type { PatternGroup } from '../../model';
import { isAboutPeople } from '../../rules/origin-noun';

export const originNoun: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutPeople,
		suggestions: ['mensen met een migratieachtergrond'],
		patterns: `
allochtoon|allochtone{,n}|buitenlander{,s}|gastarbeider{,s}|neger{,s}|zigeuner{,s}|zigeunerin|eskimo{,'s}|indiaan|indianen|halfbloed{,en}|kleurling{,en}|exoot|vreemdeling{,en}|moslimmigranten|mulat{,ten}|oosterling{,en}|inboorling{,en}|medelander{,s}|bicultureel|oostblokker{,s}
niet westers{,e} ~2 achtergrond|afkomst|allochtonen|migranten|migratieachtergrond|herkomst?
nietwesters{,e}|niet-westerse
nieuwe nederlander{,s}
met een kleurtje|tintje
getint{,e} ~1 collega{,'s}|mensen|kandidaten|medewerkers?
gekleurd{,e} ~1 deel|collega{,'s}|mensen|kandidaten|medewerkers|persoon|personen
blanke ~1 collega{,'s}|mensen|kandidaten|medewerkers|man{,nen}|vrouw{,en}|bevolking|organisatie|team
blanken
exotisch{,e} uiterlijk|uitstraling|collega|types|achtergrond
excuustruus|excuus-allochtoon
turk|marokkaan|mocro{,'s}|polak
etnische ~1 minderheid|minderheden|types`,
	},
];
