import { isYourWork } from '../../frame';
import type { PatternGroup } from '../../model';
import { isApplicant, isRecruited, standsAlone } from '../../rules/age-person';
import { isNotLeftOpen } from '../../sign';

export const agePerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isRecruited,
		patterns: `
@young|older|elderly|mature @mod? @mod? ~1 @person
young ~1 [adults|professional{,s}|talent{,s}|women]
anyone|person|somebody|someone ~1 [@young|elderly|mature|older]
teenager{,s}|teen{,s}|adolescent{,s}|boomer{,s}|millennial{,s}|youngster{,s}|zoomer{,s}|digital-native{,s}
budding|fledgling|@young @mod? @mod? *ant|*er|*ist|*or|*yst !team
are|be|you're ~2 [@young] $
young|youthful in|of heart|spirit
are|be|you're ~1 [@young ~1 and @mod?]
up-and-coming
new|next|rising|younger generation
@recent ~1 graduate%|grad{,s}
college|university graduate% !scheme|with
@recent out|left|completed|earned|finished|got ~3 @study|bachelor's|master's
@recent minted|qualified|trained ~1 @person?
born|brought|grew|growing|grown|raised up? ~1 in|into|on|with? ~3 app{,s}|digital{,ly}|instagram|internet|online|phone|screen{,s}|smartphone{,s}|social|tablet|technology|tiktok
leaving|left college|school|university
@start ~1 in|of|their|your ~1 career{,s} !researchers
early career !researchers
just|only setting|starting out
wet behind the ears
over the hill
long in the tooth
dinosaur{,s} !bones|hall|museum|park
a|your very? first ~1 job|position|role|step ~1 !day|point|week
first step{,s} in|into|on ~2 career|job|labour|ladder|world
first job{,s}
graduates|pupils|schoolchildren|student{,s}|undergraduate{,s} !affairs|counselling|debt|finance|grants|housing|loan|loans|support|union
alongside|besides|next|while to? ~1 @study
pensioner{,s}|retired|retiree{,s}|veteran{,s}
old guard|hand{,s}|stager{,s}|timer{,s}
senior citizen{,s}
are|be [mature] !enough
fresh face{,s,d}
junior{,s}|newbie{,s}|rookie{,s} who|with
life experience
rising|young star{,s}
fresh|emerging talent|meat
mature in years`,
	},
	{
		about: 'person',
		severity: 'warn',
		test: standsAlone,
		patterns: `
a|ambitious|an|as|experienced|keen|our|real|true [greenhorn|junior|medior|newbie|rookie|senior|starter|veteran]
juniors|mediors|seniors|starters`,
	},
	{
		about: 'person',
		severity: 'warn',
		patterns: `
junior|senior|starter candidate|candidates|colleague|individual|profile|profiles|person|someone|talent|type
are|be|you're ~1 [junior|senior] $
are|be [junior|senior] and|but|or|with ~1`,
	},
	{
		about: 'person',
		open: false,
		test: isRecruited,
		patterns: '^ [retirees|pensioners|youngsters] ~7 welcome|wanted',
	},
	{
		names: false,
		about: 'person',
		test: isRecruited,
		patterns: `
gen|generation alpha|x|y|z
genz`,
	},
	{
		open: false,
		test: isApplicant,
		patterns: `
elderly|mature|older|young|younger|youthful ~1 applicant{,s}|candidate{,s}|job-seeker{,s}
@start ~1 in|of ~2 working
past ~1 prime`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && !isYourWork(context),
		patterns: `
gray|grey|silver hair{,s,ed}|surfer{,s}
young at heart
old dog{,s}|guard|hand{,s}|timer{,s}
ideal|not|who|you|you're|your ~4 [about|approaching|close|near|nearing ~2 to? pension|retirement|retiring]
[approaching|close|near|nearing ~1 to? pension|retirement|retiring] ~4 ideal|not|you|your
gap year !programme
holiday|saturday|student|summer job{,s} !board|fair|market
as|bring|by|need|replace{,s,d}|some|want|with ~3 [fresh|new|young blood]
@start in|of ~1 his|their|your career{,s}
curiosity|drive|eagerness|energy|enthusiasm|heart|mind|stamina ~1 of ~1 [#|child|student|teenager|youth ~1 year? ~0 old{,s}?]
aimed|attractive|extra|fun|@good|ideal|job|meant|nice|position|role|suit%|suitable ~1 at|for|to? ~2 [graduate%|@youth|starter{,s}|student{,s}] !debt|grants|housing|loans
not|you|your ~4 [retirement|retiring] $
ambitious|bright|eager|energetic|enthusiastic|hungry|keen [junior|medior|senior|starter] $
@recent ~2 finished|from|graduated|left|of|out ~2 @uni|studies
@uni leaver{,s}
first|real|very ~1 job|proper ~2 after|career|of|out|step ~2 ladder|@uni !day
@youth|seniors|gen-z|juvenile ~3 apply|earn|energy|ideal|looking|perfect|person|preferred|sought|@team|wanted|welcome
#-year-old{s,}|year-olds ~3 apply|ideal|preferred|sought|wanted|welcome
no ~1 [dinosaurs|fossils|oldies|greenhorns|has-beens|veterans|@youth]
@career ~2 ahead|before|front ~1 of? you|them
[months|years ~2 before|from|till|to|until ~1 your|their? pension|retire|retirement]
final|last ~1 chapter|lap|phase|stage|stretch|years ~1 of|in ~3 career|working
job|shift{,s}|perfect ~5 for ~2 [student{,s}|@youth|school-leavers] !affairs|debt|grants|housing|union
still at|in ~1 [college|school|university|sixth|student]
[still live% ~1 at|with ~2 parents|home]
generation ~6 [digital|internet|online|smartphone{,s}|screen{,s}]
school-leaver{,s}|career-starter{,s}|first-jobber{,s}|semi-retired
@career ~2 barely|hardly|just|only ~1 begun|beginning|kicked|started|starting|taken|taking
exams|finals|studies|degree ~3 [behind you]
phase|season|stage ~1 of|in ~1 li{fe,ves} !cycle
@not ~2 the? [youngest]
^ for ~1 [@youth|graduates|school-leavers|students|starters] ~3 this|it|our
@start ~1 in|of ~1 his|their|your ~2 li{fe,ves}|journey
@recent ~1 earned|gained|got|obtained|passed|received ~4 @degree|finals`,
	},
];
