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
under|over|above|below the? age|ages of #
under|over|above|below # years of? age|old
are|is|be|you're under|over|above|below|past # !a|staff|people|percent|euros|hours|days|months|kilos|kg|weeks|km
@seeker|talent under|over|above|below|past # or|years?
age|aged|ageing|ages between? # to|or|and? # years?
aged # to|or|and|up under|over|above|below|#?
aged under|over|above|below|between #
between # and # years of|old age?
between the [ages of # and #]
are you ~1 [under|over|above|below|past #] !a|staff|people|percent|euros|hours|days|months|kilos|kg|weeks|km
are|is|be|you're ~2 [between # and #] $
are|is|be|you're ~2 [between # and #] and|who|with
at least|most # years? of|old age
older|younger than #
minimum|maximum|max|upper|lower|min age ~2 #
# years old|young or? under|over|younger|older?
# years of age or? under|over|younger|older?
are|you|you're [between # and # #?] $
are|is|be|you're ~1 [at|no|not|maximum|max ~2 # #?] $
are you ~1 [about|around|roughly # #?] !hours|days|minutes
are|is|be|you're [about|around|roughly # #?] $
^ [under|over|above|below # #?] and|or
not yet # years? !countries|hours|projects
in ~1 your|their|his|its ~1 @decade
under|over|above|below # s
under|over|above|below @decade
# plus|something{,s} !hours|percent|euros|years|projects
turned|turning # years|this|recently?`,
	},
	{
		about: 'person',
		test: (context) => !hasLegalGround(context),
		patterns: `
ideal|preferred|required|minimum|maximum|desired|target age : [# to|or|and? #]
age bracket|ceiling|cap|limit|range|requirement|restriction
ideal|right|minimum|maximum|upper age
first|early ~2 years of|in ~2 career|working
in the prime of life|your ~1 life?
first|second|autumn|spring ~1 half? of ~1 life|career|working ~1 life?
too [old|young] !for
fortysomething{,s}|thirtysomething{,s}|twentysomething{,s}
@person|@team|we ~1 are|is ~2 in ~1 @decade
middle aged
over sixty|fifty|fifties|forties|forty|sixties|40s|45s|50s|55s|60s
born before|after|between #
# or more? years ~2 ahead|left|to|until ~1 go|retirement? !experience
many|plenty|several ~1 [working years ~2 ahead ~1 of? you?]
born in the sixties|1980s|1990s|80s|90s|eighties|nineties|seventies|2000s`,
	},
	{
		open: false,
		test: isAge,
		patterns: `
@seeker ~2 [under|over|above|below|before|around # ] !people|percent|euros|hours|km|degrees
@everyone|only|prefer|preferably|preference ~5 [under|over|above|below|past the? age? ~1 #] !people|percent|euros|hours
`,
	},
	{
		open: false,
		test: (context) => isNotLeftOpen(context) && !isYourWork(context),
		patterns: `
your ~4 [year|date|day of birth]
what|cv|letter|@tell|ask ~6 [year|date|day of birth]
cv|letter|@tell|ask ~4 [your|their|exact age|birthday|birthdate] !group|groups
birth year|date|certificate
[year ~4 finished|graduated|left|leaving|finish ~4 @uni|studies|exams]
@seeker|@everyone ~5 [born ~1 in|since|before|after|between ~1 #] !the
@not|before|after|past|turned|reached|passed|beyond|turn|yet|celebrated ~3 [*th birthday]
you|@everyone ~4 [in|over|past|under|out|around ~2 @decade] !of|percent
[of|at a? ~1 certain|mature|advanced|ripe|similar|young years|age] !of
[degree|diploma|finished|left|qualified|graduat% ~3 in|@not|less|within|at ~4 # ~1 years|year|months] or|ago
[degree|diploma ~3 under|older|more|less than # years|months]
years|spent|work%|been ~5 [over|more|beyond|longer than? # years] ~8 @not
[how old] you`,
	},
];
