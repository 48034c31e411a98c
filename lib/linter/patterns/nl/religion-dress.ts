import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-dress';

export const religionDress: readonly PatternGroup[] = [
	{
		open: false,
		test,
		patterns: `
geen|zonder|nooit ~4 religieuze|@veil|baard
[religieuze|@veil ~2 tekens|uitingen|kleding|symbolen?] ~4 niet|af|uit|ongewenst|verboden|thuis
[religieuze|uiterlijke|zichtbare ~1 @token] ~3 niet|verboden|ongewenst|achterwege
neutraal|neutrale ~1 uiterlijk|gekleed|kleding ~3 geloof|religieuze|hoofddoek
niet bidden{,d} ~2 werktijd
visueel|uiterlijk|zichtbaar neutraal`,
	},
	{
		open: false,
		names: false,
		test,
		patterns: `
[@veil|baard{,en}|kruis en|of|noch ~1 @veil|baard{,en}] ~9 niet|geen|@away|laat|laten
[@veil] ~9 niet|@away !hoeft
niet|geen|zonder|nooit|thuis|verboden|verbieden|laat|doe{,t} ~4 [@veil] !hoeft
[religieuze|religieus|godsdienstig{,e} ~1 neutraal|neutrale|@token] ~6 niet|geen|@away|mag
geloof|godsdienst|religie|overtuiging ~5 niet|nooit ~2 uit|laat|zien|tonen|zichtba{ar,re}
geloof|godsdienst|religie ~2 thuis|buiten ~2 achter|deur|laat|laten
niks|niets ~4 geloof|godsdienst|religie
christelijke|islamitische|gelovige|geloofs|joodse @token ~6 niet|geen|@away|horen|hoort
[@token van ~2 @creed] ~4 niet|geen|@away`,
	},
];
