import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/culture-stress';

export const cultureStress: readonly PatternGroup[] = [
	{
		test: isDemand,
		patterns: `
bulletproof|pressure-proof|stress-proof|stress-resilient|stress-resistant|stress-tolerant|unflappable|shockproof|unfazed|unshakable|unshakeable|cool-headed|level-headed ~2 @stress?
stress|pressure immune|resilience|resistance|tolerance|resistant
resilien{ce,t}|robust|immune|impervious|resistant|hardened|proof ~1 against|to|under ~2 @stress|criticism|setbacks|workload
best|blossom|bloom{,s}|calm|comfortable|composed|cool|cope%|deliver%|effective{,ly}|excel%|feed%|flourish%|function%|good|happiest|keep|live%|love{,s}|operate|perform%|relish%|remain|shine%|stay|steady|strong|survive%|thrive%|well|work% ~3 against|amid|at|by|from|if|in|of|off|on|under|when|with ~3 @stress|clock !clients|gas|water|high-voltage
cope%|deal|handle%|manage%|stand|take|tolerate|withstand ~4 heat|pressure|stress|workload ~1 well?
under ~2 considerable|constant|extreme|great|heavy|high|intense|severe|time ~1 pressure|stress
high-paced|high-pressure|high-stress|pressured|pressurised|pressure-cooker ~1 atmosphere|environment|job|role|setting|work?
high pressure|stress position
fast|fast-paced frantic|hectic|paced ~1 days|environment|office|pace|setting|team|workplace?
thick|thicker skin{,ned}
juggle% ~3 balls|deadlines|plates|priorities|tasks
spin|spinning ~2 plates
tough enough|skin
sink or swim
in at the deep end`,
	},
	{
		test: isDemand,
		patterns: `
chaotic|fast-moving|frantic|gruelling|hectic|high-pressure|pressured|stressful|turbulent ~1 atmosphere|culture|department|environment|office|pace|setting|team|workplace
bounce{,s} back
elephant|elephant's|leather|rhino|rhinoceros|thick|tough hide|skin
roll% with the punches
calm|cool|steady hand{,s}|head ~2 @stress
@stress ~5 best|bother{s,}|breaks|calm|cool|cope|energise{s,}|energy|faze{,d,s}|fuel{s,}|fun|handle|problem|rattle{s,d}|scare{s,}|shaken|stride|thrive !test
nerves iron|of|steel
brutal|constant|crushing|gruelling|heavy|high|intense|relentless ~1 pace|pressure|stress|tempo|workload ~4 cope|handle|keep|manage|no|not|problem|take|used
keep%|remain%|stay% ~1 calm|composed|cool|standing|upright ~3 amid|even|in|under|when|while
@not ~3 flustered|overwhelmed|panic|rattled|stressed
keep%|stay% a|your ~1 calm|cool|head|nerve`,
	},
	{
		test: isDemand,
		open: false,
		patterns: `
@stress ~3 get%|give%|keep%|make{,s} ~1 you ~2 alive|best|buzz|energy|going|kick|tick|up|wings
do|@not ~2 break|buckle|crack|crumble|flinch|fold|panic|snap|wilt|wobble ~3 as|if|in|under|when
[as|if|when all|everything|it|things ~2 get%|go|goes|going|turn ~1 crazy|heated|hectic|hot|mad|south|stressful|tough|wild] ~6 calm|never|not|you`,
	},
];
