import type { PatternGroup } from '../../model';

export const ageTeam: readonly PatternGroup[] = [
	{
		about: 'team',
		suggestions: ['committed team'],
		patterns: `
young|youthful|youngest|millennial|twentysomething @mod? @mod? @mod? @team
youngish @team`,
	},
	{
		about: 'team',
		patterns: `
young|youthful @mod? @mod? @climate
@team|@climate ~1 [are|is|feels|stays ~3 young|youthful]
@team|full of|with ~1 [young|youthful|younger ~2 people|colleagues|professionals|graduates|talent|talents|minds|officers]
young|youthful|younger ~1 @mod? colleagues|workforce|coworkers|teammates
average age ~2 # years?
average age !of|is
average age of ~2 @team ~2 #?
@team [in its|their twenties|forties|thirties]
mean|median age ~4 #?
@team|all|we ~3 in ~2 [@decade] !of|percent
on? average [# years old]
@team [of millennials|twentysomethings]
people|colleagues|others of|from|around your own? age|generation
your own generation
average ~1 @seeker ~2 are|is ~2 #
average ~3 are|is ~1 [# # years? old?]
people|colleagues [your own? age]
of the same age
same age group
twenty|thirty somethings
young at heart
young|new|fresh blood
youthful enthusiasm|outlook|zest`,
	},
];
