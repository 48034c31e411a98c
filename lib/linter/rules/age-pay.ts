import type { Rule } from '../model';
import { sources } from '../sources';

export const agePay: Rule = {
	id: 'age-pay',
	version: 1,
	category: 'age',
	severity: 'warn',
	sources: [sources.wgbl],
	patterns: {
		nl: [
			{
				patterns: `
salaris|loon|beloning|uurloon|verdienste|verdiensten|inschaling|betaling|bedrag|verdien|verdient|betalen|salarisschaal|vergoeding|brutoloon|basisloon ~7 leeftijd
leeftijd ~3 bepaalt|bepalen|bepalend ~4 salaris|loon|beloning|inschaling|schaal|uurloon|verdient
jeugdloon|jeugdlonen|leeftijdsloon|leeftijdsschaal|minimumjeugdloon|jeugdsalaris|leeftijdstrede`,
				suggestions: ['salaris op basis van ervaring en functieschaal'],
			},
		],
		en: [
			{
				patterns: `
salary|pay|wage|wages|paid|remuneration|earn|rate|hourly|compensation|salaries ~5 on|by|with|to|per|of ~2 age !group|groups|of|limit|does
age ~3 determines|decides|sets ~4 salary|pay|wage|rate
youth wage|wages|rate|rates
[age related|based|dependent pay|salary|wage|wages|scale|rates]`,
				suggestions: ['salary based on experience and job scale'],
			},
		],
	},
};
