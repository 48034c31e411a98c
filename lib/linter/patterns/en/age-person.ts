import { isYourWork } from '../../frame';
import type { PatternGroup } from '../../model';
import { isApplicant, isRecruited, standsAlone } from '../../rules/age-person';
import { isNotLeftOpen } from '../../sign';

export const agePerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isRecruited,
		patterns: `
elderly|older|young|younger|youngish|youthful @mod? @mod? ~1 @person
anyone|person|somebody|someone ~1 [elderly|mature|older|young|youngish|youthful]
teenager{,s}|teen{,s}
young ~1 [adults|bucks|guns|lads|man|men|professional|professionals|stars|talent|talents|woman|women]
budding|fledgling|young|youthful @mod? @mod? *ant|*eer|*er|*ist|*or|*yst !team
are|be|you're ~2 [young|youthful] $
[young|youthful in|of heart|spirit]
are|be|you're ~1 [young|youthful ~1 and @mod?]
[young|youthful ~1 and @mod] ~2 candidate|individual|person
digital-native{,s}
adolescent{,s}|boomer{,s}|millennial{,s}|youngster{,s}|zoomer{,s}
[up-and-coming ~1 professional{,s}|star{,s}|talent{,s}?]
new|next|rising|younger generation
[fresh|freshly|just|new|newly|recent|recently|upcoming ~1 graduate%]
college|university graduate% !scheme|with
[fresh|just|newly|right|straight out from|of ~2 college|education|school|uni|university]
[freshly|just|newly|recently minted|qualified|trained ~1 @person?]
[born|brought|grew|growing|grown|raised up? ~1 in|into|on|with? ~3 app{,s}|digital|digitally|instagram|internet|online|phone|screen{,s}|smartphone{,s}|social|tablet|technology|tiktok]
[just|recently ~1 completed|earned|finished|got|left|received ~2 bachelor's|college|course|degree|diploma|education|master|master's|school|studies|training|university]
[leaving|left college|school|university]
[beginning|dawn|doorstep|early|outset|start|threshold ~1 in|of ~1 career{,s}]
[career{,s} ~1 has|is ~1 just|only ~1 beginning|begun|started|starting]
[early career] !researchers
[begin|beginning|kick|kickstarting|launch%|start% ~1 their|your ~1 career{,s}]
[just|only setting|starting out]
[wet behind the ears]
[past ~1 prime]
[over the hill]
[long in the tooth]
[spring chicken{,s}]
[dinosaur{,s}] !bones|hall|museum|park
[a|your very? first ~1 job|position|role|step] ~1 !day|point|week
[first step|steps in|into|on ~2 career|job|labour|ladder|world]
[first job|jobs]
graduates|pupils|schoolchildren|student|students|undergraduate{,s} !affairs|counselling|debt|finance|grants|housing|loan|loans|support|union
[alongside|besides|while ~1 school|studies|studying]
[alongside|besides|next to your degree|studies|study]
recent grad{,s}
pensioner{,s}|retired|retiree{,s}|veteran{,s}
old guard|hand{,s}|stager{,s}|timer{,s}
senior citizen{,s}
seasoned old
[older lady|gentleman|man|woman]
[mature ~1 @person|gentleman|lady|man|woman]
are|be [mature] !enough
mature|matured in years
[fresh face{,s,d}]
fresh meat|talent
rising|young star{,s}
junior{,s}|newbie{,s}|rookie{,s} who|with
life experience
emerging talent
beginner{,s}
boyish|childlike|girlish`,
	},
	{
		about: 'person',
		severity: 'warn',
		test: standsAlone,
		patterns: `
a|ambitious|an|as|experienced|keen|our|real|true [greenhorn|junior|medior|newbie|rookie|senior|starter|veteran]
[juniors|mediors|seniors|starters]`,
	},
	{
		about: 'person',
		severity: 'warn',
		patterns: `
junior|senior|starter candidate|candidates|colleague|individual|person|someone|talent|type
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
[elderly|mature|older|young|younger|youthful ~1 applicant{,s}|candidate{,s}|job-seeker{,s}]`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && !isYourWork(context),
		patterns: `
[gray|grey|silver haired|hair{,s,ed}|surfer{,s}]
[young at heart]
[old dog{,s}|guard|hand{,s}|timer{,s}]
ideal|not|who|you|you're|your ~4 [about|approaching|close|near|nearing ~2 to? pension|retirement|retiring]
[approaching|close|near|nearing ~1 to? pension|retirement|retiring] ~4 ideal|not|you|your
stay% ~2 [till|until retirement]
[gap year] !programme
[holiday|saturday|student|summer job{,s}] !board|fair|market
a|an|as|the|this ~2 [first job] !interview
as|bring|by|need|replace|replaced|replaces|some|want|with ~3 [fresh|new|young blood]
[completed|degree|finished|graduated|studies ~4 last|past ~1 few|five|three|two? months|year|years]
[mature enough]
[of an? age at|that|when|where]
[schoolboy{,s}|schoolchild|schoolgirl{,s}]
are|be ~1 a ~2 [young dog{,s}]
[very? beginning|dawn|outset|start|threshold in|of ~1 a|his|their|your career{,s}]
bit|rather|still|too ~1 [young] $|and
curiosity|drive|eagerness|energy|enthusiasm|heart|mind|stamina ~1 of ~1 [#|child|student|teenager|youth ~1 year? ~0 old{,s}?]
aimed|attractive|extra|fun|good|great|ideal|job|meant|nice|perfect|position|role|suit%|suitable ~1 at|for|to? ~2 [graduate%|oap{,s}|pensioner{,s}|retiree{,s}|starter{,s}|student{,s}|teenager{,s}|twenty-something{,s}|youngster{,s}] !debt|grants|housing|loans
not|you|your ~4 [retirement|retiring] $
[entire|long|whole career ahead ~1 of? ~1 you?]
ambitious|bright|eager|energetic|enthusiastic|hungry|keen [junior|medior|senior|starter] $
[oaps|pensioners|retired|retirees|seniors ~4 apply|earn|ideal|looking|perfect|wanted|welcome]
[fresh|just|newly|recently|right|straight ~2 finished|from|graduated|left|of|out ~2 college|school|studies|uni|university]
[college|school|university leaver{,s}]
[first|real|very ~1 job|proper ~2 after|career|of|out|step ~2 college|ladder|school|university] !day
[beginning|early|outset|start% ~1 in|of|out ~2 career|careers|working] ~2 are|ladder|life|you|your
[gen-z|generation|genz|millennials|millennial{,s}|teenager{,s}|thirty-something{,s}|twenty-something{,s}|twentysomethings|youngster{,s}|zoomer{,s} juvenile|youthful|z ~3 apply|energy|ideal|person|preferred|sought|team|wanted|welcome]
[#-year-old{s,}|year-olds ~3 apply|ideal|preferred|sought|wanted|welcome]`,
	},
];
