import type { PatternGroup } from '../../model';
import { isSought } from '../../rules/requirements-unicorn';

export const requirementsUnicorn: readonly PatternGroup[] = [
	{
		test: isSought,
		patterns: `
all-rounder{,s}|genius{,es}|jack-of-all-trades|multi-talent{,s}|multitalented|one-man-band|polymath{,s}|prodigy|superhero{,es}|superhuman{,s}|superman|superstar{,s}|superwoman|whizz|whizzkid{,s}|wunderkind
are|find|for|hunting|looking|need|searching|seek%|want% ~3 [unicorn{,s}] !ride|toy
^ [unicorn{,s}] sought|wanted
purple squirrel{,s}
miracle|wonder worker{,s}
best of the best
cream of the crop
whiz|whizz kid{,s}
can|do|does ~1 do? ~1 it all $
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
all-in-one|renaissance human|man|person|woman
brilliant|expert|master|specialist|@good|skilled ~1 at|in ~1 all|every|everything ~1 field|fields|thing?
excel at everything
do anything|everything|it all
five|four|several|three ~1 jobs|people|roles ~2 in|rolled into one
[do|does|everything|handle|know%] from ~3 to
job{,s}|qualities|skills|talents|work of ~1 five|four|several|three|two colleagues|jobs|people|persons
[know%|understand ~2 everything] about|there
complete|full|total|whole package !of
in one $
combined|rolled in|into one
#|several @person for|in 1|one ~1 body|job|person|role?
singing all-dancing|dancing
all singing ~2 dancing
able|can|know% ~1 do? ~1 everything $
[unicorn{,s}] ~5 ask%|find|hope|want
[*er|*or|*ist|*an *er|*or|*ist|*an *er|*or|*ist? ~1 and *er|*or|*ist] ~1 at|in|into once|one !building|office|room|team`,
	},
];
