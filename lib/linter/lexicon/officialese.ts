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
bij ontstentenis = zonder; te uwer informatie =; in de gelegenheid ~1 stellen|gesteld = laten
de mogelijkheid bieden = laten; voortvloeien|voortvloeit|voortvloeiend{,e} = komen
uitvoering geven|geeft ~1 aan = uitvoeren; geeft|geven uitvoering = voert uit; uit te voeren werkzaamheden = werk
werkzaamheden verrichten|verricht|uitvoeren = werken; verricht|verrichten ~3 werkzaamheden = werkt
`;

export const englishOfficialese = `
utilise|utilises|utilising|utilize|utilizes|utilizing|utilised|utilized|utilisation|utilization = use
pursuant to = under; in accordance with = under; in order to = to
facilitate|facilitates|facilitating|facilitation = help; prior to = before; subsequent to = after
in the event of|that = if; in respect of = about; with regard|regards|respect to = about; with reference to = about
in relation to = about; in connection with = about; pertaining to = about; as regards = about
for the purpose|purposes of = for; by means of = by; by virtue of = because of; in lieu of = instead of
notwithstanding = despite
heretofore|hereinafter|hereby|herewith|hereto|herein|thereof|therein|thereto|thereby|therefrom|whereby|wherein|whereof|whereas|aforementioned|aforesaid|forthwith|henceforth|hitherto|thereafter|hereunder =
commence|commences|commencing|commencement|commenced = start
endeavour|endeavours|endeavor|endeavoring|endeavouring = try; ascertain|ascertains|ascertaining = find out
expedite|expedites|expediting|expeditious|expeditiously = speed up; effectuate|effectuates|effectuating = carry out
promulgate|promulgated = publish; remunerate|remuneration|remunerated = pay; deem|deemed|deems = think; shall = must
it is incumbent = must; incumbent upon|on = must; requisite = needed; in possession of = having
furnish|furnishes = give; cognisant|cognizant = aware; commensurate = in line; efficacious|efficacy = effective
elucidate|elucidates = explain; enumerate|enumerates = list; in excess of = more than; in a timely manner = on time
at such time as = when; at this point in time = now; at your earliest convenience = soon; please be advised =
kindly be informed =; be advised that =; due to the fact = because; despite the fact = although
in view of the fact = because; with a view to = to; in the absence of = without
discharge ~2 duties|duty|responsibilities = do; execute ~2 duties = do; perform ~2 duties = do
comply with the provisions = follow; via the medium of = by; modality|modalities = way; operationalise|actualise = do
ameliorate|ameliorates = improve; necessitate|necessitates = need; stipulate|stipulates|stipulated = require
evince|evinces = show; henceforward = from now on; in the amount of = of; has the ability to = can; mutatis mutandis =
inter alia = among others; bona fide = real; ipso facto =; of the opinion = think; on an ongoing basis = always
make|makes|making a determination = decide; take|takes into consideration = consider; give consideration to = consider
conduct|conducts|conducting an|a analysis|review|assessment of =; in the capacity of = as
for the duration of = during
`;
