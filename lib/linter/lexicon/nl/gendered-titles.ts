/** Gendered job names, the words that only look so, and the names to use instead. Heads are word endings. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const dutchManExceptions: ReadonlySet<string> = new Set(
	list(
		'roman romans talisman ottoman sjamaan shaman sneeuwman german norman oman human woman superman batman spiderman ' +
			'walkman pacman kaaiman caiman musulman muzelman germaan landsman buurman edelman alleman jan iedereman elleman ' +
			'nomman orleman dolman weduwman bosman boeman dodeman oerman roofman kerstman ijsman strip stripman mensman ' +
			'hetman alderman exman bijman eenman tweeman echtman kroman bruidsman vrouwman mevrouwman trouwman huisman',
	),
);

export const dutchWomanExceptions: ReadonlySet<string> = new Set(
	list(
		'huisvrouw huisvrouwen mevrouw mevrouwen jonkvrouw jonkvrouwen buurvrouw buurvrouwen schoonvrouw echtvrouw',
	),
);

export const dutchFeminineHeads =
	'voorlichtster verpleegster werkster leidster begeleidster voorzitster verkoopster schoonmaakster huishoudster naaister kapster ' +
	'schrijfster danseres zangeres lerares onderwijzeres ambtenares secretaresse hostess stewardess bibliothecaresse ' +
	'kunstenares eigenares makelares handelares bestuurster vertegenwoordigster woordvoerster woordvoerdster voedster verzorgster ' +
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

export const dutchFeminineEndings =
	'trice trices euse euses oniste onistes aliste alistes iniste inistes uriste uristes ariste aristes ptiste ologe ologes goge goges eneuse aresse aressen';

export const dutchEndingExceptions: ReadonlySet<string> = new Set(
	list(
		'matrice matrices analoge homologe horloge catalogue juiste onjuiste triste friteuse friteuses milieuse synagoge synagoges ',
	),
);

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
