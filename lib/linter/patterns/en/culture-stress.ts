import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/culture-stress';

export const cultureStress: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
[bulletproof|pressure-proof|stress-proof|stress-resilient|stress-resistant|stress-tolerant|stressproof|unflappable]
[stress immune|resilience|resistance|tolerance]
[resilience|resilient|robust ~1 against|to|under ~2 pressure|stress]
[immune|impervious|resistant to ~2 pressure|stress]
[blossom|calm|cope%|deliver%|excel%|flourish%|function%|keep|operate|perform%|remain|shine%|stay|thrive%|work% ~4 amid|in|on|under|with ~3 adrenaline|chaos|deadlines|high-pressure|pressure|pressured|pressurised|stress|stressful ~1 conditions|environment|situations?]
[best|calm|composed|cool|effective|effectively|grace|steady|well ~2 under ~3 fire|pressure|stress]
[cope%|deal|handle%|manage%|stand|take|tolerate|withstand ~4 heat|pressure|stress|workload ~1 well?]
[under ~2 considerable|constant|extreme|great|heavy|high|intense|severe|time ~1 pressure|stress]
[high-paced|high-pressure|high-stress|pressure|pressure-cooker|pressured|pressurised cooker ~1 atmosphere|environment|job|role|setting|work?]
[high pressure|stress environment|job|position|role|setting|work]
[fast|fast-paced frantic|hectic|paced ~1 days|environment|office|pace|setting|team|workplace?]
[thick|thicker skin{,ned}]
[thick-skinned]
[keep% ~2 cool|head ~2 all|hectic|under|when?]
[juggle% ~3 balls|deadlines|plates|priorities|tasks]
[spin|spinning ~2 plates]
[tough enough|skin]
[sink or swim]
[in at the deep end]
`,
	},
	{
		test: isDemand,
		patterns: `
[chaotic|fast-moving|frantic|gruelling|hectic|high-pressure|pressured|stressful|turbulent ~1 atmosphere|culture|department|environment|office|pace|setting|team|workplace]
[bounce{,s} back]
[take ~1 a beating|blow|punch]
[elephant|elephant's|leather|rhino|rhinoceros hide|skin]
[hide of ~1 elephant|leather|rhino]
[roll|rolls with the punches]
[pressure|stress ~2 does|is|means ~2 foreign|friend|no|not|nothing|oxygen|unknown|your]
[calm|cool|steady hand{,s}|head ~2 chaos|crisis|storm]
[best|bloom{,s}|comfortable|enjoy%|excel%|feed%|flourish%|good|happiest|live%|love%|relish%|strong|survive%|thrive% ~3 adrenaline|busiest|chaos|crisis|deadlines|fire|frenzy|hectic|madness|peaks|pressure|rush|storm|stress|tension|tight] !clients|gas|water
[chaos|crisis|deadlines|peak|peaks|pressure|rush|stress|tension ~5 best|bother{s,}|breaks|calm|cool|cope|energise{s,}|energy|faze|fazed|fazes|fuel{s,}|fun|handle|problem|rattle{s,d}|scare{s,}|shaken|stride|thrive] !test
[cool-headed|level-headed|shockproof|stress-proof|unfazed|unflappable|unperturbed|unshakable|unshakeable ~2 deadlines|pressure|stress?]
[hardened|immune|proof|resilient|resistant ~1 against|to ~2 criticism|deadlines|pressure|setbacks|stress|workload]
[deliver%|operate%|performing|performs|work% ~3 against|under ~3 clock|deadline|deadlines|pressure|stress|tension] !high-voltage|water
[thick|tough hide|skin]
[nerves iron|of|steel]
[brutal|constant|crushing|gruelling|heavy|high|intense|relentless ~1 pace|pressure|stress|tempo|workload ~4 cope|handle|keep|manage|no|not|problem|take|used]
[keep%|remain%|stay% ~1 calm|composed|cool|standing|upright ~3 amid|chaos|even|in|storm|under|when|while]
[keep%|stay% a|your ~1 calm|cool|head|nerve]
[a|dozen|five|hundred|many|several|ten ~2 balls|plates|things ~3 air|once|same|spinning]
[eye of the storm]
[feel|stand|take the heat]
[don't|never|not|rarely ~3 flustered|overwhelmed|panic|rattled|stress|stressed]`,
	},
	{
		test: isDemand,
		open: false,
		patterns: `
[chaos|deadlines|pressure|rush|stress ~3 get%|give%|keep%|make|makes ~1 you ~2 alive|best|buzz|energy|going|kick|tick|up|wings]
[do|don't|never|not|rarely|won't ~2 break|buckle|crack|crumble|flinch|fold|panic|snap|wilt|wobble ~3 as|if|in|under|when]
[as|if|when all|everything|it|things ~2 get%|go|goes|going|turn ~1 crazy|heated|hectic|hot|mad|south|stressful|tough|wild] ~6 calm|never|not|you`,
	},
];
