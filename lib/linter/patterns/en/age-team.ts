import type { PatternGroup } from '../../model';

export const ageTeam: readonly PatternGroup[] = [
	{
		about: 'team',
		suggestions: ['committed team'],
		patterns: `
millennial|twentysomething|young|youngest|youthful @mod? @mod? @mod? @team
youngish @team`,
	},
	{
		about: 'team',
		patterns: `
young|youthful @mod? @mod? @climate
@climate|@team ~1 [are|feels|is|stays ~3 young|youthful]
@team|full of|with ~1 [young|younger|youthful ~2 colleagues|graduates|minds|officers|people|professionals|talent|talents]
young|younger|youthful ~1 @mod? colleagues|coworkers|teammates|workforce
average age ~2 # years?
average age !is|of
average age of ~2 @team ~2 #?
@team [in its|their forties|thirties|twenties]
mean|median age ~4 #?
@team|all|we ~3 in ~2 [@decade] !of|percent
on? average [# years old]
@team [of millennials|twentysomethings]
colleagues|others|people around|from|of your own? age|generation
your own generation
average ~1 @seeker ~2 is|are ~2 #
average ~3 are|is ~1 [# # years? old?]
colleagues|people [your own? age]
of the same age
same age group
thirty|twenty somethings
young at heart
fresh|new|young blood
youthful enthusiasm|outlook|zest`,
	},
];
