import type { PatternGroup } from '../../model';
import { isDemand } from '../../rules/education-diploma';

export const educationDiploma: readonly PatternGroup[] = [
	{
		open: false,
		test: isDemand,
		patterns:
			'[only ~2 graduates|academics|degree|phds|holders|university|postgraduates|masters ~1 graduates|holders|educated?]',
	},
	{
		test: isDemand,
		patterns: `
[degree{,s}|diploma{,s}|master's|masters|bachelor's|phd|doctorate|mba|certificate|a-levels|qualification{,s} ~3 required|mandatory|essential|compulsory|necessary|needed|must|obligatory|requirement|prerequisite|expected]
[must|should|need|required ~2 have|hold|possess|be ~4 degree|diploma|phd|mba|master's|bachelor's|doctorate|graduate|degree-educated|university|college ~1 degree|education?]
[need|require|demand|want|expect|requires ~4 degree|diploma|phd|mba|doctorate]
[never|not ~2 finished|completed|went|attended|graduated ~2 college|university|school|degree]
[without ~3 degree|diploma|degrees|phd|qualifications|master's|bachelor's|mba|papers ~1 degree?] ~6 not|no|rejected|declined|refused|reject|never|excluded|cannot|turned|nor|won't|skip|discarded|considered
[no ~1 degree|diploma ~1 no]
[university|college|degree ~1 educated|graduates|educated|trained|level ~1 only?]
[degree-educated|university-educated|college-educated|graduate-level|university-trained]
are ~2 [university|college ~1 educated|graduate]
[top|leading|prestigious|renowned|reputable|elite|russell|ivy|well-known|recognised|first-rate|respected|red-brick ~1 university|universities|college|league]
[high|top|excellent|outstanding|strong|good|straight|minimum|superior grades|gpa|marks|grade|transcript|transcripts]
[with|graduated|cum ~1 honours|laude|distinction|first]
[gpa|first-class|upper-second|cum laude]
[first class ~1 degree|honours]
[grade point average]
[higher|tertiary|academic|university education|background|training|pedigree|qualification ~1 is? ~1 required|must|essential|compulsory]
[academic pedigree|excellence|credentials]
[oxbridge|ivy league|russell]
[member of ~2 fraternity|sorority|honour|student ~1 society?]
[phd|doctorate|mba] ~1 holder{,s}`,
	},
	{
		severity: 'info',
		test: isDemand,
		patterns: `
[have|hold|holds|has|possess|with|earned|obtained ~3 university|college|master's|masters|bachelor's|bachelors|first-class|first|honours|law|academic|doctoral|postgraduate|relevant|completed|good|2:1|upper|high-school|high ~2 degree|diploma|education|honours|qualification|qualifications] !course
[hold|holds|possess|have|has ~2 degree|diploma|phd|mba|doctorate|diplomas|master's|bachelor's]`,
	},
];
