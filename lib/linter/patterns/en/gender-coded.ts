import type { PatternGroup } from '../../model';
import { isTrait } from '../../rules/gender-coded';

export const genderCoded: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isTrait,
		patterns: `
@fierce|battle-hardened|bloodthirsty|cut-throat|hard-charging|hard-driving|hard-hitting|hard-nosed|hyper-competitive|tough-as-nails ~1 @drive|competitive|leader|negotiator|sales*|seller? !growth|marketing|timeline|business|market
@hunter|bulldog|big-hitter{,s}|go-getter{,s}|heavy-hitter{,s}|hot-shot{,s}|rock-star{,s}|street-fighter{,s} !animal|conservation|of
rock god{,s,dess}|legend{,s}
@soft ~1 @drive|character|girl|lady|person|soul
bubbly|demure|docile|girly|meek|obedient|submissive ~1 and
code|data|digital|excel|marketing|office|sales|security|tech ~1 @hunter|animal{,s}|machine{,s}|monkey|whizz|wiz
top dog{,s}|gun{,s}
hard as nails
succeed|win|winning ~2 at all|any costs?
at all|any costs|price
take% no prisoners
[annihilate%|attack%|battle%|conquer%|crush%|demolish%|destroy%|dominate%|fight%|hunt%|kill%|obliterate%|slay|smash%|steamroll{,s}|storm%] ~3 @rival|meeting{,s}|negotiation{,s}|clients|every|room|tooth
play{,s,ing} ~1 to win
alpha|queen bee{,s}|dog{,s}|female{,s}|male{,s}
ballsy|bossy|feisty|headstrong|hot-headed
champion's|fighter's|killer's|warrior's|winner's ~1 @drive
no|number one ~3 all|any cost|costs|price
thirst{,y}|hunger|hungry ~1 for|to ~1 power|results|success|victory|win
hungry ~1 for
@hunter ~1 attitude|instinct|like|mentality|mindset|who !of
are|born|real|true|want ~2 [winner{,s}]
@soft by ~1 heart|nature
battle|combat|war|beast|man instinct|machine|mentality|mode|spirit
dog|dog-eat-dog eat dog
kick{,s,ing}|kick-ass ~1 ass|butt
born|natural|natural-born ~1 leader|@hunter
eat% ~2 for breakfast
sharp elbows
survival of the fittest
only the strong
hate{,s} to lose|losing
courage|heart|instinct{,s} of ~2 @hunter
sweet|soft|good hearted|natured|tempered
mother's|woman's ~1 @drive|hand
alpha character{,s}|personalit{y,ies}|type{,s}
go% ~1 [for the ~0 jugular|kill|throat]`,
	},
	{
		names: false,
		about: 'candidate',
		test: isTrait,
		patterns: `
alpha|jedi|guru{,s}|wizard{,s}|viking{,s}|spartan{,s}|samurai|rambo|terminator|hercules|superwoman|napoleon|ninja{,s}|gladiator{,s}`,
	},
	{
		test: isTrait,
		patterns: `
alphas|bloodhound|bruiser{,s}|mercenar{y,ies}|rottweiler{,s}|sniper{,s}|terrier{,s}|attack-dog{,s} !learning|particles|test|version
declare|go|goes|wage to? ~1 war ~2 @rival
iron|steel fist|nerve{,s}|will
fighting|lean|mean|money|selling|winning machine
@fierce|dog-eat-dog business|environment|industry|market|sector|world
@fierce closer|fighter|hunter|leader|negotiator|seller|warrior
got|grow|has|have|takes|with ~1 [balls|cojones|guts of steel]`,
	},
];
