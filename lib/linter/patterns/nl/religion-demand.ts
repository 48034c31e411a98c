import type { PatternGroup } from '../../model';
import { isOfCandidateFaith, test } from '../../rules/religion-demand';

export const religionDemand: readonly PatternGroup[] = [
	{
		names: false,
		about: 'person',
		test,
		patterns: `
praktiserend|belijdend|overtuigd|actief|toegewijd|meelevend|streng [@faith|lid|kerklid]
@be ~3 [@faith]
@faith ~1 @person|@values|lid|christen{,en}|moslim{,s}|katholiek
lid|lidmaat van ~2 kerk|*kerk|kerkgenootschap|moskee|parochie|*gemeente|gemeente|*gemeenschap
kerklid|kerkgang{,er}|kerkganger{,s}|meelevend
deelt|delen|onderschrij*|belijd* ~3 @creed|@faith|grondslag
[ons|onze|het|hetzelfde|dezelfde @creed] ~3 deelt|delen|onderschrij*|belijd*|aanhangt|hebt
ga{,at,an} ~4 naar de @worship
leef{,t}|leven ~1 volgens|naar ~2 @creed
bijbelvast{,e}|godvrezend
kerkelijk meelevend{,e}|betrokken|actief{,e}`,
	},
	{
		names: false,
		test,
		patterns: `
welk{,e} [@creed]
wat is ~2 @creed
bid{,t}|geloof{,t} u|je|jij
^ [vast u|je|jij]
geloofsovertuiging|kerkgenootschap
ben{,t} ~1 u|je|jij ~2 [@faith]`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
@only ~4 christen{,en}|moslim{,s,a's}|katholiek{,en}|gelovige{,n}|protestant{,en}|atheist{,en}|@believers
@believers ~5 niet|geen|gezocht|@barred|alleen
niet|@barred ~3 @believers
aangesloten|verbonden|betrokken|behoor{t,en} ~3 kerk|*kerk|kerkelijke|moskee|*gemeenschap
bid{,t,den} ~5 mee
sluit|begint|beginnen|opent|openen|start ~4 [met ~1 gebed|bidden]
geloof|religie|godsdienst ~2 laat|laten|houd{,t} ~6 thuis|achter|deur
bijbel|koran ~3 ken{,t}|lees{t}|leeft
naar de @worship ~1 wil{,t}
met? @prayer ~8 mee|meedoe*|hoort|horen|verplicht|vast|aanwezig
meedoen|aansluiten|aanschuiven|deelnemen|deelname|bidden ~5 @prayer|mee
aan|bij|tot|van? welk{,e} ~1 kerk|kerkgenootschap|moskee|geloofsgemeenschap
@prayer ~6 eigen|vrije tijd
@prayer ~2 doe{,t,n} ~1 je|jij|u ~3 thuis|elders
[tijdens|voor ~1 ramadan|vasten] ~8 inzet|gewoon|niet
zondagsrust|rustdag ~3 heilig
zondag ~3 heer|god|gods
spirituele ~1 pad|weg|leven ~1 bewandelen?
iemand? van? het? andere geslacht ~2 geen? hand ~2 geven?
vanwege|wegens|om ~1 geloof|godsdienst ~6 niet|geen
open|hart|passie voor het? @creed
referentie|brief|*brief|verklaring ~3 predikant|dominee|pastoor|imam|kerkenraad|kerk|voorganger
bezoek{,t}|ga{,at,an}|kom{,t}|zit|trouw{,e}|elke|iedere|wekelijks{,e} ~4 @worship
zondag{,s}|zondagse|zaterdags ~3 @worship
@god ~2 gelooft|geloven|belijdt|dient|volgt|leeft|liefhe{bt,eft,bben}|lief
geloof{,t}|geloven|liefde|hart|relatie|band|vertrouwen|leven|leef{,t}|dien{,t} ~2 @god|bijbel|tien|evangelie|hogere
kind van ~1 @god
belijdenis ~3 gedaan|hebt|afgelegd
onderschrij*|onderteken{,t}|instem* ~4 grondslag|evangelie|bijbel|identiteits*|leer|*belijdenis|belijdenis
@faith ~1 @values|leefregels|principes|beginselen|gezin|huis|nest|milieu|thuis
@creed|god ~3 centraal|basis|drijfveer|inspiratie*|belangrijk|rol|leeft|plek
@be ~3 niet [@faith]
diepgelovig{,e}|godvrezend{,e}|vroom|vrome|kerks{,e}|orthodoxe
[hetzelfde|zelfde|ons|onze|eigen @creed] !in|wijze|werk|project|belangrijk
lid|actief|hoort|behoort|vrijwilliger ~3 *gemeenschap|kerkgenootschap|*gemeente|parochie
[@prayer ~5 niet|geen|verboden|lastig|storen|moeilijk|hinderen|onmogelijk] !probleem|bezwaar
geen|niet|nooit|zonder ~3 @prayer|geloofsuitingen|@creed
@prayer|mee ~3 vier{t,en}|volgt|meedoet|meedoen|houd{,en,t}|ramadan|vasten
[geloofs*|religieuze|godsdienstige ~1 redenen|gronden|bezwaren|regels|verplichtingen?] ~5 niet|geen
zondag{,s}|zaterdag|vrijdag|sabbat ~3 *geloof|geloof|principe|rustdag|heilig*|gewetens*|bezwaar|*kwestie
[gedoopt|gevormd|besneden|bekeerd] ~2 @be
ben{,t} ~2 [gedoopt|besneden|bekeerd]
[@faith] ~1 bent|zijn|gezocht
ter kerke
van ~1 gereformeerden|katholieken huize
niet|on gelovig{,en}`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
zijn|is|bent ~2 [kerkelijk] !werker|functie
gelovig{,e}|islamitisch{,e} @person|personeel`,
	},
	{
		names: false,
		open: false,
		patterns: `
je|jij|u [onderschrijft|deelt|steunt ~2 @faith grondslag|uitgangspunten|waarden|identiteit]
[gelovige|christelijke|islamitische kok|collega|*er] ~1 past|heeft|krijgt`,
	},
];
