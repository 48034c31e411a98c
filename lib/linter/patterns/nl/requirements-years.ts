import type { PatternGroup } from '../../model';
import { isMany } from '../../rules/requirements-years';
import { isNotLeftOpen } from '../../sign';

export const requirementsYears: readonly PatternGroup[] = [
	{
		test: isMany,
		patterns: `
[# jaar|jaren ~3 @experience]
[# plus|of meer? jaar|jaren ~3 @experience]
[# jaar|jaren of meer|langer ~3 @experience]
[@experience ~2 van|: ~3 # jaar|jaren]
ben{,t}|hebt|al|minimaal|minstens|ruim ~3 [# jaar|jaren ~2 actief|werkzaam|gewerkt|vak|praktijk|bezig]`,
	},
	{
		patterns: `
[decennialange|decennia|tientallen ~1 jaren? ~2 @experience]
[een leven lang @experience]
[zeer|heel ruime|uitgebreide|lange @experience]`,
	},
	{
		open: false,
		test: isNotLeftOpen,
		patterns: `
[decennium|decennia|dozijn|tiental|tientallen|vijftiental|twintigtal ~2 jaar|jaren|@experience ~3 @experience|vak|werkzaam|gewerkt|branche|sector|meegedraaid?] !geleden|bestaat|bestaan
[decennium|decennia ~1 lang? ~2 @experience|vak|werkzaam|meegedraaid|branche|vlieguren]
[decennialang{,e}|tienjarige|vijftienjarige|twintigjarige ~2 @experience|loopbaan|staat|praktijk|carriere]
[# dienstjaren|ervaringsjaren|vlieguren|praktijkjaren|branchejaren]
[halve|half leven ~3 vak|branche|@experience|gewerkt]
[jarenlange|vele|zeer|veel jaren? ~1 lange? @experience]`,
	},
	{
		test: isMany,
		patterns: `
ben{,t}|hebt|heeft|al|minimaal|minstens|ruim|ten|werkt{,e}|draait|zit|wie|minste|meer ~3 [# jaar|jaren ~4 actief|werkzaam|gewerkt|vak|praktijk|bezig|branche|sector|meegedraaid|rondgelopen|functie|beroep|werkte|beleid|achter|meedraait|zit|loopt|stond|gestaan|ondernemer|zzp'er|leidinggevend|leiding|kok|advocaat|programmeur|in|als] !oud|contract|geleden
[# jaar|jaren ~1 of? langer|meer|plus ~4 vak|werkzaam|gewerkt|functie|sector|branche|rol|als|in|met]
[minimaal|minstens|tenminste|meer|ruim ~1 dan? # jaar|jaren ~1 in|als|bij|achter|op] !oud|geleden|contract
[@experience ~1 minimaal|minstens|ruim|zeker|vanaf|meer? ~1 dan? # jaar|jaren]
[minstens|minimaal|tenminste|ruim|zeker|al|minste|meer ~1 dan? # jaar|jaren ~5 gehad|gegeven|geleid|gedaan|geschreven|gebouwd|gestuurd|gestaan|gereden|geoefend|doorgebracht|leidinggegeven|lesgegeven|meegelopen|gezeten|gemaakt|gevaren|verkocht|onderhandeld|geadviseerd|ge*] !geleden|oud
[@experience ~5 decennium|decennia|dozijn]
[# jaar|jaren in het|dit vak] ~2 minste|minimum`,
	},
];
