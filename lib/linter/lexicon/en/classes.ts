/** Named word classes for patterns (`@team`), per language. White space or a bar separates; the notation is that of `pattern.ts`. */

export const classes: Readonly<Record<string, string>> = {
	team: 'team{,s} crew{,s} squad group bunch workforce staff colleagues coworkers gang tribe office department unit club',
	climate: 'vibe atmosphere culture environment spirit energy feel workplace',
	mod: 'and very really highly fairly but also or quite fun *al *ic *ive *ful *ous *ing *ed *ish *ly *y small large diverse open keen bright smart hip tight fresh bold dynamic vibrant',
	person:
		'person people someone somebody individual{,s} candidate{,s} applicant{,s} colleague{,s} employee{,s} professional{,s} talent talents graduate{,s} developer{,s} engineer{,s} adviser{,s} advisor{,s} analyst{,s} officer{,s} manager{,s} clerk{,s} nurse{,s} teacher{,s} researcher{,s} lawyer{,s} designer{,s} consultant{,s} planner{,s} assistant{,s} worker{,s} hire{,s} recruit{,s} accountant{,s} administrator{,s} driver{,s} receptionist{,s} secretary leader{,s} gun{,s} blood mind{,s} face{,s} soul{,s} member{,s} starter{,s} economist{,s} technician{,s} cleaner{,s} editor{,s} inspector{,s} scientist{,s} secretary specialist{,s} doctor{,s} firefighter{,s} coordinator{,s} programmer{,s} writer{,s} architect{,s} volunteer{,s} helper{,s}',
	experience: 'experience',
};
