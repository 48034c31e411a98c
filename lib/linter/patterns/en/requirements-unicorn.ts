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
];
