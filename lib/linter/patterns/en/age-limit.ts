import type { PatternGroup } from '../../model';
import { isAge } from '../../rules/age-limit';
import { hasLegalGround } from '../../sign';

export const ageLimit: readonly PatternGroup[] = [
	{
		about: 'person',
		open: false,
		test: isAge,
		patterns: `
[under|over|below|above the? age|ages of #]
[under|over|below|above # years of? age|old]
[are|be|is|you're under|over|below|above|past #] !hours|euros|percent|years'|weeks|days|months|%|people|staff|km|kilos|kg|a
[@seeker|talent under|over|below|above|past # years|or?]
[aged|ages|age|ageing between? # and|to|or? # years?]
[aged # and|or|to|up under|over|below|above|#?]
[aged under|over|between|below|above #]
[between # and # years old|of age?]
between the [ages of # and #]
are you ~1 [under|over|below|above|past #] !hours|euros|percent|years'|weeks|days|months|%|people|staff|km|kilos|kg|a
are|be|is|you're ~2 [between # and #] $
are|be|is|you're ~2 [between # and #] with|who|and
[at least|most # years? old|of age]
[older|younger than #]
[maximum|minimum|max|min|upper|lower age ~2 #]
[# years old|young or? older|younger|over|under?]
[# years of age or? older|younger|over|under?]
are|you're|you [between # and # #?] $
[not yet|turned # years?] !hours|projects|countries
[in ~1 your|their|his|its ~1 @decade]
[under|over|below|above # s]
[under|over|below|above @decade]
[# plus|something{,s}] !hours|euros|percent|years|projects
[turned|turning # recently|this|years?]`,
	},
	{
		about: 'person',
		test: (context) => !hasLegalGround(context),
		patterns: `
preferred|ideal|maximum|minimum|desired|target|required age : [# to|and|or? #]
age limit|bracket|cap|range|restriction|requirement|ceiling
maximum|minimum|upper|right|ideal age
in the prime of your|life ~1 life?
twentysomething{,s}|thirtysomething{,s}|fortysomething{,s}
[@team|@person|we ~1 are|is ~2 in ~1 @decade]
middle aged
over 40s|45s|50s|55s|60s|fifty|forty|sixty|forties|fifties|sixties
[of a certain|similar age]
born after|before|between #
[# or more? years ~2 ahead|left|to|until ~1 go|retirement?] !experience
many|several|plenty ~1 [working years ~2 ahead ~1 of? you?]
born in the nineties|eighties|seventies|sixties|1990s|1980s|2000s|90s|80s
of advanced|mature|young age|years`,
	},
	{
		open: false,
		test: isAge,
		patterns: `
@seeker ~2 [under|over|below|above|around|before # ] !euros|hours|percent|people|degrees|km
preference|prefer|ideally|only|preferably ~5 [under|over|below|above the? age? ~1 #] !euros|hours|percent|people`,
	},
];
