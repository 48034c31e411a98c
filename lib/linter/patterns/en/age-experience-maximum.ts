import type { PatternGroup } from '../../model';
import { hasUpperBound } from '../../rules/age-experience-maximum';

export const ageExperienceMaximum: readonly PatternGroup[] = [
	{
		about: 'anyone',
		open: false,
		test: hasUpperBound,
		patterns: `
max|maximum|most of? # year|years ~3 @experience
no|not longer|more than #|a couple|few|year|years ~3 @experience
at most #|a|few ~1 year|years ~3 @experience
up to # year|years ~3 @experience
a? maximum of #|a year|years ~3 @experience
fewer|less than # year|years ~3 @experience
under # years ~3 @experience
#|one and|or|to? # years|yrs ~3 @experience
@experience of? : #|maximum|up of|to? # years|yrs
@experience ~2 of? no more than # years
[# years of? ~2 @experience] or fewer|less|maximum
[# years ~2 @experience] at the? most
# years ~3 @experience max|maximum
not? too much @experience
[above|over|more than? # years|yrs ~3] ~6 expensive|heavy|overqualified|senior|too
limited @experience
over-qualified
too experienced|senior
[no more than # years] ~3 in|into|since ~3 career|field|graduation|profession|role
cap on @experience
@experience ~3 between # and # years|yrs
between # and # years|yrs ~4 @experience
[beyond|more|of|over|than # years ~4 behind|belt|field|trade] ~6 @not|elsewhere|bored
# to|or # years ~2 in ~2 @field`,
	},
];
