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
	// “In het azc in Budel gaf ik fietsles”
	{
		type: 'ORIGIN',
		word: /^(?:azc|asielzoekerscentrum|opvangcentrum|noodopvang)$/,
		after:
			/^(?: (?:in|van|bij) [a-z-]+)? (?:gaf|geef|organiseerde|begeleidde|controleerde|inspecteerde|vertaalde|hielp|verzorgde|regelde|kookte|leidde|draaide|deed|doe|repareerde|plaatste|bezorgde) (?:ik|wij|we) (?:[a-z]+ )?(?:fietsles|taalles|les|lessen|spreekuur|spreekuren|huiswerk\w*|inloop|rondleiding\w*|bewoners|kinderen|maaltijden|brandoefening\w*|de|het|een)\b/,
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
	// “getrouwd met mijn spreadsheet”, “de moeder van de afdeling formulieren”
	{
		type: 'FAMILY',
		word: /(?:ge)?trouwd$/,
		after:
			/^ met (?:mijn|het|de|dit|dat|zijn|haar|een) (?:[a-z]+e? )?(?!(?:man|vrouw|collega|jeugdliefde|jongen|meisje|buurjongen|buurmeisje|dominee|boer|liefde|vader|moeder)\b)(?:werk|spreadsheet\w*|baan|vak|zaak|bedrijf|systeem|excel|project\w*|rooster\w*|planning|agenda|telefoon|laptop|kantoor|winkel|boerderij|dijk|brug|machine\w*|code|team|dienst|haven|schip|auto|bus|vrachtwagen|keuken|dossier\w*|cijfers|archief|idee|methode|waarheid)\b/,
	},
	{
		type: 'FAMILY',
		word: /^(?:moeder|vader|oma|opa|peetvader|peetmoeder)$/,
		before: /\b(?:de|een soort|een beetje de|als) $/,
		after:
			/^ van (?:de|het|ons|onze|dit|die|elke|alle) (?:[a-z]+ )?(?:afdeling|team|ploeg|project|idee|plan|groep|werkvloer|kantine|balie|dienst|club|werkgroep|methode|regeling|formulier\w*|systeem|app|website|wijk|straat|nachtploeg|keuken|kantoor|winkel|klas|vloer|database|roosters?)\b/,
	},
	// “een cursus gebarentaal geregeld voor de balie”
	{
		type: 'HEALTH',
		word: /^(?:gebarentaal|braille|liplezen|schermlezer|ringleiding|gebarentolk|schrijftolk|rolstoel|rollator|scootmobiel)$/,
		before:
			/\b(?:cursus|workshop|training|les|lessen|folder|informatie|uitleg|versie|ondertiteling|filmpje|brief|test\w*|subsidie|aanvraag|aanvragen|voorziening|route|toilet|vergoeding|regeling) (?:(?:in|met|voor|over|van) )?(?:de |een )?$/,
		notBefore: /\b(?:mijn|mij|omdat ik|zodat ik) (?:[a-z]+ ){0,4}$/,
	},
	// “de Wmo, de Jeugdwet en de Participatiewet”
	...[
		{
			before:
				/\b(?:wmo|jeugdwet|bijstand|schuldhulp|wlz|zvw|ww|awb|wia|omgevingswet|wet)(?:,| en| of) (?:de )?$/,
		},
		{ after: /^(?: en|,| of) (?:de )?(?:wmo|jeugdwet|bijstand|schuldhulp|wlz|zvw|ww|awb|omgevingswet)\b/ },
	].map(
		(sides): Turn => ({
			type: 'HEALTH',
			word: /^(?:participatiewet|wmo|wia|wajong|ziektewet|wao)$/,
			notBefore: /\b(?:ik (?:zit|val|viel|zat|kreeg|heb)|(?:zit|val|viel|zat|kreeg|heb) ik|mijn)\b[^.;]*$/,
			...sides,
		}),
	),
	// “Het zwangerschapsverlof van de planner ving ik op”
	{
		type: 'PREGNANCY',
		word: /verlof$/,
		after:
			/^ van (?:de|een|onze|het|haar|twee|collega|mijn (?:collega|chef|leidinggevende|teamleider|baas|voorganger))\b/,
		notBefore: /\bmijn (?:[a-z]+ )?$/,
	},
	// “Ons ketelhuis is gedoopt tot De Zwaluw”
	{
		type: 'RELIGION',
		word: /gedoopt$/,
		after: /^ (?:tot|als|met een fles)\b/,
		notBefore: /\b(?:ik|ben|mijn) (?:[a-z]+ )?$/,
	},
	// “Ik leerde het van Marga, die nu met pensioen is”
	{
		type: 'AGE',
		word: /pensioen$/,
		before:
			/\b(?:die|hij|zij|ze|voorganger|voorgangster|collega|baas|chef|leidinggevende|buurman|buurvrouw|portier|conciërge|conrector)(?: (?!ik\b|mij\b|mijn\b)[a-z]+){0,4} (?:met|naar|van) (?:zijn |haar |vervroegd )?$/,
		notBefore: /\bik (?:[a-z]+ ){0,4}$/,
	},
	// “de werkgroep dementie”, “het protocol epilepsie”
	{
		type: 'HEALTH',
		word: /^[a-z -]+$/,
		before:
			/\b(?:de|het|een|onze|ons|die) (?:[a-z]+e )?(?:werkgroep|notitie|nota|folder|project|stichting|netwerk|campagne|themadag|protocol|commissie|lezing|handreiking|dossier|module|workshop|subsidie|poli|spreekuur|themaweek|casus|factsheet|richtlijn|zorgpad|keten|ketenzorg) (?:(?:over|rond|naar|voor|bij|inzake) )?$/,
		notBefore: /\b(?:mijn) (?:[a-z]+ ){0,2}$/,
	},
	// “de enquête op de islamitische basisschool”
	{
		type: 'ASSOCIATION',
		word: /(?:school|basisschool|kerk|moskee|gemeenschap)$/,
		before:
			/\b(?:enquete|controle|inspectie|voorlichting|verkeersles|schouw|meting|proef|bijeenkomst|inloopavond|ontruiming|brandoefening|rondleiding|vergunning|subsidie|parkeerplaats\w*|oversteek)\b[^.;]{0,30} (?:de|een|het) $/,
		notBefore: /\b(?:mijn|lid|zat ik|ik zat) /,
	},
	// “Bij Ajax-Feyenoord zet ik extra mensen in”
	{
		type: 'NAME',
		word: /^(?:ajax|feyenoord|psv|vitesse|heracles|heerenveen|cambuur|sparta|excelsior|willem ii|volendam|roda|oranje|excelsior|telstar)(?:[ -](?:ajax|feyenoord|psv|vitesse|heracles|heerenveen|cambuur|sparta|excelsior|willem ii|az|utrecht|twente|volendam|roda|duitsland|belgie))?$/,
	},
	// “de kerk van Tolbert”, “de haven van Ursem”
	{
		type: 'NAME',
		word: /^[a-z-]+$/,
		before:
			/\b(?:kerk|kerkje|dorp|dorpje|dorpshuis|haven|kerktoren|station|sluis|gemaal|polder|afrit|rotonde|buurtschap|gehucht|binnenstad|buitengebied|oprit) (?:van|bij) $/,
	},
	{
		type: 'AGE',
		word: /plussers?$/,
		before: /\b(?:onder|voor|van|met|aan|over|door|de|alle|veel|veertig|honderd|\d+) $/,
		notBefore: /\b(?:ik ben|mijn|wij|als)(?: een)? $/,
	},
];
