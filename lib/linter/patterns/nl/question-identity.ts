import type { PatternGroup } from '../../model';

/** Asking for it, not for what was done there: *wat leerde u op uw school* is a question about work. */
export const questionIdentity: readonly PatternGroup[] = [
	{
		open: false,
		patterns: `
wat|hoe is|luidt ~1 je|jouw|uw ~2 naam|achternaam|voornaam|adres|woonplaats|telefoonnummer|e-mailadres|mailadres|postcode
hoe heet je|u|jij
[waar|in welke bent|woon{,t} je|u|jij ~1 opgegroeid?] !bezig|van|mee|aan
in welke ~1 dorp|stad|plaats|gemeente|wijk ~1 woon{,t}
vermeld|noem|geef|schrijf|vertel|zet ~2 je|jouw|uw ~1 naam|namen|adres|woonplaats|telefoonnummer|e-mailadres
bij|voor welk{,e} ~3 bedrijf|bedrijven|werkgever{,s}|organisatie{,s} ~2 bent|hebt|heeft|was|werk{,t,te}
wie|wat|hoe is|heet|was ~1 je|jouw|uw ~1 laatste|huidige|vorige|vroegere werkgever|leidinggevende|baas
vermeld|noem|geef ~3 referenties|werkgever{,s}
op|aan welke ~2 school|universiteit|hogeschool
welke school|universiteit|hogeschool
website|linkedin-profiel|linkedin|link ~2 naar? ~1 je|jouw|uw ~2 profiel|website|cv|pagina?
je|jouw|uw website|linkedin-profiel|linkedin|facebook|instagram|portfoliosite
stuur|upload|voeg ~3 cv|foto|diploma|getuigschrift`,
	},
];
