/** Dutch towns, municipalities and islands that the place list of the generated data lacks; written by hand, folded. */
export const moreDutchTowns = `achtkarspelen albrandswaard almere ameland beekdaelen bernheze borsele bronckhorst dantumadiel dinkelland
drechterland drimmelen eemnes eemsdelta haarlemmermeer halderberge hardinxveld hellendoorn katwijk koggenland laarbeek
lansingerland leidschendam leudal lingewaard maasdriel maasgouw meierijstad molenlanden montferland nissewaard
noordoostpolder noordwijk oldambt oostzaan opsterland overbetuwe pekela reimerswaal rijssen roerdalen smallingerland
steenwijkerland terschelling texel teylingen twenterand veere velsen vlieland waadhoeke westerkwartier 
weststellingwerf wijdemeren wormerland zoeterwoude zuidplas zwartewaterland swifterbant nieuwleusen nijverdal
groenlo ulft dinxperlo didam bergambacht lekkerkerk moordrecht krommenie assendelft langedijk julianadorp spaarndam
zwanenburg badhoevedorp aerdenhout santpoort kaatsheuvel kruiningen hansweert zevenbergen rosmalen drunen vlijmen
blerick swalmen susteren landgraaf eygelshoven bilthoven driebergen hoevelaken tolbert zuidwolde midsland
scheveningen loosdrecht kortenhoef ankeveen nederhorst ijburg vinkeveen abcoude maarssenbroek kudelstaart
rijsenhout halfweg oudekerk ouderkerk duivendrecht monnickendam ilpendam broekerveen durgerdam zunderdorp
hippolytushoef wieringerwerf callantsoog schoorl akersloot bakkum wijk-aan-zee
noordwijkerhout voorhout hazerswoude benthuizen streefkerk ameide giessenburg hoornaar leerbroek
ouddorp goedereede stellendam middelharnis dirksland oude-tonge renesse burgh-haamstede domburg zoutelande oostkapelle
westkapelle arnemuiden sas-van-gent biervliet cadzand
hooge-zwaluwe lage-zwaluwe wagenberg terheijden sprundel heerle halsteren
berlicum middelrode heeswijk dinther nistelrode schaijk herpen oijen kerkdriel hedel ammerzoden
bruchem gameren neerijnen haaften waardenburg tricht buurmalsen ingen lienden maurik zoelen
bemmel huissen angeren millingen groesbeek beek-ubbergen bergharen
vorden zelhem hummelo steenderen gorssel eefde warnsveld
vaassen wapenveld hattemerbroek twello terwolde
hasselt genemuiden vollenhove giethoorn blokzijl zwartsluis oldemarkt
lemelerveld wijhe olst ootmarsum weerselo denekamp overdinkel
burgum buitenpost surhuisterveen kollum dronryp menaldum berltsum sexbierum makkum workum hindeloopen stavoren 
oosterwolde appelscha noordwolde akkrum jirnsum stiens hallum ferwert holwert marrum
aduard winsum warffum baflo usquert middelstum siddeburen slochteren harkstede muntendam zuidbroek oude-pekela
bellingwolde vriescheloo onstwedde musselkanaal gasselte odoorn exloo schoonoord aalden oosterhesselen
westerbork veenhuizen hooghalen grolloo eext yde paterswolde eelderwolde peize`
	.split(/\s+/)
	.map((name) => name.replaceAll('-', ' '));
