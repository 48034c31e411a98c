/** Gendered job names, the words that only look so, and the names to use instead. Heads are word endings. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const dutchManExceptions: ReadonlySet<string> = new Set(
	list(
		'romans talisman ottoman sneeuwman german norman superman batman spiderman walkman pacman kaaiman landsman buurman ' +
			'edelman alleman iedereman weduwman boeman kerstman bruidsman huisman',
	),
);

export const dutchWomanExceptions: ReadonlySet<string> = new Set(
	list('huisvrouw huisvrouwen mevrouw jonkvrouw buurvrouw schoonvrouw echtvrouw'),
);

// titles that no ending tells apart from other words
export const dutchFeminineHeads =
	'hostess stewardess secretaresse bibliothecaresse caissiere cuisiniere couturiere cabaretiere kokkin boerin ' +
	'herderin waardin bakkerin cheffin agente assistente docente studente consulente presidente dirigente referente ' +
	'correspondente producente regente collectante figurante predikante commandante sollicitante kandidate ' +
	'accountante consultante laborante advocate therapeute architecte chirurge gerante gouvernante diakones juf ' +
	'gastheer ziekenbroeder verpleegbroeder ' +
	'juffrouw ambassadrice';

export const dutchFeminineEndings =
	'ster sters trice trices euse euses iste istes ologe ologes goge goges ares aressen eres eressen zuster zusters dame dames juffrouw meid';

/** No titles of women: what ends in *ster*, *iste* and so on and means a thing, a quality or anybody. */
export const dutchNoTitle =
	/(?:m(?:aster|eester|inister|ester|onster|adame)|v(?:enster|ester|aster)|[kn]looster|[rt]ooster|register|cluster|luister|duister|juister|fluister|bijster|lijster|hamster|pleister|polyester|koester|poster|toaster|booster|gangster|youngster|semester|bolster|holster|(?:film|pop|rock|zee|pool|wereld|song|voetbal|tv|kerst)ster|sters?terren|[bw]uu?ster|tester|[euo]iste|triste|[mswv]iste|^matrice|friteuse|milieuse|onserieuse|serieuse|curieuse|nerveuse|ambitieuse|analoge|homologe|horloge|synagoge|hectare)s?$/;

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
