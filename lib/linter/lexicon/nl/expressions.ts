import type { Expressions } from '../expressions';

export const expressions: Expressions = {
	artefact: /^(?:festival|film|album|ballet|cup|golf|musical|opera|pub|race|rally|tickets?)$/,
	framing:
		/^(?:je|jij|jouw|u|we|wij|ons|onze|de|het|een|is|zijn|ben|bent|heb|hebt|heeft|hebben|moet|moeten|kan|kunt|van|voor|op|met|bij|als|die|dat|en|in|of|te|graag|liefst|alleen|gezocht|gevraagd|want|welkom|nodig|vereist|verplicht|verwacht|kandida(?:at|ten)|collega(?:'?s)?|mensen|iemand|personen|persoon|samen|hier|zoeken)$/,
	joint: /[,;:()]|\b(?:en|of|maar|noch)\b/i,

	noWork:
		/^(?:van|uit|in|bij|voor|op|aan|met|en|of|als|wanneer|zodra|zodat|tot|onder|tussen|na|sinds|zonder|naar|naast|tijdens|ook|dat|graag|samen|want|door|maar|om|wat|hoe|dan|over|tegen|jou|omdat|waar|waarin|waarbij|waarmee|dus|nog|terwijl|het|niet|echt|altijd|vast|best|direct|ooit|nooit|net|bijna|zelf|gewoon|meestal|soms|vaak|hier|daar|eerst)$/,
	clause: /^(?:omdat|doordat|zodat|terwijl|aangezien)$/,
	copula: /^(?:is|zijn|blijft|oogt|ziet|lijkt|moet|moeten|was|must)$/,
	article: /^(?:een|het|de|onze|ons|deze|dit|dat|jouw|uw)$/,
	own: /^(?:je|u|jouw|die|dat|ons|wij|we|vacature|job|mensen|kandidaten|kandidaat|iemand|collega|uitstraling|uiterlijk|verschijning|voorkomen|voorkeur|wie|salaris|leeftijd|baan|functie|bedrijf|afdeling|kantoor|bureau|collega's|collegas|man|vrouw|taal|cultuur|sfeer|club|ploeg|conditie|gezondheid|werk|kracht|plaats|plek|rol|talent|engels|office|crew|gebruiken|nederlands|staff|teams?)$/,
	ourselves: /^(?:wij|we|er)$/,
	seeking: /^(?:in|op)$/,
	modifier: /(?:e|en|of)$/,
	sought: /(?:^| )(?:gezocht|gevraagd|welkom|zoeken|zoekt|opgelet|krijgen voorrang)(?: |$)/,
	within: /^(?:in|binnen)$/,
	leads: /^(?:leid|versterkt|leidt)$/,

	but: /^(?:maar|doch|echter|toch)$/,
	negation: /^(?:niet|geen|zonder|nooit|nergens|noch)$/,
	addresses: /^(?:zijn|bent|zoeken)$/,
	indifferent:
		/hoe(?:f|ft|ven) (?:je|jij|u|niemand) (?:\p{L}+ ){0,3}(?:niet|geen)\b(?! te (?:reageren|solliciteren|bellen|mailen|komen|schrijven)| op gesprek)|waar (?:je|u) (?:ook|dan ook)\b|in welk land|(?:is|zijn|vinden we) (?:[^.,;]{0,30} )?(?:hier |echt |bij ons )*niet (?:nodig|vereist|verplicht|noodzakelijk|belangrijk|van belang)|hangt? niet af|(?:kun|kan|mag) (?:je|jij|iedereen) [^.,;]{0,15}\book (?:beginnen|starten|solliciteren|reageren|meedoen|terecht)|geen (?:diploma|papieren|opleiding|ervaring)s? (?:voor )?nodig|(?:wij|we) (?:vragen|eisen) geen(?![^.]*\bmaar\b)|welke? (?!richting)\p{L}+ dan ook|geen (?:enkele? )?(?:reden om|probleem|bezwaar|rol|punt|eis|vereiste|voorwaarde|verschil|belemmering om|nadeel|onderwerp|kwestie)|\bn(?<!richting[^.]{0,20}n)iets? uit\b|e(?<!(?:richting|vak|studie) doet e)r (?:\p{L}+ ){0,3}niet toe|ongeacht|vragen (?:wij|we) (?:je |u )?(?:niet|nooit)(?! te )|(?:letten|kijken|vragen) (?:wij |we )?(?:niet|nooit)(?! te )|gaat ons niet|of je nu|welke? [^.?!]{1,60} (?:je|jij|u) ook |\bwat (?:je|uw) [^.?!]{1,60} ook (?:is|zijn)|staat je vrij|vrijwillig(?!er)|ook welkom, maar niet|nemen we niet mee(?! in)|\b(?:vermeld|noem|stuur|geef|zet) (?:\p{L}+ ){0,2}(?:geen|niet)\b|laat [^.?!]*(?:foto|leeftijd|geboorte|geslacht)[^.?!]* weg\b|(?:christen[^.]*moslim|moslim[^.]*christen|gelovig (?:of|en) (?:niet|on))(?![^.]*\b(?:niet|geen|alleen|voorkeur|elders)\b)|lezen [^.]*zonder (?:naam|foto|leeftijd)/iu,
	offered:
		/ook (?:als|wanneer|met|zonder)\b|hoef(?:t|en)? (?:je )?(?:niet|geen)(?! te (?:reageren|solliciteren|bellen|mailen|komen))|\bmag (?:je |u |hier |bij ons )?(?:best|gewoon|gerust|altijd|natuurlijk|ook)|houden (?:wij |we )?(?:graag )?rekening|rekening met|ruimte voor|vergoed|bijdrage|toeslag|doorbetaal|extra verlof|helpen (?:wij|we)|(?:wij|we) (?:helpen|steunen|begrijpen|betalen(?! (?:die|dat|ze) niet))|dan (?:nemen|neemt|krijg je(?! voorrang| een streepje)|springt|springen|passen|regelen|zorgen|vervangen|kijken|helpen|schuiven) ?(?:wij|we|collega's)?\b|mag mee\b|mogen mee\b|(?:lukt|gaat) hier(?! niet)|is gewoon|wie (?:zin heeft|wil)\b|reizen gratis|als je (?:dat )?wilt|\bkorting\b/i,
	anyway:
		/^geen |^(?:bel|mail|app|overleg|neem contact|kom langs)\b(?![^.]*\b(?:niet|geen|hoe (?:vaak|lang)|eerst)\b)|welkom|gerust|geen probleem|toch\b|^dan (?:passen|zorgen|helpen|regelen|bekijken|kijken|zoeken|vinden|denken|overleggen) (?:we|wij) (?!niet|je graag aan)|aanpass|nodig hebt|wat (?:je )?helpt/i,
	welcome: /\bwelkom\b/i,
	exclusive: /\b(?:alleen|uitsluitend|enkel|niet|geen|liefst|vooral)\b/i,
	served:
		/cli[eë]nt(?! (?:side|base|facing))|pati[eë]nt|bewoner|leerling(?!-)|pleeg|gezinnen\b|vluchteling|huurder|inwoner|burgers\b|bezoeker|gasten\b|doelgroep|deelnemer|(?<!ver)leden\b|jeugdzorg|cursus|pupil|resident|ouders en kinderen|(?:voor|bij|van|aan) kinderen met\b|kinderen (?:komen|spelen|leren|eten) (?:met|naar|langs|bij (?:je|jou)\b)|discriminat|families\b|customer(?! (?:chat|service|support|desk|care|team|contact|success|experience|calls?|line))/i,
	grounds: [
		/leeftijd|hoe oud|(?=.*\b(?:jong|jonger|jongeren)\b).*\b(?:oud|ouder|ouderen)\b/,
		/geslacht|\bgender|binair|(?=.*\b(?:man|mannen)\b).*\bvrouw(?:en)?\b/,
		/afkomst|achtergrond|huidskleur|herkomst|nationaliteit|geboren|geboorte|wieg|vandaan|etnisch|migratie|vluchteling/,
		/gelo[ov]|religie|godsdienst|overtuiging|hoofddoek|(?=.*christen).*moslim/,
		/geaardheid|seksuele|\btrans|hetero|homo|lhbt|regenboog|van wie je houdt|verliefd/,
		/handicap|beperking|gezondheid|\bziek/,
		/gezin|kinderen|burgerlijke staat|samenlevingsvorm|alleenstaand|thuissituatie/,
	],
	equal:
		/iedereen|welkom|jezelf|er niet toe|niets? uit|geen (?:\p{L}+ )?(?:rol|verschil)|ongeacht|gelijk|verschil|divers|\belke?\b|of niet\b|met (?:of|en) zonder|wie je|nooit naar|niet naar|\bsamen\b|respect|uitnodig|nodigen|open voor|niets? te maken|\bhoeft?\b|ook (?:jij|met)|discrimin|telt (?:alleen )?wat/u,
	unequal:
		/\b(?:liefst|alleen(?! naar| maar)|uitsluitend|voorkeur|moet|vereist|eis|behalve|mits|maar (?!ook|vooral)|zolang|zoeken (?:we|wij)|(?:we|wij) zoeken|stuur|vermeld|noem|pas(?:t|sen) (?:niet|beter)|tenzij|wel (?:graag|even))\b/,

	offer:
		/^(?:er|hier|bij ons|in ons team) (?:werken|zitten) (?:hier )?(?:[^.?!:,]{0,30} )?(?:met (?:allerlei|verschillende)|van alles|allerlei|van \p{L}+ tot)\b/iu,
	answered:
		/^(?:allebei|beide|(?:.{0,30}\bdan )?(?:passen|zorgen|regelen|zetten|overleggen|maken|helpen|kijken|denken|houden) (?:we|wij) (?!niet|graag|je graag|kennis|liever|verder)|(?:we|wij) (?:passen|regelen|zorgen|helpen|kijken|denken|houden|plannen|bieden|vergoeden)(?![^.]* niet)|dat (?:lossen|mag)|(?:(?:dat|het) (?:is|vormt) .{0,25})?geen (?:enkele? )?(?:probleem|bezwaar|belemmering|punt)|(?:ruil|kies|neem) )|(?:ook|net zo|gewoon|evengoed|toch) welkom|gerust|ook (?:goed|prima)|aanpass|wat (?:je )?(?:nodig|helpt)|^(?:onze|ons|de|het) \p{L}+ (?:heeft|is) (?!niet|geen)|^(?:bespreek|overleg) /iu,
	contrast:
		/\b(?:geen van beide|hier geboren of|jonge? en oude?|ervaren en beginnende?|beginnende? en ervaren|gelovigen? en ongelovigen?|(?:jong|oud|homo|hetero|zwart|wit|man|vrouw|getrouwd|alleenstaand|gelovig) of (?:jong|oud|homo|hetero|zwart|wit|man|vrouw|getrouwd|alleenstaand|ongelovig|niet)\b|met (?:of|en) zonder (?:een )?\p{L}+|(?:hoofddoek|keppel\p{L}*|tulband|kruisje),? of een )/iu,
	asks: /\b(?:liefst|alleen|uitsluitend|voorkeur|moet|vereist|zoeken|gezocht|stuur|vermeld|noem|geef|geen(?! rol| verschil| onderwerp| van beide)|(?<!of )niet(?! uit)|maar|zolang|beter)\b/i,
	opensFact:
		/^["'‘“(]?(?:een|de|het|onze|op|in|bij|aan|er|veel|sommige|s|elk|elke|iedere|langs|tijdens|alle|soms|daar|vandaag|ook|twee|drie|vier|waar|soms|af en toe|mensen) /iu,
	ofReader:
		/\b(?:je|jij|jou|jouw|jullie|u|uw|jezelf|we|wij|ons|\p{L}*team\p{L}*|ploeg|club|groep|crew|afdeling|bedrijf|organisatie|kantoor|\p{L}*collega\p{L}*|\p{L}*kandida\p{L}*|sollicit\p{L}*|iemand|niemand|wie|iedereen|\p{L}*medewerkers?|\p{L}*krachten|\p{L}*kracht|personeel|moet|moeten|dient|dienen|verplicht\p{L}*|vereist\p{L}*|formulier|eis|eisen|must|pr[eé]|nodig|noodza\p{L}*|onmisbaar|belangrijk|gewenst|gezocht|gevraagd|zoek\p{L}*|wil|willen|ideal?a?l|ideale|perfect|juiste|geschikte?|past|passen\p{L}*|voorkeur|voorrang|voordeel|streepje|liefst|liever|graag|welkom|alleen|uitsluitend|enkel|slechts|minimaal|maximaal|minstens|hooguit|gemiddeld\p{L}*|baan|bijbaan|functie|rol|vacature|plek|plaats|werk|sfeer|cultuur|werksfeer|hier|geen|niet|nooit|zonder|niets|opvolger|versterking|reage\p{L}*|bellen|meld\p{L}*|melden|stuur|sturen|mag|mogen|kan|kunnen|beter|beste|elders|norm|standaard|vanzelfsprekend|gewoon|normaal|criteri\p{L}*|cv|foto|brief|talent\p{L}*|goede?|sterk|uiterlijk|verschijning|mentaliteit|handig|minimum|voorwaarde|bedoeld|partner|werkvloer|selectie|bezit|inkomen|beloning|loon|salaris|thuis)\b/iu,
	opensOther:
		/^["'“‘(]?(?:(?:een|de|het|twee|drie|vier|veel|sommige|enkele|de meeste|alle|elke|iedere|onze|ook|één op de \p{L}+|de helft van onze) )?(?:(?!alleen|liever|geen)\p{L}{2,}en? )?(?:man|vrouw|mannen|vrouwen|jongens?|meisjes?|dame|heer|dames|heren|moeders?|vaders?|kind|kinderen|ouders?|gezin|gezinnen|familie|jongeren?|ouderen?|tieners?|baby(?:'s)?|oma|opa|peuters?|kleuters?|bewoners?|cli[eë]nten?|pati[eë]nten?|klant|klanten|leerling|leerlingen|cursisten|bezoekers?|burgers?|inwoners?|huurders?|gasten|senioren|studenten|nieuwkomers|vluchteling|vluchtelingen|asielzoekers?|statushouders|mensen|voorbijganger|reizigers?)\b/iu,
	tellsOn:
		/^(?: van [^.,;:]{1,25})? (?:(?:bel|vraag|vertel|meld|schrijf|roep|klop|klaag|loop|hoor)t (?!in|bij|hier|niet|dat)|\p{L}{3,}(?:de|te) |vroeg|kwam|riep|liep|schreef|zat |zoekt (?:zijn|haar|hulp) |komen (?:bij ons )?(?:voor een|met|langs|naar) )/u,
	ofVacancy:
		/\b(?:(?:deze|dit) (?!wijk|stad|straat|gemeente|week|dag|jaar)\p{L}+|onze (?:jongens|mannen|dames|heren|vrouwen)|diensten?|vak|branche|rooster|balie|keus|kans|kansen|haakt|haken|meer dan|lef|zoekt|(?:een|hun) (?:\p{L}+e,? ){0,3}\p{L}*(?:eider|zorger|ster|eur|ist|kracht|meester|juf|leraar|docent|coach)|we|wij|ons(?! \p{L}+huis)|team|ploeg|club|werk|baan|functie|vacature|plek|hier|gezocht|gevraagd|zoeken|welkom|reageren|reageer|sollicit\p{L}*|voorkeur|voorrang|voordeel|streepje|past|passen|geschikte?|collega\p{L}*|kandida\p{L}*|ideaal|perfect|ideale|liever|liefst|beter|beste|graag|nodig|vereist|moet|moeten|kan|mag|mogen|bel|bellen|meld\p{L}*|aanmeld\p{L}*|opgelet|let op|niet|geen|hoeven?|stuur|sturen|baas|sterk|sterke|je bent|nieuwe|jullie|bijverdien\p{L}*|aan de slag|(?:jongens|mannen|dames|heren|vrouwen|meisjes) van (?:de|het))\b|[?!]/iu,

	opensThing: /^(?:de|het|een|dit|deze|die|onze|ons)$/,
	saidOfThing:
		/^(?:is|zijn|blijft|oogt|ziet|lijkt|moet|kan|heeft|hebben|wordt|ligt|krijgt|ogen|bestaat|draait|draaien|rijdt|vaart|loopt)$/,
	noThing: /^(?:je|jij|u|jouw|we|wij|die|dat)$/,
	headBefore: /^(?:van|uit|in|bij|voor|op|aan|met|naar)$/,

	leastYears: /(?:minimaal|minstens|ten minste|tenminste|minimum|niet|meer dan)$/,
	// *mensen van 22 tot 63*: a wide range says that everybody is there; *18 jaar of ouder, omdat* is a least age with its reason
	barsNobody:
		/(?:mensen|collega's|man|mannen|vrouwen|medewerkers|werken)[^.?!]{0,30} (?:van|tussen de?) (?:1[5-9]|2\d|(?:vijf|zes|zeven|acht|negen)tien|twintig)\b[^.?!]{1,12}\b(?:5[5-9]|[67]\d|\p{L}*(?:zes|zeven)tig)\b|\b(?:(?:18|21|achttien) jaar (?:of ouder|zijn)|(?:minimaal|minstens|ten minste) (?:18|21|achttien)\b)[^.?!]*\b(?:omdat|want|vanwege|aangezien)\b/u,
	yearsOwner:
		/^(?:(?:relevante |aantoonbare |enige |recente )?(?:werk|praktijk|[a-z]*)ervaring|geleden|bestaan|contract|opleiding|studie|lang|garantie|cel|dienstverband|in |aan een stuk|later|per|vooruit|onderzoek|actief|werkzaam|archief|service)/,
	yearsBefore:
		/(?:contract|duurt|looptijd|bestaat|bestaan|sinds|al|eerst|afgelopen|komende|binnen|na|elke|per|over|last|past|ervaring)(?: van| de| over| of| is)?$/,
	unit: /\b(?:euro|uur|uren|kilos?|km|kilometer|graden|procent|kg|meter)\b/,
	month: /^(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/,
	endsNoun:
		/^(?:van|uit|in|bij|voor|op|aan|met|die|dat|als|is|bent|ben|heeft|hebt|kan|kunt|en|of|om|wilt|wil)$/,
	and: /^(?:en|of)$/,
	bareGroup:
		/^(?:jonge|oudere|student|studenten|scholieren|jongeren|jongvolwassenen|jeugd|senior|senioren|oude|bejaarden|gepensioneerden?|nieuwkomers?|scholier|young)$/,
	invites:
		/[?!]|welkom|gezocht|gevraagd|zoeken|reage|sollicit|aanmeld|geschikt|ideaal|voorkeur|voorrang|perfect|opgelet|mogen|ideal/i,
	topic: /\b(?:onderwerp|onderzoek|research|thema)\b/i,
	placement: /\bstage|stagiair|internship|afstudeer|thesis|onderwijs aan/i,

	tallThing: /\b(?:containers?|mast|toren\w*|gebouw\w*|brug\w*|boom|bomen|muur|muren|masten)\b/i,
	is: /\b(?:is|zijn)\b/i,
	isTall: /\b(?:je|jij|u|kandidaat|iemand|collega|medewerker|lengte)\b/i,
	lookOfThing:
		/^(?:groep|deel|dossiers?|administratie|kantoor|locaties?|gegevens|data|lunch|tuin|maaltijd|onderzoek|beeld|presentatie|pand|enquete|panel|gebouw|omgeving|selectie|document|documenten|tekst|teksten|park|stuk|stukken|rapport|verslag|voorbeeld|huis|woning|website|taalgebruik|steekproef|werkplek|ruimte|sample|research|office|layout)$/,
	hygiene: /hygi[eë]n/i,
	styleOf:
		/\b(?:uitstraling|uiterlijk|look|vormgeving|kleur|stijl) van (?:de|het|een|onze|dit|deze) (?!(?:kandidaat|medewerker|team|functie|organisatie|collega|bedrijf|merk|zaak)\b)/i,
	applies: /sollicit|cv|brief|motivatie|résumé|resume|letter|stuur|send|upload|voeg/,
	noPhoto: /\b(?:geen|niet|zonder|nooit|no)\b/,
	otherPhoto:
		/foto(?:'s|s)? van (?:de|het|een) |klant|customer|laat (?:\w+ ){0,3}foto\w* weg|paspoort(?:aanvra|balie)|burgers|archief|archive|inwoners|fotograaf/,

	literal:
		/kunstwerk|schilderij|dierentuin|insect|\bspinnen\b|spinachtig|museum|tuinbouw|boomgaard|boerderij|timmer|bouwplaats|steiger(?:bouw|s)|sluis|kraan\b|paarden|landbouw|schip|schepen|boten|zoo\b|circus|acrobat|\bgate\b|\bslot\b|biolog|fiets|bike|verkeer(?:slicht|sregel)|brandweer|keuken|bakker|football|sail|rolstoel|\barts\b|voetbal|sport(?:veld|club)|baseball|schaak|rivi?er/i,
	quotedLaw: /\bartikel \d/i,

	opensAlways:
		/(?:fabriek|datacenters?|servers?|meldkamer|receptie|balie|(?<!oproep)dienst|helpdesk|systeem|website|centrale|loket|ziekenhuis|locatie|brug|sluis|noodnummer|station|organisatie|klantenservice|desk|bedrijfsarts|bedrijfspsycholoog|vertrouwenspersoon|achterwacht|system|centre|center|service|plant|hotline|alarm\w*|machine\w*) (?:is|zijn|blijft|draait|draaien|staat|werkt|open)/,
	shift:
		/ploegendienst|volgens rooster|in ploegen|rooster van|compens|toeslag|consignatie|piketdienst|schaal \d|elk jaar een (?:stap|trede)|(?:de|onze) \p{L}+, die |roster|shift|rota|terugkrijgt|krijg je (?:die )?(?:tijd|uren) terug/u,
	notExpected:
		/hoeft? (?:je|jij|u)?[^.]{0,40}(?:niet|geen)|niet verwacht|weet wie|(?:normaal|prima|goed|fijn) (?:als|dat) je om/,
	fromHour: /^(?:van|tussen)$/,
	onTime: /^(?:hand|site|budget|track)$/,
	voluntary:
		/vrijwillig|niet verplicht|hoeft niet|zonder alcohol|alcoholvrij|wie wil|als je wilt|wie zin heeft|vrij (?:bent )?om|vrijblijvend|met thee|geen verplichting|alcoholbeleid|alcoholverslav|verslaving|handhav|vergunning/i,
	clientFamilies: /gezinnen|pleeggezin|cli[eë]nt/i,
	noFit: /^(?:pas|past|passen|match) niet\b/,
	noStress:
		/voorkom|preventie|werkdruk verlag|prevent|reduc|material|materiaal|leiding|ketel|gas\b|stoom|water|brug|beton|kabel|elektr|\bnorm\b|concrete|cli[eë]nten|leerlingen/,

	adapted:
		/hulpmiddel|aanpass|voorkom|bespreek|adapt|prevent|research|onderzoek|product|dier|animal|arts\b|arbo/i,
	medical:
		/psychiatr|patient|patiënt|cli[eë]nt|diagnos|behandel|therap|kliniek|zorgvrager|clinic|onderzoek naar|braille|audiodescri/,
	peopleServed: /^(?:mensen|bewoners|kinderen|bezoekers|leerlingen)$/,
	aid: /(?<!zonder (?:een )?)(?:hulpmiddel|hefkar|steekwagen|steekkar)|til(?:lift|hulp)|heftruck|aanpass|aangepast|samen met (?:een|je) collega|(?<!zonder )lift\b|karretje|takel|met zijn twee|liftje|\btillen we|wij helpen|we helpen|zit-sta|ondersteuning|trolley|adapt|accommodat|assist/i,

	equivalent:
		/of (?:een )?(?:gelijkwaardig|vergelijkba|ervaring|aantoonbaar|soortgelijk|door ervaring|werkervaring)|gelijkwaardige ervaring|vergelijkbare ervaring|of (?:je )?leer(?:t|de)|of iets (?:vergelijk|gelijk)|registratie|registered|beroepseis|artikel|big\b|wettelijk|bevoegd|\bnorm\b/i,
	brings:
		/\b(?:brengt|komt|neemt|rond|haalde|behaalde|sloot|toont|levert|voltooi|studeerde|beschikt|bezit|doorliep)/i,
	students:
		/^heb ik |ook zonder|leerlingen|studenten(?!vereniging|bestuur)|cursisten|diploma-uitreiking|je (?:haalt|kunt .* halen|behaalt)|tijdens je werk|wij betalen/,

	familyOffer:
		/thuisblijven|regelen|mag mee|mogen mee|(?:lukt|gaat) hier(?! niet)|passen we|verlof|opvang|kolf|vergoed|bijdrage|toeslag|we helpen|wij helpen/i,
	otherFamily: /vervang(?:er|ster|ing)\b/i,
	withFamily: /^(?:voor|aan|met)$/,

	animal:
		/^(?:leeuwen|wolf|wolven|tijgers?|haai|haaien|leeuw|jagers?|machine|beest|roofdier|roofdieren|kanon|held)$/,
	addressed: /\b(?:ben|bent|zoeken|gezocht|we|wij|ons|onze|als|wil|welkom)\b/i,
	behaviour:
		/\b(?:klant|bezoeker|gast|reiziger|passagier|bewoner|patiënt|cliënt|burger|inwoner|leerling|huurder|hond|dier|beller|jongere|ouder|gedetineerde|automobilist)(?:en|s)? (?:\p{L}+ ){0,2}(?:die|dat)\b[^.?!]*agressi|(?:zich|worden|wordt) agressief/iu,
	wildlife: /\b(?:soorten|diersoort|plantensoort\w*|exoten|vet|zoo|aquarium)\b/i,
	noTrait:
		/^(?:ziekte|hand|taal|cultuur|klanten|klant|dier|patient|patienten|club|partij|museum|kleur|rol|soort|soorten|honden|hond|bewoners|exoot|exoten|festival|film|gedrag|plant|planten|stof|stoffen|app|bacterien|clienten|dieren|factor|game|incidenten|insecten|market|marketing|party|situaties|tumor|tumoren|virus|vis|vissen|vogel|vogels|vorm|wind)$/,
	// both named together, and customers in a statement: *ook mannen kopen*
	bothSexes:
		/(?:mannen|vrouwen) en (?:\p{L}+ |\d+ )?(?:mannen|vrouwen)\b|^(?!.*\b(?:team|ploeg|zoek\p{L}*|werkvloer|sfeer|collega\p{L}*|vak|trek(?:t|ken)|kar|administratie|hier|geen|liever|liefst|voorkeur|alleen|gezocht)\b)(?=.*\b(?:man|mannen|jongens?|heren?)\b).*\b(?:vrouw|vrouwen|meisjes?|dames?)\b|dames en heren|(?:mannen|man) (?:en|of|\/) vrouw|vrouw(?:en)? (?:en|of) man|jongens en meisjes|meisjes en jongens|^ook (?:mannen|vrouwen) \p{L}+en /u,
	equalGround: /voorkeursbeleid|ondervertegenwoordigd|bij gelijke geschiktheid|streefcijfer|quotum/i,
	nameTitle:
		/^(?:juf|meester|heer|professor|mevrouw|mevr|meneer|dhr|mrs|ms|dr|mr|mw|koning|koningin|prins|prinses)$/,
	noName: /^(?:duits|nederlandse?|april|september|december|november|august|i|engels|nederland)$/,
	pronoun: /^(?:hij|zij)$/,
	verbOfName:
		/^(?:is|kan|heeft|krijgt|zit|was|gaat|geeft|zoekt|beantwoordt|coordineert|werkt|begon|doet|leidt|schrijft|wil|helpt|vertelt|zegt)$/,
	opensNoName:
		/^(?:wie|dit|dat|het|er|ze|zij|hij|iedereen|iemand|niemand|collega|kandidaat|deze|wat|nieuw|waar|hoe)$|(?:er|eur|ist|ing|heid|tie)$/,
	anybody: /^(?:iemand|kandidaat|collega|medewerker|wie|iedereen|degene|sollicitant)$/,
	beforeNoun:
		/^(?:geen|je|jouw|onze|een|het|de|deze|die|of|als|ervaren|goede|beste|jonge|nieuwe|wie|elke|iedere|ieder|elk|ideale|welke|zo'n)$/,
	pronounPair: /^(?:zijn|haar|hij|die|s|hen|zij|hem|x|ze|zijzelf)$/,
	pairLink: /^(?:en|of|dan|wel)$/,
	titleBefore:
		/^(?:juf|meester|familie|fam|heer|professor|mevrouw|mevr|meneer|dhr|mrs|ms|dr|mr|mw|burgemeester|wethouder|drs|de heer|directeur|ing|ir|minister|prof)$/,
	titlePair:
		/^(?:es|host|in|dame|mannen|vrouwen|e|trice|man|vrouw|ster|euse|heer|gastheer|gastvrouw|steward|juf|meester|en|of)$/,
	noSurname: /^(?:is|als|een|het|de|onze|gezocht|wij|we|vacature|job|nieuwe|senior|junior)$/,
	depicted:
		/\b(?:monument|standbeeld|schilderij|portret(?:ten)?|roman over|film|tentoonstelling|serie|documentaire|expositie|toneelstuk|drama|comedy|opera|ballet|sitcom|foto(?:'s)? van|biografie|boek over|verhaal van|verhalen (?:van|over))\b/i,
	or: /^(?:en|of)$/,
	manly: /(?:heer|heren|man|mannen)$/,
	sexed: /(?:vrouw|vrouwen|heer|heren|dames?|man|mannen)$/,
	institution: /^(?:bureau|europese|gemeentelijke|kinder|nationale)$/,

	otherSpeakers:
		/ander(?:e|staligen)|cursist|nieuwkomer|inburger|leerling|cli[eë]nt|tolk|bewoners|welke moedertaal|collega's met/,
	languageOf: /(?:voor|van|aan|met|bij|over|of|in) (?:\w+ )?$/,
	languageDemand: /speaker|als moedertaal|zonder|accent|moedertaalniveau/,
	// *een geboren en getogen Groninger ontwierp het huis*
	story: /^(?:ontwierp|schreef|begon|vertel\w*|\w{3,}(?:de|te))$/,
	nationality: /nationaliteit|paspoort|afkomst|roots|naturalisatie/i,
	noPeople:
		/plant(?:en)?\b|boom|bomen|soort|flora|fauna|dieren|vissen|hout|biolog|histor|archief|archive|geschiedenis|19e|18e|museum|verf|meta+l|huid|medisch onderzoek|koloniaal|wijn|bier|(?<!na)druk|papier/,

	office:
		/predikant|imam|pandit|geestelijk verzorg|pastoraal|pastor|dominee|rabbi|denominati|grondslag|identiteit van|geestelijke verzorging|kerkelijk(?! (?:meelev|betrok|actie))/i,
	faithOfOthers:
		/geestelijk verzorg|\b(?:als|wordt|onze|een) (?:predikant|imam|pandit|pastor|voorganger)|monument|museum|gebouw|orgel|histor|onderzoek|research/i,
	safety: /geen (?:enkel )?(?:bezwaar|probleem|punt)|veiligheid|hygi[eë]ne|hygien/i,

	checks: /^(?:je|jij|u) (?:controleert|toetst|beoordeelt|checkt|onderzoekt|bewaakt|zorgt|ziet)/i,
	gearTask:
		/paspoort|verlengen|rijdt|rijd je|rijden|vervoer|bestuur(?:t|der)|bus|taxi|chauffeur|bezorg|locaties|bezoekt|op pad|onderweg|route|ritten|klanten thuis|afgelegen|vaart|patrouille|dienstauto|bedrijfsauto|ambulance|strooi|staat (?:voor je |er )?klaar|betalen (?:we|wij)|vergoed|krijg(?:t|en)? (?:je )?(?:van ons|een)|collega krijgt|van ons|drive|transport|truck|vrachtwagen|visit|sites/i,
	yearsOfFirm:
		/jaar (?:bij ons )?in dienst|^(?:zij|hij|ze) (?:werkt|heeft|is)\b|^(?:(?:onze?|ons|dit|deze) (?!ideale|nieuwe|kandidaat|collega|functie|rol)(?:\p{L}+ ){0,2}\p{L}+|(?:de|het) (?:\p{L}*(?:organisatie|bedrijf|bureau|stichting|instelling|afdeling|dienst|fabriek|gemeente|team))|we|wij) (?:heeft|hebben|bestaa\p{L}+|bouwt|bieden|biedt|doet|doen)\b/iu,
	gearOffered: /\bbeschikbaar\b|^wat (?:je|jij|u) krijgt|^(?:wij|we) bieden|^je krijgt|krijg je/i,
	plus: /een pr[eé]\b|mooi meegenomen|pluspunt|nice to have/,
	gear: /rijbewijs|eigen (?:auto|vervoer|wagen|bestel\w*|bus\w*)|(?:heftruck|rijbewijs)\w*/gi,
};
