import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/culture-stress';

export const cultureStress: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
bulletproof|cool-headed|level-headed|pressure-proof|shockproof|stress-proof|stress-resilient|stress-resistant|stress-tolerant|unfazed|unflappable|unshakable|unshakeable ~2 @stress?
pressure|stress immune|resistant|resistance|resilience|tolerance
robust|immune|resistan{ce,t}|resilien{ce,t}|hardened|impervious|proof ~1 to|under|against ~2 @stress|criticism|setbacks|workload
good|strong|best|calm|cool|composed|comfortable|well|work%|keep|remain|stay|live%|steady|cope%|perform%|bloom{,s}|blossom|deliver%|effective{,ly}|excel%|feed%|flourish%|function%|happiest|love{,s}|operate|relish%|shine%|survive%|thrive% ~3 of|in|with|on|at|from|by|under|when|if|off|against|amid ~3 @stress|clock !clients|water|gas|high-voltage
stand|take|deal|cope%|tolerate|handle%|manage%|withstand ~4 heat|workload|pressure|stress ~1 well?
under ~2 heavy|constant|intense|high|time|great|extreme|considerable|severe ~1 pressure|stress
high-pressure|pressured|pressure-cooker|pressurised|high-paced|high-stress ~1 job|role|work|atmosphere|environment|setting?
high pressure|stress position
fast|fast-paced hectic|frantic|paced ~1 team|office|environment|setting|workplace|pace|days?
thick|thicker skin{,ned}
juggle% ~3 balls|deadlines|plates|priorities|tasks
spinning|spin ~2 plates
tough enough|skin
sink or swim
in at the deep end`,
	},
	{
		test: isDemand,
		patterns: `
chaotic|fast-moving|frantic|gruelling|hectic|high-pressure|pressured|stressful|turbulent ~1 team|office|department|atmosphere|culture|pace|environment|setting|workplace
bounce{,s} back
thick|tough|elephant|elephant's|leather|rhino|rhinoceros skin|hide
roll% with the punches
calm|cool|steady head|hand{,s} ~2 @stress
@stress ~5 problem|handle|cope|best|energy|energise{,s}|calm|cool|fun|stride|bother{,s}|breaks|faze{,s,d}|fuel{,s}|rattle{s,d}|scare{,s}|shaken|thrive !test
nerves of|iron|steel
heavy|constant|intense|high|gruelling|relentless|brutal|crushing ~1 pace|workload|pressure|stress|tempo ~4 no|not|problem|handle|take|keep|cope|manage|used
keep%|stay%|remain% ~1 calm|cool|composed|standing|upright ~3 in|under|when|amid|while|even
@not ~3 flustered|overwhelmed|panic|rattled|stressed
keep%|stay% your|a ~1 calm|cool|head|nerve`,
	},
	{
		test: isDemand,
		open: false,
		patterns: `
@stress ~3 get%|give%|keep%|make{,s} ~1 you ~2 up|best|energy|alive|tick|buzz|kick|going|wings
do|@not ~2 break|buckle|crack|crumble|flinch|fold|panic|snap|wilt|wobble ~3 as|if|in|under|when
[when|if|as all|everything|it|things ~2 get%|goes|go|going|turn ~1 tough|crazy|wild|hectic|stressful|hot|mad|heated|south] ~6 never|calm|you|not`,
	},
];
