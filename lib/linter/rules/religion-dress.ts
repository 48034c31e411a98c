import type { Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** Bans on expressions of belief; a uniform or safety rule with its ground in the text is something else. */
const test = (context: SentenceContext): boolean =>
	!hasLegalGround(context) &&
	!/veiligheid|hygi[eë]ne|safety|hygien/i.test(
		context.text.slice(context.sentence.start, context.sentence.end),
	);

export const religionDress: Rule = {
	id: 'religion-dress',
	version: 1,
	category: 'religion',
	severity: 'stop',
	sources: [sources.awgb, sources.college],
	patterns: {
		nl: [
			{
				open: false,
				test,
				patterns: `
[geen|zonder|nooit ~4 hoofddoek|hoofddoekje|hoofddoeken|hoofddoekjes|keppel|keppeltje|keppeltjes|tulband|kruisje|kruisjes|hidjab|hijab|boerka|nikab|baard|sluier|hoofdbedekking|geloofssymbolen|religieuze|geloofsuitingen|kettinkje ~2 tekens|symbolen|uitingen|kleding|sieraden|kenmerken?]
[hoofddoek|hoofddoeken|keppel|keppeltje|tulband|kruisje|hijab|hoofddoekje|hoofdbedekking|religieuze|geloofsuitingen|geloofssymbolen ~2 uitingen|symbolen|tekens|kleding? ~4 verboden|niet|ongewenst|af|thuis|uit|afdoet ~2 toegestaan|gewenst|mogelijk|welkom?]
[zichtbare|religieuze|uiterlijke ~1 uitingen|tekens|symbolen|geloofsuitingen|kenmerken van? ~2 geloof|godsdienst|religie?] ~3 niet|verboden|ongewenst|achterwege
[neutraal|neutrale ~1 gekleed|kleding|uiterlijk ~3 zonder? ~2 geloof|religieuze|hoofddoek]
[niet biddend|bidden onder werktijd]
[tijdens|onder werktijd ~2 niet ~1 bidden]
[ramadan ~2 niet]`,
			},
		],
		en: [
			{
				open: false,
				test,
				patterns: `
[no|without|never ~4 headscarf|headscarves|hijab{,s}|turban{,s}|cross|crosses|crucifix|skullcap{,s}|kippah{,s}|yarmulke|veil{,s}|burqa|niqab|religious|beard{,s} ~2 symbols|signs|dress|clothing|expression{,s}|garments|items|wear|jewellery|attire|head|covering{,s}?]
[headscarf|headscarves|hijab{,s}|turban{,s}|crosses|crucifix{,es}|skullcap{,s}|religious|veil{,s}|kippah ~2 symbols|signs|dress|clothing|garments|head|coverings|expression? ~4 forbidden|banned|prohibited|not|unacceptable|off|home|removed ~1 allowed|accepted|permitted|welcome?]
[not|cannot|can't|never ~1 wear|display|show ~3 headscarf|headscarves|hijab|turban|cross|religious|skullcap|veil ~1 symbols|signs|dress|clothing?]
[visible|outward signs|symbols|expressions of ~2 faith|religion|belief]
[remove|leave ~3 headscarf|hijab|turban|religious ~1 symbols?]
[religiously neutral]
[no praying|prayer|prayers]`,
			},
		],
	},
};
