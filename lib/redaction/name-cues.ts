/** Words that stand before a person's name, Dutch and English. */
export const personBefore = new Set(
	`collega collegas collega's teamleider teamleidster leidinggevende manager baas chef directeur directrice mentor begeleider begeleidster stagebegeleider coach docent docente leraar lerares juf meester meneer mevrouw mevr mw dhr heer dame dr drs mr mrs ms mx miss prof professor ir ing sir buurman buurvrouw buurjongen buurmeisje vriend vriendin broer zus zusje broertje oom tante neef nicht opa oma zoon dochter zoontje dochtertje man vrouw partner echtgenoot echtgenote vader moeder papa mama client clienten patient bewoner bewoonster cursist leerling student studente stagiair stagiaire medewerker medewerkster wethouder burgemeester griffier secretaris voorzitter voorzitster penningmeester huisarts arts dokter verpleegkundige zuster pastoor dominee imam rabbijn notaris advocaat rechter officier agent wijkagent inspecteur ambtenaar adviseur jurist projectleider projectleidster planner controller boekhouder opvolger opvolgster voorganger voorgangster assistent assistente secretaresse receptioniste concierge groet groeten groetjes mvg liefs kok chauffeur monteur voorman ploegleider ploegbaas teamcoordinator coordinator beheerder taalmaatje maatje familie fam heet heette heten hete genaamd naam roepnaam noemt noemde noemen heer heren dames majoor luitenant korporaal kolonel generaal brigadier hoofdagent rechercheur broeder pater zaakbehandelaar casemanager gezinsvoogd wijkbeheerder klant ondernemer kleindochter kleinzoon
colleague boss supervisor director teacher tutor neighbour neighbor friend brother sister uncle aunt cousin nephew niece husband wife son daughter father mother mum mom dad grandmother grandfather client resident pupil intern trainee employee alderman mayor clerk secretary chair chairman chairwoman treasurer doctor nurse pastor vicar rabbi notary lawyer judge officer inspector adviser advisor planner accountant successor predecessor assistant receptionist caretaker cook driver mechanic foreman coordinator buddy family named called name nickname deputy lead leader engineer architect analyst specialist consultant expert researcher professor schouwer onderzoeker deskundige uncle auntie captain sergeant volunteer vrijwilliger vrijwilligster regards greetings sincerely cheers reviewer referee referent contactpersoon contact zekere ene buddy gr kamergenoot huisgenoot klasgenoot teamgenoot maat meester juffrouw begeleidster praktijkbegeleider werkbegeleider stagiair hulpverlener bewindvoerder mantelzorger wijkverpleegkundige wijkregisseur opzichter uitvoerder bedrijfsleider filiaalmanager afdelingshoofd unitmanager zorgcoordinator teamlid colleague's roommate classmate housemate teammate tolk interpreter translator vertaler trainer tutor technicus verzorger verzorgende kapster boswachter schipper skipper stuurman matroos machinist conducteur rector conrector bestuurder commissaris raadslid fractievoorzitter promotor hoogleraar handhaver toezichthouder havenmeester sluiswachter brugwachter veldwachter scriptiebegeleider lasser elektricien timmerman loodgieter hovenier tuinman bezorger postbode schoonmaker schoonmaakster kassamedewerker welder electrician plumber gardener cleaner postman ranger warden harbourmaster`.split(
		/\s+/,
	),
);

/** Connecting words after which a capitalised word may be a person. */
export const linkBefore = new Set(
	'met aan door van bij voor namens en noch zowel als dan onder naast tegen zonder behalve tussen achter om verving ken sprak mailde appte bezocht hielp miste naar over zoals volgens dat toen omdat samen via dank dankzij vroeg belde zag hoorde kende ken bedankt with by to from and for than that when because like via thanks asked told called saw met knew know thank showed gave helped zei riep said'.split(
		' ',
	),
);

/** Verbs and other words right after a name. */
export const personAfter = new Set(
	`zei zegt vroeg vraagt vertelde vertelt belde belt mailde mailt riep antwoordde schreef schrijft noemde noemt hielp helpt keek kijkt gaf geeft had heeft was is wilde wil wou kon kan deed doet ging gaat kwam komt liet laat nam neemt vond vindt dacht denkt bedacht maakte maakt stelde zag ziet bleef bracht begon zat stond legde hield sprak regelde bood moest mocht zou werd wordt durfde lachte huilde knikte las loste tekende controleerde leerde werkte woont woonde wees trok kende kent bezocht ontdekte merkte begreep nodigde verzorgde gebruikte zorgde hing heb
said says asked asks told tells called calls wrote writes replied answered helped helps looked gave gives had has was is went came comes let took takes found finds thought thinks made makes showed shows saw brought began sat stood kept spoke offered wanted wants could would did does laughed cried nodded read signed checked taught worked lives lived joined noticed understood discovered suggested agreed knew knows hung traced backed insisted smiled explained did's who die en and snapte appte zuchtte twijfelde beloofde besloot luisterde bedankte glimlachte stemde haalde miste vertrok verhuisde overleed verscheen reageerde start startte pakte verdient verdiende weet wist promised decided listened thanked hesitated sighed nodded reacted left wrote arrived refused accepted`.split(
		/\s+/,
	),
);

/** Small words inside a name. */
export const nameParticle = new Set(
	'v van von der den de het ten ter te op in el al ben bin ibn abu da dos das di du la le del della st sint vd t d ould bint ap mac mc o'.split(
		' ',
	),
);

/** Verbs of speaking and thinking: what stands before them is a person, also when the word has another meaning. */
export const personVerb =
	/^(?:zei|zegt|vroeg|vraagt|vertelde|vertelt|belde|belt|mailde|mailt|appte|riep|antwoordde|vond|vindt|dacht|denkt|wil|wilde|wou|snapte|begreep|lachte|huilde|knikte|zuchtte|beloofde|besloot|twijfelde|durfde|glimlachte|luisterde|bedankte|weigerde|start|said|says|asked|asks|told|replied|laughed|cried|nodded|smiled|promised|decided|thanked|hesitated|insisted|refused|wants|wanted|thinks|thought)$/;
/** After the verb these show that the first word is not its subject: “Vragen stelde ik”. */
export const otherSubject =
	/^(?:ik|wij|we|je|jij|hij|zij|ze|men|u|jullie|iedereen|niemand|mij|i|you|he|she|they|it|me|us)$/;
/** Fixed phrases and works with a name in them. */
export const idiom =
	/\b(?:piet precies|koning willem-alexander|koningin maxima|prinses beatrix|koningin wilhelmina|koningin beatrix|johan cruij?ff|jan modaal|jan en alleman|jan met de pet|jan rap|jan soldaat|janboel|jantje van leiden|piet snot|pietje precies|pietje bell|brave hendrik|malle eppie|pontius naar pilatus|jip en janneke|jip-en-janneke|truus de mier|jan splinter|jan klaassen|ome jan|vadertje staat|moeder natuur|max havelaar|robin hood|peter pan|harry potter|don quichot|don quixote|sherlock holmes|tom,? dick(?:,)? and harry|real mccoy|bob'?s your uncle|jack of all trades|average joe|joe bloggs|jane doe|john doe|joe public|uncle sam|aunt sally|smart alec\w*|even stevens?|peeping tom|plain jane|jack-in-the-box|keeping up with the joneses|heath robinson|robert'?s rules|johnny-come-lately|nosy parker|murphy'?s law|parkinson'?s law|anne frank\w*|florence nightingale|alan turing institute|king'?s cross|joost mag (?:het )?weten|joost weten|jansen (?:en|&) janssen|jansen en jansen|de kroon (?=heeft|vernietig|besl|oordeel|gaf|stel|keur|benoem)|ome kees, zo|(?:week|dag|avond|weekend|feest|rond|voor|na|met|op|tijdens) (?:van |voor |rond )?valentijn|valentine's day|leger des heils|hans en grietje|hansje brinker|roodkapje|repelsteeltje|hendrik ido ambacht|zeg maar jan|job cohen|sint nicolaas|sint jan|sint joris|jack the lad|jekyll and hyde|romeo and juliet|adam and eve|adam en eva|jan publiek|sint maarten|sint-maarten)\b/g;

/** Words at the head of a sentence that lists of names hold as well. */
export const functionWord = new Set(
	'dat dit die zo wat wie toen daar niet nu er al so that this who what zelf ook wel nog dan hoe in op aan bij met van te uit om en of als ik je we ze hij zij she he they it men mijn ons onze de het een is was had ben kan wil heb dag ja nee geen alle alles elk later eerst vaak soms samen even pas meer veel juist dus want maar hier waar alleen allen beide vier drie twee zes tien acht zeven'.split(
		' ',
	),
);
