import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/education-diploma';

export const educationDiploma: readonly PatternGroup[] = [
	{
		names: false,
		open: false,
		test: isDemand,
		patterns: '[russell group ~1 university?]\n[ivy league ~1 university|school|college?]\n[oxbridge]',
	},
	{
		open: false,
		test: isDemand,
		patterns:
			'[only ~2 graduates|academics|degree|phds|holders|university|postgraduates|masters ~1 graduates|holders|educated?]',
	},
	{
		test: isDemand,
		patterns: `
[high|secondary ~1 school ~1 diploma|certificate?] ~3 @must|or
[@degree|certificate|a-levels|qualification{,s}] ~4 @must
you|candidate|applicant|who|someone|applicants|candidates|people ~3 did|earned|got|obtained|took|received|gained|with|holding|having|has|have ~3 [@mod? @degree] !course|in|class|students|thesis|programme
straight [as]
[must|should|need|required ~2 have|hold|possess|be ~4 degree|diploma|phd|mba|master's|bachelor's|doctorate|graduate|degree-educated|university|college ~1 degree|education?]
[need|require|demand|want|expect|requires ~4 degree|diploma|phd|mba|doctorate]
[never|not ~2 finished|completed|went|attended|graduated ~2 college|university|school|degree]
[without ~3 degree|diploma|degrees|phd|qualifications|master's|bachelor's|mba|papers ~1 degree?] ~6 not|no|rejected|declined|refused|reject|never|excluded|cannot|turned|nor|won't|skip|discarded|considered
[university|college|degree ~1 educated|graduates|educated|trained|level ~1 only?]
[degree-educated|university-educated|college-educated|graduate-level|university-trained]
[top|leading|prestigious|renowned|reputable|elite|russell|ivy|well-known|recognised|first-rate|respected|red-brick ~1 university|universities|college|league]
[high|top|excellent|outstanding|strong|good|straight|minimum|superior grades|gpa|marks|grade|transcript|transcripts]
[with|graduated|cum ~1 honours|laude|distinction|first]
[gpa|first-class|upper-second|cum laude]
[higher|tertiary|academic|university education|background|training|pedigree|qualification ~1 is? ~1 required|must|essential|compulsory]
[oxbridge|ivy league|russell]
[member of ~2 fraternity|sorority|honour|student ~1 society?]
[phd|doctorate|mba] ~1 holder{,s}`,
	},
	{
		severity: 'info',
		test: isDemand,
		patterns: `
[have|hold|holds|has|possess|with|earned|obtained ~3 university|college|master's|masters|bachelor's|bachelors|first-class|first|honours|law|academic|doctoral|postgraduate|relevant|completed|good|2:1|upper|high-school|high ~2 degree|diploma|education|honours|qualification|qualifications] !course
[hold|holds|possess|have|has ~2 @degree] !class|classes|thesis|theses|students|programmes`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
no ~1 [@degree|university|certificate|a-levels|college|qualifications|papers] ~2 no|then|means|sorry|not|unfortunately
[no ~1 degree|diploma|certificate|bachelor's|master's|a-levels] $
[without|lacking|lack|lacks ~3 degree|diploma|degrees|phd|qualifications|master's|bachelor's|a-levels|certificate|university|college ~8 not|no|rejected|unread|declined|never|excluded|turned|skip|discarded|bin|out|ignored|filtered|unsuccessful]
[only|just|exclusively|preferably|prefer ~3 graduate{,s}|academics|degree|phds|alumni|postgraduates|university|college|a-level|first-class|honours|oxbridge ~1 graduates|holders|students|educated|alumni|leavers?]
[dropouts|dropout{,s}|school|college|university leavers|drop-outs|dropouts ~3 not|no|need|never|cannot]
[graduate{,s}] ~2 only|preferred|required|exclusively|minimum
[graduate calibre|standard|level|status|education]
[@degree|a-levels|gcse{,s}|qualification{,s}] ~4 minimum|indispensable|non-negotiable|demanded|required|needed|must
[applicants|candidates|people|those|someone|colleagues ~1 with ~2 university|academic|college|good ~1 background|degree|education|level]
[a-level|gcse|exam|school|study ~1 results|grades|marks] ~3 good|excellent|must|high|top|you
[good|excellent|outstanding|top|high|strong a-level|exam|school|study ~1 results|grades|marks|scores]
[academics|graduates|postgraduates] ~1 only|preferred|wanted
no|without [@degree] no
[ask|asks|asking|demand|insist|look|looking ~3 @degree|graduate{,s}] !programme
[minimum|required|require|requires|requirement|essential|demand|expect|insist|mandatory|needs|must ~4 degree|diploma|phd|doctorate|bachelor's|bachelor|master's|a-levels|gcses|university|college|graduate|secondary|high-school ~1 degree|diploma|education|qualification?] !students
[must|should|need|required ~2 have|hold|possess|be ~3 graduate|graduated|degree|college|university]
[grade{,s}|marks|gpa|transcript{,s}|results ~3 average|good|high|excellent|top]
[grade{,s}|marks|gpa|transcript{,s}|results ~3 above|below|under|over|at|of|least|minimum|higher|top|than ~2 #|school|university|b|a|class|two|eight|seven|degree]
[graduated|finished|passed|completed|degree|school ~3 top|first|honours|distinction|time|class|nominal|cum ~2 class|year|laude?] !placement
[top|best|upper ~2 of|in|percent|per|cent ~3 class|year|cohort|graduates]
[top # per|percent|% cent?]
[honours|first-class|upper-second|two-one|distinction ~1 degree|student{,s}?]
[never ~2 repeated|failed|resat|retaken ~2 year|exam|class|course?]
[without|no ~1 resits|retakes|repeating|study ~1 delay?]
[top|leading|prestigious|renowned|reputable|elite|respected|good|red-brick|world-class|tier ~1 university|universities|college|school|schools|business]
[attended|went|studied ~2 good|top|private|right|best|proper|boarding|grammar ~1 school|university]
[private|boarding|public|grammar school education|background|educated]
[fraternity|sorority|alumni|alumnus|alumna of|network|member?]
[academic background|pedigree|credentials|excellence|record|title|high-flyer|achievers|achiever]
[2 : 1|2 ~1 or?  ~1 better|above|higher?]
[2 1|2 or ~1 better|above|higher]
[academic|intellectual|scholarly ~1 level|standard|mindset|mind|baggage|training|schooling|profile|calibre|formation|thinker|thinking|title{,s}|working|pedigree|ability] !week|year|integrity|freedom
have|with|has|obtained|got ~1 [first|2:1|two-one|distinction] $
[people|anyone|candidates|those|applicants|person without ~2 @degree|a-levels|qualifications|gcses|education|papers]
[renowned|prestigious|reputable|leading|elite|top|top-tier|distinguished|first-rate ~1 institution{,s}|institute{,s}|academy|establishment{,s}|faculty|alma|business] !patients
your average ~3 [#|high|good|above]
[grade|mark list|average|sheet|point]
[degree-|college-|university-educated|educated ~1 at|to|in ~2 university|college|oxford|cambridge|level|abroad?]
[@not ~2 held|kept|stayed|set back|down]
[completed|finished|full ~1 degree|education|diploma]
[degree|diploma|qualification ~1 in|of any ~1 subject|field|discipline|kind|sort|direction]
only|just|solely|exclusively|nobody|none ~6 [@degree]
[russell|ivy group|league]
[hire|recruit|select|choose|take|come|comes|graduated|from|at ~1 from|at? ~2 best|top|leading|elite|finest universities|university|colleges|schools]
[completed|finished ~2 secondary|high|higher|tertiary|university|vocational|grammar|bachelor's|master's|college ~1 school|education|degree|programme|program|studies?]
[higher|secondary|tertiary|university education ~3 needed|required|must|essential|minimum|expected|necessary]
[at least|minimum ~2 a-levels|gcses|bachelor|bachelor's|master|master's|degree|diploma|highers|baccalaureate]
are|be [a|an graduate] with|who|of|in
[degree|diploma holders ~1 only|preferred]
[academically trained|educated|schooled]
[letters after your name]
[dr|doctor title]
have|hold|has|holds|with|possess|earned ~2 [university|college|master's|bachelor's|relevant|completed|postgraduate|doctoral|academic|honours|law|business|good|a ~1 degree|diploma|phd|mba|doctorate] !course|in ~1 progress
[hold|holds|possess|have ~2 @degree] !class|classes|thesis|theses|students|programmes
[university|college|degree ~1 educated|trained|graduate]
`,
	},
];
