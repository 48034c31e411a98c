import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/culture-stress';

export const cultureStress: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
stressproof|stressbestend*|stressresist*|stresstoleran*
onder|in alle|elk{,e} omstandighe{id,den} ~3 @thrive
kan|kunt|kunnen|opgewassen|bestand|bestendig ~4 tegen ~2 @stress
tegen ~2 @stress ~1 kan|kunt|kunnen|opgewassen|bestand
onder ~3 @stress ~3 @thrive
houdt|@thrive ~5 van|in|bij|met|onder ~3 @stress|hectische
omgaan|overweg ~1 met ~2 @stress
met ~2 @stress ~1 omgaan|overweg
hoog|grote|hoge|flinke|forse ~1 tempo|werktempo|werkdruk ~4 aan|aan*|bij*|deinst|bang|gewend|schrikt
hectiek|hectisch{,e}|drukte ~2 van|houdt|rustig|hoofd|koel|deert|omgeving|schrikt|werkomgeving
hoofd ~1 koel
niet ~2 gek maken|brengen
niet ~2 stuk te krijgen
olifantshuid
dikke|olifanten huid
zenuwen van staal
ijzeren|stalen zenuwen
tegen een stootje
stootje ~2 tegen kunnen
ballen ~2 hoog|hoog*|tegelijk|lucht
@many ~1 dingen|borden|taken ~1 tegelijk{,ertijd}|draaiende
afrekencultuur|prestatiedruk
snelkookpan`,
	},
	{
		test: isDemand,
		patterns: `
[@stress ~5 aan|graag|kunt|opgewassen|bestand|best|energie|leuk|rustig|overeind|kalm|hoofd|koel|scherp|floreert|gedijt|geniet|overzicht|staande] !klanten|voorkomen|verlagen
energie|adrenaline|kick|plezier ~2 van|uit|door ~2 @stress
@stress ~3 niet|geen|nooit ~3 gek|bang|last|deert|uit|probleem|raakt
niet|geen|nooit ~3 bang|last|@nervous ~3 @stress|snel
stress|spanning ~2 ken{,t,nen} ~1 niet
adrenalinejunkie{,s}|stressgevoelig{,e}|stressjunkie
hoog|stevig ~1 tempo|werktempo ~4 aan|aan*|bij*|houdt|wennen
hoge werkdruk
onverstoorba{ar,re}|koelbloedig{,e}`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
@stress ~5 [krijg{,t}|geeft|geven|haal{,t}|word{,t} ~4 energie|adrenaline|kick]
bent|wordt|blijft|raken|raak{,t} ~1 niet|nooit ~2 van ~1 slag|streek|stuk|leer
@nervous ~4 onder|van|bij|door ~2 @stress
[@stress ~4 @nervous|wakker] !klanten
drukte|hectiek ~2 blijf{,t} ~2 rustig|overeind|onverstoorbaar|kalm
blijf{,t} ~2 [overeind|onverstoorbaar ~4 drukte|tegelijk{,ertijd}]`,
	},
];
