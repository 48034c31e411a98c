import type { PatternGroup } from '../../model';

export const ageTeam: readonly PatternGroup[] = [
	{
		about: 'team',
		suggestions: ['betrokken team'],
		patterns: `
jeugdig{,e}|jong{,e,ste}|piepjong{,e} ~1 @mod? @mod? @mod? @team
jong{,e}|jeugdig{,e} en? @mod? @mod? @team`,
	},
	{
		about: 'team',
		patterns: `
jeugdig{,e}|jong{,e} @mod? @mod? @mod? @climate
@team|@climate ~1 [is|zijn|blijft|oogt|bestaat|voelt ~3 jong|jeugdig|piepjong]
@team ~2 bestaat ~1 uit [~1 jonge{,ren}|jongere|jeugdige|twintigers|dertigers ~1 mensen|collega's|professionals|medewerkers|talenten|honden]
@team van|met|vol [~2 jonge|jeugdige|jongere ~2 mensen|collega's|professionals|medewerkers|talenten|honden|krachten]
jonge|jeugdige|jongere ~2 collega's|collegas|teamleden
gemiddelde leeftijd !van ~8 # jaar?
gemiddelde leeftijd !van
gemiddelde leeftijd van ~2 @team|@person
[gemiddeld # jaar jong|oud?] !ervaring|werkervaring|relevante|in
gemiddeld # jong|oud
gemiddelde collega|medewerker ~3 #
@team ~3 gemiddeld|rond [# jaar jong|oud?]
leeftijdsgenoot|leeftijdsgenoten
collega's|mensen|team van|rond je|jouw eigen? leeftijd
van dezelfde leeftijd
[onder de #] @team
@team [verjongen|verjonging|verjongt]
[verjonging] van|in ~3 @team
[verjongen|verjonging|verjongt] ~4 @team
jong{,er} van hart|geest
jong{,e}|vers|fris|nieuw bloed
jonge hond{,en}
jeugdig vuur|enthousiasme|elan
studentikoze|studentikoos
[{twin,der,veer,vijf}tigers] @team?
[benjamin] van|in
[leeftijds{opbouw,verdeling,balans,mix,samenstelling}] van|in|binnen ~2 @team
@team ~6 [verjong{d,en,t}]
@team ~3 [kan|moet|mag ~2 jonger|verjongen]
[team|ploeg|afdeling|collega's|club{,je} is|zijn gemiddeld ~1 # ~1 jaar?] !uur|procent|mensen|man|fte|vakdagen`,
	},
	{ patterns: "werk{,t,en}|zit|collega|collega's|team ~3 [leeftijdsgenoten]" },
];
