import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/culture-stress';

export const cultureStress: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
stressbestendig{,e,heid}|stressproof|stressresistent{,e}
bestand|bestendig|opgewassen|kunt|kan|kunnen ~4 tegen ~2 @stress
tegen ~2 @stress ~1 bestand|kunnen|kunt|kan|opgewassen
onder ~3 @stress ~3 @thrive
@thrive|houdt ~5 onder|bij|in|met|van ~3 @stress|hectische
omgaan|overweg ~1 met ~2 @stress
met ~2 @stress ~1 omgaan|overweg
hoge|hoog|grote|flinke|forse ~1 werkdruk|tempo|werktempo ~4 aan*|aan|schrikt|deinst|bang|gewend|bij*
hectiek|hectisch{,e}|drukte ~2 omgeving|werkomgeving|hoofd|koel|rustig|deert|schrikt|van|houdt
hoofd ~1 koel
niet ~2 gek maken|brengen
niet ~2 stuk te krijgen
olifantshuid
dikke|olifanten huid
zenuwen van staal
stalen|ijzeren zenuwen
tegen een stootje
stootje ~2 tegen kunnen
ballen ~2 lucht|hoog*|hoog|tegelijk
@many ~1 dingen|borden|taken ~1 tegelijk{,ertijd}|draaiende
prestatiedruk|afrekencultuur
snelkookpan`,
	},
	{
		test: isDemand,
		patterns: `
[@stress ~5 aan|rustig|overeind|bestand|kalm|koel|opgewassen|staande|best|graag|gedijt|energie|floreert|geniet|kunt|scherp|overzicht|hoofd|leuk] !klanten|voorkomen|verlagen
energie|kick|adrenaline|plezier ~2 van|uit|door ~2 @stress
@stress ~3 niet|geen|nooit ~3 gek|bang|last|deert|probleem|raakt|uit
niet|geen|nooit ~3 bang|last|@nervous ~3 @stress|snel
stress|spanning ~2 ken{,t,nen} ~1 niet
stressgevoelig{,e}|stressjunkie|adrenalinejunkie{,s}
hoog|stevig ~1 tempo|werktempo ~4 aan*|aan|bij*|houdt|wennen
hoge werkdruk
koelbloedig{,e}|onverstoorba{ar,re}`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
@stress ~5 [krijg{,t}|geeft|geven|haal{,t}|word{,t} ~4 energie|kick|adrenaline]
raak{,t}|raken|bent|wordt|blijft ~1 niet|nooit ~2 van ~1 slag|streek|stuk|leer
@nervous ~4 van|door|onder|bij ~2 @stress
[@stress ~4 @nervous|wakker] !klanten
drukte|hectiek ~2 blijf{,t} ~2 onverstoorbaar|overeind|kalm|rustig
blijf{,t} ~2 [overeind|onverstoorbaar ~4 drukte|tegelijk{,ertijd}]`,
	},
];
