import type { PatternGroup } from '../../model';
import { isSought, isWithoutGround } from '../../rules/gender-person';

export const genderPerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isSought,
		patterns: `
fellow for|that|to|who|with
good|handy|nice|strong|young chap{,s}|fellow{,s}|lad{,s}
@lads !and|club|only|school|toilet
a|good|handy|ideal|our|real|right|sharp|strong|young @mod? [@lad] !and|made|or
calling|come|dear|hello|hey|hi|ok|okay|you all|@lads guys|lads
you guys
big|handy|real|strong|tough ~1 @lads|man|men|woman|women
dear ~1 [madam|sir{,s}]
sir or madam`,
	},
	{
		about: 'anyone',
		severity: 'stop',
		test: isWithoutGround,
		patterns: `
favour|ideally|need|prefer{,ably,ence}|seek%|want% ~3 [@men ~1 @seeker?]
exclusively|just|only|rather ~1 [female{,s}|ladies|male{,s}|men|women ~1 @seeker?]
[@lads|female{,s}|male{,s}|men|women] ~1 applicants|candidates|only|preferred|sought|wanted
[girl|lady|man|woman] preferred|sought|wanted
female|male|feminine|masculine @seeker|approach|bastion|club|energy|environment|presence|side|staff|team|touch|workforce|world
female-dominated|male-dominated environment|team
# [@lads|man|men|women strong]
man's|men's|woman's|women's business|game|job|touch|work|world
[boys|girls|men|women] ~1 are|can|do|have|make ~3 best|better|harder|less|more|stronger
crew|gang|group|squad|staff|team of ~1 # [@lads|man|men|women]
@good|ideal|suitable|suited for [boys|gentlemen|girls|ladies|men|women]
job|position|post|role|that|work suit% [boys|girls|ladies|men|women]
girl|lady|she boss{,es}
job for ~1 real? man|men|women
alpha male{,s}
girlboss{,es}|strongman|superman|superwoman
career|wing woman|man`,
	},
	{
		about: 'person',
		test: isSought,
		patterns: `
the @mod? [@lad] for ~1 our|the|this|us
you ~1 the @mod? [gal|guy|lad|man|woman]
fatherly|maternal|motherly|paternal ~1 figure{,s}|type{,s}`,
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
man-hours|manhandle|mankind|manmade|manmonths|manned|manning|manpower|unmanned|womanpower
man day|days|hour|made|month|months|power|years
come|let's ~1 on? @lads
man|manning|mans a|our|the|this|your ~1 bar|barriers|booth|checkout|control|counter|desk|fort|front|gate|help*|hotline|information|line|lines|office|phone%|post|reception|service|shop|stall|stand|station|switchboard|telephone{,s}|till
[# man] band|crew|department|job|office|operation|team|unit
[best man] for
right man
man for the job
to a man
man up
average|common|working|every man|men
our|the|these|us|with [blokes|chaps|dudes|fellas|gals|guys|lads]
mother hen
father|mother figure
den|office|team mom|mother|mum
man enough
old boy|boys club|network
dad|father|mother|mum of|to ~1 department|group|office|team
gentleman's|gentlemen's agreement
balls|ballsy
our man|men at|for|in|on
sit%|join%|alongside|beside|among|next|with ~2 the [@lads] at|from|in|of|upstairs`,
	},
];
