import type { PatternGroup } from '../../model';
import { isOfCandidateFaith, test } from '../../rules/religion-demand';

export const religionDemand: readonly PatternGroup[] = [
	{
		names: false,
		about: 'person',
		test,
		patterns: `
praktiserend|belijdend|overtuigd|actief|toegewijd|meelevend [christen|moslim|katholiek|protestant|jood|hindoe|gelovige|lid|kerklid]
ben{,t}|is ~3 [christelijk|christen|moslim|moslima|islamitisch|katholiek|protestant{,s}|gereformeerd|hervormd|joods|hindoe|boeddhist|gelovig|evangelisch|atheist|ongelovig|godsdienstig|kerkelijk|religieus|gedoopt|hindoestaan opgevoed]
ben{,t}|is ~3 [rooms ~1 katholiek ~1 opgevoed?]
ben{,t}|is ~3 [christelijk|christen|moslim|moslima|islamitisch|katholiek|protestant{,s}|gereformeerd|hervormd|joods|hindoe|boeddhist|gelovig|evangelisch|atheist|ongelovig|godsdienstig|kerkelijk|religieus|gedoopt|praktiserend]
[christelijk{,e}|katholiek{,e}|islamitisch{,e}|protestants{,e}|gereformeerd{,e}|joods{,e}|bijbels{,e}|gelovig{,e}|belijdend{,e}|kerkelijk{,e}|praktiserend{,e} ~1 achtergrond|overtuiging|identiteit|levensovertuiging|opvoeding|levenshouding|geloof|waarden|normen|grondslag|inslag|levensstijl|gezindte|christen{,en}|moslim{,s}|katholiek|signatuur|huize|lid ~1 en? normen|waarden?]
[christelijk{,e}|katholiek{,e}|islamitisch{,e}|gelovig{,e}|protestants{,e}|joods{,e} ~1 @person]
[lid|lidmaat van ~2 kerk|*kerk|kerkgenootschap|moskee|parochie|kerkgemeente|geloofsgemeenschap|gemeente]
[kerklid|kerkgang{,er}|kerklidmaatschap|meelevend lid?]
[onze|het|ons|hetzelfde|dezelfde|christelijke geloof|godsdienst|religie|geloofsovertuiging] ~3 deelt|delen|onderschrijft|onderschrijven|belijdt|aanhangt|hebt
[deelt|delen|onderschrijft|onderschrijven|belijdt ~3 geloof|godsdienst|geloofsovertuiging|grondslag|overtuiging|christelijke|religie|levensovertuiging]
[gaat|ga|gaan ~4 naar de kerk|moskee|synagoge]
[trouwe? kerkganger|kerkbezoeker]
[persoonlijk geloof ~1 in? ~2 god|jezus|christus]
[geloof{,t} in god|jezus|allah]
[leeft|leven ~1 volgens|naar ~2 bijbel|koran|geloof]
[bijbelvast{,e}|kerkelijk meelevend{,e}|actief|betrokken?]
[bijbelvast|bijbelgetrouw|godvrezend|wedergeboren]
[geen|zonder gelovigen|moslims|religie|geloof]
[geen|zonder ~1 geloof|religie|godsdienst] ~1 aanhangt|hebt|belijdt
[van christelijke{,n}|katholieke|gereformeerde huize]`,
	},
	{
		names: false,
		test,
		patterns: `
welk{,e} [geloof|godsdienst|religie|geloofsovertuiging|levensovertuiging|kerk]
[wat is ~2 geloof|godsdienst|religie|levensovertuiging]
[bid{,t}|vast{,en}|geloof{,t} ~1 u|je|jij]
[doe{,t} ~1 u|je ~2 ramadan]
ben{,t} ~1 u|je|jij ~2 [gelovig|religieus|moslim|christen|christelijk|islamitisch|katholiek|joods|kerkelijk]`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
[geen|alleen|uitsluitend|enkel|liefst|liever|voorkeur|voorrang|bij ~4 christen{,en}|moslim{,s,a's}|katholiek{,en}|gelovige{,n}|protestant{,en}|joden|hindoes|atheist{,en}|kerkganger{,s}|kerkleden|broeders|geloofsgenoten|andersgelovigen|ongelovigen|nietgelovigen|boeddhisten|geloofsgenoot]
[christen{,en}|moslim{,s}|katholieken|gelovigen|protestanten|joden|hindoes|atheisten|kerkgangers|geloofsgenoten|andersgelovigen|ongelovigen|sikhs ~3 niet|gezocht|voorrang|voorkeur|beter|geschikt|uitgesloten|alleen|minder|passen] 
[referentie|aanbeveling|brief|verklaring|getuigschrift|goedkeuring ~3 predikant|dominee|pastoor|imam|kerkenraad|priester|kerk|rabbijn|voorganger|parochie]
[bezoek{,t}|gaat|ga|kom{,t}|zit|trouw{,e} ~4 kerkdienst{,en}|eredienst|mis|kerk|moskee|synagoge|samenkomst{,en}|bijbelkring|bijbelstudie|kerkbank|kerkdiensten|vrijdaggebed|kerkgang]
[elke|iedere|wekelijks{,e} zondag? ~2 kerk|mis|moskee|kerkdienst|eredienst|kerkgang|kerkbank]
[liefde|hart|relatie|toewijding|gehoorzaamheid|geloof|vertrouwen ~2 jezus|god{,s}|heer|christus|evangelie|allah|bijbel|koran|schrift] 
[met god|jezus|christus ~3 leeft|wandelt|leven|wandelen]
[belijdenis ~3 gedaan|hebt|deed|aflegt|ondertekent|onderschrijft|afgelegd]
[onderschrijf{,t}|onderteken{,t}|onderschrijven|instemt|instemming ~4 geloofsbelijdenis|grondslag|evangelie|belijdenis|bijbel|identiteitsverklaring|credo|belijdenisgeschriften|leer]
[christelijke|islamitische|katholieke|reformatorische|protestantse|bijbels{,e}|joodse ~1 levenswandel|leefregels|levensvisie|levensbeschouwing|geloofsbelijdenis|moraal|waarden|principes|beginselen|normen|leefwijze|wereldbeeld|mensvisie|gezin|huis|opvoeding|levensstijl]
[geloof|god|bijbel|koran|religie|evangelie|godsdienst|kerk ~3 centraal|basis|leidraad|kompas|richtsnoer|fundament|drijfveer|inspiratie|inspiratiebron|belangrijk|rol|leeft|plek ~1 leven?]
ben{,t}|is|zijn ~3 [seculier|vrijzinnig|atheistisch|onkerkelijk|orthodox|bevindelijk|reformatorisch|heiden|vroom|kerks|ongodsdienstig|nietreligieus|nietgelovig|bijbelvast|diepgelovig|humanistisch]
ben{,t}|is|zijn ~3 niet [gelovig|religieus|christelijk|moslim|kerkelijk]
[diepgelovig{,e}|godsvruchtig{,e}|godvrezend{,e}|vroom|vrome|kerks{,e}|streng gelovig|orthodoxe|kerkelijk betrokken|meelevend|actief]
[hetzelfde|zelfde|ons|onze|eigen geloof|godsdienst|religie|geloofsovertuiging|kerk] !in|wijze|werk|project|belangrijk
[geloofsgemeenschap|kerkgenootschap|kerkgemeente|parochie ~3 lid|actief|hoort|behoort]
[lid|actief|hoort|behoort|vrijwilliger ~3 geloofsgemeenschap|kerkgenootschap|kerkgemeente|parochie|evangeliegemeente|moskeegemeenschap]
[bidden|gebed|gebedspauze{,s}|bidpauze{,s}|gebedstijd{,en}|vrijdaggebed|ramadan|vasten|suikerfeest|sabbat|zondagsrust|offerfeest|gebedsruimte|kerkgang ~5 niet|geen|verboden|lastig|storen|moeilijk|hinderen|onmogelijk] !probleem|bezwaar
[geen|niet|nooit|zonder ~3 gebed{,en}|bidden|bidt|gebedspauze{,s}|bidpauze{,s}|gebedsruimte|ramadan|vast{,en}|sabbat|suikerfeest|geloofsuitingen|gebedsmomenten|godsdienst|religie|geloof|kerk]
[sabbat|zondagsrust|ramadan ~3 viert|vieren|volgt|meedoet|houd{,en,t}|heiligt]
[meedoet|doet|meedoen|mee ~3 ramadan|vasten]
[geloofsredenen|geloofsbezwaren|gewetensbezwaren|geloofsregels|geloofsovertuiging|religieuze|godsdienstige ~1 redenen|gronden|bezwaren|regels|verplichtingen?] ~5 niet|geen
[op|zondag|zaterdag|vrijdag ~2 geloof|principe ~4 niet ~2 werk*]
[bid{,t,den} ~2 voor|met|mee|samen ~1 het|de|ons|elkaar?] 
[god|jezus|allah|christus ~2 gelooft|geloven|belijdt|dient|volgt|liefhebt|navolgt]
[geloven|geloof{,t} ~1 in ~2 god|jezus|allah|christus|hem|hogere]
[volgeling|navolger|dienaar|kind|getuige van|in ~1 jezus|god|christus|heer|jehova|evangelie]
[gedoopt|gevormd|besneden|wedergeboren|bekeerd] ~2 ben{,t}|is|zijn
ben{,t} ~2 [gedoopt|besneden|wedergeboren|bekeerd|tot geloof gekomen]
[christen{,en}|moslim{,s,a}|katholiek|gelovige|protestant|jood|hindoe|atheist|boeddhist] ~1 bent|zijn|gezocht
[ter kerke]
[van ~1 christelijken|gereformeerden|katholieken|joodsen|islamitischen|protestantsen|hervormden huize]
[niet|on gelovig{,en} ~1 zijn|bent?]
[ramadan|vasten|suikerfeest|sabbat ~1 meedoen|meedoet|vieren|houden]`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
[kerkelijk betrokken|meelevend{,e}|actief{,e}]
[streng gelovig{,e}]
zijn|is|bent ~2 [kerkelijk] !werker|functie
[kerkelijk|gelovig|gereformeerd|katholiek|christelijk|islamitisch|hervormd|reformatorisch|joods|vroom|protestants{,e} gezin|nest|milieu|huis|thuis|achtergrond]
[zondag|zaterdag|vrijdag|sabbat ~3 rustdag|gebedsdag|heilig{,t}|rust] ~1 viert|houdt|eert|respecteert|is|bent
[wie|iemand|die|kandidaten ~3 islam|christendom|jodendom|hindoeisme|boeddhisme ~1 belijdt|aanhangt|belijden|aanhangen|volgt]
[levend{,e}|persoonlijk{,e}|doorleefd{,e}|oprecht{,e}|vast{,e}|sterk{,e} geloof|geloofsleven|godsgeloof]
[band|relatie|omgang|leven|wandel ~1 met jezus|god|christus|allah|heer|hem]
[atheisten|agnosten|heidenen|ongelovigen|andersdenkenden|moslims|joden|christenen|hindoes|katholieken|boeddhisten|gelovigen|sikhs ~5 niet|geen|@barred]
[biddend{,e}|vastend{,e}|gelovig{,e}|islamitisch{,e}|gesluierd{,e} collega's|medewerkers|mensen|kandidaten|personeel]
[zondagse|zondag{,s}|vrijdags|zaterdags ~3 naar ~1 kerk|mis|moskee|synagoge|dienst|gebed] ~1 gaat|ga|gaan{,d}|komt?
[trouw|actief|meelevend|betrokken aan|in|bij ~1 kerk|moskee|gemeente|geloof]
[evangelie|geloof|christus|bijbel|gods woord ~4 zichtbaar|uitdraagt|uitdragen|verkondigt|verspreidt|voorleeft|voorleven|praktijk]
[halal|koosjer|kosher|islamitisch slachten? ~4 niet|geen|andere|elders|zelf]
[zondag|zondags|zaterdag|sabbat|sabbatdag ~5 gewetenskwestie|gewetensbezwaar|bezwaar|principekwestie|geloofskwestie]
[enige|eerste moslim|christen|gelovige|jood|katholiek|hindoe] ~8 moet|grap|grapje|kunnen`,
	},
	{
		names: false,
		open: false,
		patterns: `
je|jij|u [onderschrijft|deelt|steunt ~2 christelijke|bijbelse|islamitische|katholieke|joodse|protestantse grondslag|uitgangspunten|waarden|identiteit]
[gelovige|christelijke|islamitische kok|bakker|collega|*er] ~1 past|heeft|krijgt
zoeken|zoekt|gezocht ~1 [christen|moslim|katholiek|gelovige] !van`,
	},
];
