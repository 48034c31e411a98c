/** Named word classes for patterns (`@team`), per language. White space or a bar separates; the notation is that of `pattern.ts`. */

export const classes: Readonly<Record<string, string>> = {
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
	// what is said of people who are kept out, or put first
	barred:
		'elders minder lastig{,e,er} moeilijk{,e,er} verkeerd ongeschikt uitgesloten afgewezen kansloos voorrang voorkeur voordeel voor streepje nadeel passen past verboden geweigerd weigeren uitgekeken geschikt terecht aarden thuishoren last plaatsen gebruiken welkom handig ideaal beter liever liefst niks niets',
	own: 'je jouw uw',
	know: 'beheers{,t,en} kent kunt kan weet doorgrondt',
};
