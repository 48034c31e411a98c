import type { PatternGroup } from '../../model';

export const disabilityNoun: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['people with a disability'],
		patterns: `
[the mentally|visually|physically ~1 ill|impaired]
[the handicapped|disabled|blind|deaf] !people|persons|employees|access|toilet|community|test|tests|tasting|wall|spot|spots|side|date|school|children|pupils|visitors|residents|reader|readers|clients|bend|corner|musician|man|woman|person|list|market
dwarfs|spastics|lunatics|epileptics|schizophrenics|handicapped|cripple|cripples|crippled|invalids|wheelchair-bound|retarded|midget|dwarf|mute|special-needs|differently-abled|handicap
[suffer%|suffering from] !shortage|staff|shortages|delay|delays|drought|a|the|high|low
[suffer% from] ~2 autism|epilepsy|depression|dyslexia|disability|disabilities|disorder|condition|illness|disease|adhd|blindness|deafness|handicap|ms|impairment|disabilities
[afflicted|stricken with|by]
[victim|victims of ~2 disease|disability|illness|stroke|polio]
[confined to ~1 wheelchair]
[deaf and dumb|mute]
[deaf-mute{,s}|deaf-mutes]
[mentally|physically|visually handicapped|challenged|retarded]
[normal people|person|employees|colleagues] 
[birth defect]`,
	},
];
