import { isYourWork } from '../../frame';
import type { PatternGroup } from '../../model';
import { isApplicant, isRecruited, standsAlone } from '../../rules/age-person';
import { isNotLeftOpen } from '../../sign';

export const agePerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isRecruited,
		patterns: `
young|younger|youthful|youngish|elderly|older @mod? @mod? ~1 @person
someone|somebody|anyone|person ~1 [mature|young|youthful|youngish|older|elderly]
teenager{,s}|teen{,s}
young ~1 [man|woman|men|women|lads|guns|bucks|professional|professionals|talent|talents|stars|adults]
young|youthful @mod? @mod? *er|*ist|*ant|*yst|*eer|*or !team
are|be|you're ~2 [young|youthful] $
[young|youthful of|in mind|spirit|heart]
are|be|you're ~1 [young|youthful ~1 and @mod?]
[young|youthful ~1 and|, @mod] ~2 person|candidate|individual
digital-native{,s}
millennial{,s}|zoomer{,s}|boomer{,s}|youngster{,s}|adolescent{,s}
[up-and-coming ~1 talent{,s}|star{,s}|professional{,s}?]
next|younger|new|rising generation
[recent|new|fresh|newly|just|recently|freshly|upcoming ~1 graduate{,s,d}]
college|university graduate{,s} !scheme|with
[fresh|straight|right|just|newly out of|from ~2 university|college|school|education|uni]
[freshly|newly|just|recently qualified|graduated|trained|minted ~1 @person?]
[grew|grown|growing|raised|brought|born up? ~1 with|on|in|into? ~3 online|digital|digitally|internet|smartphone{,s}|phone|tablet|screen{,s}|technology|social|tiktok|instagram|app{,s}]
[just|recently ~1 finished|completed|left|got|earned|received ~2 studies|degree|school|university|college|education|master|master's|training|course|diploma|bachelor's]
[leaving|left school|university|college]
[start|beginning|outset|dawn|threshold|doorstep|early ~1 of|in ~1 career{,s}]
[career{,s} ~1 is|has ~1 just|only ~1 beginning|begun|starting|started]
[early career] !researchers
[starting|launching|beginning|kickstarting|kick|start|begin|launch ~1 your|their ~1 career{,s}]
[just|only starting|setting out]
[wet behind the ears]
[past ~1 prime]
[over the hill]
[long in the tooth]
[spring chicken{,s}]
[dinosaur{,s}] !park|bones|museum|hall
[your|a very? first ~1 job|position|step|role] ~1 !day|week|point
[first step|steps on|in|into ~2 career|job|labour|ladder|world]
[first job|jobs]
student|students|pupils|undergraduate{,s}|schoolchildren|graduates !loan|loans|union|debt|grants|affairs|housing|counselling|support|finance
[alongside|besides|while ~1 studying|studies|school]
[alongside|besides|next to your studies|study|degree]
recent grad{,s}
retiree{,s}|pensioner{,s}|retired|veteran{,s}
old hand{,s}|timer{,s}|guard|stager{,s}
senior citizen{,s}
seasoned old
[mature ~1 @person|lady|gentleman|woman|man]
are|be [mature] !enough
mature|matured in years
[fresh face{,s,d}]
fresh meat|talent|graduates
rising|young star{,s}
newbie{,s}|rookie{,s}|junior{,s} who|with
life experience
emerging talent
beginner{,s}
childlike|boyish|girlish`,
	},
	{
		about: 'person',
		severity: 'warn',
		test: standsAlone,
		patterns: `
a|an|as|real|true|experienced|our|ambitious|keen [junior|senior|starter|medior|veteran|greenhorn|rookie|newbie]
[juniors|seniors|mediors|starters]`,
	},
	{
		about: 'person',
		severity: 'warn',
		patterns: `
junior|senior|starter candidate|candidates|person|someone|talent|individual|colleague|type
are|be|you're ~1 [junior|senior] $
are|be [junior|senior] and|but|with|or ~1`,
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
generation|gen z|y|x|alpha
genz`,
	},
	{
		open: false,
		test: isApplicant,
		patterns: `
[older|elderly|younger|young|mature|youthful ~1 applicant{,s}|candidate{,s}|job-seeker{,s}]`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && !isYourWork(context),
		patterns: `
[grey|gray|silver hair{,s,ed}|haired|surfer{,s}]
[young at heart]
[old hand{,s}|timer{,s}|guard|dog{,s}]
you|your|you're|who|not|ideal ~4 [close|near|nearing|approaching|about ~2 to? retirement|pension|retiring]
[close|near|nearing|approaching ~1 to? retirement|pension|retiring] ~4 you|your|not|ideal
stay|stays|staying ~2 [until|till retirement]
[gap year] !programme
[student|holiday|saturday|summer job{,s}] !market|fair|board
a|an|the|this|as ~2 [first job] !interview
replace|replaces|replaced|as|by|with|some|need|want|bring ~3 [fresh|new|young blood]
[finished|completed|graduated|studies|degree ~4 last|past ~1 few|two|three|five? years|year|months]
[mature enough]
[of an? age at|where|when|that]
[schoolboy{,s}|schoolgirl{,s}|schoolchild]
[very? start|beginning|outset|dawn|threshold of|in ~1 your|a|their|his career{,s}]
bit|still|rather|too ~1 [young] and|$
energy|enthusiasm|drive|eagerness|stamina|curiosity|mind|heart ~1 of ~1 [#|youth|student|teenager|child ~1 year? ~0 old{,s}?]
nice|ideal|perfect|great|fun|extra|suits|suit|suitable|job|role|attractive|meant|aimed|suited|position|good ~1 for|at|to? ~2 [student{,s}|pensioner{,s}|retiree{,s}|graduate{,s}|teenager{,s}|youngster{,s}|starter{,s}|twenty-something{,s}|oap{,s}] !debt|loans|grants|housing
you|your|not ~4 [retirement|retiring] $
[long|whole|entire career ahead ~1 of? ~1 you?]
energetic|ambitious|keen|hungry|eager|bright|enthusiastic [junior|starter|medior|senior] $
[retired|retirees|pensioners|seniors|oaps ~4 welcome|wanted|ideal|looking|earn|apply|perfect]
[fresh|straight|just|recently|newly|right ~2 out|from|of|left|graduated|finished ~2 school|college|university|uni|studies]
[school|college|university leaver{,s}]
[first|very|real ~1 job|proper ~2 out|after|of|career|step ~2 school|college|university|ladder] !day
[start|starting|outset|beginning|early ~1 of|in|out ~2 career|careers|working] ~2 life|ladder|you|are|your
[youngster{,s}|teenager{,s}|twenty-something{,s}|thirty-something{,s}|twentysomethings|millennial{,s}|millennials|zoomer{,s}|gen-z|genz|generation z|youthful|juvenile ~3 wanted|welcome|preferred|sought|team|energy|person|apply|ideal]
[#-year-old{s,}|year-olds ~3 wanted|preferred|sought|apply|welcome|ideal]`,
	},
];
