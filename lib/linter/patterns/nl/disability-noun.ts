import type { PatternGroup } from '../../model';

export const disabilityNoun: readonly PatternGroup[] = [
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
];
