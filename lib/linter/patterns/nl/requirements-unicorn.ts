import type { PatternGroup } from '../../model';

export const requirementsUnicorn: readonly PatternGroup[] = [
	{
		patterns: `
schaap|schapen met ~2 poten
witte raaf|raven
eenhoorn{,s}|superkandidaat|supermens|superheld{,en,in}|superman|alleskunner{,s}|wonderkind{,eren}|topkandidaat|droomkandidaat
[kan|kun{t,}|weet|beheerst|kent|doet ~3 alles] $
iemand die alles kan|weet|beheerst
beste|allerbesten van de besten`,
	},
	{
		patterns: `
alleskunner{,s}|allrounder|multitalent{,en}|toptalent{,en}|superheld{,en}|droomkandida{at,ten}
alle disciplines|vakgebieden|markten ~2 thuis|beheers{en}|beheerst|expert|tegelijk
expert|specialist|deskundig|meester ~1 in|op ~1 alles|elk|alle|ieder
persoon|mens|collega ~2 voor ~1 vijf|drie|vier banen|functies|rollen
alles ~1 kan|kunt|kunnen|weet|beheerst ~3 alles|en
@know|bent ~1 elk{,e}|ieder{,e}|alle denkba{ar,re}|mogelijke|bestaande
@allround en|of @allround en|of @allround
@be ~4 [*er|*eur|*ist|*oom|*ent ~1 en *er|*eur|*ist|*aar|*ant tegelijk|ineen]
*er|*eur|*ist|*oom|*ent ~1 en *er|*eur|*ist|*aar in een $`,
	},
];
