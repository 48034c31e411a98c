import type { PatternGroup } from '../../model';
import { isOfCandidateFaith, test } from '../../rules/religion-demand';

export const religionDemand: readonly PatternGroup[] = [
	{
		names: false,
		about: 'person',
		test,
		patterns: `
praktiserend|belijdend|overtuigd|actief|toegewijd|meelevend|streng [lid|@faith|kerklid]
@be ~3 [@faith]
@faith ~1 @person|christen{,en}|moslim{,s}|katholiek|@values|lid
lid|lidmaat van ~2 kerk|kerkgenootschap|*gemeenschap|*gemeente|parochie|moskee|*kerk|gemeente
kerklid|kerkgang{,er}|kerkganger{,s}|meelevend
deelt|onderschrij*|belijd*|delen ~3 @creed|grondslag|@faith
[onze|ons|het|hetzelfde|dezelfde @creed] ~3 hebt|deelt|onderschrij*|belijd*|delen|aanhangt
ga{,at,an} ~4 naar de @worship
leven|leef{,t} ~1 naar|volgens ~2 @creed
bijbelvast{,e}|godvrezend
kerkelijk meelevend{,e}|betrokken|actief{,e}`,
	},
	{
		names: false,
		test,
		patterns: `
welk{,e} [@creed]
wat is ~2 @creed
bid{,t}|geloof{,t} je|u|jij
^ [vast je|u|jij]
kerkgenootschap|geloofsovertuiging
ben{,t} ~1 je|u|jij ~2 [@faith]`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
@only ~4 christen{,en}|moslim{,s,a's}|katholiek{,en}|gelovige{,n}|protestant{,en}|atheist{,en}|@believers
@believers ~5 niet|geen|gezocht|@barred|alleen
niet|@barred ~3 @believers
betrokken|aangesloten|behoor{t,en}|verbonden ~3 kerk|kerkelijke|*kerk|moskee|*gemeenschap
bid{,t,den} ~5 mee
sluit|begint|beginnen|opent|openen|start ~4 [met ~1 bidden|gebed]
geloof|godsdienst|religie ~2 laat|laten|houd{,t} ~6 achter|thuis|deur
bijbel|koran ~3 ken{,t}|lees{t}|leeft
naar de @worship ~1 wil{,t}
met? @prayer ~8 verplicht|horen|hoort|mee|aanwezig|vast|meedoe*
meedoen|aansluiten|aanschuiven|deelnemen|deelname|bidden ~5 mee|@prayer
aan|bij|tot|van? welk{,e} ~1 kerk|kerkgenootschap|moskee|geloofsgemeenschap
@prayer ~6 eigen|vrije tijd
@prayer ~2 doe{,t,n} ~1 je|u|jij ~3 thuis|elders
[voor|tijdens ~1 ramadan|vasten] ~8 niet|gewoon|inzet
zondagsrust|rustdag|sabbat ~1 heilig|acht|ere|houd{t,en}
zondag ~3 heer|god|gods
spirituele ~1 pad|weg|leven ~1 bewandelen?
iemand? van? het? andere geslacht ~2 geen? hand ~2 geven?
om|vanwege|wegens ~1 geloof|godsdienst ~6 niet|geen
open|hart|passie voor het? @creed
verklaring|*brief|brief|referentie ~3 kerk|kerkenraad|dominee|imam|pastoor|predikant|voorganger
zit|kom{,t}|elke|iedere|ga{,at,an}|bezoek{,t}|trouw{,e}|wekelijks{,e} ~4 @worship
zondag{,s}|zondagse|zaterdags ~3 @worship
@god ~2 belijdt|dient|volgt|gelooft|geloven|leeft|liefhe{bt,eft,bben}|lief
leven|leef{,t}|relatie|hart|geloof{,t}|geloven|band|dien{,t}|liefde|vertrouwen ~2 @god|bijbel|tien|evangelie|hogere
kind van ~1 @god
belijdenis ~3 hebt|gedaan|afgelegd
onderschrij*|onderteken{,t}|instem* ~4 bijbel|evangelie|belijdenis|grondslag|leer|*belijdenis|identiteits*
@faith ~1 thuis|gezin|nest|milieu|huis|@values|beginselen|leefregels|principes
@creed|god ~3 centraal|basis|drijfveer|inspiratie*|belangrijk|rol|leeft|plek
@be ~3 niet [@faith]
diepgelovig{,e}|godvrezend{,e}|vrome|kerks{,e}|vroom|orthodoxe
[onze|ons|hetzelfde|eigen|zelfde @creed] !in|wijze|werk|project|belangrijk
lid|actief|hoort|behoort|vrijwilliger ~3 kerkgenootschap|*gemeenschap|*gemeente|parochie
[@prayer ~5 niet|geen|lastig|moeilijk|onmogelijk|verboden|hinderen|storen] !bezwaar|probleem
niet|geen|zonder|nooit ~3 @creed|@prayer|geloofsuitingen
@prayer ~3 vier{t,en}|volgt|meedoet|meedoen|houd{,t,en}|ramadan|vasten
mee ~2 vier{t,en}|ramadan|vasten
[religieuze|geloofs*|godsdienstige ~1 bezwaren|regels|gronden|redenen|verplichtingen?] ~5 niet|geen
zondag{,s}|zaterdag|vrijdag|sabbat ~3 geloof|bezwaar|rustdag|*geloof|*kwestie|gewetens*|heilig*|principe
[bekeerd|besneden|gedoopt|gevormd] ~2 @be
ben{,t} ~2 [bekeerd|besneden|gedoopt]
[@faith] ~1 bent|zijn|gezocht
ter kerke
als [@faith] ~1 je|jij|u
van ~1 gereformeerden|katholieken huize
niet|on gelovig{,en}`,
	},
	{
		names: false,
		open: false,
		test: isOfCandidateFaith,
		patterns: `
bent|is|zijn ~2 [kerkelijk] !werker|functie
gelovig{,e}|islamitisch{,e} @person|personeel`,
	},
	{
		names: false,
		open: false,
		patterns: `
je|u|jij [deelt|onderschrijft|steunt ~2 @faith grondslag|uitgangspunten|waarden|identiteit]
[christelijke|islamitische|gelovige *er|kok|collega] ~1 past|heeft|krijgt`,
	},
];
