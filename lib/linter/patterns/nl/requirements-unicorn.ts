import type { PatternGroup } from '../../model';

export const requirementsUnicorn: readonly PatternGroup[] = [
	{
		patterns: `
schaap|schapen met ~2 poten
witte raaf|raven
eenhoorn{,s}|superkandidaat|superman|alleskunner{,s}|wonderkind{,eren}|topkandidaat|superheld{,en,in}|droomkandidaat|supermens
[weet|kan|beheerst|doet|kent|kun{,t} ~3 alles] $
iemand die alles kan|beheerst|weet
beste|allerbesten van de besten`,
	},
	{
		patterns: `
alleskunner{,s}|allrounder|multitalent{,en}|toptalent{,en}|superheld{,en}|droomkandida{at,ten}
alle disciplines|markten|vakgebieden ~2 thuis|beheerst|beheers{en}|tegelijk|expert
expert|deskundig|meester|specialist ~1 in|op ~1 alles|elk|alle|ieder
collega|persoon|mens ~2 voor ~1 vijf|drie|vier banen|functies|rollen
alles ~1 kunt|kunnen|kan|beheerst|weet ~3 alles|en
bent|@know ~1 alle|elk{,e}|ieder{,e} denkba{ar,re}|mogelijke|bestaande
@allround en|of @allround en|of @allround
@be ~4 [*er|*ist|*eur|*ent|*oom ~1 en *er|*ist|*eur|*aar|*ant tegelijk|ineen]
*er|*ist|*eur|*ent|*oom ~1 en *er|*ist|*eur|*aar in een $`,
	},
];
