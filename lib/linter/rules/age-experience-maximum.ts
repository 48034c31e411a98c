import { phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** A lower bound before it makes the whole a minimum; `3 to 5 years' contract` is no experience. */
function hasUpperBound(context: SentenceContext, match: Match): boolean {
	const before = phrase(context.words, Math.max(context.sentence.first, match.from - 3), match.from);
	return !/(?:minimaal|minstens|ten minste|tenminste|minimum|at least|minimum of|niet|not|more than|meer dan)$/.test(
		before,
	);
}

export const ageExperienceMaximum: Rule = {
	id: 'age-experience-maximum',
	version: 1,
	category: 'age',
	severity: 'warn',
	sources: [sources.wgbl, sources.college],
	patterns: {
		nl: [
			{
				about: 'anyone',
				open: false,
				test: hasUpperBound,
				patterns: `
maximaal|max|hooguit|hoogstens|maximum|uiterlijk ~2 #|een|enkele|paar jaar|jaren ~3 @experience
niet|geen ~2 meer|langer dan ~2 #|een|enkele jaar|jaren ~3 @experience
[ten hoogste #|een|enkele jaar|jaren ~3 @experience]
[minder dan #|een jaar|jaren ~3 @experience]
[korter dan # jaar|jaren ~3 @experience]
[een? maximum van # jaar ~2 @experience]
[tot ~1 # jaar ~3 @experience] 
[#|een tot|a|à|of|en? # jaar|jaren ~3 @experience]
[tussen ~1 #|een en ~1 # jaar|jaren ~3 @experience]
[@experience ~3 maximaal|max|hooguit|hoogstens # jaar]
[@experience van|: # tot|a|à? # jaar]
[@experience tussen ~1 # en ~1 # jaar]
[# jaar ~2 @experience] of minder
[# jaar @experience als? maximum|maximaal|hooguit|hoogstens]
[nog? niet te veel|lang|langdurig @experience|jaren]
[niet te veel|lang @experience]
[te veel|teveel @experience]
overgekwalificeerd{,e}|overqualified
te zwaar profiel
[al? te ervaren] 
niet te [ervaren]
[niet langer|meer dan ~1 # jaar] ~4 werkzaam|werkt|gewerkt|vak|beroep
[hooguit|hoogstens|maximaal # jaar] ~4 werkzaam|gewerkt|vak|actief|afgestudeerd
[beperkte @experience]`,
			},
		],
		en: [
			{
				about: 'anyone',
				open: false,
				test: hasUpperBound,
				patterns: `
maximum|max|most of? # years|years'|year ~3 @experience
no|not more|longer than #|a years|years'|year|couple|few ~3 @experience
at most #|a years|years'|year ~3 @experience
up to # years|years'|year ~3 @experience
a? maximum of #|a years|years'|year ~3 @experience
less|fewer than # years|years'|year ~3 @experience
under # years|years' ~3 @experience
#|one to|and|or? # years|years' ~3 @experience
between #|one and # years|years' ~3 @experience
@experience of? : up|maximum|# to|of # years
[@experience ~2 of? no more than # years]
[# years|years' of? ~2 @experience] or less|fewer|maximum
[# years|years' ~2 @experience] at the? most
[# years ~3 @experience max|maximum]
not? too much @experience
[limited @experience] 
overqualified|over-qualified
over qualified
too experienced|senior
not? too [experienced]
[no more than # years] ~3 in|into|since ~3 field|role|profession|graduation|career
cap on @experience`,
			},
		],
	},
};
