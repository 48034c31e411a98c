import type { PatternGroup } from '../../model';

export const disabilityNoun: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['people with a disability'],
		patterns: `
the mentally|physically|visually ~1 ill|impaired
the blind|deaf|handicapped|disabled !in|is|was|people|person|woman|man|reader|readers|employees|residents|children|visitors|pupils|school|toilet|club|clients|market|list|test|tests|date|bend|side|community|corner|persons|spot|spots|access|musician|tasting|wall
handicapped|wheelchair-bound|mute|retarded|cripple|crippled|cripples|differently-abled|dwarf|dwarfs|epileptics|handicap|invalids|lunatics|midget|schizophrenics|spastics|special-needs
suffer% from !a|the|staff|high|low|delay|delays|drought|shortage|shortages
victim|victims of ~2 illness|disability|disease|polio|stroke
confined to ~1 wheelchair
deaf and dumb|mute
deaf-mute{,s}
mentally|physically|visually handicapped|retarded|challenged
normal people|colleagues|employees|person
birth defect`,
	},
];
