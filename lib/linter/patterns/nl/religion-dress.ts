import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-dress';

export const religionDress: readonly PatternGroup[] = [
	{
		open: false,
		test,
		patterns: `
[geen|zonder|nooit ~4 hoofddoek{,en,je}|hoofddoekjes|keppel|keppeltje{,s}|tulband|kruisje{,s}|hidjab|hijab|boerka|nikab|baard|sluier|hoofdbedekking|geloofssymbolen|religieuze|geloofsuitingen|kettinkje ~2 tekens|symbolen|uitingen|kleding|sieraden|kenmerken?]
[hoofddoek{,en,je}|keppel|keppeltje|tulband|kruisje|hijab|hoofdbedekking|religieuze|geloofsuitingen|geloofssymbolen ~2 uitingen|symbolen|tekens|kleding? ~4 verboden|niet|ongewenst|af|thuis|uit|afdoet ~2 toegestaan|gewenst|mogelijk|welkom?]
[zichtbare|religieuze|uiterlijke ~1 uitingen|tekens|symbolen|geloofsuitingen|kenmerken van? ~2 geloof|godsdienst|religie?] ~3 niet|verboden|ongewenst|achterwege
[neutraal|neutrale ~1 gekleed|kleding|uiterlijk ~3 zonder? ~2 geloof|religieuze|hoofddoek]
[niet bidden{,d} onder werktijd]
[tijdens|onder werktijd ~2 niet ~1 bidden]
[ramadan ~2 niet]`,
	},
	{
		open: false,
		names: false,
		test,
		patterns: `
[kruisje{,s}|sluier{,s}|tulband{,en}|hoofddoek{,en,je,jes}|keppel{,s,tje,tjes}|boerka{,'s}|nikab{,s}|hijab{,s}|hidjab{,s}|chador{,s}|tulbanden|kruis|kruisbeeld|davidster{,ren}|hangertje{,s}|geloofsteken{,s}|geloofssymbool|geloofssymbolen|geloofskleding|geloofsuiting{,en}|kaftan|djellaba{,'s}|baard{,en} en|of|noch|, ~1 kruisje{,s}|sluier{,s}|tulband{,en}|hoofddoek{,en,je,jes}|keppel{,s,tje,tjes}|davidster{,ren}|baard{,en}] ~9 niet|geen|verboden|thuis|af|ongewenst|laat|laten|uit|taboe|achterwege
[kruisje{,s}|sluier{,s}|tulband{,en}|hoofddoek{,en,je,jes}|keppel{,s,tje,tjes}|boerka{,'s}|nikab|hijab|hidjab|chador|davidster|boerkini{,'s}|geloofskleed|geloofsteken{,s}|geloofssymbo{ol,len}|geloofskleding|geloofsuiting{,en}|hoofdbedekking|djellaba|kaftan] ~9 niet|verboden|thuis|af|ongewenst|uit|taboe|achterwege|afdoen|afgedaan|verborgen|verbergt|onzichtbaar|kluisje|kast|weg !hoeft
niet|nooit|verbieden|verboden|thuis|zonder|geen|laat|doe{,t} ~4 [kruisje{,s}|sluier{,s}|tulband{,en}|hoofddoek{,en,je,jes}|keppel{,s,tje,tjes}|boerka|nikab|hijab|hidjab|chador|davidster|boerkini{,'s}|geloofskleed|geloofsteken{,s}|geloofssymbo{ol,len}|geloofskleding|geloofsuiting{,en}|hoofdbedekking|djellaba] !hoeft
[religieus|religieuze|godsdienstig{,e} ~1 neutraal|neutrale|sieraden|kleding|kledij|tekens|symbolen|uitingen|hoofddeksel{,s}|accessoires|kenmerken] ~6 niet|geen|verboden|thuis|af|ongewenst|taboe|verborgen|achterwege|mag
[uiterlijk|visueel|zichtbaar neutraal]
[niets|niks ~4 geloof|religie|godsdienst ~2 zien|blijkt|zichtbaar|verraadt]
[geloof|religie|godsdienst|overtuiging ~5 niet|nooit ~2 zichtbaar|zien|zichtbare|laat|uit|tonen|uitdragen|uitdraagt]
[geloof|religie|godsdienst ~2 thuis|buiten ~2 laat|laten|deur|achter]
[religieuze|godsdienstige|gelovige|islamitische|joodse|christelijke|geloofs kleding|kledij|dracht|tekens|uitingen|symbolen|sieraden|hoofdbedekking|accessoires ~6 achter|thuis|af|uit|niet|geen|verboden|kluis|kleedkamer|taboe|kantoor|hoort|horen]
[uiting{,en}|teken{,s}|symbo{ol,len} van ~2 geloof|religie|godsdienst|overtuiging|levensovertuiging] ~4 niet|geen|thuis|verboden|achterwege|ongewenst`,
	},
];
