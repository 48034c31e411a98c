import type { PatternGroup } from '../../model';
import { isAboutPeople } from '../../rules/origin-noun';

export const originNoun: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutPeople,
		suggestions: ['mensen met een migratieachtergrond'],
		patterns: `
allochtoon|allochtone|allochtonen|buitenlander|buitenlanders|gastarbeider|gastarbeiders|neger|negers|zigeuner|zigeuners|zigeunerin|eskimo|eskimo's|indiaan|indianen|halfbloed|halfbloeden|kleurling|kleurlingen|bosneger|exoot|exoten|vreemdeling|vreemdelingen|moslimmigranten|kutmarokkanen|roetmop|mulat|mulatten|importbruid|vreemdelingen|oosterling|oosterlingen|inboorling|inboorlingen|eskimo|medelander|medelanders|bicultureel|oost-blokkers|oostblokker|oostblokkers
[niet westers{,e} ~2 achtergrond|afkomst|allochtonen|migranten|migratieachtergrond|herkomst?]
[nietwesters|niet-westerse|nietwesterse]
[nieuwe nederlander{,s}]
[mensen met een kleurtje|tintje]
[met een kleurtje]
[getint{,e} ~1 collega{,'s}|mensen|kandidaten|medewerkers?]
[gekleurd{,e} ~1 collega{,'s}|mensen|kandidaten|medewerkers|persoon|personen]
[blanke ~1 collega{,'s}|mensen|mannen|vrouwen|kandidaten|medewerkers|man|vrouw|bevolking|organisatie|team]
blanken
[exotisch{,e} uiterlijk|uitstraling|collega|types|achtergrond]
[derde wereld ~1 landen?]
[derdewereldland{,en}]
[een? kleurtje|kleurrijk tintje] hebben|hebt|heeft
[excuustruus|excuusallochtoon|excuus-allochtoon]
[turk|marokkaan|mocro|mocro's|polak|polakken|spanjolen]
[etnische ~1 minderheid|minderheden|types]`,
	},
];
