import type { Rule } from '../model';
import { sources } from '../sources';

export const requirementsUnicorn: Rule = {
	id: 'requirements-unicorn',
	version: 1,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements, sources.rijkTips],
	patterns: {
		nl: [
			{
				patterns: `
[schaap|schapen met ~1 # poten]
[schaap met de? vijf poten]
[witte raaf|raven]
[eenhoorn{,s}|superkandidaat|supermens|alleskunner{,s}|wonderkind|wonderkinderen|wondervrouw|superheld{,en,in}|superman|topkandidaat|uebermensch|droomkandidaat|alleseter]
[kan|kunt|weet|beheerst|kent|doet ~1 alles] $
[kip met ~1 gouden eieren]
[speld in ~1 hooiberg]
[alles ~1 in een|een persoon]
[iemand die alles kan|weet|beheerst]
[de beste|allerbesten van de besten]
[best of the best]
[creme de la creme]`,
			},
		],
		en: [
			{
				patterns: `
[unicorn{,s}|superhuman|superman|superwoman|superstar{,s}|superhero{,es}|wunderkind|all-rounder{,s}|jill-of-all-trades|genius|geniuses|prodigy|whizz|whizzkid{,s}]
[purple squirrel{,s}]
[miracle worker{,s}]
[best of the best]
[cream of the crop]
[whizz|whiz kid{,s}]
[do|does|can ~1 do? ~1 it all] $
[needle in a haystack]
[one in a million]
[swiss army knife]
`,
			},
		],
	},
};
