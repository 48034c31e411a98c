import type { PatternGroup } from '../../model';

export const requirementsUnicorn: readonly PatternGroup[] = [
	{
		patterns: `
[unicorn{,s}|superhuman|superman|superwoman|superstar{,s}|superhero{,es}|wunderkind|all-rounder{,s}|jill-of-all-trades|genius|geniuses|prodigy|whizz|whizzkid{,s}]
[purple squirrel{,s}]
[miracle worker{,s}]
[best of the best]
[cream of the crop]
[whizz|whiz kid{,s}]
[do|does|can ~1 do? ~1 it all] $
[needle in a haystack]
[one in a million]
[swiss army knife]
`,
	},
	{
		patterns: `
[superhuman{,s}|super-human|miracle{,s}|jack|jill of|of all trades]
[jack|jill of all ~1 trades]
[polymath{,s}|superstar{,s}|all-in-one|renaissance man|woman|person|human]
[expert|specialist|master|excellent|brilliant ~1 at|in ~1 everything|every|all ~1 field|fields|thing?]
[good|great|brilliant|excel at everything]
[do everything|anything|it all]
[three|four|five|several ~1 jobs|roles|people ~2 in|rolled into one]
[unicorn{,s}|purple squirrel] !ride|toy`,
	},
];
