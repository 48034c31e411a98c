import type { PatternGroup } from '../../model';
import { isSought } from '../../rules/requirements-unicorn';

export const requirementsUnicorn: readonly PatternGroup[] = [
	{
		test: isSought,
		patterns: `
[all-rounder{,s}|genius|geniuses|jill-of-all-trades|prodigy|superhero{,es}|superhuman|superman|superstar{,s}|superwoman|whizz|whizzkid{,s}|wunderkind]
are|find|for|hunting|looking|need|searching|seek%|want% ~3 [unicorn{,s}] !ride|toy
^ [unicorn{,s}] sought|wanted
[purple squirrel{,s}]
[miracle worker{,s}]
[best of the best]
[cream of the crop]
[whiz|whizz kid{,s}]
[can|do|does ~1 do? ~1 it all] $
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
[jack|jill|miracle{,s}|super-human|superhuman{,s} of all trades]
[jack|jill of all ~1 trades]
[all-in-one|polymath{,s}|renaissance|superstar{,s} human|man|person|woman]
[brilliant|excellent|expert|master|specialist ~1 at|in ~1 all|every|everything ~1 field|fields|thing?]
[excel at everything]
[do anything|everything|it all]
[five|four|several|three ~1 jobs|people|roles ~2 in|rolled into one]
[do|does|everything|handle|know%] from ~3 to
[good|great|skilled|strong at|in ~1 everything]
[job{,s}|qualities|skills|talents|work of ~1 five|four|several|three|two colleagues|jobs|people|persons]
[know%|understand ~2 everything about] everything
[walk% on water]
are|be|for|need|seek|want ~2 [genius|magician|miracle|wonder ~1 worker?]
[complete|full|total|whole package] !of
[in one] $
[combined|rolled in|into one]
[walking encyclopaedia|encyclopedia]
[magic|magician{,s}|miracle{,s}] ~2 wanted|work|worker
[all-rounder{,s}|jack-of-all-trades|multi-talent{,s}|multitalented|one-man-band]
[#|several colleagues|people|specialists in one body|job|person|role]
[jacks of all trades]
[#|several colleagues|people|specialists for|in 1|one] $
[all-singing all-dancing]
[all singing ~2 dancing]
[able|can|know% ~1 do? ~1 everything] $`,
	},
];
