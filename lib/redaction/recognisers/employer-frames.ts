const heads =
	'gemeente|gemeentehuis|gemeentewerken|gemeentewerf|burgerzaken|publiekszaken|handhaving|klantcontactcentrum|milieustraat|sociale zaken|leerplicht|buitendienst|stadstoezicht|schuldhulpverlening|landgoed|kasteel|buitenplaats|dierenpark|pretpark|attractiepark|vakantiepark|recreatiepark|kindertehuis|tehuis|internaat|brandweerpost|brandweerkazerne|stadhuis|stadskantoor|gemeentekantoor|provinciehuis|deelgemeente|provincie|waterschap|hoogheemraadschap|omgevingsdienst|regio|veiligheidsregio|brandweer|ggd|ggz|woningcorporatie|woningstichting|woonstichting|corporatie|stichting|zorggroep|zorginstelling|zorgcentrum|verzorgingshuis|verpleeghuis|thuiszorg|thuiszorgorganisatie|ziekenhuis|kliniek|praktijk|huisartsenpraktijk|tandartspraktijk|fysiotherapiepraktijk|apotheek|bakkerij|slagerij|garage|garagebedrijf|autobedrijf|transportbedrijf|aannemersbedrijf|bouwbedrijf|installatiebedrijf|schildersbedrijf|schoonmaakbedrijf|hoveniersbedrijf|loonbedrijf|familiebedrijf|bedrijf|firma|drukkerij|kwekerij|boerderij|manege|restaurant|cafe|hotel|zorghotel|supermarkt|winkel|boekhandel|kapsalon|bureau|adviesbureau|ingenieursbureau|architectenbureau|reclamebureau|uitzendbureau|advocatenkantoor|notariskantoor|accountantskantoor|kantoor|makelaar|makelaardij|museum|bibliotheek|theater|zwembad|kinderopvang|kinderdagverblijf|basisschool|school|buurthuis|wijkteam|sociaal team|jongerencentrum|welzijnsorganisatie|sociale werkplaats|werkplaats|werf|scheepswerf|rederij|omroep|uitgeverij|brouwerij|rechtbank|scholengemeenschap|waterbedrijf|energiebedrijf|vervoersbedrijf|start-?up|verzekeraar|reisbureau|groothandel|fabriek|steenfabriek|camping|sportschool|werkbedrijf|sociale dienst|regionale? \\w+|vereniging|tuincentrum|fietsenmaker|rijwielhandel|schoonmaakdienst|veehouderij|melkveebedrijf|slijterij|schoenmakerij|timmerfabriek|timmerbedrijf|machinefabriek|kringloop|kringloopwinkel|bouwmarkt|snackbar|eetcafe|lunchroom|ijssalon|jachthaven|scheepvaartbedrijf|visserijbedrijf|beveiligingsbedrijf|callcenter|stukadoorsbedrijf|dakdekkersbedrijf|loodgietersbedrijf|metaalbedrijf|groenvoorziening|zorgboerderij|hospice|peuterspeelzaal|kindcentrum|buitenschoolse opvang|bso|dierenkliniek|dierenarts|opticien|drogist|welzijn|stadsbank|kredietbank|belastingsamenwerking|recreatieschap|werkvoorzieningschap|jeugdzorginstelling|ouderenzorg|woonzorgcentrum|revalidatiecentrum|huisartsenpost|laboratorium|pakhuis|distributiecentrum|busbedrijf|taxibedrijf|havenbedrijf|tuinderij|viswinkel|wasserij|naaiatelier|pizzeria|crèche|creche';
const englishHeads =
	'gemeente|waterschap|hoogheemraadschap|provincie|omgevingsdienst|veiligheidsregio|ggd|municipality of|city of|town of|province of|county of|borough of|council of|region of|water authority|water board|regional water authority|safety region|housing association|housing corporation|housing company|care group|care home|nursing home|home care organisation|hospital|clinic|practice|pharmacy|bakery|butcher|butchers|garage|transport company|construction company|building firm|cleaning company|family business|family firm|company|firm|printer|nursery|farm|restaurant|cafe|hotel|supermarket|shop|chippy|bistro|inn|pub|brewery|vineyard|orchard|studio|workshop|mill|dairy|foundry|bookshop|hair salon|agency|consultancy|engineering firm|architects|law firm|accountancy firm|estate agent|museum|library|theatre|swimming pool|day care|primary school|school|community centre|neighbourhood team|youth centre|charity|foundation|shipyard|broadcaster|publisher|brewery|court|startup|start-up|insurer|wholesaler|factory|campsite|gym|social services|laundry|employment agency|temp agency|environment agency|environmental service|fire brigade|fire service';
const tailHead =
	'(?:hospital|clinic|council|consultancy|consulting|bakery|school|foundation|group|trust|solutions|engineering|architects|logistics|care|housing|services|partners|associates|ltd|limited|inc|llp|llc|gmbh|plc|bv|nv|vof|zorg|wonen|advies|bouw|transport|techniek|groep|zonen|zn|makelaars|advocaten|notarissen|accountants|ingenieurs|installaties|logistiek|kinderopvang|zorggroep|bakkerij|holding|media|energie|energy|systems|technologies|technology|farm|hotel|restaurant|bank|verzekeringen)';
const work =
	'werk|werkte|werken|werkzaam|gewerkt|begonnen|begon|start|startte|gestart|stage|stageplek|traineeship|afstudeerstage|meeloopstage|in dienst|loopbaan|baan|bijbaan|bijbaantje|dienstverband|contract|aangesteld|gedetacheerd|vrijwilliger|vrijwilligerswerk|eigenaar|oprichter|mede-eigenaar|leerling|functie|adviseur|medewerker|medewerkster|manager|coordinator|teamleider|projectleider|consulent|monteur|verpleegkundige|docent|jurist|planner|beleidsmedewerker|receptionist\\w*|ontslagen|ontslag|uitzendkracht|zzp|werkgever|jaar|jaren|assistent|boekhouder|souschef|kelner|serveerster|verzorgende|lasser|leerwerktraject|leerwerkplek|administratie|ontwikkelaar|programmeur|analist|inspecteur|toezichthouder|chauffeur|kok|magazijn\\w*|solliciteerde|overgestapt|dienst|rijd|reed';
const englishWork =
	'work|works|worked|working|employed|employee|job|career|internship|intern|placement|trainee|traineeship|apprentice|apprenticeship|started|began|joined|contract|seconded|volunteer|volunteered|owner|founder|co-founder|position|role|adviser|advisor|officer|manager|coordinator|team leader|project leader|consultant|mechanic|nurse|teacher|lawyer|planner|receptionist|redundant|temp|freelance|employer|years|assistant|accountant|developer|programmer|analyst|inspector|driver|cook|engineer|clerk|currently|previously|secondment|dispatcher|decade|nurse|caretaker|cleaner|welder|electrician|carpenter|porter|cashier|tutor|technician|journalist|editor|warehouse|apprenticed|boss|manager|deckhand|labourer|gardener|caseworker|social worker|bookkeeper|teller|supervisor|barista|chef|waiter|bus driver|operator|agent|designer|researcher|scientist|pharmacist|therapist|midwife|paramedic|counsellor|liaison';
/** Frames of work that end right before the employer. */
export const frame = {
	nl: new RegExp(
		`\\b(?:${work})\\b(?: (?!(?:en|maar|dat|die|omdat|samen)\\b)[\\w',-]{1,40}){0,7}? (?:bij|voor|van|namens|op|aan|in)(?: (?:de|het|een|mijn|onze|'t))?(?= )`,
		'g',
	),
	en: new RegExp(
		`\\b(?:${englishWork})\\b(?: (?!(?:and|but|that|who|because|together)\\b)[\\w',-]{1,40}){0,7}? (?:at|for|with|from|of)(?: (?:the|a|an|my|our))?(?= )`,
		'g',
	),
};
/** Frames that end in a word of kind, such as “gemeente”. The words before it are in a group that captures: see `compact`. */
export const headed = {
	nl: new RegExp(
		`\\b(?:bij|voor|van|namens|op|aan|in|vanuit|via|mijn|als|onze|de)( (?:de|het|een|mijn|onze|kleine|vorige|oude|huidige|lokale|regionale|grote|\\w+e)){0,3} (?:${heads})(?= )`,
		'g',
	),
	en: new RegExp(
		`\\b(?:at|for|with|from|of|my|our|joined|in|the)( (?:the|a|an|my|our|small|previous|former|current|local|regional|large|\\w+)){0,2} (?:${englishHeads})(?= )`,
		'g',
	),
};
export const employerWord =
	/\b(?:mijn (?:vorige |huidige |laatste |eerste |oude |toenmalige |eigen )*(?:werkgever|bedrijf|zaak|eenmanszaak|onderneming|winkel|organisatie|stagebedrijf|leerbedrijf|opdrachtgever)|my (?:previous |current |last |first |former |own |then )*(?:employer|company|business|firm|shop|organisation|organization|internship company))(?: (?:is|was|heet|heette|at the time|toen|destijds|called|named))*[,:]?(?: de| het| the)?(?= )/g;
/** “Mijn oude post was Brandweer Papendrecht”. */
export const formerPost =
	/\b(?:mijn|m'n) (?:oude|vorige|eerste|laatste|huidige|toenmalige|tweede) (?:post|plek|standplaats|werkplek|baan|kazerne|stek|werk|stage|stageplek|club|ploeg)(?: (?:is|was|werd|heette|lag))(?: bij| op)?(?: de| het)?(?= )/g;
export const tail = new RegExp(
	`\\b(?:at|for|bij|voor|van|with|from|joined|mijn|my)(?: (?:the|de|het|een|my|mijn))? (?=(?:[\\w&'.-]{1,40} ){1,4}${tailHead}\\b)`,
	'g',
);
export const legal =
	/\b(?=[\w&'.-]{1,40}(?: [\w&'.-]{1,40}){0,3} (?:bv|b\.v|nv|n\.v|vof|v\.of|vo\.f|v\.o\.f|& zn|& zonen|en zonen|ltd|limited|gmbh|inc|llp|& sons|and sons|& co)\b)/g;
export const first = /\b(?:ik|mij|mijn|me|i|my|i'm|i've|we|wij|ons|onze|our)\b/;
/** A sentence that speaks of working. */
export const working = {
	nl: new RegExp(
		`\\b(?:${work}|(?:liep|gaf|deed|zat|stond|hielp|sleutelde|leerde|maakte|regelde|behandelde|draaide|verzorgde|begeleidde|schreef|\\w{3,20}[td]e) ik|ik (?:liep|gaf|deed|sleutelde|poetste|run|leid|leidde))\\b`,
	),
	en: new RegExp(`\\b(?:${englishWork}|i (?:ran|run|led|taught|cleaned|learned|learnt|did|managed))\\b`),
} as const;
/** “Gemeente Oss, 2010-2015”, “veertien jaar Brandweer Haaglanden”: a word of kind without a preposition. */
export const telegraphic = new RegExp(
	`(?:^|[\\n:;,(-] ?|\\b(?:jaar|jaren|years|nu|now|eerst|later|daarna|toen) )(?=(?:${heads}) )`,
	'g',
);
/** “Bij De Zonnehoek werkte ik”: the employer comes first. */
export const inverted = /\b(?:bij|voor|at|for)(?= )/g;
export const invertedAfter =
	/^(?: (?:[a-z]+huis|fabriek|hotel|school|hospital|hotel))?, (?:waar|where) (?:ik|i)\b|^ (?:gaven|lieten|leerden) (?:ze|zij) (?:mij|me|ons)\b|^ they (?:even )?(?:gave|let|taught|trained|paid|promoted) (?:me|us)\b|^(?:, [^,.;]{3,50},)? (?:(?:werk|was|ben|liep|had|stond|hielp|begon|kreeg|mocht|deed|zat|reed|gaf|leid|run|ontwierp|schreef|\w{3,20}[td]e) ik\b|ik (?:werkte|werk|deed|leerde)\b|, i \w+|i (?:\w+ed|was|did|learnt|ran|led|taught))/;
/** Bodies that carry the name of a region: that name then counts, also when it is public by itself. */
export const regional =
	/^(?:gemeente|gemeentehuis|stadhuis|stadskantoor|gemeentekantoor|deelgemeente|provincie|waterschap|hoogheemraadschap|omgevingsdienst|regio|veiligheidsregio|brandweer|ggd|ggz|rechtbank|municipality of|province of|county of|city of|town of|region of|water authority|safety region)$/;
/** An employer named after a comma: “bij dezelfde baas gewerkt, Gebr. Osnabrugge Wegenbouw”. */
export const apposed =
	/\b(?:(?:bij|voor) (?:dezelfde|een|mijn|die|deze|\w+) (?:kleine |grote |oude |lokale |plaatselijke )?(?:baas|werkgever|bedrijf|familiebedrijf|aannemer|zaak|winkel|fabriek|kantoor|bureau|instelling)(?: (?:gewerkt|gezeten|gestaan|begonnen|in dienst))?|(?:for|at|with) (?:the same|one|a|my|that|an) (?:small |large |old |local |family )?(?:boss|employer|company|firm|business|family business|contractor|shop|factory|office|bureau))(?:,| -|:) (?=[a-z])/g;
/** What says that an organisation is somebody one deals with: “Bouwbedrijf Peters, onze lastigste klant”. */
export const otherParty =
	/^ (?:inspecteerde|controleerde|keurde|bezocht|bezorgde|handhaafde|taxeerde|schouwde|doorzocht|beboette|verhoorde|interviewde|ontruimde) (?:ik|wij|we)\b|^, (?:onze|mijn|een|de|toen|toenmalige) (?:[a-z]+ ){0,2}(?:klant|leverancier|opdrachtgever|aannemer|huurder|concurrent|afnemer|onderaannemer|aanvrager|vergunninghouder|indiener|tegenpartij|wederpartij|verhuurder|customer|supplier|client)\b/;
