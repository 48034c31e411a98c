import type { PatternGroup } from '../../model';

export const ageTeam: readonly PatternGroup[] = [
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
[average age ~2 # years?]
[average age] !of|is
[average age of ~2 @team ~2 #?]
@team [in its|their twenties|thirties|forties]
[mean|median age ~4 #?]
@team|we|all ~3 in ~2 [@decade] !of|percent
on? average [# years old]
@team [of twentysomethings|millennials]
[people|colleagues|others of|around|from your own? age|generation]
[your own generation]
average ~3 is|are ~1 [# # years? old?]
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
];
