import type { PatternGroup } from '../../model';
import { isMany } from '../../rules/requirements-years';
import { isNotLeftOpen } from '../../sign';

export const requirementsYears: readonly PatternGroup[] = [
	{
		test: isMany,
		patterns: `
# jaar|jaren ~3 @experience
# plus|of meer? jaar|jaren ~3 @experience
# jaar|jaren of meer|langer ~3 @experience
@experience ~2 van ~3 # jaar|jaren
ben{,t}|hebt|al|@least|ruim ~3 [# jaar|jaren ~2 @working]`,
	},
	{
		patterns: `
een leven lang @experience
zeer|heel ruime|uitgebreide|lange @experience`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[@decade ~2 jaar|jaren|@experience|lang ~3 @experience|@working] !geleden|bestaat|bestaan
@decade ~1 @experience|vlieguren
#|enkele|meerdere @decade
decennialang{,e}|tienjarige|twintigjarige ~2 @experience|loopbaan|staat|praktijk|carriere
# vlieguren
halve|half leven ~3 vak|branche|@experience|gewerkt
jarenlange|vele|lange jaren? @experience`,
	},
	{
		test: isMany,
		patterns: `
@be|@has|al|@least|ruim|werkt{,e}|draait|zit|wie|minste|meer ~3 [# jaar|jaren ~4 @working|beroep|werkte|beleid|achter|zit|loopt|stond|ondernemer|zzp'er|leidinggevend|leiding] !oud|contract|geleden
@be|@has|al|@least|ruim|werkt{,e}|wie|minste|meer ~3 [# jaar|jaren ~1 in|als] !oud|contract|geleden
staat van dienst ~2 # jaar
# jaar|jaren ~1 of? langer|meer|plus ~4 @working|als|in|met
[@least|meer|ruim ~1 dan? # jaar|jaren ~1 in|als|bij|achter|op] !oud|geleden|contract
@experience ~1 @least|ruim|zeker|meer? ~1 dan? # jaar|jaren
[@least|ruim|zeker|al|minste|meer ~1 dan? # jaar|jaren ~5 ge*|leidinggegeven|lesgegeven|verkocht] !geleden|oud
@experience ~5 @decade
[# jaar|jaren in het|dit vak] ~2 minste|minimum`,
	},
	{ open: false, test: isMany, patterns: 'onder # jaar ~2 @experience' },
];
