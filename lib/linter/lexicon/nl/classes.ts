/** Named word classes for patterns (`@team`), per language. White space or a bar separates; the notation is that of `pattern.ts`. */

export const classes: Readonly<Record<string, string>> = {
	team: "team{,s,je} *team *teams *teampje ploeg{,je} *ploeg club{,je} *club groep{,je} *groep afdeling *afdeling collega{,'s} *collega's crew gezelschap kantoor redactie directie",
	climate: 'sfeer *sfeer omgeving *omgeving cultuur *cultuur vibe energie uitstraling mentaliteit instelling',
	mod: 'en zeer heel erg maar ook of best nog lekker super vrij vooral *e *isch *ief *ig *lijk *end *aal *eel *baar *zaam *ant *ent *loos hecht open leuk hip fris snel slim gedreven ervaren groot klein divers nieuw gemotiveerd ambitieus',
	person:
		"mens{,en} persoon personen iemand collega{,'s} *collega kandida{at,ten} *kandida{at,ten} medewerker{,s} *medewerker{,s} kracht{,en} *kracht{,en} talent{,en} *talent{,en} *hulp{,en} professional{,s} vakmens{,en} vakman type persoonlijkhe{id,den} sollicitant{,en} vrijwilliger{,s} hond{,en} bloed leeuw{en,} onderzoeker{,s} ingenieur{,s} adviseur{,s} *adviseur{,s} ontwikkelaar{,s} *ontwikkelaar programmeur{,s} jurist{,en} docent{,en} verkoper{,s} arts{,en} monteur{,s} *monteur chauffeur{,s} *chauffeur analist{,en} bezorger{,s} verpleegkundige{,n} leidinggevende{,n} manager{,s} *manager teamleider{,s} starter{,s} aanpakker{,s} doener{,s} ambtena{ar,ren} academic{us,i} timmerman journalist redacteur ontwerper bestuurder trainee{,s}",
	ask: 'zoeken zoekt vragen vraagt willen verwachten gezocht gevraagd wensen eisen verlangen werven zien hebben kiezen',
	experience: 'ervaring *ervaring',
	most: 'maximaal max hooguit hoogstens maximum',
	must: 'moet moeten dient dienen hoort behoort verplicht vereist noodzakelijk must eis vereiste voorwaarde nodig gewenst noodzaak pre',
	month: 'januari februari maart april mei juni juli augustus september oktober november december',
	// what is said of people who are kept out, or put first
	barred:
		'elders minder lastig{,e,er} moeilijk{,e,er} verkeerd ongeschikt uitgesloten afgewezen kansloos voorrang voorkeur voordeel voor streepje nadeel passen past verboden geweigerd weigeren uitgekeken geschikt terecht aarden thuishoren last plaatsen gebruiken welkom handig ideaal beter liever liefst niks niets',
	own: 'je jouw uw',
	know: 'beheers{,t,en} kent kunt kan weet',
	// availability and long days
	long: '45 48 50 55 60 65 70 80 vijftig zestig zeventig tachtig',
	answer: 'beantwoord{,t,en} lees leest lezen check{,t,en} reageer{,t}',
	no: 'geen niet zonder nooit nul nauwelijks zelden weinig nimmer niks niets',
	always: 'altijd continu permanent onbeperkt voortdurend doorlopend steeds ieder direct meteen',
	free: 'zondag feestdag avond{,s,en} *avond{,en} weekend{,en,s} vakantie{,s,dagen} nacht{,s,en} zaterdag{,s} zondags feestdagen verlof',
	reach: '*baar paraat klaar* standby online inspring* springt gebeld inlog*',
	device:
		'*app appjes mails mailtjes berichten berichtjes *telefoon telefoon mobiel laptop *mail mail mailbox app',
	over: 'overwerk{,en,t} overuren meerwerk doorwerk{en,t} *doorwerken avondwerk nachtwerk weekendwerk doorhalen',
	fine: 'normaal gewoon vanzelfsprekend standaard logisch hoort horen erbij prima graag probleem bezwaar punt hobby liefde bang vies cultuur klaagt niets *deinst *deinzen schrik{t,ken}',
	offer: 'opoffer* offert inlever* opge{ven,eft} afzeg*',
	step: 'stap{,je} tandje schep{,je} uurtje',
	drive:
		'inzet energie toewijding loyaliteit beschikbaarheid flexibiliteit commitment ambitie werklust betrokkenheid',
	boundless:
		'onbegrensd{,e} onvoorwaardelijk{,e} grenzeloos grenzeloze tomeloze ongekende eindeloos eindeloze onbeperkt{,e}',
	job: 'werk baan baantje bijbaan bijverdienste functie job vacature plek klus vak rol positie',
	weak: 'zeiker{,s} zeurder{,s} mopperaar{,s} watje{,s} pieper{,s} angsthazen zeurkous* zeurpiet* klager{,s} mietje{,s}',
	whine: 'morren gemopper mopper* lullen zeur* gezeur klagen klaagt geklaag piep* gepiep',
	none: 'geen zonder vrij weinig nul',
	only: 'geen alleen uitsluitend enkel slechts liefst liever voorkeur voorrang bij',
	least: 'minimaal minstens tenminste minimum vanaf ten liefst',
	be: 'ben{,t} is zijn',
	has: 'heb{,t} heeft hebben',
	// home
	kids: "kinderen kind gezin gezinsleven kroost kids koters kleintje{,s} baby{,'s} peuter{,s} kleuter{,s}",
	partner: 'partner levenspartner man vrouw echtgenoot echtgenote wederhelft vriend vriendin eega thuisfront',
	parent:
		"moeder{,s} vader{,s} *moeders ouders mama{,'s} papa{,'s} oma{,'s} opa's stel{,len,letje} koppel{,s} echtpaar echtparen huisvrouw{,en} gezinnen thuisblijver{,s}",
	single:
		'weduw{e,naar} alleenstaand{,e,en} vrijgezel{,len} single{,s} ongehuwd{,e} gehuwd{,e,en} getrouwd{,e,en} ongetrouwd{,e} ongebonden kinderloos kinderloze{,n} samenwonend{,e,en} gescheiden verloofd zwanger',
	care: 'verplichtingen *verplichtingen zorgtaken gezinstaken zorgplichten mantelzorg mantelzorg*',
	preg: 'zwangersch* bevallings* ouderschapsverlof geboorteverlof babyverlof gezinsuitbreiding kinderplannen',
	sitter: 'oppasser oma oppas kinderopvang opvang achterwacht',
	support:
		'moet verhuizen meehelpt meedraait bijspringt helpt weet snapt accepteert begrijpt begrip steunt steun ondersteunt achter akkoord staat werkt meewerkt verdient mee eens ruimte *verhuist vangt opvangt zorgt past regelt brengt goed vindt klaagt',
	// school
	schooled:
		"{mbo,hbo,wo,vwo,vmbo}'er{,s} academic{i,us} havist{,en} gymnasiast{,en} mavist{,en} alumni gediplomeerden gepromoveerden",
	diploma:
		"diploma{,'s} *diploma *diploma's bul *bul titel mastertitel ingenieurstitel graad papieren papiertje{,s} doctoraat",
	level:
		'mbo hbo wo havo vwo vmbo mavo gymnasium master{,s} bachelor{,s} universitair{,e} academisch{,e} wetenschappelijk{,e}',
	school:
		'opleiding *opleiding studie *studie diploma *diploma master bachelor opgeleid geschoold afgerond graad titel',
	done: 'afgerond{,e} voltooid{,e} behaald{,e} doorlopen',
	grades: 'eindlijst cijferlijst {eind,studie,school,tentamen,rapport}cijfer{,s} cijfergemiddelde',
	// belief
	faith:
		'spiritueel spirituele christelij* christen{,en} moslim{,s,a} islamiti* katholie* protestan* gereformeerd{,e} hervormd{,e} reformatorisch* joods{,e} jood hindoe boeddhis* gelovig{,e} *gelovig{,e} evangelisch{,e} atheist atheistisch godsdienstig{,e} kerkelijk{,e} onkerkelijk religieus religieuze gedoopt bijbels{,e} bijbelvast belijdend{,e} praktiserend{,e} seculier vrijzinnig orthodox bevindelijk vroom kerks humanistisch',
	believers:
		'christenen moslims katholieken protestanten joden hindoes atheisten gelovigen kerkgangers geloofsgenoten andersgelovigen ongelovigen',
	creed:
		'geloof godsdienst religie geloofsovertuiging levensovertuiging overtuiging kerk bijbel koran evangelie',
	values:
		'achtergrond overtuiging identiteit levens* opvoeding geloof waarden normen grondslag inslag gezindte signatuur huize',
	worship: 'kerk kerkdienst{,en} eredienst mis moskee synagoge samenkomst{,en} bijbelstudie',
	prayer:
		'bijbelstudie meebidden bijbellezen dagopening gebed{,en} gebeds* bidden bidt bidpauze{,s} ramadan vast{,en} suikerfeest sabbat zondagsrust',
	god: 'god jezus christus allah heer',
	// health and looks
	wear: 'opgemaakt{,e} gladgeschoren makeup lippenstift *hakken hakken pumps panty rok rokje minirok jurk jurkje stropdas mantelpak colbert overhemd',
	sense: 'gehoor zicht gezichtsvermogen ogen oren reuk{,vermogen,zin} stem spraak',
	fit: 'gezond{,e} fit topfit kerngezond vitaal belastbaar',
	bodily:
		'lichamelijk{,e} fysiek{,e} psychisch{,e} geestelijk{,e} mentaal mentale emotioneel medisch{,e} chronisch{,e}',
	body: 'gezondheid conditie gestel weerstand lijf lichaam rug hart uithoudingsvermogen longen fysiek',
	good: 'goed{,e} uitstekend{,e} ijzersterk{,e} ijzeren stalen prima robuust{,e} blakende perfect{,e} sterk{,e} stevig{,e} scherp{,e} normaal gespierd',
	ill: 'angsten kwaal ziekte hoofdpijn psychose trauma beperking{,en} handicap{,s} aandoening{,en} *klachten klachten gebrek{,en} ziektes kwaaltjes blessures allergie allergieen problemen *problemen *verleden *beperking stoornis{,sen} *stoornis burnout burn medicijnen medicatie depressie{,s} adhd autisme dyslexie astma epilepsie diabetes reuma hernia migraine rugpijn',
	aid: 'gehoorapparaat hoortoestel hulpmiddelen hulp stok rollator rolstoel bril',
	handsome: 'representatief presentabel fotogeniek aantrekkelijk knap goedverzorgd',
	handsomely:
		'fotogeniek knap mooi innemende stralende knappe mooie aantrekkelijke leuke charmante slanke elegante stijlvolle lelijke dikke',
	neat: 'patent piekfijn tiptop verzorgd netjes net keurig fris leuk vlot representatief presentabel goedverzorgd',
	neatly: 'verzorgde nette keurige frisse vlotte representatieve sportieve hippe moderne jeugdige',
	look: 'verschijning uiterlijk{,e} voorkomen uitstraling look presentatie figuur gezicht{,en} koppie{,s} postuur lijf kapsel',
	ink: 'tatoeage{,s} tattoo{,s} *piercing *piercings piercing{,s} neusring{,en}',
	// company
	booze: 'bier wijn tequila cocktail{,s} shots drank alcohol glaasje{,s} prosecco',
	club: "team cultuur club{,je} *cultuur groep ploeg sfeer familie mentaliteit gezelschap kring afdeling bedrijf collega's",
	drinks: "borrel{,s,en} *borrel biertje{,s} drankje{,s} wijntje{,s} pilsje{,s} pintje vrijmibo{,'s}",
	// age
	pay: 'salaris loon beloning uurloon verdien{,t,en} betaald betalen inschaling krijg{,t} ontvang{,t} schaal uur',
	send: 'stuur stuurt sturen mail mailt vermeld{,t} noem{,t} zet voeg schrijf vul{,t} lever{,t} upload ontvangen veld{,en} formulier cv brief motivatie* sollicitatie* aanmelding inschrijving aanmeldformulier',
	graduate:
		'afgestudeerd{,e,en} afstudeer{de,den,t} afstuderen behaald{,e,en} haalde{,n} rondde{,n} afgerond slaagde{,n} geslaagd',
	worked:
		'werkzaam werkt gewerkt vak beroep gestaan staat gezeten zit actief bezig meedraait meegedraaid afgestudeerd branche sector klas rondloopt van',
	teen: '15 16 17 18 19 20 21 vijftien zestien zeventien achttien negentien twintig eenentwintig',
	aged: '{twin,der,veer,vijf,zes,zeven}tiger{,s} tiener{,s} *plusser{,s}',
	elders:
		"knar{,ren} oudjes grijsaard{,s} oudgediende{,n} gepensioneerd{,e,en} senioren bejaarden vutter{,s} aow'er{,s} pensionado{,'s} pensioengerechtigd{,e,en}",
	lively: 'fitte vitale actieve energieke sportieve kwieke krasse',
	fresh: 'net pas vers recent onlangs zojuist kersvers',
	youths:
		"tussenjaarder{,s} eindexamenkandida{at,ten} gen{zer,z'er}{,s} z'er{,s} scholier{,en} schoolverlater{,s} jongeren tieners twintigers dertigers puber{,s} afstudeerder{,s} jongvolwassene{,n} jongeling{,en} jeugdige{,n}",
	// origin
	west: 'nederlands{,e} hollands{,e} europees europese westers{,e} belgische',
	roots:
		'nationaliteit paspoort afkomst achtergrond komaf roots identiteit bloed herkomst wortels opvoeding mentaliteit cultuur waarden normen uiterlijk uitstraling origine huize bodem',
	real: 'rasechte geboren echte oerhollandse autochtone',
	native:
		'brit{,ten} engelsman duitser{,s} fransman amerikaan spanjaard nederlander{,s} hollander{,s} belgen europea{an,nen} *dammer{,s} fries friezen limburger{,s} brabander{,s} groninger{,s} autochtonen',
	here: 'hier nederland wijk dorp streek stad regio buurt polder',
	integrated: 'ingeburgerd{,e} geintegreerd{,e} geassimileerd{,e} verwesterd{,e}',
	people:
		'poolse pools roemeense bulgaarse oosteuropese aziatische turks{,e} marokkaans{,e} surinaams{,e} arabisch{,e} chinese syrische',
	migrants:
		'buitenlander{,s} migrant{,en} asielzoeker{,s} statushouder{,s} vluchteling{,en} immigranten expat{,s} polen roemenen bulgaren marokkanen turken syriers nieuwkomers gastarbeiders arbeidsmigrant{,en}',
	// demands
	cert: 'vca bhv ehbo nenvca *certificaat *certificaten certificaat certificaten *brevet',
	all: 'al alle elk{,e} ieder{,e} gehele hele volledige',
	meet: 'voldoe{,n,t} beantwoord{,en,t}',
	demands:
		'kruisje{,s} certifica{at,ten} eis{,en} *eis *eisen punt{,en} criterium criteria *criteria vereiste{,n} profiel *profiel voorwaarde{,n} wensen kenmerken kwalificaties competenties kwaliteiten eigenschappen vaardighe{id,den} onderde{el,len} vakje{,s} vinkje{,s} regel{,s} lijst{,je}',
	binding:
		'verplicht{,e} hard{,e} must vereist eis noodzakelijk onmisbaar bindend nodig absoluut onvoorwaardelijk',
	// character and pressure
	hard: 'agressie{f,ve} keihard{,e} meedogenlo{os,ze,osheid} dominant{,e} genadelo{os,ze} nietsontziend{,e} *lustig{,e} *zuchtig{,e} stoer{,e} machtig{,e} spijkerhard{,e} ijzersterk{,e} autoritair{,e} bikkelhard{,e} onverzettelijk{,e} ruig{,e} testosteron macho gehaaid{,e} killer hongerig{,e} winnend{,e} mannelijk{,e}',
	rival: "concurrent{,en,ie} tegenstander{,s} rivalen concullega's",
	crush: 'vre{et,ten} gehakt verpletter* verslaa{n,t} afma* vermorzel* vernietig*',
	stress:
		'stress druk{,te} werkdruk tijdsdruk spanning hoogspanning hectiek chaos deadline{,s} piek* tegenslag crisis',
	thrive:
		'opbloei{t,en} prester{en} presteert werk{en,t} functioner{en} functioneert rustig kalm koel florer{en} floreert bloeit gedij{en,t} excelleert best goed overeind top blijft',
	nervous:
		'bloednerveus nerveus zenuwachtig gestrest gestresst stressen stresst overspannen paniek* paniek onrustig overprikkeld',
	many: 'veel tien twintig honderd duizend',
	// people by sex, and metaphors
	guys: 'ladies gents knullen mannekes jongens meiden dames heren vrouwen mannen kerel{,s} vent{,en} makkers meisjes boys girls gozers',
	sex: 'man{,nen} vrouw{,en} dame{,s} heer heren mannelijk{,e} vrouwelijk{,e} meisje jongen',
	mad: 'gestoord{,e} knettergek *sgek krankzinnig{,e} idioot waanzinnig{,e} debiel{,e} achterlijk{,e} geschift{,e} getikt{,e} autistisch{,e} hysterisch{,e} bipolair manisch{,e} psychotisch psychopaat',
	process: 'organisatie proces{,sen} systeem systemen afdeling planning begroting regeling ict wet team',
	// things of one's own
	gear: 'laptop computer pc gereedschap* gereedschap telefoon mobiel mobieltje smartphone camera apparatuur *werkplek werkplek werkkamer kantoor thuiskantoor werkruimte headset monitor beeldscherm tablet internet *schoenen werkkleding materiaal materialen kleding uniform',
	ride: 'auto *auto wagen *wagen vervoer vervoer{s,}middel fiets *fiets scooter brommer motor bus *bus aanhanger',
	have: 'beschik{,t,ken} beschikking bezit{,ten}',
	// language, dress, orientation
	tongue: 'nederlands{,e} engels{,e} duits{,e} frans fries',
	perfect:
		'perfect{,e} foutlo{os,ze} vlekkelo{os,ze} onberispelijk{,e} volmaakt{,e} feillo{os,ze} accentlo{os,ze} loepzuiver accentvrij',
	veil: 'hoofddoek hoofddoek* keppel keppel* tulband{,en} kruisje{,s} sluier{,s} hijab{,s} boerk* nikab{,s} davidster{,ren} hoofdbedekking geloofssymbo* geloofsteken{,s} geloofskle* geloofsuiting*',
	token: 'uiting{,en} teken{,s} symbo{ol,len} kleding sieraden hoofdbedekking kenmerken geloofsuitingen',
	away: 'verboden thuis af ongewenst uit taboe achterwege afdoen verbergt onzichtbaar weg achter',
	gay: "homo{,'s} lesbisch{,e} lesbiennes gay trans transgender biseksueel homoseksueel",
	ordinary: 'normaal gewoon normale gewone',
	// much
	decade: 'decennium decennia decennialange tiental tientallen',
	working: 'actief werkzaam gewerkt vak praktijk bezig branche sector mee* rondgelopen functie rol gestaan',
	allround:
		'strateeg denker doener verbinder uitvoerder ontwerper verkoper schrijver programmeur boekhouder bouwer maker manager jurist coach leider',
	picture: 'foto fotootje selfie portret kiekje',
	letter: 'cv brief sollicitatie reactie motivatie motivatiebrief curriculum',
	metre: 'cm m meter centimeter',
	build: 'lang fors stevig groot slank breed gespierd sterk flink robuust',
	exert: 'staan tillen lopen sjouwen klimmen bukken knielen dragen traplopen',
};
