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
[tough skin|enough]
[sink or swim]
[in at the deep end]
`,
	},
	{
		test: isDemand,
		patterns: `
[hectic|frantic|stressful|pressured|chaotic|high-pressure|fast-moving|turbulent|gruelling ~1 environment|setting|workplace|office|team|pace|atmosphere|department|culture]
[bounce{,s} back]
[take ~1 a punch|beating|blow]
[elephant|elephant's|rhino|rhinoceros|leather hide|skin]
[hide of ~1 elephant|rhino|leather]
[roll|rolls with the punches]
[stress|pressure ~2 is|does|means ~2 not|nothing|no|unknown|foreign|your|friend|fuel|oxygen]
[steady|cool|calm hand{,s}|head ~2 crisis|storm|chaos]
[thrive{,s}|thriving|flourish{,es}|bloom{,s}|love{,s}|enjoy{,s}|relish{,es}|feed{,s}|live{,s}|survive{,s}|happiest|comfortable|best|good|strong|excel{,s} ~3 chaos|pressure|stress|adrenaline|deadlines|storm|frenzy|rush|madness|peaks|fire|tension|crisis|hectic|busiest|tight] !clients|water|gas
[pressure|stress|chaos|deadlines|peak|peaks|rush|crisis|tension ~5 fazed|faze|fazes|scare{s,}|rattle{s,d}|cope|handle|calm|energy|energise{s,}|bother{s,}|stride|best|fuel{s,}|problem|breaks?|cool|fun|shaken|thrive] !test
[unfazed|unflappable|unshakeable|unshakable|stress-proof|shockproof|unperturbed|cool-headed|level-headed ~2 pressure|stress|deadlines?]
[immune|proof|hardened|resistant|resilient ~1 to|against ~2 stress|pressure|criticism|setbacks|workload|deadlines]
[work|works|working|operate|operates|performs|deliver|delivers|performing ~3 under|against ~3 pressure|stress|tension|deadline|deadlines|clock] !water|high-voltage
[thick|elephant|tough skin|hide]
[nerves of|steel|iron]
[high|heavy|intense|constant|gruelling|relentless|crushing|brutal ~1 workload|pressure|pace|tempo|stress ~4 not|no|handle|cope|used|keep|problem|manage|take]
[keep|stay|stays|keeps|remain|remains ~1 calm|cool|composed|upright|standing ~3 when|under|in|amid|while|storm|chaos|even]
[keep|stay|stays|keeps your|a ~1 cool|head|calm|nerve]
[ten|a|hundred|several|many|dozen|five ~2 balls|plates|things ~3 air|once|spinning|same]
[eye of the storm]
[feel|take|stand the heat]
[not|never|rarely|don't ~3 stressed|overwhelmed|flustered|panic|rattled|stress]`,
	},
	{
		test: isDemand,
		open: false,
		patterns: `
[deadlines|pressure|stress|chaos|rush ~3 make|makes|keep|keeps|get|gets|give|gives ~1 you ~2 tick|going|best|alive|buzz|energy|kick|wings|up]
[never|not|don't|won't|do|rarely ~2 crack|break|buckle|crumble|panic|flinch|wilt|fold|snap|wobble ~3 when|under|if|in|as]
[when|if|as things|it|everything|all ~2 get|gets|go|goes|going|turn ~1 hectic|tough|wild|crazy|hot|heated|stressful|mad|south] ~6 you|calm|never|not`,
	},
];
