import type { PatternGroup } from '../../model';
import { isTrait } from '../../rules/gender-coded';

export const genderCoded: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isTrait,
		patterns: `
[aggressive|aggressively|ruthless|ruthlessly|cut-throat|cutthroat|ferocious|fierce|fiercely|merciless|domineering|dominant|dominating|relentless|hard-nosed|hard-hitting|tough-as-nails|bloodthirsty|fearless|combative|macho|hard-charging|battle-hardened|brutal|brutally|savage|killer|predatory|hard-driving|cocky|swaggering|forceful|hypercompetitive|hyper-competitive|warlike|pugnacious|virile|manly|ironclad|steely|gritty|pushy|authoritarian|unstoppable|testosterone-fuelled|bulldog ~1 mentality|instinct|instincts|negotiator|mindset|drive|salesperson|attitude|competitor|leader|competitiveness|closer|style|spirit|approach|edge|dealmaker|will|seller|ambition|type|hunger|competitive|personality?] !marketing|growth|timeline
[ninja{,s}|rockstar{,s}|rock-star{,s}|guru{,s}|warrior{,s}|gladiator{,s}|jedi|samurai|cowboy{,s}|gunslinger{,s}|hunter{,s}|shark{,s}|wolf|wolves|lion{,s}|tiger{,s}|beast{,s}|commando{,s}|badass{,es}|assassin{,s}|conqueror{,s}|viking{,s}|pirate{,s}|spartan{,s}|titan{,s}|crusader{,s}|bulldozer{,s}|street-fighter{,s}|streetfighter{,s}|fighter{,s}|killer{,s}|closer{,s}|dominator|predator{,s}|pitbull{,s}|bulldog|juggernaut|maverick{,s}|hotshot{,s}|hot-shot{,s}|hustler{,s}|go-getter{,s}|kingpin|warlord|top-gun|heavyweight|slayer{,s}|powerhouse{,s}|champion|warhorse|big-hitter{,s}|heavy-hitter{,s}|gunner{,s}|rainmaker{,s}|*ninja] !animal|conservation|of
[rock star{,s}]
[instinct{,s} of ~2 hunter|killer|shark|predator|winner|wolf]
[motherly|fatherly|maternal|feminine|womanly ~1 presence|nature|touch|instinct{,s}|intuition|type|figure|care|side]
[coding|data|excel|tech|security|code|digital|marketing|sales ~1 wizard{,s}|ninja{,s}|guru{,s}|whizz|wiz|rockstar{,s}]
[wizard{,s}]
[street|prize fighter{,s}]
[heavy|big hitter{,s}]
[top gun{,s}|dog{,s}]
[hard|tough as nails]
[win|winning|succeed ~2 at all|any costs?]
[at all costs]
[take|takes|taking no prisoners]
[take-no-prisoners]
[go|going for the jugular|kill]
[crush{,es,ing}|destroy{,s}|dominate{,s}|annihilate{,s}|slay|smash{,es}|kill{,s}|outgun{,s}|obliterate{,s}|conquer{,s}|demolish{,es}|steamroll{,s}] ~3 competition|competitor{,s}|rival{,s}|target{,s}|market{,s}|opponent{,s}|opposition|it|goals|quota{,s}|record{,s}|negotiation{,s}|discussion{,s}|meeting{,s}|debate{,s}|room|field|world|deadline{,s}|deals
[play{,s,ing} ~1 to win]
[testosterone]
[queen|alpha bee{,s}|male{,s}|female{,s}|dog{,s}]
[heart|courage|instinct of ~1 lion|tiger|wolf|warrior|fighter|champion]
[attack%|storm%|hunt%] ~2 market{,s}|competition|competitors|lead{,s}
[bossy|ballsy|feisty|cut-throat|cocky|headstrong|hot-headed]
[winner's|champion's|fighter's|warrior's ~1 mentality|mindset|instinct|attitude|spirit]
[number|no one ~3 any|all price|cost|costs]
[be number one]
[code|sales|data|office monkey{,s}|machine{,s}|animal{,s}|tiger{,s}]
[at any price]
[thirst{,y} for ~1 win|victory|success|power|results]
[hungry ~1 for]
[sweet|docile|submissive|obedient|ladylike|bubbly|feisty|girly|coquettish|dainty|demure|meek] ~1 nature|lady|girl|personality|person|and|$
[winner{,s}|champion{,s} ~1 like|who|mentality|mindset|instinct|attitude] !of
born|real|true|want|are ~2 [winner{,s}]
[sweet-tempered|soft-hearted|good-natured|sweet-natured|motherly|ladylike]
[caring|nurturing|gentle|sweet|warm|soft|loving|mothering by ~1 nature|heart]
[nurturing|mothering|tender|bubbly|sweet|gentle|submissive ~1 nature|soul|personality|character|hand|touch]
[war|battle|combat machine|mode|mentality|spirit|instinct]
[man|beast mode]
[dog-eat-dog|dog eat dog]
[kick{,s,ing} ~1 ass|butt]
[kick-ass|kickass]
[natural|born|natural-born ~1 leader|fighter|winner|killer|warrior]
[eat{,s} ~2 for breakfast]
[sharp elbows]
[elbow{,s} your|their way]
[fight{,s} to the death|bitter|finish]
[battle{,s} ready|scarred]
[hunger ~2 win]
[survival of the fittest]
[winner takes all]
[winning is everything]
[only the strong]
[hates|hate to lose|losing]`,
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
[alphas|alpha-type{,s}|macho|street-fighter|bruiser{,s}|brawler{,s}|bloodhound|sales-machine|terrier{,s}|rottweiler{,s}|attack-dog{,s}|conqueror{,s}|mercenary|mercenaries|sniper{,s}] !particles|version|learning|test
[feminine|womanly|maternal|motherly|fatherly|masculine|paternal ~1 charm{,s}|wiles|intuition|authority|grace|warmth|sensitivity|strength|flair|instinct]
[wage|declare|go|goes to? ~1 war ~2 competition|competitors|market|rivals]
[fight{,s}|battle{,s} ~3 competition|competitors|rivals|every|tooth]
[hunt{,s} ~2 down ~2 leads|customers|clients|deals]
[blood ~2 water|teeth|nose]
[steel|iron fist|will|nerve{,s}]
[sales|selling|fighting|money|winning|lean|mean machine]
[cut-throat|cutthroat|dog-eat-dog|ruthless market|industry|environment|world|business|sector]
[fearless|aggressive|dominant|ruthless hunter|fighter|warrior|leader|closer|seller|negotiator]
takes|has|have|grow|with|got ~1 [balls|cojones|guts of steel]`,
	},
];
