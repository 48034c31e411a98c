import type { PatternGroup } from '../../model';
import { isSought, isWithoutGround } from '../../rules/gender-person';

export const genderPerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isSought,
		patterns: `
fellow with|who|that|for|to
young|strong|good|handy|nice chap{,s}|fellow{,s}|lad{,s}
@lads !and|only|school|toilet|club
a|our|right|ideal|young|strong|good|sharp|real|handy @mod? [@lad] !and|or|made
you|come|okay|calling|ok|dear|hello|hey|hi all|@lads lads|guys
you guys
strong|handy|real|tough|big ~1 man|woman|women|men|@lads
dear ~1 [madam|sir{,s}]
sir or madam`,
	},
	{
		about: 'anyone',
		severity: 'stop',
		test: isWithoutGround,
		patterns: `
need|seek%|want%|favour|ideally|prefer{,ably,ence} ~3 [@men ~1 @seeker?]
only|exclusively|just|rather ~1 [women|men|ladies|female{,s}|male{,s} ~1 @seeker?]
[@lads|female{,s}|male{,s}|men|women] ~1 only|wanted|preferred|sought|candidates|applicants
[man|woman|girl|lady] wanted|preferred|sought
female|male|feminine|masculine team|staff|@seeker|club|workforce|world|environment|energy|approach|side|touch|bastion|presence
female-dominated|male-dominated environment|team
# [man|men|women|@lads strong]
woman's|women's|man's|men's job|work|world|business|game|touch
[women|men|girls|boys] ~1 are|do|have|can|make ~3 more|less|best|better|harder|stronger
team|staff|crew|group|gang|squad of ~1 # [man|men|women|@lads]
@good|ideal|suitable|suited for [women|men|ladies|girls|boys|gentlemen]
job|role|position|post|work|that suit% [women|men|ladies|girls|boys]
girl|lady|she boss{,es}
job for ~1 real? man|men|women
alpha male{,s}
superwoman|superman|girlboss{,es}|strongman
career|wing woman|man`,
	},
	{
		about: 'person',
		test: isSought,
		patterns: `
the @mod? [@lad] for ~1 the|our|this|us
you ~1 the @mod? [man|woman|lad|gal|guy]
motherly|fatherly|maternal|paternal ~1 figure{,s}|type{,s}`,
	},
	{
		about: 'candidate',
		test: isSought,
		patterns: `
the @mod? [@lad] !and|or|made`,
	},
	{
		about: 'anyone',
		open: false,
		patterns: `
manning|manned|man-hours|manhandle|mankind|manmade|manmonths|manpower|unmanned|womanpower
man years|made|power|months|days|day|hour|month
come|let's ~1 on? @lads
manning|mans|man your|a|the|our|this ~1 office|desk|service|stand|stall|station|post|front|line|bar|barriers|control|gate|phone%|shop|till|booth|checkout|counter|fort|help*|hotline|information|lines|reception|switchboard|telephone{,s}
[# man] team|office|department|crew|job|band|operation|unit
[best man] for
right man
man for the job
to a man
man up
every|working|average|common man|men
our|the|these|us|with [lads|guys|blokes|chaps|dudes|fellas|gals]
mother hen
mother|father figure
team|office|den mom|mother|mum
man enough
old boy|boys club|network
mother|father|mum|dad of|to ~1 team|office|department|group
gentleman's|gentlemen's agreement
balls|ballsy
our man|men in|at|on|for
sit%|join%|alongside|beside|among|next|with ~2 the [@lads] of|in|at|from|upstairs`,
	},
];
