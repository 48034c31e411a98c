import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Plants, law of aliens, history and materials use the same words for other things. */
function isAboutPeople(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		/plant(?:en)?\b|boom|bomen|soort|flora|fauna|dieren|vissen|species|trees|wood|hout|biolog|histor|archief|archive|geschiedenis|19e|18e|museum|verf|paint|metaal|metal|skin|huid|medisch onderzoek|koloniaal|colonial|wijn|bier|druk|paper|papier/.test(
			sentence,
		)
	)
		return false;
	return !(context.words[match.first]?.text === 'blank' && governor(context, match.first) === 'work');
}

export const originNoun: Rule = {
	id: 'origin-noun',
	version: 1,
	category: 'origin',
	severity: 'tip',
	sources: [sources.codeDi, sources.rijkTips],
	patterns: {
		nl: [
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
		],
		en: [
			{
				open: false,
				test: isAboutPeople,
				suggestions: ['people with a migration background'],
				patterns: `
foreigner|foreigners|oriental|orientals|gypsy|gypsies|eskimo|eskimos|negro|negroes|non-western|nonwestern|half-caste|halfcaste|mulatto|mulattos|coloureds|colored|ethnics|allochtoon|allochtonen|allochthonous|third-worlders|aliens|gyp|gypped|exotics
[non western{,ers} ~2 background|origin|migrants|people|candidates?]
[half caste{,s}]
[coloured|colored ~1 @person]
[ethnic ~1 @person|minority|minorities|people|background|look|types|candidates]
[ethnics]
[third world ~1 countries|country?]
[exotic ~1 look|looks|background|colleagues|accent|appearance|faces|origin|colleague|people]
[illegal alien|aliens|immigrant|immigrants|illegals]
[guest worker{,s}]
[red indian{,s}]
[whites|blacks|yellows|asians] ~1 welcome|only|and
[people of a different? ~1 race]
[oriental ~1 @person]
[caucasian{,s}]
[tribe elder{,s}]
[spirit animal]
[totem pole]
[peanut gallery]
[powwow{,s}|pow-wow{,s}]
[indian file|giver]
[dutch uncle]`,
			},
		],
	},
};
