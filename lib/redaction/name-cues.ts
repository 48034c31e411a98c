/** Words that stand before a person's name, Dutch and English. */
export const personBefore = new Set(
	`collega collegas collega's teamleider teamleidster leidinggevende manager baas chef directeur directrice mentor begeleider begeleidster stagebegeleider coach docent docente leraar lerares juf meester meneer mevrouw mevr mw dhr heer dame dr drs mr mrs ms mx miss prof professor ir ing sir buurman buurvrouw buurjongen buurmeisje vriend vriendin broer zus zusje broertje oom tante neef nicht opa oma zoon dochter zoontje dochtertje man vrouw partner echtgenoot echtgenote vader moeder papa mama client clienten patient bewoner bewoonster cursist leerling student studente stagiair stagiaire medewerker medewerkster wethouder burgemeester griffier secretaris voorzitter voorzitster penningmeester huisarts arts dokter verpleegkundige zuster pastoor dominee imam rabbijn notaris advocaat rechter officier agent wijkagent inspecteur ambtenaar adviseur jurist projectleider projectleidster planner controller boekhouder opvolger opvolgster voorganger voorgangster assistent assistente secretaresse receptioniste concierge groet groeten groetjes mvg liefs kok chauffeur monteur voorman ploegleider ploegbaas teamcoordinator coordinator beheerder taalmaatje maatje familie fam heet heette heten hete genaamd naam roepnaam noemt noemde noemen heer klant ondernemer kleindochter kleinzoon
colleague boss supervisor director teacher tutor neighbour neighbor friend brother sister uncle aunt cousin nephew niece husband wife son daughter father mother mum mom dad grandmother grandfather client resident pupil intern trainee employee alderman mayor clerk secretary chair chairman chairwoman treasurer doctor nurse pastor vicar rabbi notary lawyer judge officer inspector adviser advisor planner accountant successor predecessor assistant receptionist caretaker cook driver mechanic foreman coordinator buddy family named called name nickname deputy lead leader engineer architect analyst specialist consultant expert researcher professor schouwer onderzoeker deskundige uncle auntie captain sergeant volunteer vrijwilliger vrijwilligster regards greetings sincerely cheers reviewer referee referent contactpersoon contact`.split(
		/\s+/,
	),
);

/** Connecting words after which a capitalised word may be a person. */
export const linkBefore = new Set(
	'met aan door van bij voor namens en zoals volgens dat toen omdat samen via dank dankzij vroeg belde zag hoorde kende ken bedankt with by to from and for than that when because like via thanks asked told called saw met knew know thank showed gave helped zei riep said'.split(
		' ',
	),
);

/** Verbs and other words right after a name. */
export const personAfter = new Set(
	`zei zegt vroeg vraagt vertelde vertelt belde belt mailde mailt riep antwoordde schreef schrijft noemde noemt hielp helpt keek kijkt gaf geeft had heeft was is wilde wil wou kon kan deed doet ging gaat kwam komt liet laat nam neemt vond vindt dacht denkt bedacht maakte maakt stelde zag ziet bleef bracht begon zat stond legde hield sprak regelde bood moest mocht zou werd wordt durfde lachte huilde knikte las loste tekende controleerde leerde werkte woont woonde wees trok kende kent bezocht ontdekte merkte begreep nodigde verzorgde gebruikte zorgde hing heb
said says asked asks told tells called calls wrote writes replied answered helped helps looked gave gives had has was is went came comes let took takes found finds thought thinks made makes showed shows saw brought began sat stood kept spoke offered wanted wants could would did does laughed cried nodded read signed checked taught worked lives lived joined noticed understood discovered suggested agreed knew knows hung traced backed insisted smiled explained did's who die en and`.split(
		/\s+/,
	),
);

/** Small words inside a name. */
export const nameParticle = new Set(
	'v van von der den de het ten ter te op in el al ben bin ibn abu da dos das di du la le del della st sint vd t d ould bint ap mac mc o'.split(
		' ',
	),
);
