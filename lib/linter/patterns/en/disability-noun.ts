import type { PatternGroup } from '../../model';

export const disabilityNoun: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['people with a disability'],
		patterns: `
the mentally|physically|visually ~1 ill|impaired
the blind|deaf|disabled|handicapped !in|is|was|access|bend|club|children|clients|community|corner|date|employees|list|man|market|musician|people|person|persons|pupils|reader|readers|residents|school|side|spot|spots|tasting|test|tests|toilet|visitors|wall|woman
cripple|crippled|cripples|differently-abled|dwarf|dwarfs|epileptics|handicap|handicapped|invalids|lunatics|midget|mute|retarded|schizophrenics|spastics|special-needs|wheelchair-bound
suffer% from !a|delay|delays|drought|high|low|shortage|shortages|staff|the
victim|victims of ~2 disability|disease|illness|polio|stroke
confined to ~1 wheelchair
deaf and dumb|mute
deaf-mute{,s}
mentally|physically|visually challenged|handicapped|retarded
normal colleagues|employees|people|person
birth defect`,
	},
];
