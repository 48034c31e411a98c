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
cambridge|eton|harvard|oxford|yale|oxbridge ~1 or|university? ~1 cambridge|oxford? !street|area|city
straight [as] !a|an
russell|ivy group|league ~1 @uni?`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
only ~2 @grad|@cert|holders|university ~1 graduates|holders|educated?`,
	},
	{
		test: isDemand,
		patterns: `
@cert|a-levels|@uni ~2 @must
[high|secondary ~1 school ~1 certificate|diploma?] ~3 @must|or
applicant{,s}|candidate{,s}|people|someone|who|you ~3 @have|did|received|took ~3 [@mod? @degree] !class|course|in|programme|students|thesis
must|need|required|should ~2 be|have|hold|possess ~4 @cert|@uni ~1 degree|education?
@not ~2 attended|completed|finished|graduated|went ~2 degree|@uni
[without ~3 @cert ~1 degree?] ~6 @block
@uni|degree ~1 educated|graduates|level|trained ~1 only?
@elite ~1 @uni|league
@good|straight|minimum gpa|grade{,s}|marks|transcript{,s} !for|from|to
cum|graduated|with ~1 distinction|first|honours|laude
higher|tertiary|secondary|@uni|boarding|grammar|private background|education|pedigree|school|training ~3 @must
need|want ~4 @degree !class|course`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
no ~1 [@cert|a-levels|university] ~2 means|no|not|sorry|then|unfortunately
lack%|without ~3 @cert|a-levels|@uni ~8 @block|unread|unsuccessful|out
exclusively|just|only|prefer|preferably ~3 @grad|a-levels|college|university|oxbridge ~1 @grad|educated|holders|leavers|students?
exclusively|just|nobody|none|only|solely ~6 [@degree]
[@grad] ~2 exclusively|minimum|only|preferred|required|wanted
graduate calibre|education|level|standard|status
@cert|a-levels ~4 demanded|indispensable|minimum|must|needed|non-negotiable|required|least
@seeker ~1 with|without ~2 @cert|a-levels|@uni|education ~1 background|degree|education|level?
@good a-level|exam|gcse|school|study|degree ~1 grades|marks|results|scores
without [@degree] no
@ask ~4 @degree|a-levels|graduate|gcses|secondary|university ~1 degree|education|qualification? !programme|students|class
gpa|grades|marks|results|transcript{,s} ~3 above|average|below|@good|higher|minimum|of|over|than|under ~2 #|a|b|class|degree|@uni
completed|degree|finished|graduated|passed ~3 class|cum|distinction|first|honours|nominal|time|top ~2 class|laude|year? !placement
top # %|per|percent cent?
distinction|first-class|honours|two-one|upper-second !post|stamp|stamps|ticket|travel ~1 degree|student{,s}?
never ~4 failed|repeat|repeated|resat|retaken|kept|held ~2 back|class|course|exam|year?
@elite ~1 academy|business|college|establishment{,s}|institut{e,es,ion,ions}|school|schools|universities|university !patients|children|holidays
attended|studied|went ~2 @elite ~1 school|university
academic|intellectual|scholarly ~1 ability|achiever{,s}|background|baggage|calibre|credentials|elite|excellence|high-flyer|level|mind|mindset|pedigree|profile|record|schooling|standard|thinker|thinking|title{,s}|training|working !freedom|integrity|week|year
2 : 1|2 ~1 above|better|higher?
got|have|with ~1 [first] $
completed|finished|full ~2 @degree|@uni|higher|secondary|tertiary|vocational ~1 degree|education|program|programme|school|studies?
at|choose|come%|from|graduated|hire|recruit|select|take ~2 @elite colleges|schools|universities|university
at least|minimum ~2 a-levels|@cert
are|be [a|an graduate] in|of|who|with
letters after your name
ask%|look% ~3 @degree|graduate% !programme
essential|minimum|required : [@cert]
only [accredited|certified|chartered|qualified *ers|*ists|*ors|*ians|@person]
doctor|dr title
@have ~3 [a|@uni|bachelor{s,'s}|completed|doctoral|good|honours|law|master's|postgraduate|relevant ~1 degree|diploma|doctorate|mba|phd|education|honours|qualification{,s}] !course|in ~1 progress
have|has|hold%|possess ~2 @degree !class|classes|programmes|students|theses|thesis
@degree holder{,s}
alumn{a,i,us}|fraternity|sorority ~1 member|network?
top|best|upper ~4 class|cohort|year
academically *ed
been|gone to|through @uni
@tell|with ~5 [copy|copies|list|overview ~2 @degree|certificates|grades|marks]
@be|@everyone ~3 [@grad ~1 through and? through?]
delft|erasmus|leiden|lse ~1 @degree|graduate{,s}
without|lack%|not ~2 [a-levels|@cert] ~8 @block
[who ~2 dropp% out] ~8 @block
study delay{,s}`,
	},
	{
		open: false,
		test: (context) =>
			isNotLeftOpen(context) && !isYourWork(context) && !context.expressions.equivalent.test(context.own),
		patterns: `
^ although|though|while ~9 [@cert|@uni ~1 degree?] are|is ~3 @must|list
[@cert|a-levels|@uni degree|diploma|education? ~1 is|are|remains ~2 @must]
@ask|@have|finish%|least|only ~4 [gymnasium|havo|hbo|mbo|vmbo|vwo ~1 @cert?] !pupils|thinking|work
only|no ~7 [@degree ~1 from|of ~2 @elite]`,
	},
];
