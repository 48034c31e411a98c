import type { PatternGroup } from '../../model';

export const disabilityNoun: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['mensen met een beperking'],
		patterns: `
gehandicapte{,n}|mindervalide{,n}|minder-valide|invalide{,n}|zwakbegaafde{,n}|dwerg{,en}|doofstomme{,n}|arbeidsgehandicapte{,n}|autisten|wajonger{,s}|rolstoelpatient{,en}|schizofrenen|gestoorden !zorg|team|parkeer|raad|plein|ondertitel
minder valide{,n}
lijdt|lijden{,d} aan ~2 autisme|epilepsie|adhd|depressie|dyslexie|ms|reuma|handicap|beperking|aandoening|ziekte
aan ~1 rolstoel gekluisterd|gebonden
rolstoelgebonden|rolstoelafhankelijke
@person met een ~1 vlekje|rugzakje
gekluisterd aan
slachtoffer van ~2 ziekte|aandoening|handicap`,
	},
];
