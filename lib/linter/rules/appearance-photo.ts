import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** A photograph in the work (permits, archives) is not one of the applicant. */
function isOfApplicant(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		governor(context, match.first) === 'work' &&
		!/sollicit|cv|brief|motivatie|apply|application|résumé|resume|letter|stuur|send|upload|voeg|add|attach|include/.test(
			sentence,
		)
	)
		return false;
	if (/\b(?:geen|niet|zonder|nooit|no|not|without|never|don't)\b/.test(sentence)) return false;
	return !/paspoort(?:aanvra|balie)|burgers|archief|inwoners|archive|applicants' passports|residents|citizens|fotograaf|photographer/.test(
		sentence,
	);
}

/** A photograph or film of the applicant. */
export const appearancePhoto: Rule = {
	id: 'appearance-photo',
	version: 1,
	category: 'appearance',
	severity: 'warn',
	sources: [sources.awgb, sources.college],
	patterns: {
		nl: [
			{
				test: isOfApplicant,
				patterns: `
[pasfoto{,'s}|profielfoto|portretfoto|sollicitatiefoto|fotootje] !voor|van|maakt|automaat
[recente|duidelijke|actuele|leuke|goede|nette|mooie foto ~2 van|je|jezelf?]
[cv|brief|sollicitatie|motivatie|motivatiebrief|curriculum ~2 met|en|plus|inclusief|voorzien ~2 foto|fotootje]
[foto van jezelf|je|jouw|u|uzelf]
[met|inclusief ~2 foto ~2 naar|aan|op]
[stuur|sturen|mail|voeg|upload|solliciteer|lever|graag ~5 foto|fotootje|selfie]
[foto ~2 meesturen|toevoegen|bijvoegen|uploaden|bij|meegestuurd]
[foto ~3 verplicht|vereist|gewenst]
[full-length foto|totaalfoto]
[filmpje|video|selfie van jezelf|je|waarin]
[link naar ~2 instagram|facebook]`,
			},
		],
		en: [
			{
				test: isOfApplicant,
				patterns: `
[passport|recent|clear|portrait|profile|current|full-length|professional|head ~1 photo{,s}|photograph{,s}|picture{,s}|headshot|shot] !of applications|service
[headshot{,s}|selfie{,s}]
[photo|photograph|picture|snapshot of yourself|you|applicant|your]
[cv|letter|application|resume|cover ~2 with|and|plus|including ~2 photo|photograph|picture|headshot]
[send|attach|include|add|enclose|upload|submit|apply ~5 photo|photograph|picture|headshot]
[with ~2 photo|photograph|headshot]
[photo|photograph ~2 required|compulsory|mandatory|desirable|attached|enclosed]`,
			},
		],
	},
};
