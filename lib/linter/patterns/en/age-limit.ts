import { isYourWork } from '../../frame';
import type { PatternGroup } from '../../model';
import { isAge } from '../../rules/age-limit';
import { hasLegalGround, isNotLeftOpen } from '../../sign';

export const ageLimit: readonly PatternGroup[] = [
	{
		about: 'person',
		open: false,
		test: isAge,
		patterns: `
above|below|over|under the? age|ages of #
above|below|over|under # years of? age|old
are|be|is|you're above|below|over|past|under # !%|a|days|euros|hours|kg|kilos|km|months|people|percent|staff|weeks
@seeker|talent above|below|over|past|under # or|years?
age|aged|ageing|ages between? # and|or|to? # years?
aged # and|or|to|up #|above|below|over|under?
aged above|below|between|over|under #
between # and # years of|old age?
between the [ages of # and #]
are you ~1 [above|below|over|past|under #] !%|a|days|euros|hours|kg|kilos|km|months|people|percent|staff|weeks
are|be|is|you're ~2 [between # and #] $
are|be|is|you're ~2 [between # and #] and|who|with
at least|most # years? of|old age
older|younger than #
lower|max|maximum|min|minimum|upper age ~2 #
# years old|young or? older|over|under|younger?
# years of age or? older|over|under|younger?
are|you|you're [between # and # #?] $
are|be|is|you're ~1 [at|no|not|max|maximum ~2 # #?] $
are you ~1 [about|around|roughly # #?] !%|hours|days|minutes
are|be|is|you're [about|around|roughly # #?] $
^ [above|below|over|under # #?] and|or
not yet # years? !countries|hours|projects
in ~1 his|its|their|your ~1 @decade
above|below|over|under # s
above|below|over|under @decade
# plus|something{,s} !euros|hours|percent|projects|years
turned|turning # recently|this|years?`,
	},
	{
		about: 'person',
		test: (context) => !hasLegalGround(context),
		patterns: `
desired|ideal|maximum|minimum|preferred|required|target age : [# and|or|to? #]
age bracket|cap|ceiling|limit|range|requirement|restriction
ideal|maximum|minimum|right|upper age
in the prime of life|your ~1 life?
autumn|first|second|spring ~1 half? of ~1 career|life|working ~1 life?
too [old|young] !for
fortysomething{,s}|thirtysomething{,s}|twentysomething{,s}
@person|@team|we ~1 are|is ~2 in ~1 @decade
middle aged
over 40s|45s|50s|55s|60s|fifties|fifty|forties|forty|sixties|sixty
born after|before|between #
# or more? years ~2 ahead|left|to|until ~1 go|retirement? !experience
many|plenty|several ~1 [working years ~2 ahead ~1 of? you?]
born in the 1980s|1990s|2000s|80s|90s|eighties|nineties|seventies|sixties`,
	},
	{
		open: false,
		test: isAge,
		patterns: `
@seeker ~2 [above|around|before|below|over|under # ] !degrees|euros|hours|km|people|percent
@everyone|only|prefer|preferably|preference ~5 [above|below|over|past|under the? age? ~1 #] !euros|hours|people|percent
`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && !isYourWork(context),
		patterns: `
your ~4 [date|day|year of birth]
@tell|ask|what|cv|letter ~6 [date|day|year of birth]
@tell|ask|letter|cv ~4 [your|their|exact age|birthday|birthdate] !group|groups
birth year|date|certificate
[year ~4 finish|finished|graduated|leaving|left ~4 @uni|exams|studies]
@everyone|@seeker ~5 [born ~1 after|before|between|in|since ~1 #] !the
@not|yet|passed|celebrated|reached|before|beyond|past|after|turned|turn ~3 [*th birthday]
@everyone|you ~4 [around|in|out|over|past|under ~2 @decade] !of|percent
[of|at a? ~1 certain|mature|advanced|ripe|similar|young age|years] !of
[degree|diploma|finished|graduat%|left|qualified ~3 at|@not|in|less|within ~4 # ~1 months|year|years] ago|or
[diploma|degree ~3 older|more|under|less than # years|months]
been|spent|work%|years ~5 [beyond|longer|more|over than? # years] ~8 @not
[how old] you`,
	},
];
