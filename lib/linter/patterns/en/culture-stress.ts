import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/culture-stress';

export const cultureStress: readonly PatternGroup[] = [
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
];
