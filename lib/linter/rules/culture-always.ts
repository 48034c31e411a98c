import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** The organisation, its desk or its system may be open day and night; so may a described shift. */
export function isAboutCandidate(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		/(?:fabriek|datacenters?|servers?|meldkamer|receptie|balie|dienst|helpdesk|systeem|website|centrale|loket|ziekenhuis|locatie|brug|sluis|noodnummer|station|organisatie|klantenservice|desk|system|centre|center|hospital|helpline|control room|hotline|service|website|reception|plant|bridge|alarm\w*|machine\w*) (?:is|zijn|blijft|draait|draaien|staat|werkt|can|runs|operates|are|stays|remains|opens|open)/.test(
			sentence,
		)
	)
		return false;
	if (
		/ploegendienst|volgens rooster|in ploegen|rooster van|compens|toeslag|consignatie|piketdienst|roster|shift|rota|on-call allowance|overtime pay|time off in lieu|time back|(?:next|extra) day off|in (?:eight|six|four|five|three)\b|terugkrijgt|krijg je (?:die )?(?:tijd|uren) terug/.test(
			sentence,
		)
	)
		return false;
	if (
		/\b(?:no|never any|hardly any) (?:unpaid )?overtime\b|\bovertime is (?:rare|paid|not)|not (?:have to )?work (?:evenings|weekends)|chess/.test(
			sentence,
		)
	)
		return false;
	if (/hoeft? (?:je|jij|u)?[^.]{0,40}(?:niet|geen)|niet verwacht/.test(sentence)) return false;
	if (
		/(?:not|n't|never|nobody|no one) (?:expects?|asks?|requires?|needs?) (?:you|anyone|our|colleagues|staff|people)|^(?:a|another|the duty) (?:colleague|officer|manager|firm)\b|\byou (?:do not|don't|never|need not|won't) (?:have to )?(?:take work|work (?:evenings|weekends|late|nights|overtime)|answer|check (?:e-?mail|messages)|have to be|need to be)|(?:nobody|no one)[^.]{0,12} is (?:expected|asked|required)|(?:is|are) not (?:expected|asked|required)/.test(
			sentence,
		)
	)
		return false;
	return (
		!/^(?:van|from|between|tussen)$/.test(context.words[match.first - 1]?.text ?? '') &&
		!/^(?:time|hand|site|budget|track)$/.test(context.words[match.last]?.text ?? '')
	);
}

export const cultureAlways: Rule = {
	id: 'culture-always',
	version: 3,
	category: 'culture',
	severity: 'warn',
	sources: [sources.awgb, sources.practice],
};
