import type { Rule } from '../model';
import { sources } from '../sources';

export const disabilityNoun: Rule = {
	id: 'disability-noun',
	version: 1,
	category: 'disability',
	severity: 'tip',
	sources: [sources.codeDi, sources.rijkTips],
	patterns: {
		nl: [
			{
				open: false,
				suggestions: ['mensen met een beperking'],
				patterns: `
gehandicapten|gehandicapte|mindervaliden|mindervalide|minder-valide|invaliden|invalide|onvolwaardigen|kreupelen|zwakbegaafden|zwakbegaafde|dwerg|dwergen|doofstomme|doofstommen|arbeidsgehandicapten|arbeidsgehandicapte|autisten|wajongers|wajonger|rolstoelpatient|rolstoelpatienten|schizofrenen|stakkers|gestoorden !zorg|team|parkeer|raad|plein|ondertitel
verstandelijk|lichamelijk|geestelijk|visueel|meervoudig|auditief [gehandicapten|gehandicapte]
minder valide{,n}
[lijdt|lijden|lijdend aan ~2 autisme|epilepsie|adhd|depressie|dyslexie|ms|reuma|handicap|beperking|aandoening|ziekte]
[aan ~1 rolstoel gekluisterd|gebonden]
[rolstoelgebonden|rolstoelafhankelijke]
[mensen|iemand met een vlekje|rugzakje|steekje|kras]
[gekluisterd aan]
[slachtoffer van ~2 ziekte|aandoening|handicap]`,
			},
		],
		en: [
			{
				open: false,
				suggestions: ['people with a disability'],
				patterns: `
[the handicapped|disabled|blind|deaf|mentally ~1 ill|impaired?] !people|persons|employees|access|toilet|community
handicapped|cripple|cripples|crippled|invalids|wheelchair-bound|retarded|midget|dwarf|mute|special-needs|differently-abled|handicap
handicapped @person
[suffers|suffering|suffer|suffered from ~2 autism|epilepsy|depression|dyslexia|disability|disabilities|disorder|condition|illness|disease|adhd|blindness|deafness|handicap|ms|impairment|disabilities]
[afflicted|stricken with|by]
[victim|victims of ~2 disease|disability|illness|stroke|polio]
[wheelchair bound]
[confined to ~1 wheelchair]
[deaf and dumb|mute]
[deaf-mute|deafmute]
[mentally|physically|visually handicapped|challenged|retarded]
[special needs people|persons|staff|employees|workers]
[differently abled]
[normal people|person|employees|colleagues] 
[birth defect]`,
			},
		],
	},
};
