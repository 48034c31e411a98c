import type { PatternGroup } from '../../model';

/** Asking for it, not for what was done there: *wat leerde u op uw school* is a question about work. */
export const questionIdentity: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
wat|hoe is|luidt ~1 uw|je|jouw ~2 naam|voornaam|achternaam|adres|woonplaats|postcode|telefoonnummer|mailadres|e-mailadres
hoe heet u|je|jij
[waar|in welke woon{,t}|bent u|je|jij ~1 opgegroeid?] !mee|bezig|van|aan
in welke ~1 plaats|stad|gemeente|wijk|dorp ~1 woon{,t}
noem|vermeld|geef|schrijf|vertel|zet ~2 uw|je|jouw ~1 naam|namen|adres|woonplaats|telefoonnummer|e-mailadres
bij|voor welk{,e} ~3 werkgever{,s}|bedrijf|bedrijven|organisatie{,s} ~2 werk{,t,te}|heeft|hebt|bent|was
wie|wat|hoe is|was|heet ~1 uw|je|jouw ~1 huidige|vorige|laatste|vroegere werkgever|baas|leidinggevende
noem|vermeld|geef ~3 werkgever{,s}|referenties
aan|op welke ~2 school|universiteit|hogeschool
welke school|universiteit|hogeschool
link|linkedin|linkedin-profiel|website ~2 naar? ~1 uw|je|jouw ~2 profiel|pagina|website|cv?
uw|je|jouw linkedin|linkedin-profiel|facebook|instagram|website|portfoliosite
stuur|upload|voeg ~3 cv|foto|diploma|getuigschrift`,
	},
];
