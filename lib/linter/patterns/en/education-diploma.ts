import { isYourWork } from '../../frame';
import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/education-diploma';
import { isNotLeftOpen } from '../../sign';

export const educationDiploma: readonly PatternGroup[] = [
	{
		names: false,
		open: false,
		test: isDemand,
		patterns: `
cambridge|oxford|oxbridge|eton|harvard|yale ~1 or|university? ~1 cambridge|oxford? !city|area|street
straight [as|a's] !a|an
ivy|russell group|league ~1 @uni?`,
	},
	{
		names: false,
		open: false,
		test: isDemand,
		patterns: `
only ~2 university|@cert|@grad ~1 graduates|educated|holders?`,
	},
	{
		names: false,
		test: isDemand,
		patterns: `
@uni|@cert|a-levels ~2 @must
[high|secondary ~1 school ~1 certificate|diploma?] ~3 @must|or
people|you|who|someone|applicant{,s}|candidate{,s} ~3 did|@have|received|took ~3 [@mod? @degree] !class|course|in|programme|students|thesis
must|should|required|need ~2 have|possess|be|hold ~4 academic|college|graduate|university|@cert ~1 degree|education?
@not ~2 finished|graduated|completed|attended|went ~2 degree|@uni
[without ~3 @cert ~1 degree?] ~6 @block
@uni|degree ~1 level|graduates|educated|trained ~1 only?
@elite ~1 @uni|league
@good|minimum|straight marks|transcript{,s}|gpa|grade{,s} !for|from|to
with|graduated|cum ~1 first|distinction|honours|laude
@uni|secondary|tertiary|higher|private|grammar|boarding school|education|background|training|pedigree ~3 @must
need|want ~4 @degree !class|course`,
	},
	{
		names: false,
		open: false,
		test: isDemand,
		patterns: `
no ~1 [@cert|a-levels|university] ~2 means|no|not|sorry|then|unfortunately
without|lack% ~3 @uni|@cert|a-levels ~8 @block|unread|unsuccessful|out
only|exclusively|just|prefer|preferably ~3 oxbridge|a-levels|university|college|@grad ~1 @grad|educated|holders|leavers|students?
only|exclusively|just|nobody|none|solely ~6 [@degree]
[@grad] ~2 only|exclusively|wanted|preferred|required|minimum
graduate education|level|standard|calibre|status
@cert|a-levels ~4 must|demanded|indispensable|required|minimum|least|needed|non-negotiable
@seeker ~1 with|without ~2 @cert|a-levels|@uni|education ~1 degree|education|background|level?
@good school|degree|study|exam|a-level|gcse ~1 marks|grades|results|scores
without [@degree] no
@ask ~4 @degree|a-levels|graduate|gcses|secondary|university ~1 degree|education|qualification? !programme|students|class
marks|grades|results|gpa|transcript{,s} ~3 of|than|over|under|below|above|higher|@good|minimum|average ~2 #|a|b|class|degree|@uni
degree|finished|graduated|completed|passed ~3 first|distinction|honours|class|time|top|cum|nominal ~2 year|class|laude? !placement
top # percent|per
distinction|first-class|honours|two-one|upper-second !post|ticket|stamp|stamps|travel ~1 degree|student{,s}?
never ~4 failed|repeat|repeated|resat|retaken|kept|held ~2 year|class|course|back|exam?
@elite ~1 school|university|college|schools|universities|business|academy|establishment{,s}|institut{e,es,ion,ions} !children|patients|holidays
attended|went|studied ~2 @elite ~1 school|university
academic|intellectual|scholarly ~1 background|training|pedigree|profile|level|standard|calibre|mind|mindset|record|working|thinking|thinker|ability|schooling|achiever{,s}|baggage|credentials|elite|excellence|high-flyer|title{,s} !freedom|integrity|week|year
2 : 1|2 ~1 above|higher|better?
with|have|got ~1 [first] $
full|finished|completed ~2 @uni|secondary|tertiary|higher|@degree|vocational ~1 school|education|degree|studies|programme|program?
at|from|of|graduated|take|recruit|hire|choose|select|come% ~2 @elite colleges|schools|universities|university
at minimum|least ~2 @cert|@uni|a-levels
are|be [a|an graduate] of|in|with|who
letters after your name
look%|ask% ~3 @degree|graduate% !programme
minimum|required|essential|requirement : [@cert]
only [qualified|accredited|certified|chartered *ers|*ists|*ors|*ians|@person]
doctor|dr title
@have ~3 [a|@uni|good|completed|honours|law|master's|bachelor{s,'s}|doctoral|postgraduate|relevant ~1 degree|education|diploma|honours|doctorate|mba|phd|qualification{,s}] !course|in ~1 progress
have|has|possess|hold% ~2 @degree !class|classes|programmes|students|theses|thesis
@degree holder{,s}
alumn{a,i,us}|sorority|fraternity ~1 member|network?
best|top|upper ~4 year|class|cohort
academically *ed
been|gone to|through @uni
@tell|with ~5 [list|copies|copy|overview ~2 @degree|marks|grades|certificates]
@be|@everyone ~3 [@grad ~1 through and? through?]
delft|erasmus|leiden|lse ~1 @degree|graduate{,s}
lack%|without|not ~2 [@cert|a-levels] ~8 @block
[who ~2 dropp% out] ~8 @block
study delay{,s}`,
	},
	{
		open: false,
		test: (context) =>
			isNotLeftOpen(context) && !isYourWork(context) && !context.expressions.equivalent.test(context.own),
		patterns: `
^ although|though|while ~9 [@cert|@uni ~1 degree?] are|is ~3 @must|list
[@cert|a-levels|@uni degree|education|diploma? ~1 are|is|remains ~2 @must]
only|least|@have|finish%|@ask ~4 [gymnasium|havo|hbo|mbo|vmbo|vwo ~1 @cert?] !pupils|thinking|work
no|only ~7 [@degree ~1 of|from ~2 @elite]`,
	},
];
