import type { PatternGroup } from '../../model';

export const agePay: readonly PatternGroup[] = [
	{
		patterns: `
salaris|loon|beloning|uurloon|verdienste|verdiensten|inschaling|betaling|bedrag|verdien|verdient|betalen|salarisschaal|vergoeding|brutoloon|basisloon ~7 leeftijd
leeftijd ~3 bepaalt|bepalen|bepalend ~4 salaris|loon|beloning|inschaling|schaal|uurloon|verdient
jeugdloon|jeugdlonen|leeftijdsloon|leeftijdsschaal|minimumjeugdloon|jeugdsalaris|leeftijdstrede`,
		suggestions: ['salaris op basis van ervaring en functieschaal'],
	},
];
