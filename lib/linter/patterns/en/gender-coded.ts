import type { PatternGroup } from '../../model';
import { isTrait } from '../../rules/gender-coded';

export const genderCoded: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isTrait,
		patterns: `
@fierce|battle-hardened|bloodthirsty|cut-throat|hard-charging|hard-driving|hard-hitting|hard-nosed|hyper-competitive|tough-as-nails ~1 @drive|leader|negotiator|seller|competitive|sales*? !business|market|marketing|growth|timeline
@hunter|bulldog|hot-shot{,s}|rock-star{,s}|big-hitter{,s}|go-getter{,s}|heavy-hitter{,s}|street-fighter{,s} !of|animal|conservation
rock god{,s,dess}|legend{,s}
@soft ~1 @drive|character|girl|lady|person|soul
bubbly|docile|girly|meek|demure|obedient|submissive ~1 and
office|sales|data|excel|code|digital|marketing|security|tech ~1 @hunter|animal{,s}|whizz|machine{,s}|monkey|wiz
top dog{,s}|gun{,s}
hard as nails
win|winning|succeed ~2 at all|any costs?
at all|any costs|price
take% no prisoners
[fight%|annihilate%|attack%|battle%|conquer%|crush%|demolish%|destroy%|dominate%|hunt%|kill%|obliterate%|slay|smash%|steamroll{,s}|storm%] ~3 @rival|meeting{,s}|negotiation{,s}|clients|every|room|tooth
play{,s,ing} ~1 to win
alpha|queen bee{,s}|dog{,s}|female{,s}|male{,s}
ballsy|hot-headed|bossy|feisty|headstrong
champion's|fighter's|killer's|warrior's|winner's ~1 @drive
no|number one ~3 all|any costs|cost|price
thirst{,y}|hunger|hungry ~1 for|to ~1 results|power|success|win|victory
hungry ~1 for
@hunter ~1 who|like|mentality|attitude|mindset|instinct !of
are|born|real|true|want ~2 [winner{,s}]
@soft by ~1 heart|nature
battle|combat|war|beast|man mentality|instinct|spirit|mode|machine
dog|dog-eat-dog eat dog
kick-ass|kick{,s,ing} ~1 ass|butt
born|natural-born|natural ~1 @hunter|leader
eat% ~2 for breakfast
sharp elbows
survival of the fittest
only the strong
hate{,s} to lose|losing
heart|courage|instinct{,s} of ~2 @hunter
good|sweet|soft hearted|natured|tempered
woman's|mother's ~1 @drive|hand
alpha character{,s}|personalit{y,ies}|type{,s}
go% ~1 [for the ~0 jugular|kill|throat]`,
	},
	{
		names: false,
		about: 'candidate',
		test: isTrait,
		patterns: `
alpha|jedi|guru{,s}|wizard{,s}|terminator|hercules|viking{,s}|spartan{,s}|superwoman|samurai|rambo|napoleon|ninja{,s}|gladiator{,s}`,
	},
	{
		test: isTrait,
		patterns: `
alphas|bloodhound|bruiser{,s}|mercenar{y,ies}|rottweiler{,s}|sniper{,s}|terrier{,s}|attack-dog{,s} !test|learning|particles|version
declare|go|goes|wage to? ~1 war ~2 @rival
iron|steel fist|nerve{,s}|will
fighting|lean|selling|winning|mean|money machine
@fierce|dog-eat-dog business|market|environment|world|sector|industry
@fierce leader|negotiator|seller|closer|fighter|hunter|warrior
with|have|has|got|takes|grow ~1 [balls|cojones|guts of steel]`,
	},
];
