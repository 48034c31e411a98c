import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/education-diploma';

export const educationDiploma: readonly PatternGroup[] = [
	{
		names: false,
		open: false,
		test: isDemand,
		patterns: `
[cambridge|eton|harvard|oxford|yale|oxbridge ~1 or|university? ~1 cambridge|oxford?] !street|area|city
straight [as] !a|an
[russell|ivy group|league ~1 @uni?]`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
[only ~2 @grad|@cert|holders|university ~1 graduates|holders|educated?]`,
	},
	{
		test: isDemand,
		patterns: `
[@cert|a-levels|@uni|academic ~2 @must]
[high|secondary ~1 school ~1 certificate|diploma?] ~3 @must|or
applicant{,s}|candidate{,s}|people|someone|who|you ~3 @have|did|received|took|holding ~3 [@mod? @degree] !class|course|in|programme|students|thesis
[must|need|required|should ~2 be|have|hold|possess ~4 @cert|graduate|@uni ~1 degree|education?]
[@not ~2 attended|completed|finished|graduated|went ~2 degree|@uni]
[without ~3 @cert ~1 degree?] ~6 @block
[@uni|degree ~1 educated|graduates|level|trained ~1 only?]
[@elite ~1 @uni|league]
[@good|straight|minimum gpa|grade{,s}|marks|transcript{,s}]
[cum|graduated|with ~1 distinction|first|honours|laude]
[cum|first-class|gpa|upper-second laude]
[academic|higher|tertiary|secondary|@uni background|education|pedigree|qualification|training ~3 @must]
[member of ~2 fraternity|honour|sorority|student ~1 society?]
[doctorate|mba|phd] ~1 holder{,s}`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
no ~1 [@cert|a-levels|university] ~2 means|no|not|sorry|then|unfortunately
[no ~1 a-levels|@degree] $
[lack%|without ~3 @cert|a-levels|@uni ~8 @block|unread|unsuccessful|out]
[exclusively|just|only|prefer|preferably ~3 @grad|a-levels|college|university|oxbridge ~1 @grad|educated|holders|leavers|students?]
exclusively|just|nobody|none|only|solely ~6 [@degree]
[college|school|university dropout{,s}|drop-outs|leavers ~3 @block]
[@grad] ~2 exclusively|minimum|only|preferred|required|wanted
[graduate calibre|education|level|standard|status]
[@cert|a-levels ~4 demanded|indispensable|minimum|must|needed|non-negotiable|required|least]
[@seeker ~1 with|without ~2 @cert|academic|a-levels|@uni|education ~1 background|degree|education|level?]
[@good a-level|exam|gcse|school|study|degree ~1 grades|marks|results|scores]
[a-level|exam|school|study ~1 grades|marks|results] ~3 @good|high|must|you
without [@degree] no
[@ask ~4 @degree|a-levels|graduate|gcses|secondary|university ~1 degree|education|qualification?] !programme|students|class
[gpa|grades|marks|results|transcript{,s} ~3 above|average|below|@good|higher|minimum|of|over|than|under ~2 #|a|b|class|degree|@uni]
[completed|degree|finished|graduated|passed|school ~3 class|cum|distinction|first|honours|nominal|time|top ~2 class|laude|year?] !placement
[best|top|upper ~2 cent|in|of|per|percent ~3 class|cohort|@grad|year]
[top # %|per|percent cent?]
[distinction|first-class|honours|two-one|upper-second !post|stamp|stamps|ticket|travel ~1 degree|student{,s}?]
[never ~2 failed|repeated|resat|retaken|kept|held ~2 back|class|course|exam|year?]
[no|without ~1 repeating|resits|retakes|study ~1 delay?]
[@elite ~1 academy|business|college|establishment{,s}|institut{e,es,ion,ions}|school|schools|universities|university] !patients|children|holidays
[attended|studied|went ~2 @elite ~1 school|university]
[boarding|grammar|private|public school background|educated|education]
[alumna|alumni|alumnus|fraternity|sorority member|network|of?]
[academic|intellectual|scholarly ~1 ability|achiever{,s}|background|baggage|calibre|credentials|elite|excellence|high-flyer|level|mind|mindset|pedigree|profile|record|schooling|standard|thinker|thinking|title{,s}|training|working] !freedom|integrity|week|year
[2 : 1|2 ~1 above|better|higher?]
[2 1|2 or above|better|higher]
got|has|have|obtained|with ~1 [2:1|distinction|first|two-one] $
[grade|mark average|list|point|sheet]
[college-|degree-|educated|university-educated ~1 at|in|to ~2 abroad|cambridge|college|level|oxford|university?]
[completed|finished|full ~2 @degree|@uni|higher|secondary|tertiary|vocational ~1 degree|education|program|programme|school|studies?]
[degree|diploma|qualification ~1 in|of any ~1 direction|discipline|field|kind|sort|subject]
[at|choose|come%|from|graduated|hire|recruit|select|take ~2 @elite colleges|schools|universities|university]
[at least|minimum ~2 a-levels|@cert]
are|be [a|an graduate] in|of|who|with
[@degree holders ~1 only|preferred]
[academically educated|schooled|trained]
[letters after your name]
[ask%|look% ~3 @degree|graduate%] !programme
essential|minimum|required : [@cert]
[been|gone to|through college|uni|university]
only [accredited|certified|chartered|qualified *ers|*ists|*ors|*ians|@person]
[doctor|dr title]
@have ~3 [a|academic|@uni|bachelor{s,'s}|completed|doctoral|good|honours|law|master's|postgraduate|relevant ~1 degree|diploma|doctorate|mba|phd|education|honours|qualification{,s}] !course|in ~1 progress
[have|has|hold%|possess ~2 @degree] !class|classes|programmes|students|theses|thesis`,
	},
];
