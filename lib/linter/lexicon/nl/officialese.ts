/** Officialese with the plain word beside it: `pattern = plain`. */
export const dutchOfficialese = `
teneinde = om; ten einde = om; derhalve = daarom; middels = met; dient|dienen|diende ~5 te = moet
dient|dienen u|je|men|deze|kandidaten|sollicitanten = moet; ten behoeve van = voor; omwille van = voor
ten aanzien van = over; ten gevolge van = door; ten tijde van = tijdens; tevens = ook; alsmede|alsook = en
conform|ingevolge|krachtens = volgens; aangaande|inzake|nopens = over; met betrekking tot = over; dan wel = of; danwel = of
desbetreffende|voornoemd{,e}|voormeld{,e}|bovengenoemd{,e}|bovenvermeld{,e}|onderhavig{,e} = deze
desalniettemin = toch; niettegenstaande = ondanks; dienaangaande|hieromtrent|daaromtrent|dienomtrent|terzake = daarover
dientengevolge = daardoor; dienovereenkomstig = zo; vooralsnog = voorlopig; alvorens = voordat; gaarne = graag; reeds = al
thans = nu; nimmer = nooit; zulks = dat; mitsdien = dus; uit hoofde van = vanwege; in casu = hier; jegens = tegenover
op grond van het bepaalde = volgens; met inachtneming van = volgens; onder verwijzing naar = zoals in
in overeenstemming met = volgens; ex artikel = volgens; in acht te? nemen = volgen; te dien einde = daarom; te allen tijde = altijd
dezerzijds = van ons; uwerzijds = van u; ondergetekende{,n} = ik; bij dezen = hierbij; geschied{en,t} = gebeuren
bewerkstellig{en,t,ing} = zorgen voor; zorg dragen = zorgen; zorgdraagt|zorgdragen = zorgen; draagt|dragen ~2 zorg voor = zorgt voor
aanwend{en,t}|aangewend = gebruiken; ressorteren|ressorteert = vallen; effectueren|effectueert|effectuering = uitvoeren
initieren|initieert|entameren|entameert|aanvang{en,t} = beginnen; opteren|opteert = kiezen; vangt ~4 aan = begint; aanvang = begin
doch|edoch = maar; gevergd = nodig; noodzaakt = maakt nodig; geacht{,e} te = moet; word{t,en} geacht = moet; omtrent !gedrag|het = over; hiertoe = daarvoor; u? word{t,en} verzocht = wilt u; ter zake van = over; verzocht wordt = wilt u
verzoeken ~2 u = vragen; u gelieve = wilt u; gelieve|gelieven = wilt u; in bezit ~2 te zijn van = hebben; zijnde =
behoudens = behalve; hetgeen = wat; ofschoon = hoewel; opdat = zodat; op de hoogte stellen = laten weten; kennis te nemen = lezen
kennisnemen = lezen; blijk geven|geeft = laten zien; geeft|geven blijk = laat zien; beschikt u over = hebt u
van kracht ~1 worden|wordt|is = gelden; nader te bepalen = later te bepalen; vigerend{,e} = geldend; pregnant{,e} = duidelijk
expliciteren|expliciteert = uitleggen; aansturing geven|geeft = leiden; een en ander = dit; hierbij ~1 doe ik|wij =
doen|doet toekomen = sturen; bij gebreke|ontstentenis = zonder; te uwer informatie =; in de gelegenheid ~1 stellen|gesteld = laten
de mogelijkheid bieden = laten; voortvloei{en,t,end,ende} = komen; uitvoering geven|geeft ~1 aan = uitvoeren
geeft|geven uitvoering = voert uit; uit te voeren werkzaamheden = werk; werkzaamheden verrichten|verricht|uitvoeren = werken
verrichten|verricht ~3 werkzaamheden = werkt
`;
