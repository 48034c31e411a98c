import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-dress';

export const religionDress: readonly PatternGroup[] = [
	{
		open: false,
		test,
		patterns: `
geen|zonder|nooit ~4 @veil|baard|religieuze
[@veil|religieuze ~2 uitingen|symbolen|tekens|kleding?] ~4 verboden|niet|ongewenst|af|thuis|uit
[zichtbare|religieuze|uiterlijke ~1 @token] ~3 niet|verboden|ongewenst|achterwege
neutraal|neutrale ~1 gekleed|kleding|uiterlijk ~3 geloof|religieuze|hoofddoek
niet bidden{,d} ~2 werktijd
uiterlijk|visueel|zichtbaar neutraal`,
	},
	{
		open: false,
		names: false,
		test,
		patterns: `
[@veil|kruis|baard{,en} en|of|noch ~1 @veil|baard{,en}] ~9 niet|geen|@away|laat|laten
[@veil] ~9 niet|@away !hoeft
niet|nooit|verbieden|verboden|thuis|zonder|geen|laat|doe{,t} ~4 [@veil] !hoeft
[religieus|religieuze|godsdienstig{,e} ~1 neutraal|neutrale|@token] ~6 niet|geen|@away|mag
geloof|religie|godsdienst|overtuiging ~5 niet|nooit ~2 zichtba{ar,re}|zien|laat|uit|tonen
geloof|religie|godsdienst ~2 thuis|buiten ~2 laat|laten|deur|achter
niets|niks ~4 geloof|religie|godsdienst
gelovige|islamitische|joodse|christelijke|geloofs @token ~6 niet|geen|@away|hoort|horen
[@token van ~2 @creed] ~4 niet|geen|@away`,
	},
];
