import type { Rule } from '../model';
import { sources } from '../sources';

/** What somebody earns now or earned before: Directive (EU) 2023/970 art. 5(2) forbids asking. */
export const questionPayHistory: Rule = {
	id: 'question-pay-history',
	version: 1,
	category: 'privacy',
	severity: 'warn',
	kinds: ['question'],
	sources: [sources.payTransparency],
	patterns: {
		nl: [
			{
				open: false,
				patterns: `
[wat|hoeveel ~2 verdient|verdien|verdiende|verdiend ~3 nu]
[wat|hoeveel verdient|verdien|verdiende u|je|jij]
[verdient|verdien|verdiende u|je|jij ~3 nu|vorige|huidige|momenteel|vroeger]
[huidig|huidige|vorig|vorige|laatste|laatstverdiende|laatstgenoten ~1 salaris|loon|inkomen|beloning|salarisstrook|verdiensten|schaal|inschaling|salarisschaal|loonstrook]
[salaris|loon|inkomen ~4 vorige|huidige|laatste|nu ~1 baan|werkgever|functie?]
[loonstrook|loonstrookje|salarisstrook|salarisstrookje|jaaropgave]
[in welke ~1 schaal zit|zat ~2 nu?]
[salarisverleden|salarisgeschiedenis|loongeschiedenis]`,
			},
		],
		en: [
			{
				open: false,
				patterns: `
[what|how ~2 do|did|are|were you ~2 earn|earning|paid]
[how much ~2 do|did you ~1 make]
[current|previous|last|present|past|former ~1 salary|pay|wage|income|earnings|remuneration|compensation]
[salary|pay ~3 previous|current|last|history ~1 job|employer|position|role?]
[salary|pay history]
[payslip{,s}]
[pay slip{,s}]`,
			},
		],
	},
};
