import type { PatternGroup } from '../../model';
import { isSought } from '../../rules/requirements-unicorn';

export const requirementsUnicorn: readonly PatternGroup[] = [
	{
		test: isSought,
		patterns: `
superwoman|superman|superstar{,s}|superhero{,es}|superhuman{,s}|whizz|whizzkid{,s}|all-rounder{,s}|genius{,es}|jack-of-all-trades|multi-talent{,s}|multitalented|one-man-band|polymath{,s}|prodigy|wunderkind
are|looking|searching|for|need|seek%|want%|find|hunting ~3 [unicorn{,s}] !ride|toy
^ [unicorn{,s}] wanted|sought
purple squirrel{,s}
miracle|wonder worker{,s}
best of the best
cream of the crop
whizz|whiz kid{,s}
do|does|can ~1 do? ~1 it all $
needle in a haystack
one in a million`,
	},
	{
		names: false,
		test: isSought,
		patterns: 'swiss army? ~1 knife|knives\nfive-legged sheep\nsheep with ~1 five legs',
	},
	{
		test: isSought,
		patterns: `
jack{,s}|jill of all ~1 trades
all-in-one|renaissance man|woman|person|human
brilliant|expert|master|specialist|@good|skilled ~1 in|at ~1 all|every|everything ~1 field|fields|thing?
excel at everything
do everything|it|anything all
five|several|three|four ~1 people|jobs|roles ~2 in|rolled into one
[do|does|everything|handle|know%] from ~3 to
work|skills|talents|job{,s}|qualities of ~1 two|five|several|three|four colleagues|jobs|people|persons
[know%|understand ~2 everything] about|there
complete|full|total|whole package !of
in one $
combined|rolled in|into one
#|several @person for|in one|1 ~1 job|role|person|body?
singing all-dancing|dancing
all singing ~2 dancing
able|can|know% ~1 do? ~1 everything $
[unicorn{,s}] ~5 ask%|find|hope|want
[*er|*ist|*or|*an *er|*ist|*or|*an *er|*ist|*or? ~1 and *er|*ist|*or] ~1 in|at|into once|one !team|office|room|building`,
	},
];
