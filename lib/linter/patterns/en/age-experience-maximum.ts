import type { PatternGroup } from '../../model';
import { hasUpperBound } from '../../rules/age-experience-maximum';

export const ageExperienceMaximum: readonly PatternGroup[] = [
	{
		about: 'anyone',
		open: false,
		test: hasUpperBound,
		patterns: `
maximum|max|most of? # years|years'|year ~3 @experience
no|not more|longer than #|a years|years'|year|couple|few ~3 @experience
at most #|a|few ~1 years|years'|year ~3 @experience
up to # years|years'|year ~3 @experience
a? maximum of #|a years|years'|year ~3 @experience
less|fewer than # years|years'|year ~3 @experience
under # years|years' ~3 @experience
#|one to|and|or? # years|years' ~3 @experience
@experience of? : up|maximum|# to|of # years
[@experience ~2 of? no more than # years]
[# years|years' of? ~2 @experience] or less|fewer|maximum
[# years|years' ~2 @experience] at the? most
[# years ~3 @experience max|maximum]
not? too much @experience
[limited @experience] 
overqualified|over-qualified
too experienced|senior
[no more than # years] ~3 in|into|since ~3 field|role|profession|graduation|career
cap on @experience`,
	},
];
