import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-dress';

export const religionDress: readonly PatternGroup[] = [
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
];
