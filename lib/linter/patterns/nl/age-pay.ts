import type { PatternGroup } from '../../model';
import { isNotLeftOpen } from '../../sign';

export const agePay: readonly PatternGroup[] = [
	{
		patterns: `
salaris|loon|beloning|uurloon|inschaling|betaling|verdien{,t,ste}|betalen|salarisschaal|vergoeding ~7 leeftijd
leeftijd ~3 bepaalt|bepalen{,d} ~4 salaris|loon|beloning|inschaling|schaal|uurloon|verdient
jeugdloon|jeugdlonen|leeftijdsloon|leeftijdsschaal|minimumjeugdloon`,
		suggestions: ['salaris op basis van ervaring en functieschaal'],
	},
	{
		open: false,
		test: (context) =>
			isNotLeftOpen(context) &&
			!/niet (?:naar|op|van|volgens)[^.?!]{0,9} leeftijd/i.test(
				context.text.slice(context.sentence.start, context.sentence.end),
			),
		patterns: `
salaris|loon|verdien{,en,t}|beloning|uurloon|betaald|betalen|inschaling|krijgt|schaal ~6 [*jarige{,n}]
salaris|loon|verdien{,t}|beloning|uurloon|betaald|inschaling|krijgt ~3 [als ~1 je ~1 # bent|wordt]
@pay ~8 [als|zodra|wanneer|naarmate ~1 je ~1 #|ouder ~1 bent|wordt]
[naarmate|hoe je? ouder ~1 wordt|bent] ~6 meer|hoger|@pay
op|vanaf|tot @own 1{5,6,7,8,9}e|2{0,1,2,3}e|*tiende|*igste
[ben{,t} je @teen] ~3 @pay
[@teen jarige{,n}] ~6 euro|@pay
@pay ~6 [hoe oud]
[naar|op|per|volgens|basis|gelang|afhankelijk ~2 leeftijd{,en}|leeftijdscategorie|leeftijdsstaffel|verjaardag|levensjaar|geboortejaar] ~5 salaris|loon|verdient|beloning|uurloon|betaald|inschaling
salaris|loon|verdient|beloning|uurloon|betaald|inschaling|schaal|stijgt ~6 [naar|op|per|volgens|basis|gelang|afhankelijk|met|mee ~2 leeftijd{,en}|leeftijdscategorie|leeftijdsstaffel|verjaardag|levensjaar|geboortejaar]
hoe ouder|jonger ~6 @pay
loon|salaris|uurloon|verdien{,t}|vergoeding ~3 : [# jaar ~1 # ~1 # # jaar # ~1 #?]
vermeld|noem|afhankelijk ~2 [uw|je|jouw leeftijd]`,
	},
];
