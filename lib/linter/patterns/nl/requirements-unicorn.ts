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
	{
		patterns: `
[alleskunner{,s}|allesweter{,s}|allrounder|multitalent{,en}|wonderdoener{,s}|tovenaar|tovenaars|supermens{,en}|superwezen|genie|genieen|wandelende encyclopedie|halfgod{,en}|homo universalis|omnivoor|toptalent{,en}|superheld{,en}|superwoman|superpersoon|droomkandida{at,ten}|topper der toppers]
[alle disciplines|vakgebieden|facetten|markten|expertises ~2 thuis|beheerst|beheersen|expert|tegelijk]
[expert|specialist|deskundig|uitblinker|meester ~1 in|op ~1 alles|elk|alle|ieder ~1 gebied|gebieden|vakgebied?]
[een persoon|mens|collega ~2 voor ~1 vijf|drie|vier banen|functies|rollen]
[strateeg|denker en|of|, doener en|of|, verbinder|uitvoerder|leider]
[alles ~1 kan|kunt|kunnen|weet|beheerst ~3 alles|en]
[vijfpotig{,e}|zevenpotig{,e} schaap|schapen]
[@know|bent ~1 elk|elke|ieder|iedere|alle denkbaar|denkbare|mogelijke|bestaande programma{,s,'s}|taal|talen|systeem|systemen|vak|techniek|technieken|programma's]
[van alle markten thuis]
[zowel|en ~2 diploma|opleiding|titel ~3 als|en ~3 en ~1 *kunde|*logie|*techniek|rechten|economie]
[strateeg|ontwerper|denker|verkoper|bedenker|schrijver|programmeur ~2 ontwerper|verkoper|doener|uitvoerder|boekhouder|bouwer|maker|manager|jurist|verkoper ~3 en ~1 boekhouder|manager|coach|leider|verkoper|maker|jurist|ineen|in]`,
	},
];
