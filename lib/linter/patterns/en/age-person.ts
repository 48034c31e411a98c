import { isYourWork } from '../../frame';
import type { PatternGroup } from '../../model';
import { isRecruited, standsAlone } from '../../rules/age-person';
import { isNotLeftOpen } from '../../sign';

export const agePerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isRecruited,
		patterns: `
young|younger|youthful|youngish|elderly|older @mod? @mod? ~1 @person
young ~1 [man|woman|men|women|lads|guns|bucks|professional|professionals|talent|talents|stars|adults]
young|youthful @mod? @mod? *er|*ist|*ant|*yst|*eer|*or !team
are|be|you're ~2 [young|youthful] $
are|be|you're ~1 [young|youthful ~1 and @mod?]
[young|youthful ~1 and|, @mod] ~2 person|candidate|individual
digital native{,s}
digital-native{,s}
millennial{,s}|zoomer{,s}|boomer{,s}|youngster{,s}|youngsters
generation|gen z|y|x
next|younger|new|rising generation
[recent|new|fresh|newly|just|recently|freshly|upcoming ~1 graduate{,s,d}]
[recent|new|fresh university|college|school|law graduate{,s}]
school leaver{,s}
college|university graduate{,s} !scheme|with
[fresh|straight|right|just|newly out of|from ~2 university|college|school|education|uni]
[freshly|newly|just|recently qualified|graduated|trained|minted ~1 @person?]
[grew|grown|growing|raised up? ~1 online|digital|digitally|internet|smartphones|smartphone|technology]
[fresh|straight|right from ~2 university|college|school]
[just|recently ~1 finished|completed|left|got|earned|received ~2 studies|degree|school|university|college|education|master|master's|training|course|diploma|bachelor's]
[have just|recently graduated|qualified]
[leaving|left school|university|college]
at the [beginning|start|outset of ~1 career{,s}]
[at the start|beginning|outset|dawn of ~1 your|their ~1 career]
[start|beginning|outset|early ~1 of|in ~1 your|their ~1 career{,s}]
[early career] !researchers
[starting|launching|beginning|kickstarting|kick ~1 your|their career{,s}]
[your|a very? first ~1 job|position|step|role] ~1 !day|week|point
[first step|steps on|in|into ~2 career|job|labour|ladder|world]
[first job|jobs]
student|students|undergraduate{,s}|schoolchildren|graduates !loan|loans|union|debt|grants|affairs|housing|counselling|support|finance
working student{,s}
student|holiday|summer|saturday job{,s}
[alongside|besides|while ~1 studying|studies|school]
[alongside|besides|next to your studies|study|degree]
recent grad{,s}
retiree{,s}|pensioner{,s}|retired|veteran{,s}
semi retired
old hand{,s}|timer{,s}|guard|stager{,s}
senior citizen{,s}
seasoned old
[mature ~1 person|candidate|individual|lady|gentleman|applicant|applicants|professional|woman|man|worker|workers|colleague|candidates]
are|be [mature] !enough
mature|matured in years
[fresh face{,s,d}]
fresh meat|talent|graduates
rising|young star{,s}
newbie{,s}|rookie{,s}|junior{,s} who|with
life experience
young at heart
emerging talent
beginner{,s}
baby boomer{,s}
childlike|boyish|girlish`,
	},
	{
		about: 'person',
		severity: 'warn',
		test: standsAlone,
		patterns: `
a|an|as|real|true|experienced|our|ambitious|keen [junior|senior|starter|medior|veteran|greenhorn|rookie|newbie]
we|want|need|seek|looking|for ~2 [juniors|seniors|starters|mediors]
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
		open: false,
		test: (context) => isNotLeftOpen(context) && !isYourWork(context),
		patterns: `
[grey|gray|silver hair{,s,ed}|haired|surfer{,s}]
[young at heart]
[old hand{,s}|timer{,s}|guard|dog{,s}]
[close|near|nearing|approaching|about ~2 to? retirement|pension|retiring] ~4 you|your|not|ideal
stay|stays|staying ~2 [until|till retirement]
[gap year] !programme
[student|holiday|saturday|summer job{,s}] !market|fair|board
a|an|the|this|as ~2 [first job] !interview
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
