import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/culture-stress';

export const cultureStress: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
[stressbestendig{,e}|stressbestendigheid|stressproof|stressresistent{,e}|stresstolerant|stressbestand|drukbestendig|stress-bestendig]
[bestand|bestendig|opgewassen tegen ~3 stress|druk|werkdruk|spanning]
[tegen ~2 stress|druk|werkdruk ~1 bestand|kunnen|kunt|kan|opgewassen]
[kunt|kan|kunnen ~4 tegen ~2 stress|druk{,te}|werkdruk|deadlines|hectiek]
[onder ~3 druk|werkdruk|tijdsdruk|spanning|stress ~3 presteren|presteert|werken|werkt|functioneren|functioneert|rustig|kalm|koel|floreert|floreren|bloeit|best|goed|gedijt|overeind|top]
[gedijt|floreert|bloeit|functioneert|presteert|werkt|excelleert|presteren|gedijen|blijft|houdt|opbloeit ~5 onder|bij|in|met ~3 druk{,te}|werkdruk|tijdsdruk|stress|hectiek|chaos|hectische|spanning|deadlines ~1 omgeving?]
[omgaan|overweg ~1 met ~2 werkdruk|stress|druk|tijdsdruk|spanning|hectiek]
[met ~2 werkdruk|stress|druk|tijdsdruk|spanning|hectiek ~1 omgaan|overweg]
[hoge|hoog|grote|flinke|forse werkdruk|tempo|werktempo ~3 aan|aankunt|aankunnen|schrikt|deinst|bang|gewend]
[werken ~1 onder ~2 druk|werkdruk|tijdsdruk|spanning]
[hectiek|hectisch{,e}|drukte ~2 omgeving|werkomgeving|hoofd|koel|rustig|deert|schrikt|van|houdt]
[hoofd ~1 koel ~2 houd{,en,t}|blijft?]
[hoofd boven water]
[niet ~2 snel? ~2 gek maken|brengen|uit ~1 het? ~1 veld|balans|stuk ~2 krijgen|gebracht?]
[niet ~2 stuk te krijgen]
[olifantshuid|dikke huid|eelt op ~1 ziel|zenuwen van staal]
[stalen zenuwen]
[incasseringsvermogen|weerbaarheid|tegen kritiek kunnen|eeltlaag]
[tegen een stootje ~1 kunnen|kunt|kan?]
[stootje ~2 tegen kunnen]
[mentaal ijzersterk{,e}]
[veel ballen ~2 lucht|hooghouden|tegelijk ~1 houden?]
[ballen ~2 in de lucht]
[ballen hoog ~1 houden|houdt]
[druk ~1 van ~2 ketel]
[prestatiedruk|prestatiegericht|prestatiecultuur|afrekencultuur]
[snelkookpan|pressure cooker|hogedrukpan]
[schakelen ~1 in|naar ~2 hoogste versnelling]
[high performance]
[hoge ~1 stressbestendigheid]`,
	},
	{
		test: isDemand,
		patterns: `
[bestand|opgewassen|bestendig ~1 tegen ~2 stress|druk{,te}|werkdruk|spanning|piekbelasting|pieken|piekdrukte|piekmomenten|hectiek|tegenslag|kritiek|deadlines|chaos]
[piekbelasting|piekdrukte|pieken|piekuren|tijdsdruk|topdrukte|spitsdrukte|hoogspanning|chaos|hectiek|crisis|storm|gekte|deadlines|deadlinestress|stress|werkdruk|druk ~5 aan|rustig|overeind|bestand|kalm|koel|opgewassen|staande|best|graag|gedijt|energie|floreert|geniet|kunt|scherp|overzicht|hoofd|leuk] !klanten|voorkomen|verlagen
[energie|kick|adrenaline|plezier ~1 krijgt? ~1 van|uit|door ~2 stress|druk{,te}|werkdruk|deadlines|hectiek|chaos|spanning|hoogspanning]
[stress|druk{,te}|werkdruk|hectiek|deadlines|chaos ~3 niet|geen|nooit ~3 gek|bang|last|deren|deert|probleem|vat|schrik|raakt|afschrikken|onderuit|wijs|uit]
[niet|geen|nooit ~3 bang|last|gestrest|gestresst|paniek|overspannen|overprikkeld|omver|onderuit|omvalt|omvallen|stressen|stresst] ~3 stress|druk{,te}|werkdruk|deadlines|snel
[stress|spanning ~2 ken{,t,nen} ~1 je|jij ~1 niet]
[stressgevoelig{,e}|stressbestendigheid|stressvrij|stresskip{,pen}|drukteverslaafd|stressjunkie|adrenalinejunkie{,s}]
[niet|geen stressgevoelig|stresskip{,pen}]
[hoog|moordend|razend|stevig|straf|pittig|hoge|flink ~1 tempo|werktempo|werkdruk ~4 aankunt|aankunnen|aan|bijbenen|bijhouden|bijhoudt|bijbeent|past|houdt|wennen|tegen kunnen]
[hoge werkdruk] 
[koelbloedig{,e}|onverstoorbaar|onverstoorbare|rots ~1 in de branding]
[hoofd koel|erbij ~1 houdt|hou{,den,d}?]
[zenuwen van|ijzeren|stalen ~1 staal|zenuwen?]
[dikke|olifanten huid]
[stormen ~2 doorstaan|doorstaat]
[tien|twintig|honderd|duizend ~1 dingen|ballen|borden|taken ~1 tegelijk|tegelijkertijd|lucht|draaiende]`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
[energie ~2 van|uit|door] deadlines|druk{,te}|stress|hectiek
deadlines|druk{,te}|stress|hectiek|chaos|pieken ~5 [krijg{,t}|geeft|geven|haal{,t}|word{,t} ~4 energie|kick|adrenaline|vleugels]
[raak{,t}|raken|bent|wordt|blijft ~1 niet|nooit ~2 van ~1 slag|streek|stuk|leer|kook|apropos]
[bloednerveus|zenuwachtig|gestrest|gestresst|overspannen|nerveus|paniekerig|stressen|stresst|onrustig ~4 van|door|onder|bij ~2 druk{,te}|deadlines|stress|werkdruk|hectiek|tempo]
[druk{,te}|deadlines|stress|werkdruk|hectiek ~4 bloednerveus|zenuwachtig|gestrest|overspannen|nerveus|paniek|wakker] !klanten
[alles tegelijk|tegelijkertijd] ~4 niet|rustig|koel|kalm|slag
[drukte|hectiek ~2 blijf{,t} ~2 onverstoorbaar|overeind|kalm|rustig]
blijf{,t} ~2 [overeind|onverstoorbaar ~4 drukte|tegelijk|tegelijkertijd]
[door niets|niks ~1 uit het veld ~1 slaan]`,
	},
];
