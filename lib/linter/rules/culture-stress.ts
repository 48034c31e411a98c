import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Materials under pressure and the prevention of stress are the subject of work. */
function isDemand(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		/voorkom|preventie|werkdruk verlag|prevent|reduc|materiaal|materialen|leiding|leidingen|ketel|gas\b|stoom|water|brug|beton|kabel|material|pipe|steam|boiler|vessel|steel|concrete|cli[eë]nten|leerlingen|patients|pupils|clients/.test(
			sentence,
		)
	)
		return false;
	return (
		governor(context, match.first) !== 'other' &&
		(governor(context, match.first) !== 'work' || !/^stress/.test(context.words[match.first]?.text ?? ''))
	);
}

export const cultureStress: Rule = {
	id: 'culture-stress',
	version: 1,
	category: 'culture',
	severity: 'tip',
	sources: [sources.wgbhcz, sources.practice],
	patterns: {
		nl: [
			{
				test: isDemand,
				patterns: `
[stressbestendig{,e}|stressbestendigheid|stressproof|stressresistent{,e}|stresstolerant|stressbestand|drukbestendig|stress-bestendig]
[bestand|bestendig|opgewassen tegen ~3 stress|druk|werkdruk|spanning]
[tegen ~2 stress|druk|werkdruk ~1 bestand|kunnen|kunt|kan|opgewassen]
[kunt|kan|kunnen ~4 tegen ~2 stress|druk|werkdruk|drukte|deadlines|hectiek]
[onder ~3 druk|werkdruk|tijdsdruk|spanning|stress ~3 presteren|presteert|werken|werkt|functioneren|functioneert|rustig|kalm|koel|floreert|floreren|bloeit|best|goed|gedijt|overeind|top]
[gedijt|floreert|bloeit|functioneert|presteert|werkt|excelleert|presteren|gedijen|blijft|houdt|opbloeit ~5 onder|bij|in|met ~3 druk|werkdruk|tijdsdruk|stress|hectiek|chaos|hectische|drukte|spanning|deadlines ~1 omgeving?]
[omgaan|overweg ~1 met ~2 werkdruk|stress|druk|tijdsdruk|spanning|hectiek]
[met ~2 werkdruk|stress|druk|tijdsdruk|spanning|hectiek ~1 omgaan|overweg]
[hoge|hoog|grote|flinke|forse werkdruk|tempo|werktempo ~3 aan|aankunt|aankunnen|schrikt|deinst|bang|gewend]
[werken ~1 onder ~2 druk|werkdruk|tijdsdruk|spanning]
[hectiek|hectisch{,e}|drukte ~2 omgeving|werkomgeving|hoofd|koel|rustig|deert|schrikt|van|houdt]
[hoofd ~1 koel ~2 houden|houdt|houd|blijft?]
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
		],
		en: [
			{
				test: isDemand,
				patterns: `
[stress-resistant|stress-proof|stressproof|stress-tolerant|stress-resilient|pressure-proof|unflappable|bulletproof]
[stress resistant|proof|tolerant|resistance|tolerance|resilient|resilience|immune]
[resilience|resilient|robust ~1 to|under|against ~2 stress|pressure]
[resistant|immune|impervious to ~2 stress|pressure]
[thrive{,s}|thriving|flourish|flourishes|excel|excels|perform|performs|work|works|working|shine|shines|function|functions|blossom|cope|copes|deliver|delivers|operate|stay|remain|keep|calm|performing ~4 under|with|in|on|amid ~3 pressure|stress|chaos|deadlines|adrenaline|pressured|pressurised|high-pressure|stressful ~1 environment|conditions|situations?]
[calm|cool|composed|steady|best|well|effective|grace|effectively ~2 under ~3 pressure|stress|fire]
[handle{,s}|handling|withstand|cope|copes|tolerate|take|deal|stand|manage|manages ~4 pressure|stress|heat|workload ~1 well?]
[under ~2 high|heavy|constant|intense|great|extreme|considerable|severe|time ~1 pressure|stress]
[high-pressure|pressure-cooker|pressurised|high-stress|pressured|high-paced|pressure cooker ~1 environment|job|role|setting|atmosphere|work?]
[high pressure|stress environment|job|role|setting|work|position]
[fast-paced|fast paced|frantic|hectic ~1 environment|setting|workplace|office|team|pace|days?]
[thick|thicker skin{,ned}]
[thick-skinned]
[keep|keeps|keeping ~2 cool|head ~2 when|under|all|hectic?]
[juggle{,s}|juggling ~3 balls|tasks|plates|deadlines|priorities]
[spin|spinning ~2 plates]
[stand the heat]
[tough skin|enough]
[nerves of steel]
[does not|don't|never ~2 crack|break|buckle ~1 under]
[sink or swim]
[in at the deep end]
[survive in|under ~2 pressure|hectic]`,
			},
		],
	},
};
