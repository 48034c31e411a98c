/** Gendered job names, the words that only look so, and the names to use instead. Heads are word endings. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

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
