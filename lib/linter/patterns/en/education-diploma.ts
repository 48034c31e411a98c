import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/education-diploma';

export const educationDiploma: readonly PatternGroup[] = [
	{
		names: false,
		open: false,
		test: isDemand,
		patterns:
			'[at|from cambridge|eton|harvard|oxford|yale ~1 or? ~1 cambridge|oxford?]\nstraight [as] !a|an\nhave|hold|minimum|must|need%|require%|with ~2 [bsc|msc|llb|beng|hnd]\n[russell group ~1 university?]\n[ivy league ~1 university|school|college?]\n[oxbridge]',
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
[high|secondary ~1 school ~1 certificate|diploma?] ~3 @must|or
[@degree|a-levels|certificate|qualification{,s}] ~4 @must
applicant|applicants|candidate|candidates|people|someone|who|you ~3 did|earned|gained|got|has|have|having|holding|obtained|received|took|with ~3 [@mod? @degree] !class|course|in|programme|students|thesis
[must|need|required|should ~2 be|have|hold|possess ~4 bachelor's|college|degree|degree-educated|diploma|doctorate|graduate|master's|mba|phd|university ~1 degree|education?]
[demand|expect|need|require%|want ~4 degree|diploma|doctorate|mba|phd]
[never|not ~2 attended|completed|finished|graduated|went ~2 college|degree|school|university]
[without ~3 bachelor's|degree|degrees|diploma|master's|mba|papers|phd|qualifications ~1 degree?] ~6 cannot|considered|declined|discarded|excluded|never|no|nor|not|refused|reject|rejected|skip|turned|won't
[college|degree|university ~1 educated|graduates|level|trained ~1 only?]
[college-educated|degree-educated|graduate-level|university-educated|university-trained]
[elite|first-rate|ivy|leading|prestigious|recognised|red-brick|renowned|reputable|respected|russell|top|well-known ~1 college|league|universities|university]
[excellent|good|high|minimum|outstanding|straight|strong|superior|top gpa|grade|grades|marks|transcript|transcripts]
[cum|graduated|with ~1 distinction|first|honours|laude]
[cum|first-class|gpa|upper-second laude]
[academic|higher|tertiary|university background|education|pedigree|qualification|training ~1 is? ~1 compulsory|essential|must|required]
[ivy|oxbridge league|russell]
[member of ~2 fraternity|honour|sorority|student ~1 society?]
[doctorate|mba|phd] ~1 holder{,s}`,
	},
	{
		severity: 'info',
		test: isDemand,
		patterns: `
[earned|has|have|hold%|obtained|possess|with ~3 2:1|academic|bachelor's|bachelors|college|completed|doctoral|first|first-class|good|high|high-school|honours|law|master's|masters|postgraduate|relevant|university|upper ~2 degree|diploma|education|honours|qualification|qualifications] !course
[has|have|hold%|possess ~2 @degree] !class|classes|programmes|students|theses|thesis`,
	},
	{
		open: false,
		test: isDemand,
		patterns: `
no ~1 [@degree|a-levels|certificate|college|papers|qualifications|university] ~2 means|no|not|sorry|then|unfortunately
[no ~1 a-levels|bachelor's|certificate|degree|diploma|master's] $
[lack%|without ~3 a-levels|bachelor's|certificate|college|degree|degrees|diploma|master's|phd|qualifications|university ~8 bin|declined|discarded|excluded|filtered|ignored|never|no|not|out|rejected|skip|turned|unread|unsuccessful]
[exclusively|just|only|prefer|preferably ~3 a-level|academics|alumni|college|degree|first-class|graduate%|honours|oxbridge|phds|postgraduates|university ~1 alumni|educated|graduates|holders|leavers|students?]
[college|dropouts|dropout{,s}|school|university drop-outs|dropouts|leavers ~3 cannot|need|never|no|not]
[graduate%] ~2 exclusively|minimum|only|preferred|required
[graduate calibre|education|level|standard|status]
[@degree|a-levels|gcse{,s}|qualification{,s}] ~4 demanded|indispensable|minimum|must|needed|non-negotiable|required
[applicants|candidates|colleagues|people|someone|those ~1 with ~2 academic|college|good|university ~1 background|degree|education|level]
[a-level|exam|gcse|school|study ~1 grades|marks|results] ~3 excellent|good|high|must|top|you
[excellent|good|high|outstanding|strong|top a-level|exam|school|study ~1 grades|marks|results|scores]
[academics|graduates|postgraduates] ~1 only|preferred|wanted
without [@degree] no
[ask%|demand|insist|look% ~3 @degree|graduate%] !programme
[demand|essential|expect|insist|mandatory|minimum|must|needs|require%|requirement ~4 a-levels|bachelor|bachelor's|college|degree|diploma|doctorate|gcses|graduate|high-school|master's|phd|secondary|university ~1 degree|diploma|education|qualification?] !students
[must|need|required|should ~2 be|have|hold|possess ~3 college|degree|graduate%|university]
[gpa|grade{,s}|marks|results|transcript{,s} ~3 average|excellent|good|high|top]
[gpa|grade{,s}|marks|results|transcript{,s} ~3 above|at|below|higher|least|minimum|of|over|than|top|under ~2 #|a|b|class|degree|eight|school|seven|two|university]
[completed|degree|finished|graduated|passed|school ~3 class|cum|distinction|first|honours|nominal|time|top ~2 class|laude|year?] !placement
[best|top|upper ~2 cent|in|of|per|percent ~3 class|cohort|graduates|year]
[top # %|per|percent cent?]
[distinction|first-class|honours|two-one|upper-second !post|stamp|stamps|ticket|travel ~1 degree|student{,s}?]
[never ~2 failed|repeated|resat|retaken ~2 class|course|exam|year?]
[no|without ~1 repeating|resits|retakes|study ~1 delay?]
[elite|good|leading|prestigious|red-brick|renowned|reputable|respected|tier|top|world-class ~1 business|college|school|schools|universities|university]
[attended|studied|went ~2 best|boarding|good|grammar|private|proper|right|top ~1 school|university]
[boarding|grammar|private|public school background|educated|education]
[alumna|alumni|alumnus|fraternity|sorority member|network|of?]
[academic achiever|achievers|background|credentials|excellence|high-flyer|pedigree|record|title]
[2 : 1|2 ~1 or?  ~1 above|better|higher?]
[2 1|2 or ~1 above|better|higher]
[academic|intellectual|scholarly ~1 ability|baggage|calibre|formation|level|mind|mindset|pedigree|profile|schooling|standard|thinker|thinking|title{,s}|training|working] !freedom|integrity|week|year
got|has|have|obtained|with ~1 [2:1|distinction|first|two-one] $
[anyone|applicants|candidates|people|person|those without ~2 @degree|a-levels|education|gcses|papers|qualifications]
[distinguished|elite|first-rate|leading|prestigious|renowned|reputable|top|top-tier ~1 academy|alma|business|establishment{,s}|faculty|institute{,s}|institution{,s}] !patients
your average ~3 [#|above|good|high]
[grade|mark average|list|point|sheet]
[college-|degree-|educated|university-educated ~1 at|in|to ~2 abroad|cambridge|college|level|oxford|university?]
[@not ~2 held|kept|set|stayed back|down]
[completed|finished|full ~1 degree|diploma|education]
[degree|diploma|qualification ~1 in|of any ~1 direction|discipline|field|kind|sort|subject]
exclusively|just|nobody|none|only|solely ~6 [@degree]
[ivy|russell group|league]
[at|choose|come%|from|graduated|hire|recruit|select|take ~1 at|from? ~2 best|elite|finest|leading|top colleges|schools|universities|university]
[completed|finished ~2 bachelor's|college|grammar|high|higher|master's|secondary|tertiary|university|vocational ~1 degree|education|program|programme|school|studies?]
[higher|secondary|tertiary|university education ~3 essential|expected|minimum|must|necessary|needed|required]
[at least|minimum ~2 a-levels|baccalaureate|bachelor|bachelor's|degree|diploma|gcses|highers|master|master's]
are|be [a|an graduate] in|of|who|with
[degree|diploma holders ~1 only|preferred]
[academically educated|schooled|trained]
[letters after your name]
[@degree|a-levels ~1 are|is ~1 the? bare|least|minimum]
essential|minimum|required : [@degree|gcses]
[been|gone to|through college|uni|university]
[academic|intellectual elite]
only [accredited|certified|chartered|qualified *ers|*ists|*ors|*ians|@person]
[doctor|dr title]
earned|has|have|hold%|possess|with ~2 [a|academic|bachelor's|business|college|completed|doctoral|good|honours|law|master's|postgraduate|relevant|university ~1 degree|diploma|doctorate|mba|phd] !course|in ~1 progress
[have|hold%|possess ~2 @degree] !class|classes|programmes|students|theses|thesis
`,
	},
];
