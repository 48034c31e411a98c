import type { Turn } from './figurative-turns';

const groups =
	"(?:ouders|jongeren|ouderen|mensen|bewoners|stellen|paren|gezinnen|vrouwen|mannen|moeders|vaders|kinderen|leerlingen|klanten|clienten|patienten|bezoekers|medewerkers|collega's|inwoners|deelnemers|studenten|passagiers|reizigers|burgers|aanvragers|sollicitanten|werknemers|vrijwilligers|huurders|scholieren|cursisten|gasten|lezers|kiezers|gebruikers|personen|echtparen)";
const ownGroup =
	/\b(?:mijn|m'n|onze|ons|als|wij|ben|was|andere|mede|net als|zoals|kind van|zoon van|dochter van|uit|leven met) (?:twee |drie )?$/;
const thingNouns =
	'(?:jaarverslag|rapport|plan|project|boek|proefschrift|idee|website|app|systeem|nota|begroting|beleid|voorstel|gebouw|brug|product|prototype|programma|gedicht|lied|voorstelling|film|wet|contract|verslag|tentoonstelling|omgevingsvisie|structuurvisie)';
const somebody =
	/\b(?:oma|opa|meneer|mevrouw|tante|oom|de heer|mevr|dhr) (?:[a-z'-]+ ){0,2}[a-z'-]+(?: mee)?, (?:[a-z ]+, )*$/;

/** Turns of phrase, pieces of work and other people's lives that look like a clue in Dutch. */
export const dutchTurns: readonly Turn[] = [
	// “de aangiften van gescheiden ouders”, “ik volgde transgender jongeren”
	...(['FAMILY', 'ORIENTATION', 'HEALTH', 'RELIGION', 'AGE', 'PREGNANCY'] as const).map(
		(type): Turn => ({
			type,
			word: /^[a-z' -]+$/,
			notBefore: ownGroup,
			after: new RegExp(`^ (?:[a-z]+e )?${groups}\\b`),
		}),
	),
	// “met oma Afua, rolstoel, dikke vingers”
	...(['HEALTH', 'FAMILY', 'AGE'] as const).map((type): Turn => ({ type, word: /./, before: somebody })),
	// “gehuwd, samenwonend of alleenstaand”, “Christen, moslim of geen van beide”
	...(['FAMILY', 'RELIGION', 'ORIENTATION', 'GENDER', 'HEALTH'] as const).map(
		(type): Turn => ({
			type,
			word: /^[a-z]+$/,
			notBefore: /\b(?:ik|ben|mijn|als|of) (?:een )?$/,
			after:
				/^(?:, [a-z]+){1,3} (?:of|en\/of) (?:geen|iets|niets|wat|niet|anders|[a-z]+(?:end|staand|huwd|scheiden|trouwd|duwe|isch|ist|jood|hindoe|moslim|lesbisch|hetero|dove?|blind))\b/,
		}),
	),
	{
		type: 'RELIGION',
		word: /^[a-z]+$/,
		before: /^[a-z]+, (?:[a-z]+, )*$/,
		after: /^ of (?:geen|iets|niets|wat|niet|anders|allebei|beide)\b/,
	},
	// “de bevalling van het jaarverslag”
	{
		type: 'PREGNANCY',
		word: /(?:bevalling|geboorte|zwanger\w*|weeen)$/,
		after: new RegExp(`^ van (?:de|het|een|ons|onze|dit|dat) (?:[a-z]+ )?${thingNouns}\\b`),
	},
	{
		type: 'FAMILY',
		word: /^(?:een )?(?:baby|kind|peuter|kleuter|tweeling|puber|meisje|jongen)$/,
		before: /(?:\b(?:de|het|elke|iedere|met|van|voor|over)|[:,])(?: een)? $/,
		notBefore:
			/\b(?:ik heb|heb ik|mijn|kregen we|wij hebben|we hebben|moeder van|vader van|oma van|opa van|zorg voor)\b/,
		after: /^ (?:die|dat) (?!(?:ik|wij|we|mij|mijn)\b)[a-z]+/,
	},
	// “vader koffie, moeder gebeld”
	{
		type: 'FAMILY',
		word: /^(?:vader|moeder|ouders|zoon|dochter|opa|oma)$/,
		before: /(?:[:,] |\b(?:eerst|daarna|toen|dan) )$/,
		notBefore: /\b(?:mijn|m'n|ik ben|ik was|als|thuis|prive)\b/,
		after:
			/^(?: [a-z]+)?(?: (?:gegeven|gebeld|gesproken|gerustgesteld|uitgenodigd|gemaild|bedankt|aangesproken|gevraagd|gehoord)|, (?:moeder|vader|zoon|dochter|school|toen|daarna|kind|juf|opa|oma)\b)/,
	},
	// “een zeiljacht zonder papieren”
	{
		type: 'ORIGIN',
		word: /^zonder papieren$/,
		before:
			/(?:\b(?:een|het|de|die|dat|twee|drie|vier|elk|elke) (?:[a-z]+e? )?(?!(?:tijd|jaar|leven|jaren|maanden|weken)\b)[a-z]+|\b(?:lag|stond|stonden|lagen|kwam|kwamen|reed|reden|voer|verkocht|geleverd)(?: [a-z]+){0,3}) $/,
		notBefore: /\b(?:ik|wij|we|mij) (?:[a-z]+ ){0,5}$/,
	},
	// “Voor een azc ontwikkelde ik gerechten”
	{
		type: 'ORIGIN',
		word: /^(?:azc|asielzoekerscentrum|inburgering\w*|asiel\w*|naturalisatie\w*)$/,
		before: /\b(?:voor|aan|namens|bij|over|van) (?:een|het|dat|elk|ieder|twee|drie) $/,
		after:
			/^ (?:ontwikkelde|maakte|schreef|bouwde|tekende|kookte|regelde|leverde|verzorgde|ontwierp|plande|organiseerde|controleerde|inspecteerde|berekende|vertaalde|reed|bezorgde|adviseerde|repareerde|schilderde) (?:ik|wij|we)\b/,
	},
	{
		type: 'FAMILY',
		word: /^(?:omgangsregeling|co-?ouderschap|alimentatie|voogdij|gezag)$/,
		before: new RegExp(`\\b(?:(?:over|van|bij|rond|inzake) (?:de|een|het|hun) |over |${groups} met )$`),
		notBefore: /\b(?:mijn|ik heb|eigen) (?:[a-z]+ ){0,2}$/,
	},
	{ type: 'HEALTH', word: /overgang$/, after: /^ (?:naar|van|tussen|op|bij|over)\b/ },
	{
		type: 'HEALTH',
		word: /^(?:blind|doof)$/,
		after: /^ voor (?!(?:mijn |het |een )?(?:linker|rechter|hoge|lage|oor|oog|zachte))/,
	},
	// “Zestig man, één vraag”, “Een man met een verblijfsvergunning wachtte”
	{
		type: 'GENDER',
		word: /^(?:man|vrouw)$/,
		before: /\b(?:\d+|[a-z]*(?:tig|tien)|twee|drie|vier|vijf|zes|zeven|acht|negen|honderd|duizend|paar) $/,
		notBefore: /\b(?:ik|mijn) /,
	},
	{
		type: 'GENDER',
		word: /^(?:man|vrouw|jongen|meisje|dame|heer)$/,
		before: /^(?:een|de|die|deze) (?:[a-z]+e )?$/,
		after:
			/^ (?:met|in|uit|van|achter|voor|die|zonder|aan|op|bij) [^.;]* (?!ik\b)[a-z]+(?:te|de|en)?\b(?! ik)/,
	},
	{
		type: 'AGE',
		word: /plussers?$/,
		before: /\b(?:onder|voor|van|met|aan|over|door|de|alle|veel|veertig|honderd|\d+) $/,
		notBefore: /\b(?:ik ben|mijn|wij|als)(?: een)? $/,
	},
];
