/** Officialese with the plain word beside it: `pattern = plain`. */
export const dutchOfficialese = `
teneinde = om; derhalve = daarom; middels = met; dient|dienen|diende ~5 te = moet
dient|dienen u|je|men|deze|kandidaten|sollicitanten = moet; ten behoeve van = voor; ten aanzien van = over
ten gevolge van = door; ten einde = om; ten tijde van = tijdens; tevens = ook; alsmede = en; alsook = en
conform = volgens; aangaande = over; desbetreffende = deze; desalniettemin = toch; desondanks dien = toch
niettegenstaande = ondanks; dienaangaande = daarover; dientengevolge = daardoor; dienovereenkomstig = zo
hieromtrent = hierover; daaromtrent = daarover; dienomtrent = daarover; voornoemd{,e} = deze; bovengenoemd{,e} = deze
bovenvermeld{,e} = deze; onderhavig{,e} = deze; voormeld{,e} = deze; vooralsnog = voorlopig; alvorens = voordat
gaarne = graag; reeds = al; thans = nu; nimmer = nooit; zulks = dat; mitsdien = dus; uit hoofde van = vanwege
in casu = hier; jegens = tegenover; krachtens = volgens; ingevolge = volgens; op grond van het bepaalde = volgens
met betrekking tot = over; met inachtneming van = volgens; onder verwijzing naar = zoals in
in overeenstemming met = volgens; in acht te? nemen = volgen; terzake = daarover; te dien einde = daarom
te allen tijde = altijd; dezerzijds = van ons; uwerzijds = van u; ondergetekende{,n} = ik; bij dezen = hierbij
geschieden|geschiedt = gebeuren; geschiedt = gebeurt; te geschieden = te gebeuren
bewerkstelligen|bewerkstelligt|bewerkstelliging = zorgen voor; zorg dragen|zorgdragen|zorgdraagt = zorgen
draagt|dragen zorg voor = zorgt voor; draagt ~2 zorg voor = zorgt voor; zorgdraagt|zorgdragen = zorgt
aanwenden|aanwendt|aangewend = gebruiken; ressorteren|ressorteert = vallen
effectueren|effectueert|effectuering = uitvoeren; initieren|initieert = beginnen; entameren|entameert = beginnen
opteren|opteert = kiezen; aanvangen|aanvangt = beginnen; vangt ~4 aan = begint; aanvang = begin; doch = maar
edoch = maar; gevergd = nodig; noodzaakt = maakt nodig; geacht{,e} te = moet; u wordt verzocht = wilt u
wordt verzocht = wilt u; verzocht wordt = wilt u; verzoeken ~2 u = vragen; u gelieve = wilt u
gelieve|gelieven = wilt u; in bezit ~2 te zijn van = hebben; zijnde =; nopens = over; omwille van = voor
behoudens = behalve; hetgeen = wat; ofschoon = hoewel; opdat = zodat; op de hoogte stellen = laten weten
kennis te nemen = lezen; kennisnemen = lezen; kennis te dragen = weten; blijk geven|geeft = laten zien
geeft|geven blijk = laat zien; beschikt u over = hebt u; van kracht ~1 worden|wordt|is = gelden
schriftelijk te verzoeken = vragen; nader te bepalen = later te bepalen; vigerend{,e} = geldend
pregnant{,e} = duidelijk; expliciteren|expliciteert = uitleggen; aansturing geven|geeft = leiden; ex artikel = volgens
e.e.a|een en ander = dit; dan wel = of; danwel = of; c.q = of; hierbij ~1 doe ik|wij ~1 toekomen =
doen toekomen = sturen; doet toekomen = stuurt; toekomen te = krijgen; bij gebreke ~1 van = zonder
bij ontstentenis = zonder; inzake = over; te uwer informatie =; in de gelegenheid ~1 stellen|gesteld = laten
de mogelijkheid bieden = laten; voortvloeien|voortvloeit|voortvloeiend{,e} = komen
uitvoering geven|geeft ~1 aan = uitvoeren; geeft|geven uitvoering = voert uit; uit te voeren werkzaamheden = werk
werkzaamheden verrichten|verricht|uitvoeren = werken; verricht|verrichten ~3 werkzaamheden = werkt
`;
