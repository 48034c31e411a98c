import type { PatternGroup } from '../../model';
import { isSought, isWithoutGround } from '../../rules/gender-person';

export const genderPerson: readonly PatternGroup[] = [
	{
		about: 'person',
		test: isSought,
		patterns: `
fellow who|to|with|for|that
[strong|good|handy|young|nice fellow{,s}|chap{,s}|lad{,s}]
guys|ladies|gentlemen|gals|lads|dudes|blokes|fellas|gents|boys|girls|chaps|bros|fellows !and|club|school|toilet|only
a|our|good|right|real|strong|handy|young|sharp|ideal @mod? [guy|gal|bloke|lad|chap|dude|fella|lady|gentleman|girl|boy|man|woman] !and|or|made
[hey|hi|dear|hello|come|ok|okay|you|calling guys|ladies|gentlemen|lads|girls|boys|all guys]
[you guys]
[real|strong|tough|big|handy ~1 men|man|women|woman|lads|guys|boys|girls]
dear ~1 [sir{,s}|madam|gentlemen|ladies]
[sir or madam]
[brotherhood|sisterhood|fraternity|brothers|sisters|bromance|boys' club|boys club]`,
	},
	{
		about: 'anyone',
		severity: 'stop',
		test: isWithoutGround,
		patterns: `
prefer|preference|preferably|ideally|want|seek|seeking|wants|favour|need ~3 [man|men|woman|women|male|female|males|females|lady|ladies|girl|gentleman ~1 @seeker?]
only|just|exclusively|preferably|rather ~1 [men|women|males|females|male|female|ladies ~1 @seeker?]
[men|women|males|females|ladies|male|female|gentlemen|girls|boys] ~1 only|preferred|wanted|sought|applicants|candidates
[man|woman|lady|girl] wanted|preferred|sought
[female|male touch|@seeker|staff|workforce|energy|environment|team|bastion|club|world]
[male-dominated|female-dominated environment|team]
# [men|man|women|girls|guys|lads strong]
[feminine|masculine touch|presence|approach|side|energy]
[woman's|women's|man's|men's touch|work|job|world|game|business]
[men|women|girls|boys] ~1 can|are|do|make|have ~3 more|better|harder|stronger|less|best
crew|team|staff|squad|group|gang of ~1 # [men|women|man|girls|guys|lads]
suitable|ideal|perfect|great|suited for [men|women|ladies|girls|boys|gentlemen]
job|role|position|work|post|that suits|suit [men|women|ladies|girls|boys]
[girl|lady|she boss{,es}]
[job for ~1 real? men|women|man]
[girlboss{,es}|alpha male|alpha males|wingman|strongman|tough guy|superwoman|superman|businesslike man|career woman]`,
	},
	{
		about: 'person',
		test: isSought,
		patterns: `the @mod? [guy|man|woman|gal|bloke|lad] for ~1 this|the|our|us
you ~1 the @mod? [guy|man|woman|gal|lad]
[motherly|fatherly|maternal|paternal ~1 figure{,s}|type{,s}]`,
	},
	{
		about: 'candidate',
		test: isSought,
		patterns: 'the @mod? [guy|gal|bloke|lad|chap|dude|fella|lady|gentleman|girl|boy|man|woman] !and|or|made',
	},
	{
		about: 'anyone',
		open: false,
		patterns: `
manpower|manhours|manned|unmanned|manning|manmade|mankind|manhandle|womanpower|man-hours|manmonths
man hours|hour|days|day|months|years|power|month|made
[come|let's ~1 on? guys|lads|girls|ladies|boys|gents|gentlemen]
[man|mans|manning the|a|our|your|this ~1 desk|phone|phones|stall|reception|counter|booth|helpdesk|helpline|hotline|front|switchboard|gate|till|office|line|lines|bar|stand|station|post|shop|telephone|telephones|control|checkout|information|service|barriers|fort]
[# man] team|crew|band|operation|job|unit|department|office
[best man] for
[right man]
[man for the job]
[to a man]
[man up]
[common|average|working man|men]
[every man]
the|our|us|these|with [guys|lads|blokes|chaps|gals|fellas|dudes]
[mother hen]
[father|mother figure]
[den|office|team mother|mum|mom]
[man enough]
[old boys|boy club|network]
[man of action|his|few]
[mother|mum|father|dad of|to ~1 team|department|office|group]
[grow a pair]
[gentleman's|gentlemen's agreement]
[ballsy|balls]
[men at work]
[you and your wife]
[our man|men in|on|at|for]`,
	},
];
