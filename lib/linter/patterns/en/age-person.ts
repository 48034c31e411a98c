import { isYourWork } from '../../frame';
import type { PatternGroup } from '../../model';
import { isApplicant, isRecruited, standsAlone } from '../../rules/age-person';
import { isNotLeftOpen } from '../../sign';

export const agePerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isRecruited,
		patterns: `
older|elderly|mature|@young @mod? @mod? ~1 @person
young ~1 [adults|professional{,s}|talent{,s}|women]
person|someone|anyone|somebody ~1 [older|elderly|mature|@young]
adolescent{,s}|boomer{,s}|digital-native{,s}|millennial{,s}|teenager{,s}|teen{,s}|youngster{,s}|zoomer{,s}
budding|fledgling|@young @mod? @mod? *er|*ist|*or|*ant|*yst !team
are|be|you're ~2 [@young] $
young|youthful in|of heart|spirit
are|be|you're ~1 [@young ~1 and @mod?]
up-and-coming
new|next|rising|younger generation
@recent ~1 graduate%|grad{,s}
university|college graduate% !with|scheme
@recent out|left|finished|completed|got|earned ~3 @study|bachelor's|master's
@recent qualified|trained|minted ~1 @person?
born|raised|grew|brought|grown|growing up? ~1 in|with|on|into? ~3 instagram|tiktok|internet|smartphone{,s}|screen{,s}|online|social|phone|app{,s}|digital{,ly}|tablet|technology
left|leaving school|university|college
@start ~1 of|in|your|their ~1 career{,s} !researchers
early career !researchers
just|only setting|starting out
wet behind the ears
over the hill
long in the tooth
dinosaur{,s} !bones|hall|museum|park
your|a very? first ~1 job|role|position|step ~1 !day|point|week
first step{,s} in|on|into ~2 job|world|career|ladder|labour
first job{,s}
graduates|pupils|student{,s}|schoolchildren|undergraduate{,s} !support|affairs|housing|grants|debt|union|loans|loan|counselling|finance
alongside|besides|next|while to? ~1 @study
pensioner{,s}|retired|retiree{,s}|veteran{,s}
old guard|timer{,s}|hand{,s}|stager{,s}
senior citizen{,s}
are|be [mature] !enough
fresh face{,s,d}
junior{,s}|rookie{,s}|newbie{,s} who|with
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
a|our|as|real|true|an|keen|ambitious|experienced [senior|junior|starter|medior|greenhorn|newbie|rookie|veteran]
seniors|starters|juniors|mediors`,
	},
	{
		about: 'person',
		severity: 'warn',
		patterns: `
senior|junior|starter person|candidate|someone|individual|colleague|profile|profiles|candidates|type|talent
are|be|you're ~1 [senior|junior] $
are|be [senior|junior] with|and|or|but ~1`,
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
generation|gen y|alpha|x|z
genz`,
	},
	{
		open: false,
		test: isApplicant,
		patterns: `
young|youthful|younger|older|elderly|mature ~1 job-seeker{,s}|applicant{,s}|candidate{,s}
@start ~1 of|in ~2 working
past ~1 prime`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && !isYourWork(context),
		patterns: `
silver|gray|grey hair{,s,ed}|surfer{,s}
young at heart
@not ~5 [about to retire]
old dog{,s}|guard|timer{,s}|hand{,s}
ideal|not|who|you|you're|your ~4 [about|close|approaching|nearing|near ~2 to? retirement|retiring|pension]
[close|approaching|nearing|near ~1 to? retirement|retiring|pension] ~4 your|you|not|ideal
gap year !programme
holiday|saturday|student|summer job{,s} !board|fair|market
with|by|as|need|bring|want|replace{,s,d}|some ~3 [young|new|fresh blood]
@start in|of ~1 your|their|his career{,s}
heart|stamina|energy|mind|drive|enthusiasm|curiosity|eagerness ~1 of ~1 [#|child|student|teenager|youth ~1 year? ~0 old{,s}?]
job|role|position|ideal|suitable|@good|meant|extra|attractive|fun|nice|aimed|suit% ~1 at|for|to? ~2 [@youth|student{,s}|graduate%|starter{,s}] !housing|grants|debt|loans
your|you|not ~4 [retirement|retiring] $
keen|ambitious|energetic|hungry|bright|eager|enthusiastic [senior|junior|starter|medior] $
@recent ~2 of|from|graduated|finished|left|out ~2 @uni|studies
@uni leaver{,s}
first|real|very ~1 job|proper ~2 of|out|after|career|step ~2 @uni|ladder !day
@youth|seniors|gen-z|juvenile ~3 person|perfect|ideal|preferred|wanted|sought|welcome|apply|energy|@team|looking|earn
#-year-old{,s}|year-olds ~3 apply|sought|ideal|preferred|wanted|welcome
no ~1 [@youth|dinosaurs|fossils|greenhorns|has-beens|oldies|veterans]
@career ~2 before|front|ahead ~1 of? you|them
[years|months ~2 before|from|till|to|until ~1 your|their? retirement|retire|pension]
last|final ~1 chapter|lap|phase|stage|stretch|years ~1 of|in ~3 career|working
job|shift{,s}|perfect ~5 for ~2 [@youth|school-leavers|student{,s}] !affairs|housing|grants|debt|union
still in|at ~1 [school|university|college|student|sixth]
[still live% ~1 with|at ~2 home|parents]
generation ~6 [digital|internet|smartphone{,s}|screen{,s}|online]
career-starter{,s}|first-jobber{,s}|school-leaver{,s}|semi-retired
@career ~2 only|just|barely|hardly ~1 started|starting|beginning|begun|kicked|taken|taking
degree|studies|exams|finals ~3 [behind you]
phase|stage|season ~1 of|in ~1 li{fe,ves} !cycle
@not ~2 the? [youngest]
^ for ~1 [@youth|school-leavers|students|starters|graduates] ~3 our|this|it
@start ~1 in|of ~1 your|their|his ~2 journey|li{fe,ves}
@recent ~1 got|earned|passed|received|gained|obtained ~4 @degree|finals`,
	},
];
