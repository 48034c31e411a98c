import type { PatternGroup } from '../../model';
import { test } from '../../rules/religion-demand';

export const religionDemand: readonly PatternGroup[] = [
	{
		names: false,
		about: 'person',
		test,
		patterns: `
praktiserend|belijdend|overtuigd|actief|toegewijd|meelevend [christen|moslim|katholiek|protestant|jood|hindoe|gelovige|lid|kerklid]
bent|ben|is ~3 [christelijk|christen|moslim|moslima|islamitisch|katholiek|protestants|protestant|gereformeerd|hervormd|joods|hindoe|boeddhist|gelovig|evangelisch|atheist|ongelovig|godsdienstig|kerkelijk|religieus|gedoopt|hindoestaan opgevoed]
bent|ben|is ~3 [rooms ~1 katholiek ~1 opgevoed?]
bent|ben|is ~3 [christelijk|christen|moslim|moslima|islamitisch|katholiek|protestants|protestant|gereformeerd|hervormd|joods|hindoe|boeddhist|gelovig|evangelisch|atheist|ongelovig|godsdienstig|kerkelijk|religieus|gedoopt|praktiserend]
[christelijk{,e}|katholiek{,e}|islamitisch{,e}|protestants{,e}|gereformeerd{,e}|joods{,e}|bijbels{,e}|gelovig{,e}|belijdend{,e}|kerkelijk{,e}|praktiserend{,e} ~1 achtergrond|overtuiging|identiteit|levensovertuiging|opvoeding|levenshouding|geloof|waarden|normen|grondslag|inslag|levensstijl|gezindte|christen{,en}|moslim{,s}|katholiek|signatuur|huize|lid ~1 en? normen|waarden?]
[christelijk{,e}|katholiek{,e}|islamitisch{,e}|gelovig{,e}|protestants{,e}|joods{,e} ~1 @person]
[lid|lidmaat van ~2 kerk|*kerk|kerkgenootschap|moskee|parochie|kerkgemeente|geloofsgemeenschap|gemeente]
[kerklid|kerkganger|kerkgang|kerklidmaatschap|meelevend lid?]
[onze|het|ons|hetzelfde|dezelfde|christelijke geloof|godsdienst|religie|geloofsovertuiging] ~3 deelt|delen|onderschrijft|onderschrijven|belijdt|aanhangt|hebt
[deelt|delen|onderschrijft|onderschrijven|belijdt ~3 geloof|godsdienst|geloofsovertuiging|grondslag|overtuiging|christelijke|religie|levensovertuiging]
[gaat|ga|gaan ~4 naar de kerk|moskee|synagoge]
[trouwe? kerkganger|kerkbezoeker]
[persoonlijk geloof ~1 in? ~2 god|jezus|christus]
[gelooft|geloof in god|jezus|allah]
[leeft|leven ~1 volgens|naar ~2 bijbel|koran|geloof]
[bijbelvast{,e}|kerkelijk meelevend|meelevende|actief|betrokken?]
[bijbelvast|bijbelgetrouw|godvrezend|wedergeboren]
[geen|zonder gelovigen|moslims|religie|geloof]
[geen|zonder ~1 geloof|religie|godsdienst] ~1 aanhangt|hebt|belijdt
[van christelijken|christelijke|katholieke|gereformeerde huize]`,
	},
	{
		names: false,
		test,
		patterns: `
welk{,e} [geloof|godsdienst|religie|geloofsovertuiging|levensovertuiging|kerk]
[wat is ~2 geloof|godsdienst|religie|levensovertuiging]
[bidt|bid|vast|gelooft|geloof|vasten ~1 u|je|jij]
[doet|doe ~1 u|je ~2 ramadan]
bent|ben ~1 u|je|jij ~2 [gelovig|religieus|moslim|christen|christelijk|islamitisch|katholiek|joods|kerkelijk]`,
	},
];
