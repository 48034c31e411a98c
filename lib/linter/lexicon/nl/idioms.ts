/** Idioms, with their inflections and word orders, and buzzwords. Patterns, in the notation of `pattern.ts`. */
export const dutchIdioms = `
spin in het|ons|dit web; duizendpoot|duizendpoten|centipede; kartrekker{,s}
de|deze|die kar trekken|getrokken|trek{,t}; trek{,t}|trekken ~4 de kar
handen uit|in de mouwen ~1 steken|steek{,t}|gestroopt?; steek{,t}|steken ~4 handen uit de mouwen
mouwen ~1 opstropen|opstroopt|opgestroopt{,e}; schouders eronder ~2 zet{,ten}?
zet{,ten} ~4 schouders eronder; schouders onder ~2 zet{,ten}; de|hete hete? hangijzer{,s}; hete hangijzers
korte klap{,pen}; met de deur in huis ~1 vallen|valt?; met beide|twee benen|voeten op de grond
nek uit ~1 steken|steekt; steek{,t} ~2 nek uit; van wanten weet|weten; weet|weten ~1 van wanten
uit het|een|jouw|je goede? hout gesneden; uit het juiste hout; niet|nooit voor ~1 gat ~1 te? vangen|gevangen
niet uit het veld ~1 te? slaan|geslagen; stevig{,e} in ~1 schoenen; sterk in ~1 schoenen
niet ~3 kaas van ~1 brood ~1 eten; onder de knie ~1 hebben|hebt|krijgt|krijgen?
op de rit ~1 krijgen|houden|zet{,ten}|houdt|krijgt?; kastanjes uit het vuur
neuzen ~2 dezelfde|een kant|richting ~1 op; alle neuzen; in het diepe ~1 gegooid|springen|springt|duiken
het wiel ~2 uitvinden|uitgevonden; wiel opnieuw; knopen ~1 doorhakken|doorhakt|doorgehakt
hak{,t}|hakken ~2 knoop|knopen door; knoop doorhakken|doorhakt; laaghangend{,e} fruit; vingers ~1 in de pap
vinger aan de pols; vinger ~2 aan ~1 pols; vinger op de zere? plek; de vinger leggen; de puntjes op de i
puntjes op de i; peper in ~2 reet|kont|achterste; uit de startblokken; uit de voeten ~1 kunt|kunnen; lange adem
rode draad; in de steigers; op de kaart ~1 zet{,ten}; een steentje bijdragen|bij; steentje ~1 bijdragen|bijdraagt|bij
door een|de bomen ~3 bos; door de bomen; bomen het bos; over ~1 eigen schaduw; bakens ~1 verzet{,ten}
lat hoog|hoger ~1 leggen|legt|ligt?; leg{,t}|leggen ~4 de lat ~1 hoog?; de lat ~2 hoog; aan de bel ~1 trekken|trekt
trek{,t} ~2 aan de bel; appeltje{,s} eitje; appeltje voor de dorst; aan de tand ~1 voelen|voelt
bergen ~1 verzet{,ten}; bergen werk; voet{,en} tussen de deur; de boer op; boter bij de vis; bruggenbouwer{,s}
bruggen ~1 bouwen|slaan|slaat|bouwt; slaat|sla|slaan|bouw{,t} bruggen; [het? verschil maken|maakt]
maak{,t}|maken het verschil; buiten de ~1 lijntjes|kaders|hokjes|gebaande; gebaande paden; out of the box|boxdenker
out-of-the-box{,denker}; omdenker{,s}|dwarsdenker{,s}|huisvriend; helicopterview|helikopterview|helikopterblik
vliegende start|kiep|keep; vliegend{,e} start; manusje van alles; handjes handje; twee vliegen in een; in een klap
kop in|uit het zand; koe|koeien bij de hoorns|horens ~1 vat{,ten}?; vat{,ten} ~4 koe bij de hoorns|horens
kop van jut; de kop ~1 boven; de handschoen ~1 opnemen|oppakken|pakt|op; de dans ontspringt; de vruchten plukken|plukt
de wind ~2 zeilen|mee; door de wol geverfd{,e}; in het zadel; aan de vooravond van; in goede banen ~1 leiden|leidt?; in kaart ~0 brengen
tegen de stroom ~1 in; met de poten|voeten in de modder|klei; voeten|poten in de klei|modder; paal en perk
op ~1 lauweren rust{,en}; op ~1 tenen ~1 lopen|loopt; op ~1 strepen staan|staat; olie op het vuur
olie in de machine; smeerolie; spil in het web|team; spilfunctie; oren en ogen; ogen en oren; vuurtje ~1 aanwakkeren
stip op de|den horizon; stip aan de horizon; sterk in de schoenen; stevig{,e} in ~1 schoenen; schot in de zaak
thuis van alle markten; van alle markten thuis; tussen wal en schip; uitdaging{,en} ~1 niet uit de weg; twee handen op
zoden aan de dijk; spijkers met koppen ~1 slaan|slaat?; slaat|slaan|sla ~4 spijkers met koppen; spijker op ~1 kop
hoofd boven het maaiveld; hart op de tong|goede juiste? plek|plaats; haren op ~1 tanden; haar op ~1 tanden; gas erop
kop|koppen bij elkaar; de koppen bij elkaar; aan de|een touwtjes ~1 trekken|trekt; touwtjes ~2 handen
trekt|trekken ~2 aan de touwtjes; touwtrekker; roer omgooien|om; aan het roer ~1 staat|staan
staat|sta|staan ~1 aan het roer; oliemannetje; vreemde eend ~3 bijt?; vuurdoop; vuurproef; vuur uit ~1 sloffen
benen uit ~1 lijf; uit ~1 comfortzone; comfortzone|comfort-zone; broodje aap; kneepjes van ~1 vak
klappen van de zweep; klap van de molen; laatste loodjes; de lakens uitdelen|uitdeelt; deelt|delen ~4 de lakens
luis in de pels; molen{,s} draaiende; alle zeilen ~1 bijzetten|bij; zeilen bijzetten; het voortouw ~1 nemen|neemt?
neem{,t}|nemen ~4 het voortouw; voortouw; een potje breken; een lans breken; hoge bomen; hoge ogen ~1 gooien|gooit
hoog in het vaandel ~1 staan|hebben|staat?; in het vaandel; in het|de vizier|picture; in de picture; in de smiezen
in het vizier; in ~1 vel zit{,ten}; lekker in ~1 vel; beslagen ten ijs; kat uit de boom ~1 kijken|kijkt?
kijk{,en,t} ~4 kat uit de boom; kat in de zak; katten bel; doorpakker{,s}; met ~2 neus in de boter
neus in de boter; neus voor ~1 nieuws|kansen|zaken|talent|cijfers; met de neus op; onderste steen boven
ijzer met handen; heilig{,e} vuur|huisje{,s}; zwarte gat; rotte appel{,s}; eigen broek ~1 ophouden|houdt|houden
bal{,len} hooghouden; balletje ~1 opgooien|opgooit|rollen; de bal aan het rollen; bal ligt; koe de vloer
kool en de geit; op ~1 kousenvoeten; muren slechten; verder kijken|kijkt dan je|jouw|zijn neus; verder dan je neus
neus lang is; wind van voren; wind mee; uit de wind; witte voetje; slagvaardig{,e} type; man en paard
met man en macht; met vlag en wimpel; op volle toeren; op rolletjes; rolletjes ~1 lopen|loopt
lopen|loopt ~2 op rolletjes; gesmeerd ~1 lopen|loopt|verloopt; loopt|lopen ~1 gesmeerd
op je|jouw bord{,je} ~1 krijgen|krijgt; op ~1 bordje; uit ~1 duim ~1 zuigen|zuigt; van a tot z
van de hoed en de rand; van hot naar her; van top tot teen; vol goede moed; vuile handen; vuile was; de vuile was
het kaf ~1 het koren; kers op de taart; slagroom op de taart; krenten uit de pap; kip met de gouden eieren
meters maken|maakt; maakt|maken ~1 meters; draagvlak creeren|creeert; tandje erbij|bij|harder
tandje bijzetten|bijschakelen; zwaluwen en; zwaard van damocles; achter de geraniums; voor het blok ~1 gezet|zetten
voor de leeuwen; voor de troepen ~1 uit ~1 lopen|loopt?; loopt|lopen ~2 voor de troepen; tegen de lamp
tegen heug en meug; tegen het licht ~1 houden|houdt; houd{,en,t} ~3 tegen het licht
water bij de wijn ~1 doen|doet?; doet|doen ~4 water bij de wijn; wijn ~1 oude zakken; storm in een glas
gaten dichtlopen; gat in de markt; kort door de bocht; brandjes ~1 blussen|blust; blus{,t}|blussen ~2 brandjes
breekijzer; rots in de branding; steun en toeverlaat; gouden greep|handdruk|tip|randje; gouden handjes; groene vingers
kloppend{,e} hart van|voor; het kloppend{,e} hart; hart van de organisatie; hart en ziel; polsstok{,ken}
praatjes vullen; geen blad voor ~1 mond; blad voor ~1 mond; geen|niet ~1 woorden maar daden; geen gedoe
niet lullen maar poetsen; aanpakken ~1 poetsen; doe normaal; flinke|stevige kluif; zware dobber; harde noten ~1 kraken
noten ~1 te? kraken|kraakt; noot ~1 kraken; hersens kraken; hersenkraker; kluwen ontwarren|ontwart; puzzelstukje{,s}
puzzel{,s} ~1 leggen|legt; schakelen tussen|op ~2 niveau{,s,us}; schaken op ~2 borden
op meerdere|alle|verschillende borden ~1 schaken|tegelijk; meerdere borden; ijs breken|breekt; breekt ~4 het ijs
met open vizier; op het puntje ~1 stoel; warm|koud water ~1 vrees; koudwatervrees; door het vuur
gaat|ga ~2 door het vuur; door het stof; een gat in de lucht; luchtkasteel; uit de klei ~1 trekken
gedachtegoed uitrollen; stok achter ~1 deur; stokje ~1 overnemen|overdragen|neemt|over; neemt ~2 stokje ~1 over
stokpaardje{,s}; op ~1 snelweg; de vaart ~1 erin; vaart erin; gang erin; zweep erover; druk op de ketel
wakker schudden|schudt; op eigen benen; eigen benen; kijkje in de keuken; achter de broek ~1 zit{,ten}
op de schop ~1 gaan|gaat|nemen; lont ~2 ruiken|kruitvat; een goed stel hersens; stel hersens; goed gebekt
vis{,sen} ~0 in troebel; vis in het water; schoen wringt; van de grond ~1 krijgen|tillen|tilt|krijgt|trekken
steen{,tje} verleggen; rol met de punches; zand erover; roeien met de riemen; roei{,en,t} ~1 met de riemen
kinderziektes|kinderziekten; mijl op zeven; nattevingerwerk; natte vinger; onderbuikgevoel; glazen bol; gouden bergen
zilveren kogel; haarlemmerolie; schrikken ~1 van ~1 beetje; bril op; helikoptervlucht; voortrekker{,s,srol}
cement tussen; lijm tussen|van; smeermiddel; verbinder bij; op ~1 buik schrijven; hamvraag; heet van de naald
mosterd haalt|halen; abraham de mosterd; op een hoger plan; hoger plan
naar een hoger|volgend niveau|level ~1 tillen|tilt|brengen|brengt?
tilt|tillen|brengt|brengen ~5 hoger|volgend{,e} plan|niveau|level; naar next level; slag maken|slaan
een slinger aan
`;

export const dutchBuzzwords = `
linking pin{,s}|pinnetje; linkingpin|linking-pin
no-nonsense|nononsense|getting-things-done|hands-on|handson|to-the-point|proactieve-eager|eagerness|drive|mindset|growth-mindset|self-starter|selfstarter{,s}|teamplayer{,s}|team-player|allrounder|all-rounder|peoplemanager|people-manager|changemaker{,s}|gamechanger{,s}|game-changer|quickwins|quick-win{,s}|lowhanging|synergie{,en}|synergetisch|disruptief|disruptieve|disruptie|holistisch{,e}|paradigma|paradigmashift|paradigmaverschuiving|state-of-the-art|cutting-edge|high-end|challenging|challengen|challenget|challenged|committen|gecommitteerd|leveragen|sparringpartner|sparringspartner|deepdive|deep-dive|outside-in|helicopterview|thoughtleader|evangelist|customer-journey|customerjourney|impactvol|impactvolle|empoweren|empowerment|purpose|purposedriven|touchpoints|deliverable{,s}|next-level|mission-critical|futureproof|future-proof|toekomstproof|bottom-line|low-profile|aligned|alignen|alignment|benchmarken|targetgedreven|resultgedreven|fast-paced|passionate|high-potential|highpotential|out-of-the-box|co-creatie|cocreatie|co-creeren|ketenregie|verkokering|doorpakken{,d}|slagkracht|verbindend-leider|geleerde-lessen|wendbaarheid|veranderkracht|meedenkkracht|executiekracht|daadkracht-plus|ontzorgen|ontzorgt|klantreis|dynamische-context|kaders-stellen|toegevoegde-waardecreatie|waardecreatie|omgevingssensitief|omgevingssensitiviteit|bestuurlijk-sensitief|bestuurssensitiviteit
hands on ~1 mentaliteit|instelling|type|houding; no nonsense ~1 mentaliteit|type|aanpak|houding
can do ~1 mentaliteit|instelling; getting things done; to the point; quick win{,s}; state of the art; out of the box
self starter; team player{,s}; people manager; growth mindset; next level; key player{,s}; future proof; low hanging
outside in; thought leader{,s}; change agent{,s}; deep dive{,s}; best in class; value add{,ed}; level playing field
trigger finger; business as usual; fast paced; high performing; high potential; lean and mean; big picture; blue sky
circle back; double loop; in the lead; in de lead; top of mind; lead nemen|neemt; make it happen; make the difference
[een|mooie|nieuwe|toffe challenge{,s}]; happiness|customer|service|sales ~1 hero{,es}; driven by; boost geven|geeft; synergie{,en}
`;
