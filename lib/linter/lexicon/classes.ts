/** Named word classes for patterns (`@team`), per language. White space or a bar separates; the notation is that of `pattern.ts`. */
export const classes: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
	nl: {
		team: "team{,s,je} ploeg{,je} club{,je} clubje groep{,je} bende crew equipe collectief gezelschap clan gang afdeling kantoor vakgroep *team *teams *teampje *ploeg *club *groep collega{,'s} collegas *collega's *afdeling redactie directie",
		climate:
			'sfeer omgeving cultuur vibe werkcultuur bedrijfscultuur energie uitstraling mentaliteit instelling *sfeer *omgeving *cultuur *vibe',
		mod: 'en zeer heel erg maar ook of best nog lekker super relatief vrij behoorlijk vooral *e *isch *ief *ig *ige *lijk *end *aal *eel *baar *zaam *ant *ent *loos hecht open leuk hip fris snel slim gedreven ervaren groot klein divers nieuw gemotiveerd ambitieus',
		person:
			"mens{,en} persoon personen iemand collega{,'s} kandidaat kandidaten medewerker{,s} kracht{,en} talent{,en} professional{,s} vakmensen vakmens krachten persoonlijkheid persoonlijkheden type sollicitant{,en} vrijwilliger{,s} hond{,en} god{,en} bloed leeuw{en,} *medewerker *medewerkers *kracht *krachten *talent *talenten *collega *kandidaat *kandidaten *hulp *hulpen onderzoeker{,s} ingenieur{,s} adviseur{,s} ontwikkelaar{,s} programmeur{,s} jurist{,en} docent{,en} verkoper{,s} arts{,en} monteur{,s} chauffeur{,s} analist{,en} beleidsmedewerker{,s} bezorger{,s} verpleegkundige{,n} leidinggevende{,n} manager{,s} teamleider{,s} *adviseur *adviseurs *monteur *chauffeur *manager *ontwikkelaar starter{,s} aanpakker{,s} doener{,s} enthousiasteling{,en} ambtenaar ambtenaren academicus academici vakman timmerman journalist redacteur ontwerper bestuurder trainee{,s}",
		ask: 'zoeken zoekt vragen vraagt willen verwachten gezocht gevraagd wensen eisen verlangen werven zien hebben kiezen',
		experience: 'ervaring werkervaring praktijkervaring *ervaring',
		most: 'maximaal max hooguit hoogstens maximum',
		must: 'moet moeten dient dienen hoort behoort verplicht vereist noodzakelijk must eis vereiste voorwaarde nodig gewenst noodzaak pre',
		month: 'januari februari maart april mei juni juli augustus september oktober november december',
	},
	en: {
		team: 'team{,s} crew{,s} squad group bunch workforce staff colleagues coworkers gang tribe office department unit club',
		climate: 'vibe atmosphere culture environment spirit energy feel workplace',
		mod: 'and very really highly fairly but also or quite fun *al *ic *ive *ful *ous *ing *ed *ish *ly *y small large diverse open keen bright smart hip tight fresh bold dynamic vibrant',
		person:
			'person people someone somebody individual{,s} candidate{,s} applicant{,s} colleague{,s} employee{,s} professional{,s} talent talents graduate{,s} developer{,s} engineer{,s} adviser{,s} advisor{,s} analyst{,s} officer{,s} manager{,s} clerk{,s} nurse{,s} teacher{,s} researcher{,s} lawyer{,s} designer{,s} consultant{,s} planner{,s} assistant{,s} worker{,s} hire{,s} recruit{,s} accountant{,s} administrator{,s} driver{,s} receptionist{,s} secretary leader{,s} gun{,s} blood mind{,s} face{,s} soul{,s} member{,s} starter{,s} economist{,s} technician{,s} cleaner{,s} editor{,s} inspector{,s} scientist{,s} secretary specialist{,s} doctor{,s} firefighter{,s} coordinator{,s} programmer{,s} writer{,s} architect{,s} volunteer{,s} helper{,s}',
		experience: 'experience',
	},
};
