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
hebt|ben{,t}|@least|ruim|al ~3 [# jaar|jaren ~2 @working]`,
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
[@decade ~2 jaar|jaren|@experience|lang ~3 @experience|@working] !bestaat|bestaan|geleden
@decade ~1 aan? ~1 @experience|vlieguren
#|enkele|meerdere @decade
decennialang{,e}|tienjarige|twintigjarige ~2 @experience|loopbaan|staat|praktijk|carriere
# vlieguren
half|halve leven ~3 @experience|vak|branche|gewerkt
lange|jarenlange|vele jaren? @experience`,
	},
	{
		test: isMany,
		patterns: `
meer|@least|ruim|al|minste|werkt{,e}|@has|wie|@be|zit|draait ~3 [# jaar|jaren ~4 @working|beroep|werkte|beleid|achter|zit|loopt|stond|ondernemer|zzp'er|leidinggevend|leiding] !oud|geleden|contract
meer|@least|ruim|al|minste|werkt{,e}|@has|wie|@be ~3 [# jaar|jaren ~1 in|als] !oud|geleden|contract
staat van dienst ~2 # jaar
# jaar|jaren ~1 of? meer|langer|plus ~4 @working|als|in|met
[meer|@least|ruim ~1 dan? # jaar|jaren ~1 in|als|bij|achter|op] !oud|geleden|contract
@experience ~1 meer|@least|ruim|zeker? ~1 dan? # jaar|jaren
[meer|@least|ruim|al|minste|zeker ~1 dan? # jaar|jaren ~5 ge*|leidinggegeven|lesgegeven|verkocht] !oud|geleden
@experience ~5 @decade
[# jaar|jaren in het|dit vak] ~2 minste|minimum`,
	},
	{ open: false, test: isMany, patterns: 'onder # jaar ~2 @experience' },
];
