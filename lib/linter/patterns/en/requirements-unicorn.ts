import type { PatternGroup } from '../../model';
import { isSought } from '../../rules/requirements-unicorn';

export const requirementsUnicorn: readonly PatternGroup[] = [
	{
		test: isSought,
		patterns: `
[superhuman|superman|superwoman|superstar{,s}|superhero{,es}|wunderkind|all-rounder{,s}|jill-of-all-trades|genius|geniuses|prodigy|whizz|whizzkid{,s}]
looking|hunting|seek|seeking|want|need|are|find|for|wanted|searching ~3 [unicorn{,s}] !ride|toy
^ [unicorn{,s}] wanted|sought
[purple squirrel{,s}]
[miracle worker{,s}]
[best of the best]
[cream of the crop]
[whizz|whiz kid{,s}]
[do|does|can ~1 do? ~1 it all] $
[needle in a haystack]
[one in a million]
`,
	},
	{
		names: false,
		test: isSought,
		patterns: '[swiss army? ~1 knife|knives]\n[five-legged sheep]\n[sheep with ~1 five legs]',
	},
	{
		test: isSought,
		patterns: `
[superhuman{,s}|super-human|miracle{,s}|jack|jill of|of all trades]
[jack|jill of all ~1 trades]
[polymath{,s}|superstar{,s}|all-in-one|renaissance man|woman|person|human]
[expert|specialist|master|excellent|brilliant ~1 at|in ~1 everything|every|all ~1 field|fields|thing?]
[good|great|brilliant|excel at everything]
[do everything|anything|it all]
[three|four|five|several ~1 jobs|roles|people ~2 in|rolled into one]
[do|does|handle|know|knows|everything] from ~3 to
[good|great|strong|skilled|brilliant|expert at|in ~1 everything]
[skills|talents|work|qualities|job{,s} of ~1 two|three|four|five|several people|persons|colleagues|jobs]
[know|knows|understand ~2 everything about] everything
[walk|walks on water]
are|for|want|need|seek|be ~2 [magician|genius|wonder|miracle ~1 worker?]
[whole|total|complete|full package] !of
[in one] $
[rolled|combined into|in one]
[magician{,s}|miracle{,s}|magic] ~2 wanted|work|worker
[multi-talent{,s}|multitalented|all-rounder{,s}|one-man-band|jack-of-all-trades]
[#|several people|colleagues|specialists in one person|job|role|body]
[jack|jill|jacks of all trades]
[#|several people|colleagues|specialists in|for one|1] $
[all-singing all-dancing]
[all singing ~2 dancing]
[can|able|knows|know ~1 do? ~1 everything] $`,
	},
];
