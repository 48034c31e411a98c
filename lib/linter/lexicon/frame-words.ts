/** Words by which a clause shows whom it is about. Patterns, in the notation of `pattern.ts`. */
export interface FrameWords {
	/** verbs and phrases after which words describe the candidate or the one sought */
	readonly candidate: string;
	/** verbs of work: what follows is the object of the work, not the candidate */
	readonly work: string;
	/** words for the reader */
	readonly reader: string;
	/** prepositions that make the next noun someone else's */
	readonly prepositions: string;
	/** `op zoek naar`, `team van`: after these a preposition does not make it someone else's */
	readonly ownPrepositions: string;
	/** people and things the organisation works for or on */
	readonly others: string;
	readonly determiners: string;
	/** nothing is asked, or everybody may */
	readonly open: string;
	/** the text names words instead of using them */
	readonly mention: string;
	/** a ground in law, or a reason */
	readonly legal: string;
	readonly reason: string;
}

export const frameWords: Readonly<Record<'nl' | 'en', FrameWords>> = {
	nl: {
		reader: 'je jij u jullie',
		candidate:
			'bent ben hebt heb heeft beschikt bezit toont zoeken zoekt vragen vraagt verwachten verwacht willen wil wensen ' +
			'gezocht gevraagd vereist is zijn was voelt blijft lijkt oogt ziet kunt kan past komt houdt werven werft weet ' +
			'wordt word moet moeten dient hoort geldt verlangen verlangt eisen eist wenst prefereren selecteren ' +
			'denken mikken richten verwelkomen nodigen hopen werkt werken zit vormen vormt staat bestaat krijgt krijg ' +
			'versterkt versterken versterk telt heten zouden zou beheerst spreekt spreek zien mag mogen kom ga onderschrijft deelt belijdt gelooft draagt hechten hecht geniet beschikken',
		work:
			'begeleidt begeleid begeleiden onderzoekt onderzoek onderzoeken adviseert adviseren helpt help helpen ' +
			'ondersteunt ondersteun ondersteunen traint train trainen coacht coach coachen bouwt bouwen bezoekt bezoek ' +
			'bezoeken ontwikkelt ontwikkelen schrijft schrijven organiseert organiseren maakt maken geeft geven leert ' +
			'verzorgt verzorgen behandelt behandelen informeert informeren controleert controleren beoordeelt beoordelen ' +
			'ontvangt ontvangen spreken interviewt interviewen vertaalt plant plannen verkoopt verkopen beheert beheren ' +
			'test testen ontwerpt ontwerpen leidt voert regelt regelen doceert lesgeven bedient bedienen bestudeert ' +
			'analyseert meet verdedigt vertegenwoordigt behartigt bemiddelt plaatst motiveert stimuleert activeert ' +
			'inspecteert handhaaft restaureert onderhoudt repareert brengt haalt bereikt betrekt faciliteert bestrijdt ' +
			'voorkomt signaleert verstrekt levert biedt bieden beschermt vervoert huisvest opent coordineert',
		prepositions: 'voor aan met over van bij naar tegen onder tussen door rond namens omtrent jegens',
		ownPrepositions:
			'zoek|zoeken|zoekt|speuren|jacht|vraag|vragen|verlangen|uit|smachten naar\niemand|kandidaat|collega|mensen|persoon|talent|type|hond|*er|*ist|*eur|*ent met\n^ met\nteam|teams|ploeg|club|groep|clubje|groepje|afdeling|bestaat|stel|organisatie|iemand|kandidaat|mensen|plek|plaats|bijbaan|baan|baantje|vacature|functie|werk|kans|geknipt|geschikt|ideaal|perfect|leuk|mooi|past|iets van|met|voor|bij|uit|aan\nbeschikt|beschikken|beschik|beschikking over\nhouden|houdt|geef|voorkeur aan|van\ndenken|denkt aan\nwerken|werk|werkt|komt|collega|samenwerken met|tussen|onder|bij\nwerkplek|plek|ruimte|plaats voor|aan\nbehoefte|gebrek aan\neen van\nbent|ben|hebt met|van',
		others:
			'client{,en} klant{,en} clienten patient{,en} bewoner{,s} burger{,s} inwoner{,s} leerling{,en} kind{,eren} ' +
			'ouder{,s} gezin{,nen} bezoeker{,s} gast{,en} gasten deelnemer{,s} jongere{,n} jeugd oudere{,n} ouderen ' +
			'student{,en} studenten ondernemer{,s} bedrijven scholen huurder{,s} asielzoekers vluchteling{,en} ' +
			'verdachte{,n} slachtoffer{,s} gedetineerde{,n} reiziger{,s} lezer{,s} gebruiker{,s} doelgroep{,en} ' +
			'gezinnen daders zieken zorgvragers werkzoekenden statushouders publiek consument{,en} weggebruiker{,s} ' +
			'passagier{,s} kiezer{,s} boer{,en} veehouder{,s} *bewoners *patienten *clienten *leerlingen *bezoekers ' +
			'dier{,en} hond{,en} paard{,en} koe koeien vogels bomen planten *dieren *vee',
		determiners:
			'de het een deze die dit dat onze ons mijn jouw je hun alle veel vele enkele sommige beide elke ieder iedere andere zeer heel erg echt echte vooral ook',
		open: 'hoeft|hoeven|hoef ~5 niet|geen\nniemand hoeft\nniet ~2 nodig|vereist|verplicht|noodzakelijk|belangrijk|relevant|doorslaggevend|verplichting|erg|bezwaarlijk|gevraagd\ngeen ~3 eis|vereiste|voorwaarde|probleem|bezwaar|must|punt|rol|belemmering|verplichting|bezwaren|criterium|reden|nadeel|obstakel|drempel|issue|selectiecriterium\nmaakt|maken ~5 niet|niets|niks uit\ndoet|doen ~2 er niet toe\nongeacht|onafhankelijk\nook als|zonder|wanneer|indien|met\nmet of zonder\nzonder of met\nwel of geen|niet\nmag|mogen !niet|geen|nooit|zeker|uitsluitend|alleen|men\nvrijwillig{,e}\nkijken|letten|kijkt|let ~3 niet\nvragen ~3 niet|nooit naar|om\nhangt|hangen ~2 niet ~1 af\nniet ~2 afhankelijk|bepalend|uitmaken|gebonden\ntelt ~2 niet\nvan elke|iedere|alle leeftijd{,en}\nelke|iedere leeftijd\nalle leeftijden\nzelf bepalen|kiezen|weten\nbepaal|kies ~2 zelf\nin plaats van\nniet alleen\ngeldt niet\nmet respect voor\niedereen ~8 welkom\nwelkom ~2 ongeacht',
		mention:
			'het|de|een|dit|deze woord|woorden|woordje|term|termen|uitdrukking|uitdrukkingen|zin|zinnen|zinnetje|kop|titel|slogan|kreet|label\nwoorden|termen|uitdrukkingen|zinnen|teksten|kreten|frasen|formuleringen|vacatureteksten|advertenties|clichés|cliches als|zoals|over|met|vol|waarin\nwoorden|termen|cliches als|zoals\nin plaats van\nschrijven|schrijf|zeggen|zeg|gebruiken|gebruik|noemen ~4 niet|geen|nooit|liever\nvermijd|vermijden|schrap|schrappen|vervang|vervangt|vervangen\nzogenaamde|zogeheten|zogenoemde\nbetekent|betekenis',
		legal:
			'wettelijk|wettelijke|wet|wetgeving|*wet|vertrouwensfunctie|grondwet|verordening|arbeidstijdenwet|voorschrift|keuring|*keuring|grondslag|statuten|vrijstelling|uitzondering|rijksoverheid|beroepsvereiste',
		reason:
			'omdat|want|vanwege|aangezien|zodat|daarom|doordat|namelijk|immers|ivm|wegens|waarvoor\nin verband met\nnodig voor|om|bij\nverband met',
	},
	en: {
		reader: 'you',
		candidate:
			"are is be have has possess possesses bring want wants need needs seek seeks seeking looking look hire hiring recruit recruiting prefer require requires required expect expects ask asks wanted must should feel remain look join joining you're we're being been were was am welcome love suit suits fit fits work works working become stay stays demonstrate show shows favour target targeting attract hope get know knows wish speak speaks prove raised appeal appeals enjoy enjoys hold holds subscribe share shares uphold embrace endorse put match matches speak write spell radiate exude boast boasts",
		work: 'help helps support supports guide guides advise advises teach teaches train trains coach coaches visit visits write writes design designs build builds develop develops study studies research researches investigate investigates organise organises organize plan plans check checks inspect inspects assess assesses serve serves treat treats care interview interviews translate translates inform informs manage manages protect protects sell sells deliver delivers test tests maintain maintains repair repairs supervise supervises analyse analyses analyze report reports answer answers welcome run runs handle handles provide provides prevent prevents engage engages reach monitor monitors collect mentor mentors counsel process review reviews examine lead leads represent improve arrange conduct create host launch',
		prepositions:
			'for to with about of on at against between among amongst by from towards regarding concerning',
		ownPrepositions:
			'looking|look|searching|hunting|hunt|search|seeking|ideal|perfect|great|suitable|suited|best|job|role|vacancy|position|opening|opportunity|room|space|place|good|right|made|cut for\nperson|someone|somebody|anyone|people|colleague|candidate|*er|*ist|*or|*ant with\n^ with\nteam|group|bunch|crew|made|consists|consisting|composed|full|company|one|workforce of\nwork|working|works|surrounded|team alongside|with|among|by|between\nperson|someone|people|candidate|candidates|team|those with\nopen|limited|restricted|suited|appeals|appeal to|at\npreference for|to\nkeen|part|aim|aimed|thinking on|of|at\njob|role|position that',
		others:
			'client{,s} customer{,s} patient{,s} resident{,s} citizen{,s} pupil{,s} student{,s} child children parent{,s} famil{y,ies} visitor{,s} guest{,s} participant{,s} user{,s} tenant{,s} traveller{,s} passenger{,s} refugee{,s} prisoner{,s} inmate{,s} victim{,s} suspect{,s} offender{,s} reader{,s} viewer{,s} entrepreneur{,s} farmer{,s} driver{,s} voter{,s} taxpayer{,s} consumer{,s} animal{,s} dog{,s} horse{,s} audience{,s} youngsters youth',
		determiners:
			'the a an this that these those our my your their all many several some both each every other very really quite especially also more',
		open: "no need|requirement|obligation|problem|matter|pressure|preference\nnot ~2 necessary|required|needed|essential|important|mandatory|expected|matter|obliged|problem|compulsory|relevant|obligatory|count|apply\ndo|does|did not depend|change|affect|influence|play|need|have|matter|require|expect|ask|mind|care|look|use|want\ndon't|doesn't|didn't|needn't|isn't|aren't|won't\nneed not\nregardless|irrespective\nwhatever your|their|his\nwhether or not\neven if|when|without\noptional|voluntary|unimportant|irrelevant\nplays|play no\nnever ask|expect|require\nwithout ~2 is|are fine\nor without\nwith or without\nare|is !not ~1 welcome\nwelcome ~1 applicants|candidates|applications|people|everyone|all\nfree to\nmay|can wear|bring|ask|choose|observe\nof every|any|all age|ages\nevery|any|all age|ages\nall ages|backgrounds\nup to you\ninstead|rather of|than\nnobody|none|nothing has|have|needs\nnot just|only",
		mention:
			'the|this|a word|words|term|terms|phrase|phrases|expression|title|slogan|label\nwords|terms|phrases|expressions|language|ads|adverts|cliches like|such|as|full\navoid|avoids|avoiding|replace|replaces|replacing|ban|delete\nsay|write|use|call|says|writes ~3 not|never|instead\nso called\nmeans|meaning\nnever|not write|say|use',
		legal:
			'law|legal|legally|statutory|act|regulation|regulations|legislation|exemption|vetting|constitution|licensing|examination|clearance|genuine|lawful',
		reason:
			'because|since|therefore|due|given\nso that\nin order to\nneeded|required|necessary for|to\nas you|we|your|the|this|our',
	},
};
