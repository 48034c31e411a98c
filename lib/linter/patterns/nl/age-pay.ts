import type { PatternGroup } from '../../model';
import { isNotLeftOpen } from '../../sign';

export const agePay: readonly PatternGroup[] = [
	{
		patterns: `
salaris|loon|inschaling|beloning|uurloon|vergoeding|betaling|betalen|salarisschaal|verdien{,t,ste} ~7 leeftijd
leeftijd ~3 bepaalt|bepalen{,d} ~4 schaal|salaris|loon|inschaling|beloning|uurloon|verdient
jeugdlonen|jeugdloon|leeftijdsloon|leeftijdsschaal|minimumjeugdloon`,
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
salaris|loon|inschaling|beloning|uurloon|betaald|krijgt|schaal|betalen|verdien{,t,en} ~6 [*jarige{,n}]
salaris|loon|inschaling|beloning|uurloon|betaald|krijgt|verdien{,t} ~3 [als ~1 je ~1 # ~2 bent|wordt]
@pay ~8 [als|zodra|wanneer|naarmate ~1 je ~1 #|ouder ~1 bent|wordt]
[hoe|naarmate je? ouder ~1 bent|wordt] ~6 meer|hoger|@pay
op|tot|vanaf @own 1{5,6,7,8,9}e|2{0,1,2,3}e|*tiende|*igste
[ben{,t} je @teen] ~3 @pay
[als|zodra|wanneer ~1 je|u # bent|wordt] ~3 @pay
[@teen jarige{,n}] ~6 euro|@pay
@pay ~6 [hoe oud]
[op|naar|volgens|afhankelijk|gelang|basis|per ~2 geboortejaar|leeftijdscategorie|leeftijdsstaffel|leeftijd{,en}|levensjaar|verjaardag] ~5 salaris|loon|inschaling|beloning|uurloon|betaald|verdient
salaris|loon|inschaling|beloning|uurloon|betaald|verdient|schaal|stijgt ~6 [op|naar|volgens|afhankelijk|gelang|basis|per|met|mee ~2 geboortejaar|leeftijdscategorie|leeftijdsstaffel|leeftijd{,en}|levensjaar|verjaardag]
@pay ~5 [# jaar ~1 tot ~4 # jaar ~0 en? ouder?]
hoe ouder|jonger ~6 @pay
salaris|loon|verdien{,t}|uurloon|vergoeding ~3 : [# jaar ~1 # ~1 # # jaar # ~1 #?]
vermeld|noem|afhankelijk ~2 [uw|je|jouw leeftijd]`,
	},
];
