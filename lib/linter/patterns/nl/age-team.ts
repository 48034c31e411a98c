import type { PatternGroup } from '../../model';

export const ageTeam: readonly PatternGroup[] = [
	{
		about: 'team',
		suggestions: ['betrokken team'],
		patterns: `
jong{,e,ste}|jeugdig{,e}|piepjong{,e} ~1 @mod? @mod? @mod? @team
jong{,e}|jeugdig{,e} en? @mod? @mod? @team`,
	},
	{
		about: 'team',
		patterns: `
jong{,e}|jeugdig{,e} @mod? @mod? @mod? @climate
@team|@climate ~1 [is|zijn|bestaat|blijft|voelt|oogt ~3 jong|jeugdig|piepjong]
@team ~2 bestaat ~1 uit [~1 jonge{,ren}|jongere|jeugdige|twintigers|dertigers ~1 mensen|collega's|professionals|honden|talenten|medewerkers]
@team met|van|vol [~2 jonge|jongere|jeugdige ~2 mensen|collega's|professionals|honden|talenten|medewerkers|krachten]
jonge|jongere|jeugdige ~2 collega's|collegas|teamleden
gemiddelde leeftijd ~8 # jaar?
gemiddelde leeftijd
[gemiddeld # jaar oud|jong?] !ervaring|werkervaring|relevante|in
gemiddeld # oud|jong
gemiddelde collega|medewerker ~3 #
@team ~3 gemiddeld|rond [# jaar oud|jong?]
leeftijdsgenoten|leeftijdsgenoot
collega's|mensen|team van|rond jouw|je eigen? leeftijd
van dezelfde leeftijd
[onder de #] @team
@team [verjongen|verjongt|verjonging]
[verjonging] van|in ~3 @team
[verjongen|verjongt|verjonging] ~4 @team
jong{,er} van geest|hart
jong{,e}|nieuw|vers|fris bloed
jonge hond{,en}
jeugdig elan|enthousiasme|vuur
studentikoos|studentikoze
[{twin,der,veer,vijf}tigers] @team?
[benjamin] van|in
[leeftijds{opbouw,verdeling,balans,mix,samenstelling}] van|in|binnen ~2 @team
@team ~6 [verjong{d,en,t}]
@team ~3 [mag|kan|moet ~2 jonger|verjongen]
[team|ploeg|club{,je}|afdeling|collega's is|zijn gemiddeld ~1 # ~1 jaar?] !vakdagen|uur|fte|man|mensen|procent`,
	},
];
