/** Named word classes for patterns (`@team`), per language. White space or a bar separates; the notation is that of `pattern.ts`. */

export const classes: Readonly<Record<string, string>> = {
	team: 'team{,s} crew{,s} squad group bunch workforce staff colleagues coworkers gang tribe office department unit club',
	climate: 'vibe atmosphere culture environment spirit energy feel workplace',
	mod: 'and very really highly fairly but also or quite fun *al *ic *ive *ful *ous *ing *ed *ish *ly *y small large diverse open keen bright smart hip tight fresh bold dynamic vibrant',
	person:
		'person people someone somebody individual{,s} candidate{,s} applicant{,s} colleague{,s} employee{,s} professional{,s} talent talents graduate{,s} developer{,s} engineer{,s} adviser{,s} advisor{,s} analyst{,s} officer{,s} manager{,s} clerk{,s} nurse{,s} teacher{,s} researcher{,s} lawyer{,s} designer{,s} consultant{,s} planner{,s} assistant{,s} worker{,s} hire{,s} recruit{,s} accountant{,s} administrator{,s} driver{,s} receptionist{,s} secretary leader{,s} gun{,s} blood mind{,s} face{,s} soul{,s} member{,s} starter{,s} economist{,s} technician{,s} cleaner{,s} editor{,s} inspector{,s} scientist{,s} secretary specialist{,s} doctor{,s} firefighter{,s} coordinator{,s} programmer{,s} writer{,s} architect{,s} volunteer{,s} helper{,s}',
	experience: 'experience practice expertise',
	not: "no not never cannot can't don't doesn't won't isn't aren't without hardly rarely nor neither nobody noone",
	must: 'must required needed essential mandatory compulsory necessary obligatory prerequisite expected requirement condition demanded',
	be: "are be is you're being stay remain",
	seeker:
		'candidate{,s} applicant{,s} person people colleague{,s} someone somebody anyone those individual{,s} employee{,s}',
	decade: 'teens twenties thirties forties fifties sixties 20s 30s 40s 50s 60s',
	faith:
		'christian catholic protestant muslim islamic jewish hindu buddhist reformed evangelical orthodox sikh mormon methodist anglican lutheran baptist calvinist biblical',
	nation:
		'dutch english british german belgian french american european western eu uk irish scottish welsh flemish polish turkish moroccan surinamese african asian indian caribbean scandinavian nordic northern southern eastern',
	place:
		'amsterdam area britain city country county district dutch england europe here holland island ireland kingdom neighbourhood netherlands north region rotterdam scotland south town uk utrecht village wales west',
	kids: 'child children kid kids baby babies toddler{,s} dependant{,s} dependent{,s} offspring family',
	partner: 'partner husband wife spouse boyfriend girlfriend fiance',
	degree:
		"degree{,s} diploma{,s} bsc msc llb beng hnd hnc phd{,s} doctorate{,s} mba{,s} master's masters bachelor's bachelors alevels",
	ill: 'ill sick unwell absent poorly',
	grade: 'senior junior medior lead',
	neat: 'neat smart tidy wellgroomed groomed presentable polished immaculate impeccable elegant stylish attractive handsome beautiful pretty pleasant pleasing goodlooking wellkept fresh professional representative youthful clean sharp fashionable flawless appealing striking wholesome',
};
