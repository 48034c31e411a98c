/** Named word classes for patterns (`@team`), per language. White space or a bar separates; the notation is that of `pattern.ts`. */

export const classes: Readonly<Record<string, string>> = {
	team: "team{,s,je} *team *teams club{,je} *club groep{,je} *groep *teampje ploeg{,je} *ploeg afdeling *afdeling collega{,'s} *collega's crew gezelschap kantoor redactie directie",
	climate: 'cultuur mentaliteit uitstraling *cultuur sfeer energie instelling *omgeving *sfeer omgeving vibe',
	mod: '*baar best erg vooral heel zeer ook fris vrij *aal *ant *e *eel *end *ent *ief leuk groot *ig *isch *lijk *loos *zaam ambitieus divers en ervaren gedreven gemotiveerd hecht hip klein lekker maar nieuw nog of open slim snel super',
	person:
		"mens{,en} persoon personen iemand collega{,'s} *collega kandida{at,ten} *kandida{at,ten} medewerker{,s} *medewerker{,s} kracht{,en} *kracht{,en} talent{,en} *talent{,en} *hulp{,en} professional{,s} vakmens{,en} vakman type persoonlijkhe{id,den} sollicitant{,en} vrijwilliger{,s} hond{,en} bloed leeuw{,en} onderzoeker{,s} ingenieur{,s} adviseur{,s} *adviseur{,s} ontwikkelaar{,s} *ontwikkelaar programmeur{,s} jurist{,en} docent{,en} verkoper{,s} arts{,en} monteur{,s} *monteur chauffeur{,s} *chauffeur verpleegkundige{,n} leidinggevende{,n} manager{,s} analist{,en} bezorger{,s} *manager teamleider{,s} starter{,s} aanpakker{,s} doener{,s} ambtena{ar,ren} academic{us,i} timmerman journalist redacteur ontwerper bestuurder trainee{,s}",
	experience: 'ervaring *ervaring',
	most: 'hoogstens hooguit max maximaal maximum',
	must: 'hoort dient dienen vereist noodzakelijk nodig must eis gewenst moet moeten behoort noodzaak pre vereiste verplicht voorwaarde',
	month: 'januari februari juni juli maart april mei augustus september oktober november december',
	// what is said of people who are kept out, or put first
	barred:
		'liefst liever voorkeur voorrang voor voordeel niets niks past passen verboden verkeerd aarden afgewezen beter elders gebruiken geschikt geweigerd handig kansloos last lastig{,e,er} minder moeilijk{,e,er} nadeel ongeschikt plaatsen ideaal streepje terecht thuishoren uitgekeken uitgesloten weigeren welkom',
	own: 'je jouw uw',
	know: 'weet kan kunt beheers{,t,en} kent',
	// availability and long days
	long: '45 48 50 55 60 65 70 80 tachtig vijftig zestig zeventig',
	answer: 'beantwoord{,t,en} check{,t,en} lees leest lezen reageer{,t}',
	no: 'nooit geen weinig zonder nul niets niks nauwelijks niet nimmer zelden',
	always: 'altijd continu direct doorlopend meteen onbeperkt permanent steeds ieder voortdurend',
	free: 'feestdagen nacht{,en,s} vakantie{,s,dagen} verlof weekend{,en,s} zaterdag{,s} *avond{,en} avond{,en,s} feestdag zondag zondags',
	reach: '*baar paraat klaar* standby online inspring* springt gebeld inlog*',
	device:
		'app appjes laptop telefoon mobiel mail mailbox mails mailtjes *app *mail *telefoon berichten berichtjes',
	over: '*doorwerken avondwerk doorhalen doorwerk{t,en} meerwerk nachtwerk overuren overwerk{,t,en} weekendwerk',
	fine: 'normaal gewoon vanzelfsprekend standaard logisch hoort horen erbij prima graag probleem bezwaar punt hobby liefde bang vies cultuur klaagt niets *deinst *deinzen schrik{t,ken}',
	offer: 'afzeg* inlever* offert opge{ven,eft} opoffer*',
	step: 'stap{,je} tandje schep{,je} uurtje',
	drive:
		'energie ambitie beschikbaarheid betrokkenheid commitment flexibiliteit inzet loyaliteit toewijding werklust',
	boundless:
		'onvoorwaardelijk{,e} grenzeloos onbegrensd{,e} grenzeloze eindeloze onbeperkt{,e} tomeloze ongekende eindeloos',
	job: 'baantje bijbaan bijverdienste vak functie rol baan job klus plek positie vacature werk',
	weak: 'klager{,s} zeiker{,s} zeurder{,s} mopperaar{,s} watje{,s} pieper{,s} angsthazen zeurkous* zeurpiet* mietje{,s}',
	whine: 'morren gemopper mopper* lullen zeur* gezeur klagen klaagt geklaag piep* gepiep',
	none: 'geen weinig zonder nul vrij',
	only: 'geen alleen voorrang liefst liever voorkeur bij enkel slechts uitsluitend',
	least: 'liefst minimaal minimum minstens ten tenminste vanaf',
	be: 'ben{,t} is zijn',
	has: 'heb{,t} heeft hebben',
	// home
	kids: "gezin kinderen kind kleuter{,s} peuter{,s} baby{,'s} gezinsleven kids kleintje{,s} koters kroost",
	partner: 'echtgenoot echtgenote eega levenspartner man partner thuisfront vriend vriendin vrouw wederhelft',
	parent:
		"mama{,'s} papa{,'s} oma{,'s} moeder{,s} vader{,s} *moeders ouders opa's stel{,len,letje} koppel{,s} echtpaar echtparen huisvrouw{,en} gezinnen thuisblijver{,s}",
	single:
		'weduw{e,naar} alleenstaand{,e,en} vrijgezel{,len} single{,s} ongehuwd{,e} gehuwd{,e,en} getrouwd{,e,en} ongetrouwd{,e} ongebonden kinderloos kinderloze{,n} samenwonend{,e,en} gescheiden verloofd zwanger',
	care: '*verplichtingen gezinstaken mantelzorg{,taak,taken} verplichtingen zorgplichten zorgtaken',
	preg: 'babyverlof bevallings* geboorteverlof gezinsuitbreiding kinderplannen ouderschapsverlof zwangersch*',
	sitter: 'oppasser oma oppas kinderopvang opvang achterwacht',
	support:
		'werkt staat meedraait mee meehelpt meewerkt past weet achter brengt goed helpt moet akkoord begrijpt begrip bijspringt eens snapt opvangt ruimte vangt verdient verhuizen steun steunt regelt *verhuist accepteert ondersteunt klaagt vindt zorgt',
	// school
	schooled:
		"academic{us,i} alumni gediplomeerden gepromoveerden gymnasiast{,en} havist{,en} mavist{,en} {mbo,hbo,wo,vwo,vmbo}'er{,s}",
	diploma:
		"diploma{,'s} *diploma *diploma's bul *bul titel mastertitel ingenieurstitel graad papieren papiertje{,s} doctoraat",
	level:
		'vwo vmbo mbo hbo wo havo mavo gymnasium master{,s} bachelor{,s} universitair{,e} academisch{,e} wetenschappelijk{,e}',
	school:
		'opleiding *opleiding studie *studie diploma *diploma master bachelor opgeleid geschoold afgerond graad titel',
	done: 'doorlopen afgerond{,e} behaald{,e} voltooid{,e}',
	grades: 'eindlijst cijferlijst {eind,studie,school,tentamen,rapport}cijfer{,s} cijfergemiddelde',
	// belief
	faith:
		'spiritueel spirituele christelij* christen{,en} moslim{,s,a} islamiti* katholie* protestan* gereformeerd{,e} hervormd{,e} reformatorisch* joods{,e} religieuze gedoopt jood hindoe boeddhis* gelovig{,e} *gelovig{,e} evangelisch{,e} atheist atheistisch godsdienstig{,e} kerkelijk{,e} onkerkelijk religieus bijbels{,e} bijbelvast belijdend{,e} praktiserend{,e} seculier vrijzinnig orthodox bevindelijk vroom kerks humanistisch',
	believers:
		'christenen moslims joden hindoes kerkgangers atheisten andersgelovigen ongelovigen gelovigen protestanten geloofsgenoten katholieken',
	creed:
		'geloof kerk bijbel godsdienst religie geloofsovertuiging levensovertuiging overtuiging koran evangelie',
	values:
		'achtergrond identiteit opvoeding waarden normen huize geloof overtuiging gezindte grondslag inslag levens* signatuur',
	worship: 'eredienst mis bijbelstudie kerk kerkdienst{,en} moskee samenkomst{,en} synagoge',
	prayer:
		'bijbelstudie bijbellezen bidden bidpauze{,s} dagopening gebeds* gebed{,en} meebidden bidt ramadan sabbat suikerfeest vast{,en} zondagsrust',
	god: 'heer allah christus god jezus',
	// health and looks
	wear: 'colbert opgemaakt{,e} gladgeschoren makeup lippenstift *hakken hakken pumps panty rok rokje minirok jurk jurkje stropdas mantelpak overhemd',
	sense: 'gehoor gezichtsvermogen ogen oren reuk{,vermogen,zin} spraak stem zicht',
	fit: 'gezond{,e} belastbaar fit kerngezond topfit vitaal',
	bodily:
		'chronisch{,e} mentaal emotioneel fysiek{,e} geestelijk{,e} lichamelijk{,e} medisch{,e} mentale psychisch{,e}',
	body: 'lijf conditie lichaam fysiek gezondheid hart gestel longen rug uithoudingsvermogen weerstand',
	good: 'goed{,e} uitstekend{,e} ijzersterk{,e} ijzeren stalen prima robuust{,e} blakende perfect{,e} sterk{,e} stevig{,e} scherp{,e} normaal gespierd',
	ill: 'adhd dyslexie autisme ziekte ziektes *beperking *klachten *problemen *stoornis *verleden aandoening{,en} allergie angsten astma beperking{,en} blessures burn burnout depressie{,s} diabetes epilepsie gebrek{,en} handicap{,s} hernia hoofdpijn klachten kwaal kwaaltjes medicatie medicijnen migraine problemen psychose reuma allergieen rugpijn stoornis{,sen} trauma',
	aid: 'bril gehoorapparaat hoortoestel hulp hulpmiddelen rollator rolstoel stok',
	handsome: 'fotogeniek knap goedverzorgd representatief presentabel aantrekkelijk',
	handsomely:
		'fotogeniek knap mooi innemende stralende knappe mooie aantrekkelijke leuke charmante slanke elegante stijlvolle lelijke dikke',
	neat: 'leuk vlot piekfijn tiptop netjes net keurig fris patent verzorgd representatief presentabel goedverzorgd',
	neatly: 'sportieve frisse hippe jeugdige keurige moderne nette representatieve verzorgde vlotte',
	look: 'uitstraling look verschijning uiterlijk{,e} voorkomen presentatie figuur gezicht{,en} koppie{,s} postuur lijf kapsel',
	ink: '*piercing *piercings neusring{,en} piercing{,s} tatoeage{,s} tattoo{,s}',
	// company
	booze: 'alcohol bier cocktail{,s} drank glaasje{,s} prosecco shots tequila wijn',
	club: "cultuur mentaliteit *cultuur sfeer afdeling gezelschap club{,je} team bedrijf collega's familie groep kring ploeg",
	drinks: "drankje{,s} pilsje{,s} pintje vrijmibo{,'s} *borrel biertje{,s} borrel{,en,s,t} wijntje{,s}",
	// age
	pay: 'krijg{,t} beloning betaald betalen inschaling loon ontvang{,t} salaris schaal uur uurloon verdien{,t,en}',
	send: 'brief cv mail mailt ontvangen aanmeldformulier aanmelding formulier inschrijving lever{,t} motivatie* noem{,t} schrijf sollicitatie* sturen stuur stuurt upload veld{,en} vermeld{,t} voeg vul{,t} zet',
	graduate:
		'afgerond afgestudeerd{,e,en} afstudeer{de,den,t} afstuderen behaald{,e,en} geslaagd haalde{,n} rondde{,n} slaagde{,n}',
	worked:
		'werkt staat meedraait meegedraaid vak werkzaam branche gestaan gewerkt actief sector bezig van zit beroep gezeten klas afgestudeerd rondloopt',
	teen: '15 16 17 18 19 20 21 vijftien zestien zeventien achttien negentien twintig eenentwintig',
	aged: '{twin,der,veer,vijf,zes,zeven}tiger{,s} tiener{,s} *plusser{,s}',
	elders:
		"aow'er{,s} bejaarden gepensioneerd{,e,en} grijsaard{,s} knar{,ren} oudgediende{,n} oudjes pensioengerechtigd{,e,en} pensionado{,'s} senioren vutter{,s}",
	lively: 'sportieve actieve energieke fitte krasse kwieke vitale',
	fresh: 'zojuist net kersvers onlangs pas recent vers',
	youths:
		"tussenjaarder{,s} jongeling{,en} z'er{,s} tieners twintigers dertigers eindexamenkandida{at,ten} afstudeerder{,s} scholier{,en} puber{,s} schoolverlater{,s} jongeren jongvolwassene{,n} jeugdige{,n} gen{zer,z'er}{,s}",
	// origin
	west: 'nederlands{,e} belgische europees europese hollands{,e} westers{,e}',
	roots:
		'cultuur mentaliteit uitstraling uiterlijk achtergrond identiteit opvoeding waarden normen huize bloed herkomst afkomst bodem komaf nationaliteit origine paspoort roots wortels',
	real: 'rasechte geboren echte oerhollandse autochtone',
	native:
		'brit{,ten} engelsman duitser{,s} fransman amerikaan spanjaard nederlander{,s} hollander{,s} belgen europea{an,nen} *dammer{,s} fries friezen limburger{,s} brabander{,s} groninger{,s} autochtonen',
	here: 'hier nederland wijk dorp streek stad regio buurt polder',
	integrated: 'ingeburgerd{,e} geintegreerd{,e} geassimileerd{,e} verwesterd{,e}',
	people:
		'arabisch{,e} aziatische bulgaarse chinese marokkaans{,e} oosteuropese pools poolse roemeense surinaams{,e} syrische turks{,e}',
	migrants:
		'buitenlander{,s} migrant{,en} asielzoeker{,s} syriers nieuwkomers statushouder{,s} polen roemenen turken bulgaren vluchteling{,en} immigranten gastarbeiders arbeidsmigrant{,en} expat{,s} marokkanen',
	// demands
	cert: '*brevet *certificaat *certificaten bhv certificaat certificaten ehbo nenvca vca',
	all: 'al alle elk{,e} ieder{,e} gehele hele volledige',
	meet: 'beantwoord{,t,en} voldoe{,t,n}',
	demands:
		'kenmerken kruisje{,s} wensen *criteria *eis *eisen *profiel certifica{at,ten} competenties criteria criterium eigenschappen eis{,en} kwalificaties kwaliteiten lijst{,je} onderde{el,len} profiel punt{,en} regel{,s} vaardighe{id,den} vakje{,s} vereiste{,n} vinkje{,s} voorwaarde{,n}',
	binding:
		'vereist noodzakelijk nodig must eis absoluut bindend hard{,e} onmisbaar onvoorwaardelijk verplicht{,e}',
	// character and pressure
	hard: 'agressie{f,ve} keihard{,e} meedogenlo{os,ze,osheid} dominant{,e} genadelo{os,ze} nietsontziend{,e} *lustig{,e} *zuchtig{,e} stoer{,e} machtig{,e} spijkerhard{,e} ijzersterk{,e} autoritair{,e} bikkelhard{,e} onverzettelijk{,e} ruig{,e} testosteron macho gehaaid{,e} killer hongerig{,e} winnend{,e} mannelijk{,e}',
	rival: "concullega's concurrent{,en,ie} rivalen tegenstander{,s}",
	crush: 'vre{et,ten} gehakt vernietig* verpletter* verslaa{t,n} afma* vermorzel*',
	stress:
		'chaos crisis deadline{,s} druk{,te} hectiek hoogspanning piek* spanning stress tegenslag tijdsdruk werkdruk',
	thrive:
		'opbloei{t,en} prester{en} presteert werk{t,en} functioner{en} functioneert rustig kalm koel florer{en} floreert bloeit gedij{t,en} excelleert best goed overeind top blijft',
	nervous:
		'bloednerveus gestresst gestrest nerveus onrustig overprikkeld overspannen paniek paniek* stressen stresst zenuwachtig',
	many: 'veel tien twintig honderd duizend',
	// people by sex, and metaphors
	guys: 'heren boys dames gents girls gozers jongens kerel{,s} knullen ladies makkers mannekes mannen meiden meisjes vent{,en} vrouwen',
	sex: 'heer heren mannelijk{,e} man{,nen} dame{,s} jongen meisje vrouwelijk{,e} vrouw{,en}',
	mad: '*sgek achterlijk{,e} autistisch{,e} bipolair debiel{,e} geschift{,e} gestoord{,e} getikt{,e} hysterisch{,e} idioot knettergek krankzinnig{,e} manisch{,e} psychopaat psychotisch waanzinnig{,e}',
	process: 'proces{,sen} afdeling organisatie ict planning regeling systeem team begroting systemen wet',
	// things of one's own
	gear: 'laptop telefoon uniform kantoor kleding mobiel mobieltje werkplek werkkamer werkkleding werkruimte *schoenen *werkplek apparatuur beeldscherm camera computer gereedschap gereedschap* headset internet materiaal materialen monitor pc smartphone tablet thuiskantoor',
	ride: 'auto *auto wagen *wagen vervoer vervoer{,s}middel fiets *fiets scooter brommer motor bus *bus aanhanger',
	have: 'beschikking beschik{,t,ken} bezit{,ten}',
	// language, dress, orientation
	tongue: 'nederlands{,e} duits{,e} frans fries engels{,e}',
	perfect:
		'onberispelijk{,e} volmaakt{,e} feillo{os,ze} accentlo{os,ze} loepzuiver accentvrij perfect{,e} foutlo{os,ze} vlekkelo{os,ze}',
	veil: 'hoofdbedekking hoofddoek hoofddoek* kruisje{,s} boerk* davidster{,ren} geloofskle* geloofssymbo* geloofsteken{,s} geloofsuiting* hijab{,s} keppel keppel* nikab{,s} sluier{,s} tulband{,en}',
	token: 'hoofdbedekking kenmerken kleding geloofsuitingen sieraden symbo{ol,len} teken{,s} uiting{,en}',
	away: 'thuis achter achterwege taboe uit verboden verbergt af afdoen ongewenst onzichtbaar weg',
	gay: "trans transgender biseksueel gay homoseksueel homo{,'s} lesbiennes lesbisch{,e}",
	ordinary: 'normaal gewoon normale gewone',
	// much
	decade: 'tiental decennium decennia decennialange tientallen',
	working: 'vak werkzaam branche gestaan gewerkt actief sector bezig functie rol mee* praktijk rondgelopen',
	allround:
		'strateeg denker doener verbinder uitvoerder ontwerper verkoper schrijver programmeur boekhouder bouwer maker manager jurist coach leider',
	picture: 'foto fotootje kiekje selfie portret',
	letter: 'brief cv curriculum sollicitatie motivatie motivatiebrief reactie',
	metre: 'meter centimeter cm m',
	build: 'lang fors stevig groot slank breed gespierd sterk flink robuust',
	exert: 'bukken dragen klimmen staan tillen traplopen knielen lopen sjouwen',
};
