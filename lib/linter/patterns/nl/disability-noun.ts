import type { PatternGroup } from '../../model';

export const disabilityNoun: readonly PatternGroup[] = [
	{
		open: false,
		suggestions: ['mensen met een beperking'],
		patterns: `
gestoorden|arbeidsgehandicapte{,n}|wajonger{,s}|autisten|doofstomme{,n}|dwerg{,en}|gehandicapte{,n}|invalide{,n}|minder-valide|mindervalide{,n}|rolstoelpatient{,en}|schizofrenen|zwakbegaafde{,n}|zwakzinnige{,n}|geesteszieke{,n}|imbeciel{,en}|debielen|krankzinnigen !team|raad|zorg|ondertitel|parkeer|plein
minder valide{,n}
lijdt|lijden{,d} ~1 aan ~2 ziekte|aandoening|handicap|beperking|adhd|autisme|epilepsie|reuma|depressie|ms|dyslexie
aan ~1 rolstoel gebonden|gekluisterd
rolstoelafhankelijke|rolstoelgebonden
@person met|zonder een? ~1 rugzakje|vlekje
gekluisterd aan
slachtoffer van ~2 ziekte|aandoening|handicap`,
	},
];
