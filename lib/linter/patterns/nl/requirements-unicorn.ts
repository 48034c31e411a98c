import type { PatternGroup } from '../../model';

export const requirementsUnicorn: readonly PatternGroup[] = [
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
];
