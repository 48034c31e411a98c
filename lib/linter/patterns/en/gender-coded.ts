import type { PatternGroup } from '../../model';
import { isTrait } from '../../rules/gender-coded';

export const genderCoded: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isTrait,
		patterns: `
[aggressive|aggressively|authoritarian|battle-hardened|bloodthirsty|brutal|brutally|bulldog|cocky|combative|cut-throat|cutthroat|dominant|dominating|domineering|fearless|ferocious|fierce|fiercely|forceful|gritty|hard-charging|hard-driving|hard-hitting|hard-nosed|hyper-competitive|hypercompetitive|ironclad|killer|macho|manly|merciless|predatory|pugnacious|pushy|relentless|ruthless|ruthlessly|savage|steely|swaggering|testosterone-fuelled|tough-as-nails|unstoppable|virile|warlike ~1 ambition|approach|attitude|closer|competitive|competitiveness|competitor|dealmaker|drive|edge|hunger|instinct|instincts|leader|mentality|mindset|negotiator|personality|salesperson|seller|spirit|style|type|will?] !growth|marketing|timeline
[*ninja|assassin{,s}|badass{,es}|beast{,s}|big-hitter{,s}|bulldog|bulldozer{,s}|champion|closer{,s}|commando{,s}|conqueror{,s}|cowboy{,s}|crusader{,s}|dominator|fighter{,s}|gladiator{,s}|go-getter{,s}|gunner{,s}|gunslinger{,s}|guru{,s}|heavy-hitter{,s}|heavyweight|hot-shot{,s}|hotshot{,s}|hunter{,s}|hustler{,s}|jedi|juggernaut|killer{,s}|kingpin|lion{,s}|maverick{,s}|ninja{,s}|pirate{,s}|pitbull{,s}|powerhouse{,s}|predator{,s}|rainmaker{,s}|rock-star{,s}|rockstar{,s}|samurai|shark{,s}|slayer{,s}|spartan{,s}|street-fighter{,s}|streetfighter{,s}|tiger{,s}|titan{,s}|top-gun|viking{,s}|warhorse|warlord|warrior{,s}|wolf|wolves] !animal|conservation|of
[rock god{,s,dess}|legend{,s}]
[instinct{,s} of ~2 hunter|killer|predator|shark|winner|wolf]
[fatherly|feminine|maternal|motherly|womanly ~1 care|figure|instinct{,s}|intuition|nature|presence|side|touch|type]
[code|coding|data|digital|excel|marketing|sales|security|tech ~1 guru{,s}|ninja{,s}|rockstar{,s}|whizz|wiz|wizard{,s}]
[wizard{,s}]
[prize fighter{,s}]
[top dog{,s}|gun{,s}]
[hard as nails]
[succeed|win|winning ~2 at all|any costs?]
[at all costs]
[take% no prisoners]
[take-no-prisoners]
[go|going for the jugular|kill]
[annihilate%|conquer%|crush%|demolish{,es}|destroy%|dominate%|kill%|obliterate%|outgun{,s}|slay|smash%|steamroll{,s}] ~3 competition|competitor{,s}|deadline{,s}|deals|debate{,s}|discussion{,s}|field|goals|it|market{,s}|meeting{,s}|negotiation{,s}|opponent{,s}|opposition|quota{,s}|record{,s}|rival{,s}|room|target{,s}|world
[play{,s,ing} ~1 to win]
[testosterone]
[alpha|queen bee{,s}|dog{,s}|female{,s}|male{,s}]
[courage|heart|instinct of ~1 champion|fighter|lion|tiger|warrior|wolf]
[attack%|hunt%|storm%] ~2 competition|competitors|lead{,s}|market{,s}
[ballsy|bossy|cocky|cut-throat|feisty|headstrong|hot-headed]
[champion's|fighter's|warrior's|winner's ~1 attitude|instinct|mentality|mindset|spirit]
[no|number one ~3 all|any cost|costs|price]
[be number one]
[code|data|office|sales animal{,s}|machine{,s}|monkey{,s}|tiger{,s}]
[at any price]
[thirst{,y} for ~1 power|results|success|victory|win]
[hungry ~1 for]
[bubbly|coquettish|dainty|demure|docile|girly|meek|obedient|submissive|sweet] ~1 $|and|girl|lady|nature|person|personality
[champion{,s}|winner{,s} ~1 attitude|instinct|like|mentality|mindset|who] !of
are|born|real|true|want ~2 [winner{,s}]
[good-natured|ladylike|motherly|soft-hearted|sweet-natured|sweet-tempered]
[caring|gentle|loving|mothering|nurturing|soft|sweet|warm by ~1 heart|nature]
[bubbly|gentle|mothering|nurturing|submissive|sweet|tender ~1 character|hand|nature|personality|soul|touch]
[battle|combat|war instinct|machine|mentality|mode|spirit]
[beast|man mode]
[dog|dog-eat-dog eat dog]
[kick{,s,ing} ~1 ass|butt]
[kick-ass|kickass]
[born|natural|natural-born ~1 fighter|killer|leader|warrior|winner]
[eat% ~2 for breakfast]
[sharp elbows]
[elbow{,s} their|your way]
[fight% to the bitter|death|finish]
[battle% ready|scarred]
[hunger ~2 win]
[survival of the fittest]
[winner takes all]
[winning is everything]
[only the strong]
[hate|hates to lose|losing]`,
	},
	{
		names: false,
		about: 'candidate',
		test: isTrait,
		patterns:
			'[alpha|jedi|guru{,s}|wizard{,s}|viking{,s}|spartan{,s}|samurai|rambo|terminator|hercules|superwoman|napoleon|amazon{,s}|ninja{,s}|gladiator{,s}|wizard{,s}]',
	},
	{
		test: isTrait,
		patterns: `
the|an|our [alpha] in|that|to|who|with
[alpha-type{,s}|alphas|attack-dog{,s}|bloodhound|brawler{,s}|bruiser{,s}|conqueror{,s}|macho|mercenaries|mercenary|rottweiler{,s}|sales-machine|sniper{,s}|street-fighter|terrier{,s}] !learning|particles|test|version
[fatherly|feminine|masculine|maternal|motherly|paternal|womanly ~1 authority|charm{,s}|flair|grace|instinct|intuition|sensitivity|strength|warmth|wiles]
[declare|go|goes|wage to? ~1 war ~2 competition|competitors|market|rivals]
[battle%|fight% ~3 competition|competitors|every|rivals|tooth]
[hunt% ~2 down ~2 clients|customers|deals|leads]
[blood ~2 nose|teeth|water]
[iron|steel fist|nerve{,s}|will]
[fighting|lean|mean|money|selling|winning machine]
[cut-throat|cutthroat|dog-eat-dog|ruthless business|environment|industry|market|sector|world]
[aggressive|dominant|fearless|ruthless closer|fighter|hunter|leader|negotiator|seller|warrior]
got|grow|has|have|takes|with ~1 [balls|cojones|guts of steel]`,
	},
];
