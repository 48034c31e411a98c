import { expand } from './compile';
import { countries, dutchAdjectives, dutchInhabitants, englishAdjectives } from './origin';

const list = (text: string): string[] =>
	text
		.split(/[,\n]+/)
		.map((word) => word.trim())
		.filter(Boolean);

/** Capitalised words that are never a person: calendar, feasts, public bodies, laws, methods, tools, household names. */
const calendar =
	'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, january, february, march, may, june, july, august, october, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, monday, tuesday, wednesday, thursday, friday, saturday, sunday, kerst, kerstmis, pasen, pinksteren, sinterklaas, koningsdag, hemelvaart, christmas, easter, halloween, carnaval, oudjaar, nieuwjaar, bevrijdingsdag, prinsjesdag, valentijnsdag';
const bodies =
	'rijkswaterstaat, belastingdienst, ind, uwv, duo, rivm, cbs, cpb, scp, knmi, nvwa, rvo, kvk, cjib, coa, dji, aivd, mivd, nctv, nfi, autoriteit persoonsgegevens, ap, acm, afm, dnb, cak, ciz, svb, rdw, kadaster, nationaal archief, nationale politie, politie, koninklijke marechaussee, marechaussee, defensie, landmacht, luchtmacht, marine, tweede kamer, eerste kamer, raad van state, hoge raad, rekenkamer, algemene rekenkamer, ombudsman, nationale ombudsman, openbaar ministerie, om, raad voor de kinderbescherming, veilig thuis, vng, ipo, unie van waterschappen, logius, rvig, dictu, ssc ict, rijksoverheid, overheid, ministerie, ministeries, minszw, bzk, szw, ocw, vws, lnv, ezk, ienw, jenv, fin, staatsbosbeheer, prorail, ns, tennet, gedeputeerde staten, provinciale staten, ggd, ggz, wmo, kamer van koophandel, sociale verzekeringsbank, hof van justitie, europese unie, europese commissie, eu, un, who, nato, navo, oeso, oecd, unicef, rode kruis, red cross, ministry, parliament, house of representatives, senate, tax administration, home office, nhs, dwp, hmrc, bbc, nos, eo, rtl, interpol, europol, gemeenteraad, college van burgemeester en wethouders, brussel, den haag, randstad, nederland, netherlands, the netherlands, holland, dutch, nederlands, nederlandse, europa, europe, european, europees, europese, engels, english, frans, duits, spaans, fries, bijbel, koran, internet, god, latijn, latin, noordzee, rijn, maas, waal, ijssel, schelde, merwede, linge, vecht, amstel, waddenzee, ijsselmeer, veluwe, achterhoek, betuwe, twente, limburg, brabant, noord brabant, gelderland, overijssel, drenthe, groningen, friesland, flevoland, zeeland, utrecht, noord holland, zuid holland, biesbosch, peel, salland, kempen, veenkolonien, hoeksche waard, westland, zeeuws vlaanderen, rhine, meuse, wadden, north sea';
const tools =
	'excel, word, outlook, powerpoint, teams, sharepoint, access, microsoft, windows, office, google, apple, android, iphone, ipad, linux, ubuntu, python, java, javascript, typescript, react, angular, node, sql, postgresql, oracle, sap, salesforce, jira, trello, confluence, slack, zoom, github, gitlab, azure, aws, docker, kubernetes, tableau, power bi, qlik, cognos, spss, stata, r, matlab, pascal, ruby, rust, scala, kotlin, swift, perl, php, laravel, django, drupal, wordpress, joomla, figma, photoshop, adobe, indesign, autocad, revit, arcgis, qgis, gis, topdesk, afas, exact, decos, join, djuma, verseon, centric, pinkroccade, suite4, key2, civision, corsa, zaaksysteem, mozard, digid, eherkenning, mijnoverheid, idin, suwinet, brp, bag, bgt, wkpb, lean, scrum, agile, kanban, prince2, prince, itil, bisl, asl, togaf, archimate, six sigma, kaizen, whatsapp, facebook, twitter, instagram, linkedin, youtube, tiktok, netflix, chatgpt, copilot, wikipedia, albert heijn, ikea, philips, shell, ing, rabobank, abn amro, kpn, postnl, bol, hema, jumbo, lidl, aldi, tesla, volkswagen, toyota, ford, tripadvisor, airbnb, uber, booking, asml, heineken, unilever, klm, schiphol, deloitte, kpmg, pwc, ey, capgemini, accenture, ordina, covid, corona, corona virus, gdpr, avg, woo, wob, awb, wabo, omgevingswet, participatiewet, jeugdwet, brexit, nen, iso, bio, wcag, api, json, xml, html, css, pdf, csv, swot, smart, pdca, moscow, disc, mbti, myers briggs, belbin, maslow, kotter, covey, eisenhower, pareto, gantt, likert, lego, duplo, tupperware, ohm, watt, celsius, newton, volt, ampere, hertz, kelvin, richter, beaufort, tinder, bluetooth, wifi, usb, esri, tygron, synchro, citrix, vmware, cisco, siemens, bosch, philips hue, xerox, canon, ricoh, dell, lenovo, samsung, sony, nokia, huawei';
const titles =
	'iban, bsn, cv, vog, baha, christian, catholic, lutheran, muslim, jewish, hindu, buddhist, ceo, cfo, cto, hr, hrm, it, ict, p&o, bv, nv, phd, mbo, hbo, vwo, havo, vmbo, mavo, bsc, msc, ma, ba, llm, roc, nt2, ehbo, bhv, vog, vca, ok, tv, gps, sms, pc, usb, led, co2, pfas, pm, am, faq, kpi, okr, roi, bim, gmail, hotmail, i, ik, mevrouw, meneer, mr, mrs, ms, miss, dr, drs, ir, ing, prof, dhr, mw, mevr, sir, madam, geachte, beste, dear, hello, hi, hoi, hallo, groeten, groet, regards, collega, collegas, amen, pdf, vz, jarig, sinterklaas, zwarte piet, moeder, vader, mama, papa, mum, mom, dad, granny, nederlander, europeaan, koning, koningin, minister, staatssecretaris, wethouder, burgemeester, gedeputeerde, commissaris, king, queen, mayor, secretary, president, professor, wajong, wia, wao, aow, bijstand, ramadan, islam, christendom, jodendom, yom, kippur, eid, diwali, gospel, lgbt, lhbti, pride, mei, zon';

const figures =
	'thorbecke, spinoza, rembrandt, vermeer, multatuli, shakespeare, dickens, orwell, kafka, einstein, darwin, freud, plato, socrates, aristoteles, aristotle, machiavelli, montesquieu, keynes, churchill, thatcher, obama, trump, biden, putin, merkel, mandela, gandhi, napoleon, stalin, lenin, drees, lubbers, rutte, colijn, tolkien, goethe, mozart, beethoven, vivaldi, picasso, mondriaan, van gogh, michelangelo, galilei, galileo, pythagoras, archimedes, euclid, hippocrates, mintzberg, deming, habermas, foucault, rawls, hobbes, rousseau, voltaire, kant, hegel, nietzsche, descartes, turing, lovelace, nightingale, montessori, piaget, vygotsky, kolb, hofstede, lewin, tuckman, lencioni, schein, glasl, ofman, alexa, siri, claude, gemini, cortana, bixby, jenkins, grafana, hadoop, maven, gradle, pandora, achilles, hercules, apollo, zeus, vitens, enexis, liander, stedin, essent, eneco, vattenfall, connexxion, arriva, qbuzz, bosch, stanley, makita, hilti, fein, karcher, caterpillar, volvo, scania, caesar, sinterklaas, thomas cook, havelaar, modaal, pilatus, phoenix, odysseus, murphy, mccoy, parkinson, alzheimer, dunning, kruger, hawthorne, pygmalion, reuters, gallup, nobel, pulitzer, booker, oscar, halifax';

/** Folded names, single or several words, that must stay readable. */
export const publicNames: ReadonlySet<string> = new Set(
	list([calendar, bodies, tools, titles, figures].join(',')),
);

/** Capitalised words of nationality, country and people: known, so not a person's name by themselves. */
export const geographic: ReadonlySet<string> = new Set([
	...countries,
	...[...dutchAdjectives, ...dutchInhabitants].flatMap((word) => [
		word,
		`${word}e`,
		`${word}en`,
		`${word}s`,
		word.replace(/ees$/, 'ese'),
		word.replace(/aans?$/, 'anen'),
		word.replace(/n$/, 'nen'),
	]),
	...englishAdjectives.flatMap((word) => [word, `${word}s`]),
	...expand('(noord|zuid|oost|west|midden)'),
	// Faiths are written with a capital in English and are nobody's name.
	...expand(
		'(islamic|catholic|protestant|muslim|buddhist|hindu|sikh|anglican|methodist|lutheran|evangelical|presbyterian|pentecostal)(s|)',
	),
]);

/** Words right before a capitalised word that make it a thing: project, law, method, place, product. */
export const thingBefore =
	/^(?:project|programma|programme|program|pilot|systeem|system|applicatie|application|pakket|software|wet|law|act|methode|method|model|theorie|theory|stichting|foundation|gemeente|municipality|provincie|province|waterschap|commissie|committee|werkgroep|campagne|campaign|platform|app|tool|taal|language|merk|brand|straat|street|wijk|buurt|neighbourhood|district|dorp|village|stad|city|town|plaats|regio|region|rivier|river|eiland|island|bedrijf|firma|company|winkel|shop|store|hotel|restaurant|cafe|station|gebouw|building|school|college|universiteit|university|hogeschool|ziekenhuis|hospital|boek|book|film|krant|newspaper|tijdschrift|magazine|rapport|report|nota|subsidie|fonds|fund|prijs|prize|award|schip|ship|boot|robot|machine|module|database|server|afdeling|department|team|unit|directie|cursus|course|training|operatie|operation|orkaan|storm|hurricane|bank|kerk|church|park|bos|plan|akkoord|agreement|actie|codenaam|bijnaam|nickname|codename|cyclone|typhoon|verdrag|treaty|convenant|artikel|versie|version|type|category|categorie|hond|dog|kat|cat|paard|horse|in|uit|te|naar|polder|brug|bridge|sluis|tunnel|haven|lijn|bus|tram|metro|zaal|kamer|room|vereniging|association|club|netwerk|network|band|koor|arrest|zaak|case|coalitie|fractie|partij|party)$/;

/** Words right after a capitalised word that make it a thing. */
export const thingAfter =
	/^(?:bv|nv|groep|group|college|academie|academy|universiteit|university|street|road|avenue|act|model|matrix|methode|method|wet|akkoord|verdrag|agreement|treaty|prijs|prize|award|plein|straat|laan|weg|park|polder|brug|bridge|school|lyceum|hospital|ziekenhuis|council|foundation|stichting|institute|instituut|framework|software|systeem|system|project|programma|programme|platform|app|tool|test|team|station|schaal|scale|index|principe|principle|rapport|report|commissie|committee|effect|syndroom|syndrome|nota|circle|cirkel|theorie|theory|cyclus|cycle|diagram|chart|curve|valley|island|river|lake|festival|cup|league|fonds|fund|bank|kanaal|canal|haven|harbour|airport|centre|center|centrum|house|hall|studio|suite|cloud|server|database|knife|mes|salad|salade|wrench|ladder|thermos|avenue|lane|drive|crescent|terrace|bush|bushes|plants?|ambulance|stichting|museum|theater|theatre|stadion|stadium|library|bibliotheek|committee|report|rules|collection|collectie|edition|editie|reeks|serie|series|update|release|versie|version)$/;
