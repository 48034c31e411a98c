/** Gendered job names, the words that only look so, and the names to use instead. Heads are word endings. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const englishManExceptions: ReadonlySet<string> = new Set(
	list(
		'human humans superhuman german germans roman romans talisman ottoman shaman caiman cayman woman women specimen regimen ' +
			'acumen abdomen stamen bitumen semen yemen hymen lumen ramen norman oman walkman pacman superman batman spiderman ' +
			'snowman nonhuman inhuman subhuman kinsman kinsmen countrymen countryman englishman dutchman frenchman irishman ' +
			'scotsman gentleman gentlemen caveman strongman everyman madman madmen ',
	),
);

export const englishTitles =
	'{wai,ac,seams,conduc,instruc,hun,sculp}tress{,es} {host,steward,govern,author,manager,priest,abb,patron}ess{,es} *stewardess *mistress *mistresses ' +
	'usherette{,s} *maid *maids {bus,paper,bell,cow,errand,news,ball,stable}boy{,s} {shop,sales,ball,cow}girl{,s} {head,house,school}master{,s} ' +
	'masseu{se,ses,r,rs} comedienne{,s} {land,sales,char,fore,chair}lad{y,ies} matron{,s} manservant house{father,mother} schoolmarm ' +
	'aviatrix suffragette majorette{,s} chauffeuse starlet{,s} danseuse ballerina{,s} benefactress ';

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
	postman: 'postal worker',
	mailman: 'mail carrier',
	businessman: 'business professional',
	businesswoman: 'business professional',
	waitress: 'waiting staff',
	actress: 'actor',
	hostess: 'host',
	stewardess: 'flight attendant',
	barmaid: 'bar staff',
	chambermaid: 'room attendant',
	headmaster: 'head teacher',
	seamstress: 'sewing worker',
	masseuse: 'massage therapist',
	landlady: 'property owner',
	manageress: 'manager',
};
