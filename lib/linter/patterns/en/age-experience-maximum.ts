import type { PatternGroup } from '../../model';
import { hasUpperBound } from '../../rules/age-experience-maximum';

export const ageExperienceMaximum: readonly PatternGroup[] = [
	{
		about: 'anyone',
		open: false,
		test: hasUpperBound,
		patterns: `
maximum|max|most of? # years|year ~3 @experience
no|not more|longer than a|# years|year|couple|few ~3 @experience
at most a|#|few ~1 years|year ~3 @experience
up to # years|year ~3 @experience
a? maximum of #|a years|year ~3 @experience
less|fewer than # years|year ~3 @experience
under # years ~3 @experience
one|# to|or|and? # years|yrs ~3 @experience
@experience : #|maximum|up of|to? # years|yrs
@experience ~2 of? no more than # years
[# years of? ~2 @experience] or maximum|less|fewer
[# years ~2 @experience] at the? most
# years ~3 @experience maximum|max
not? too much @experience
[above|over|more than? # years|yrs ~3] ~6 expensive|heavy|overqualified|senior|too
limited @experience
over-qualified
too experienced|senior
[no more than # years] ~3 in|into|since ~3 role|career|field|profession|graduation
cap on @experience
@experience ~3 between # and # years|yrs
between # and # years|yrs ~4 @experience
[of|than|over|more|beyond # years ~4 behind|belt|field|trade] ~6 @not|elsewhere|bored
# to|or # years ~2 in ~2 @field`,
	},
];
