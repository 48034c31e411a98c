/** Gendered job names. Heads are word endings: `*werkster` also finds `maatschappelijk werkster` and `medewerkster`. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Dutch words in -man that name no job, or not a person. */
export const dutchManExceptions: ReadonlySet<string> = new Set(
	list(
		'roman romans talisman ottoman sjamaan shaman sneeuwman german norman oman human woman superman batman spiderman ' +
			'walkman pacman kaaiman caiman musulman muzelman germaan landsman buurman edelman alleman jan iedereman elleman ' +
			'nomman orleman dolman weduwman bosman boeman dodeman oerman roofman kerstman ijsman strip stripman mensman ' +
			'hetman alderman exman bijman eenman tweeman echtman kroman bruidsman vrouwman mevrouwman trouwman huisman',
	),
);

/** -vrouw words that are no job name (`huisvrouw` belongs to family). */
export const dutchWomanExceptions: ReadonlySet<string> = new Set(
	list(
		'huisvrouw huisvrouwen mevrouw mevrouwen jonkvrouw jonkvrouwen buurvrouw buurvrouwen schoonvrouw echtvrouw',
	),
);

/** Dutch feminine heads; plural in -s or -n is added. */
export const dutchFeminineHeads =
	'verpleegster werkster leidster begeleidster voorzitster verkoopster schoonmaakster huishoudster naaister kapster ' +
	'schrijfster danseres zangeres lerares onderwijzeres ambtenares secretaresse hostess stewardess bibliothecaresse ' +
	'kunstenares eigenares makelares handelares bestuurster vertegenwoordigster woordvoerdster voedster verzorgster ' +
	'kleuterleidster opzichtster bemiddelaarster bemiddelaarster regisseuse trainster speelster schrijfster loopster ' +
	'poetsster dienster serveerster opvangster oppasster inpakster pakster plukster vulster bezorgster koerierster ' +
	'telster wasster strijkster opmaakster tekenaarster tekenares ontwerpster ontwikkelaarster programmeerster bouwster ' +
	'onderzoekster adviseuse controleuse coiffeuse masseuse chauffeuse serveuse ouvreuse monteuse souffleuse acquisiteuse ' +
	'opnemster aannemster onderneemster werkneemster medewerkneemster werkgeefster lesgeefster raadgeefster ' +
	'bedrijfsleidster ploegleidster hulpverleenster dienstverleenster zorgverleenster rechercheuse inspectrice directrice ' +
	'redactrice conductrice conservatrice animatrice actrice lectrice coordinatrice operatrice presentatrice administratrice ' +
	'ambassadrice curatrice decoratrice instructrice organisatrice restauratrice mediatrice psychotherapeute ' +
	'caissiere cuisiniere couturiere cabaretiere hoteliere costumiere kokkin boerin herderin waardin tuinierster ' +
	'tuinvrouw hovenierster agente assistente docente studente consulente presidente dirigente referente correspondente ' +
	'producente regente collectante figurante predikante commandante kommandante sollicitante kandidate accountante ' +
	'fabrikante passante consultante laborante praktikante repetente advocate therapeute fysiotherapeute architecte ' +
	'gerante intendante surveillante diakones diacones zuster wijkzuster ziekenzuster ' +
	'verpleegzuster ziekenbroeder verpleegbroeder koffiejuffrouw toiletjuffrouw juffrouw juf kleuterjuf schooljuf winkeljuffrouw ' +
	'kantinejuffrouw garderobejuffrouw bardame winkeldame toiletdame koffiedame kantinedame baliedame receptiedame ' +
	'garderobedame telefoniedame keukendame winkelmeisje kassameisje koffiemeisje baliemeisje winkelmeid keukenmeid ' +
	'dienstmeid dienstmeisje schoonmaakmeisje loopjongen krantenjongen magazijnjongen winkeljongen liftjongen ' +
	'kantoorjongen keukenjongen stalknecht gastheer kasteelheer landheer bedrijfsjuriste drogiste ' +
	'vertaalster tolkster redenaarster begrootster planster uitzendster bewaakster bewaarster toezichthoudster ' +
	'cheffin chefin schoolhoofdster administratiefster hoofdzuster kamermeisje kinderjuf kinderjuffrouw kinderverzorgster ' +
	'gouvernante kraamverzorgster thuiszorgster wijkverpleegster chirurge barvrouw ' +
	'kuisvrouw trainersvrouw tekstschrijfster vrijwilligster receptioniste gouvernante opleidster opvoedster oprichtster ' +
	'verslaggeefster uitgeefster omroepster wijkwerkster jongerenwerkster bewindsvrouwe winnares kenster promotrice cursusleidster ' +
	'meesteres dichteres bedienster bestelster maakster kledingmaakster vormgeefster makelaarster ' +
	'stuurster bakkerin bakster slageres molenares visagiste schoonheidsspecialiste pedicuurster nagelstyliste kaartverkoopster ' +
	'eindredactrice hoofdredactrice burgemeesteres lasster schilderes beeldhouwster kraamhulpster ' +
	'interieurverzorgster gastvrouw';

/** Dutch productive endings; a test drops words that only look so. */
export const dutchFeminineEndings =
	'trice trices euse euses oniste onistes aliste alistes iniste inistes uriste uristes ariste aristes ptiste ologe ologes goge goges eneuse aresse aressen';

export const dutchEndingExceptions: ReadonlySet<string> = new Set(
	list(
		'matrice matrices analoge homologe horloge catalogue juiste onjuiste triste friteuse friteuses milieuse synagoge synagoges ',
	),
);

/** Suggestions by head, Dutch; the title in capitals or compound keeps its left part. */
export const dutchNeutral: Readonly<Record<string, string>> = {
	brandweerman: 'brandweermedewerker',
	politieman: 'politieagent',
	politievrouw: 'politieagent',
	vakman: 'vakkracht',
	vakmannen: 'vakkrachten',
	vaklieden: 'vakkrachten',
	vaklui: 'vakkrachten',
	timmerman: 'timmerkracht',
	cameraman: 'camera-operator',
	geluidsman: 'geluidstechnicus',
	voorman: 'ploegleider',
	postman: 'postbezorger',
	vuilnisman: 'afvalinzamelaar',
	vuilnismannen: 'afvalinzamelaars',
	klusjesman: 'klusser',
	stuurman: 'stuurkracht',
	zakenman: 'ondernemer',
	raadsman: 'advocaat',
	raadsvrouw: 'advocaat',
	ombudsman: 'ombudspersoon',
	ombudsvrouw: 'ombudspersoon',
	vertrouwensman: 'vertrouwenspersoon',
	vertrouwensvrouw: 'vertrouwenspersoon',
	contactman: 'contactpersoon',
	vroedvrouw: 'verloskundige',
	werkster: 'schoonmaker',
	poetsvrouw: 'schoonmaker',
	schoonmaakster: 'schoonmaker',
	verpleegster: 'verpleegkundige',
	zuster: 'verpleegkundige',
	ziekenbroeder: 'verpleegkundige',
	secretaresse: 'secretarieel medewerker',
	directiesecretaresse: 'directieassistent',
	medewerkster: 'medewerker',
	receptioniste: 'receptiemedewerker',
	telefoniste: 'medewerker telefonie',
	typiste: 'medewerker tekstverwerking',
	caissiere: 'kassamedewerker',
	gastvrouw: 'medewerker ontvangst',
	gastheer: 'medewerker ontvangst',
	lerares: 'leraar (m/v/x)',
	docente: 'docent',
	assistente: 'assistent',
	directrice: 'directeur',
	voorzitster: 'voorzitter',
	leidster: 'leider',
	stewardess: 'cabinemedewerker',
	serveerster: 'medewerker bediening',
	koffiejuffrouw: 'medewerker catering',
	kokkin: 'kok',
	masseuse: 'masseur (m/v/x)',
	verkoopster: 'verkoopmedewerker',
	juriste: 'jurist',
	psychologe: 'psycholoog',
	pedagoge: 'pedagoog',
	inspectrice: 'inspecteur',
	redactrice: 'redacteur',
	agente: 'agent',
	begeleidster: 'begeleider',
};

/** English words in -man or -men that are no job name. */
export const englishManExceptions: ReadonlySet<string> = new Set(
	list(
		'human humans superhuman german germans roman romans talisman ottoman shaman caiman woman women specimen regimen ' +
			'acumen abdomen omen stamen bitumen semen yemen hymen lumen ramen amen numen rumen cyclamen foramen duramen cerumen ' +
			'dolmen ketman norman oman walkman pacman superman batman spiderman snowman bogeyman ataman dragoman mussulman ' +
			'nonhuman inhuman subhuman posthuman kinsman kinsmen statesmanlike countrymen countryman englishman ' +
			'dutchman frenchman irishman scotsman gentleman gentlemen caveman strongman everyman madman madmen yeomen flamen ' +
			'catechumen toman desman cayman ',
	),
);

/** English feminine or masculine job names. */
export const englishTitles =
	'waitress{,es} actress{,es} hostess{,es} stewardess{,es} *stewardess seamstress{,es} governess{,es} headmistress{,es} *mistress ' +
	'postmistress{,es} authoress manageress{,es} proprietress poetess usherette{,s} barmaid{,s} chambermaid{,s} milkmaid{,s} ' +
	'housemaid{,s} dairymaid{,s} handmaid{,en} nursemaid{,s} busboy{,s} paperboy{,s} bellboy{,s} cowboy{,s} errandboy shopgirl{,s} ' +
	'salesgirl{,s} newsboy{,s} stableboy ballboy{,s} ballgirl{,s} barboy cabinboy headmaster{,s} housemaster{,s} ' +
	'masseuse{,s} masseur{,s} comedienne{,s} laundress{,es} instructress{,es} directress conductress{,es} inspectress ' +
	'priestess ambassadress deaconess huntress sculptress songstress editress doctress tailoress ' +
	'landlady landladies saleslady salesladies charlady charwoman charwomen forelady washerwoman saleswoman saleswomen ' +
	'matron{,s} manservant menservants housefather housemother schoolmarm schoolmaster{,s} schoolmistress{,es} aviatrix ' +
	'executrix administratrix fisherwoman fisherwomen suffragette ' +
	'majorette{,s} chauffeuse starlet{,s} chairlady tradesmaid firelady camerawoman camerawomen danseuse ' +
	'ballerina{,s} benefactress patroness abbess ';

export const englishNeutral: Readonly<Record<string, string>> = {
	chairman: 'chair',
	chairwoman: 'chair',
	chairmen: 'chairs',
	fireman: 'firefighter',
	firemen: 'firefighters',
	policeman: 'police officer',
	policewoman: 'police officer',
	policemen: 'police officers',
	salesman: 'sales representative',
	saleswoman: 'sales representative',
	salesmen: 'sales representatives',
	spokesman: 'spokesperson',
	spokeswoman: 'spokesperson',
	foreman: 'supervisor',
	foremen: 'supervisors',
	craftsman: 'craftsperson',
	craftsmen: 'craftspeople',
	cameraman: 'camera operator',
	handyman: 'maintenance worker',
	repairman: 'repairer',
	workman: 'worker',
	workmen: 'workers',
	ombudsman: 'ombudsperson',
	tradesman: 'tradesperson',
	tradesmen: 'tradespeople',
	draughtsman: 'drafter',
	postman: 'postal worker',
	mailman: 'mail carrier',
	businessman: 'business professional',
	businesswoman: 'business professional',
	layman: 'layperson',
	middleman: 'go-between',
	waitress: 'waiting staff',
	actress: 'actor',
	hostess: 'host',
	stewardess: 'flight attendant',
	barmaid: 'bar staff',
	chambermaid: 'room attendant',
	headmaster: 'head teacher',
	headmistress: 'head teacher',
	seamstress: 'sewing worker',
	masseuse: 'massage therapist',
	landlady: 'property owner',
	manageress: 'manager',
	busboy: 'dining room attendant',
	delivery: 'courier',
};
