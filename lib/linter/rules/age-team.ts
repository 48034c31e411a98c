import type { Rule } from '../model';
import { sources } from '../sources';

export const ageTeam: Rule = {
	id: 'age-team',
	version: 1,
	category: 'age',
	severity: 'stop',
	sources: [sources.wgbl, sources.college],
	patterns: {
		nl: [
			{
				about: 'team',
				suggestions: ['betrokken team'],
				patterns: `
jong|jonge|jeugdig|jeugdige|piepjong|piepjonge|jongste ~1 @mod? @mod? @mod? @team
jong|jonge|jeugdig|jeugdige en? @mod? @mod? @team`,
			},
			{
				about: 'team',
				patterns: `
jong|jonge|jeugdig|jeugdige @mod? @mod? @mod? @climate
@team|@climate ~1 [is|zijn|bestaat|blijft|voelt|oogt ~3 jong|jeugdig|piepjong]
@team ~2 bestaat ~1 uit [~1 jonge|jongere|jeugdige|jongeren|twintigers|dertigers ~1 mensen|collega's|professionals|honden|talenten|medewerkers]
@team met|van|vol [~2 jonge|jongere|jeugdige ~2 mensen|collega's|professionals|honden|talenten|medewerkers|ambtenaren|krachten|vakmensen|gasten]
[jonge|jongere|jeugdige ~2 collega's|collegas|teamleden|teamgenoten|kantoorgenoten]
[gemiddelde leeftijd ~8 # jaar?]
[gemiddelde leeftijd]
[gemiddeld # jaar oud|jong?] !ervaring|werkervaring|relevante|in
[gemiddeld # oud|jong]
@team|collega's ~3 gemiddeld|rond [# jaar oud|jong?]
leeftijdsgenoten|leeftijdgenoten|leeftijdsgenoot
[collega's|mensen|team van|rond jouw|je eigen? leeftijd]
van dezelfde leeftijd
[onder de #] @team
@team|afdeling [verjongen|verjongt|verjonging]
[verjonging] van|in ~3 @team
[verjongen|verjongt|verjonging] ~4 @team|afdeling
[jong|jonger van geest|hart]
jong|jonge|nieuw|vers|fris bloed
jonge hond{,en}
jeugdig elan|enthousiasme|vuur
studentikoos|studentikoze
[twintigers|dertigers|veertigers|vijftigers] @team?`,
			},
		],
		en: [
			{
				about: 'team',
				suggestions: ['committed team'],
				patterns: `
young|youthful|youngest|twentysomething|millennial @mod? @mod? @mod? @team
youngish @team`,
			},
			{
				about: 'team',
				patterns: `
young|youthful @mod? @mod? @climate
@team|@climate ~1 [is|are|feels|stays ~3 young|youthful]
@team|full of|with ~1 [young|younger|youthful ~2 people|professionals|colleagues|minds|talent|talents|officers|graduates]
[young|younger|youthful ~1 @mod? colleagues|teammates|coworkers|workforce]
[average age ~6 # years?]
[average age]
[mean|median age ~4 #?]
on? average [# years old]
@team [of twentysomethings|millennials]
[people|colleagues of|around your own? age]
people|colleagues [your own? age]
of the same age
same age group
[twenty|thirty somethings] 
young at heart
young in spirit
fresh|young|new blood
[rejuvenate|rejuvenating ~2 team|department|workforce|office]
youthful energy|enthusiasm|spirit|outlook|zest`,
			},
		],
	},
};
