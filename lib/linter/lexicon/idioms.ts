/** Idioms, with their inflections and word orders. Patterns, in the notation of `pattern.ts`. */
export const dutchIdioms = `
spin in het|ons|dit web; duizendpoot|duizendpoten|centipede; kartrekker{,s}
de|deze|die kar trekken|trekt|trekken|getrokken|trek; trekt|trek|trekken ~4 de kar
handen uit|in de mouwen ~1 steken|steekt|steek|gestroopt?; steekt|steek|steken ~4 handen uit de mouwen
mouwen ~1 opstropen|opstroopt|opgestroopt|opgestroopte; schouders eronder ~2 zetten|zet?
zet|zetten ~4 schouders eronder; schouders onder ~2 zetten|zet; de|hete hete? hangijzer{,s}; hete hangijzers
korte klap{,pen}; met de deur in huis ~1 vallen|valt?; met beide|twee benen|voeten op de grond
nek uit ~1 steken|steekt; steekt|steek ~2 nek uit; van wanten weet|weten; weet|weten ~1 van wanten
uit het|een|jouw|je goede? hout gesneden; uit het juiste hout; niet|nooit voor ~1 gat ~1 te? vangen|gevangen
niet uit het veld ~1 te? slaan|geslagen; stevig|stevige in ~1 schoenen; sterk in ~1 schoenen
niet ~3 kaas van ~1 brood ~1 eten; onder de knie ~1 hebben|hebt|krijgt|krijgen?
op de rit ~1 krijgen|houden|zetten|zet|houdt|krijgt?; kastanjes uit het vuur
neuzen ~2 dezelfde|een kant|richting ~1 op; alle neuzen; in het diepe ~1 gegooid|springen|springt|duiken
het wiel ~2 uitvinden|uitgevonden; wiel opnieuw; knopen ~1 doorhakken|doorhakt|doorgehakt
hakt|hak|hakken ~2 knoop|knopen door; knoop doorhakken|doorhakt; laaghangend{,e} fruit; vingers ~1 in de pap
vinger aan de pols; vinger ~2 aan ~1 pols; vinger op de zere? plek; de vinger leggen; de puntjes op de i
puntjes op de i; peper in ~2 reet|kont|achterste; uit de startblokken; uit de voeten ~1 kunt|kunnen; lange adem
rode draad; in de steigers; op de kaart ~1 zetten|zet; een steentje bijdragen|bij; steentje ~1 bijdragen|bijdraagt|bij
door een|de bomen ~3 bos; door de bomen; bomen het bos; over ~1 eigen schaduw; bakens ~1 verzetten|verzet
lat hoog|hoger ~1 leggen|legt|ligt?; legt|leg|leggen ~4 de lat ~1 hoog?; de lat ~2 hoog; aan de bel ~1 trekken|trekt
trekt|trek ~2 aan de bel; appeltje|appeltjes eitje; appeltje voor de dorst; aan de tand ~1 voelen|voelt
bergen ~1 verzetten|verzet; bergen werk; voet|voeten tussen de deur; de boer op; boter bij de vis; bruggenbouwer{,s}
bruggen ~1 bouwen|slaan|slaat|bouwt; slaat|sla|slaan|bouwt|bouw bruggen; [het? verschil maken|maakt]
maakt|maak|maken het verschil; buiten de ~1 lijntjes|kaders|hokjes|gebaande; gebaande paden; out of the box|boxdenker
out-of-the-box{,denker}; omdenker{,s}|dwarsdenker{,s}|huisvriend; helicopterview|helikopterview|helikopterblik
vliegende start|kiep|keep; vliegend{,e} start; manusje van alles; handjes handje; twee vliegen in een; in een klap
kop in|uit het zand; koe|koeien bij de hoorns|horens ~1 vatten|vat?; vat|vatten ~4 koe bij de hoorns|horens
kop van jut; de kop ~1 boven; de handschoen ~1 opnemen|oppakken|pakt|op; de dans ontspringt; de vruchten plukken|plukt
de wind ~2 zeilen|mee; door de wol geverfd{,e}; in het zadel; in goede banen ~1 leiden|leidt?; in kaart ~0 brengen
tegen de stroom ~1 in; met de poten|voeten in de modder|klei; voeten|poten in de klei|modder; paal en perk
op ~1 lauweren rusten|rust; op ~1 tenen ~1 lopen|loopt; op ~1 strepen staan|staat; olie op het vuur
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
luis in de pels; molen|molens draaiende; alle zeilen ~1 bijzetten|bij; zeilen bijzetten; het voortouw ~1 nemen|neemt?
neemt|neem|nemen ~4 het voortouw; voortouw; een potje breken; een lans breken; hoge bomen; hoge ogen ~1 gooien|gooit
hoog in het vaandel ~1 staan|hebben|staat?; in het vaandel; in het|de vizier|picture; in de picture; in de smiezen
in het vizier; in ~1 vel zit|zitten; lekker in ~1 vel; beslagen ten ijs; kat uit de boom ~1 kijken|kijkt?
kijkt|kijk|kijken ~4 kat uit de boom; kat in de zak; katten bel; doorpakker{,s}; met ~2 neus in de boter
neus in de boter; neus voor ~1 nieuws|kansen|zaken|talent|cijfers; met de neus op; onderste steen boven
ijzer met handen; heilig{,e} vuur|huisje|huisjes; zwarte gat; rotte appel{,s}; eigen broek ~1 ophouden|houdt|houden
bal{,len} hooghouden; balletje ~1 opgooien|opgooit|rollen; de bal aan het rollen; bal ligt; koe de vloer
kool en de geit; op ~1 kousenvoeten; muren slechten; verder kijken|kijkt dan je|jouw|zijn neus; verder dan je neus
neus lang is; wind van voren; wind mee; uit de wind; witte voetje; slagvaardig{,e} type; man en paard
met man en macht; met vlag en wimpel; op volle toeren; op rolletjes; rolletjes ~1 lopen|loopt
lopen|loopt ~2 op rolletjes; gesmeerd ~1 lopen|loopt|verloopt; loopt|lopen ~1 gesmeerd
op je|jouw bordje|bord ~1 krijgen|krijgt; op ~1 bordje; uit ~1 duim ~1 zuigen|zuigt; van a tot z
van de hoed en de rand; van hot naar her; van top tot teen; vol goede moed; vuile handen; vuile was; de vuile was
het kaf ~1 het koren; kers op de taart; slagroom op de taart; krenten uit de pap; kip met de gouden eieren
meters maken|maakt; maakt|maken ~1 meters; draagvlak creeren|creeert; tandje erbij|bij|harder
tandje bijzetten|bijschakelen; zwaluwen en; zwaard van damocles; achter de geraniums; voor het blok ~1 gezet|zetten
voor de leeuwen; voor de troepen ~1 uit ~1 lopen|loopt?; loopt|lopen ~2 voor de troepen; tegen de lamp
tegen heug en meug; tegen het licht ~1 houden|houdt; houdt|houd|houden ~3 tegen het licht
water bij de wijn ~1 doen|doet?; doet|doen ~4 water bij de wijn; wijn ~1 oude zakken; storm in een glas
gaten dichtlopen; gat in de markt; kort door de bocht; brandjes ~1 blussen|blust; blust|blus|blussen ~2 brandjes
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
wakker schudden|schudt; op eigen benen; eigen benen; kijkje in de keuken; achter de broek ~1 zitten|zit
op de schop ~1 gaan|gaat|nemen; lont ~2 ruiken|kruitvat; een goed stel hersens; stel hersens; goed gebekt
vis{,sen} ~0 in troebel; vis in het water; schoen wringt; van de grond ~1 krijgen|tillen|tilt|krijgt|trekken
steen{,tje} verleggen; rol met de punches; zand erover; roeien met de riemen; roeit|roei|roeien ~1 met de riemen
kinderziektes|kinderziekten; mijl op zeven; nattevingerwerk; natte vinger; onderbuikgevoel; glazen bol; gouden bergen
zilveren kogel; haarlemmerolie; schrikken ~1 van ~1 beetje; bril op; helikoptervlucht; voortrekker{,s,srol}
cement tussen; lijm tussen|van; smeermiddel; verbinder bij; op ~1 buik schrijven; hamvraag; heet van de naald
mosterd haalt|halen; abraham de mosterd; op een hoger plan; hoger plan
naar een hoger|volgend niveau|level ~1 tillen|tilt|brengen|brengt?
tilt|tillen|brengt|brengen ~5 hoger|volgende|volgend plan|niveau|level; naar next level; slag maken|slaan
een slinger aan
`;

export const englishIdioms = `
hit|hits|hitting the ground running; low-hanging|lowhanging fruit{,s}; low hanging fruit{,s}
touch|touches|touching base; think|thinks|thinking|thinker outside the|of box
out of the box thinker|thinking|idea{,s}|solution{,s}; outside-the-box|out-of-the-box|blue-sky|bluesky
blue sky thinking|thinker; move|moves|moving|shift|push the needle; needle mover{,s}
move|shift|change|moving the goalposts; boil the ocean; circle|circles|circling back; ball|balls rolling|park
ballpark ~1 figure?; keep|drop|pick ~2 ball{,s} ~1 rolling|air?; ball is in your|our|their; drop the ball; on the ball
curveball{,s}; throw{,n} ~2 curveball{,s}; step up to the plate; step|steps|stepping up to the plate
knock|knocks|hit it|them out of the park; out of the park; home run; slam dunk{,s}
game-changer{,s}|gamechanger{,s}|game-changing|gamechanging; game changer{,s}
raise|raises|raising|set|sets the bar ~1 high?; push|pushes|pushing|stretch ~1 the envelope; cutting|bleeding edge
bleeding-edge|cutting-edge; from the get go|get-go; get-go; get|gets|getting up to speed; up to speed; up and running
at the end of the day; on the same page; same page; all hands on deck; hands on deck; all-hands
roll|rolls|rolling ~1 up your|their|our sleeves; roll{,s} ~1 sleeves; sleeves rolled
get|gets|getting ~1 your hands dirty; hands dirty; put out fires; puts|putting|fight|fighting|put ~1 out ~1 fires
firefighting mode; see the wood|forest for ~1 trees; wood for the trees; forest for the trees; big picture
bigger picture; bird's|birds|helicopter eye|view ~1 view?; bird's-eye; helicopter view; deep dive{,s}; deep-dive{,s}
dive{,s} deep; drill{,s,ing} down; rabbit hole{,s}; moving parts; many|lots|lot of? moving parts; loose ends
tie|ties|tying up? loose ends; cut|cuts|cutting corners; cut|cuts through ~1 noise|red; red tape; cut to the chase
bang for ~1 buck; more bang; bite the bullet; silver bullet{,s}; magic bullet{,s}|wand; elephant in the room
tip of the iceberg; back to the drawing board; drawing board; reinvent{,s,ing} the wheel; own the room
kill two birds ~3 stone?; two birds with one stone; long|short|thin end|straw of the; go|goes the distance
walk{,s,ing} the talk|walk; talk the talk; take the bull by the horns; bull by the horns
take|takes|taking the lead|helm|reins|ball ~1 and? run?; at the helm; hold the fort; hold|holds|keep|keeps ~1 fort
learn|know|knows|learns|show|shows ~2 the ropes; the ropes; pull|pulls|pulling ~1 your|their own? weight
pull out all the stops; all the stops; pull strings; play|plays|playing hardball|ball; play it by ear; by ear
on your|their toes; think on your|their feet; thinks on their feet; land|lands on your|their feet
both feet on the ground; feet on the ground; find your feet; run{,s} ~1 tight ship; tight ship; steady|keep the ship
rock{,s} the boat; same boat; plain sailing; smooth sailing; uncharted waters|territory; sail{,s} close
in deep|hot water; jump|jumps in|into at? the deep end; deep end; throw{,n} in at the deep end
ahead of the curve|game|pack; behind the curve; steep learning curve; learning curve
break|breaks|breaking the ice|mould|mold; break|breaking down ~1 silos|walls; break new ground; go against the grain
against the grain; bring|brings|bringing ~4 to the table; to the table; seat at the table; lay ~2 cards on the table
cards on the table; bring home the bacon; bring|brings your a|best game; a-game; your|their best foot forward
best foot forward; foot in the door; get the ball rolling; the whole nine yards; nine yards; whole shebang
wear your|their heart; heart on ~1 sleeve; right up your|their street|alley; up your|their street|alley; on cloud nine
under the weather; burn{,s,ing} bridges; build|builds|building bridges; cross that bridge; bridge builder{,s}
bridge-builder{,s}; spider in the web; centre|center of the web; linchpin|lynchpin|linking-pin; linking pin{,s}
glue that; the glue; oil the wheels; well-oiled|well oiled ~1 machine; cog in ~2 machine|wheel; safe pair of hands
pair of hands; jack of all trades; master of none; dot|dots|dotting the? i|is|i's ~2 cross|t|ts?; dot ~1 i's
cross ~1 t's; connect{,s,ing} the dots; join{,s,ed,ing} ~1 the dots; joined-up; raise|raises ~1 eyebrows
keep|keeps|keeping ~2 eye|finger ~2 ball|pulse|prize; finger on the pulse; eye on the ball|prize; eyes on the prize
eyes and ears; have|has|with a nose for; a nose for; sharp as; cut from ~3 cloth; made of the right stuff; right stuff
go|goes|going with the flow; with the flow; flow with; take|takes ~2 in your|their stride; in your|their stride
stand|stands out from the crowd; from the crowd; stick your|their neck out; neck out; put your|their money
put|puts|putting ~3 on the map; on the map; leave|leaves|leaving no stone unturned; no stone unturned
move|moves|moving mountains; make|makes|making waves|hay; make|makes|making ~1 difference; made a difference
make|makes|making ~1 splash; fish{,es} ~3 water; piece of cake; icing on the cake; cherry on ~2 cake|top
carrot and stick; apples and|to oranges; apple of; bad apple{,s}; full steam ahead; steam ahead; full throttle
on the fly; on a shoestring; shoestring; off the cuff|ground|shelf bat; get ~3 off the ground
hit|hits|hitting the nail|books|road|spot ~1 on?; nail on the head; hit{,s} the mark; push the boat out; a tall order
tall order; no brainer; no-brainer{,s}; quick win{,s}; quick-win{,s}; win-win; win win; best of both worlds
both worlds; the sky is the limit; sky's the limit; sky is the limit; rome was not; wear many|several|multiple hats
many hats; wears|wearing many|several|multiple|different hats; change|changes hats; juggle|juggles ~2 balls
herd|herding cats; herding cats; on your|our plate; on a silver; spill the beans; storm in a; perfect storm
weather the|any storm; weather|weathers ~1 storm{,s}; calm before; golden|gold standard|opportunity; go for gold
striking gold; strike|strikes while; raise|up the game|ante|stakes; up your|our|their game
take|takes|taking|bring ~6 [to the next level]; next level; next-level; pass|passes|passing the baton|buck
pass the torch; carry the can; carry the torch; sink your|their teeth ~1 into?; sink{,s} ~1 teeth into; teeth into
bite off more; crack|cracks|cracking the whip|nut|code; tough nut{,s}; hard nut{,s}; over the moon
under your|their belt; under our belt; under one roof; below the belt; hand in glove; know|knows ~2 inside out
ins and outs; tricks of the trade; old hand; cool as; the buck stops; no strings; on the back burner; back burner
front burner; grab{,s} ~3 bull|horns; low bar; fresh pair of eyes; fresh eyes; fresh pair; hard sell
stumbling block{,s}; baptism of fire; trial by fire; through thick and thin; thick and thin
through the roof|grapevine|motions; tread water; turn{,s} ~2 new leaf; turn heads; turn the tide; open a can
can of worms; hot potato{,es}; paint the town; pain point{,s}; sweet spot; gold dust; one-stop; one stop shop
square peg; round hole; raining cats; ace up; play your cards; trump card; wild card; poker face; level playing field
playing field; team huddle; kick{,s} off|start the tyres; kick the can; boots on the ground; in the trenches
battle plan; war room; rally the troops; fly the flag; flag bearer; jump{,s} ship|through|on ~1 hoops|bandwagon
through hoops; bandwagon; grass is greener; grasp the nettle
`;

/** Buzzwords and borrowed English: words for which plain ones exist. */
export const dutchBuzzwords = `
linking pin{,s}|pinnetje; linkingpin|linking-pin
no-nonsense|nononsense|getting-things-done|hands-on|handson|to-the-point|proactieve-eager|eagerness|drive|mindset|growth-mindset|self-starter|selfstarter|selfstarters|teamplayer|teamplayers|team-player|allrounder|all-rounder|peoplemanager|people-manager|changemaker|changemakers|gamechanger|gamechangers|game-changer|quick-wins|quickwins|quick-win|lowhanging|synergie|synergieen|synergetisch|disruptief|disruptieve|disruptie|holistisch|holistische|paradigma|paradigmashift|paradigmaverschuiving|state-of-the-art|cutting-edge|high-end|challenging|challengen|challenget|challenged|committen|gecommitteerd|leveragen|sparringpartner|sparringspartner|deepdive|deep-dive|mindset|outside-in|helicopterview|thoughtleader|evangelist|customer-journey|customerjourney|impactvol|impactvolle|empoweren|empowerment|purpose|purposedriven|touchpoints|deliverables|deliverable|next-level|mission-critical|futureproof|future-proof|toekomstproof|bottom-line|low-profile|aligned|alignen|alignment|benchmarken|targetgedreven|resultgedreven|fast-paced|passionate|high-potential|highpotential|out-of-the-box|co-creatie|cocreatie|co-creeren|ketenregie|verkokering|doorpakken|doorpakkend|slagkracht|verbindend-leider|geleerde-lessen|wendbaarheid|veranderkracht|meedenkkracht|executiekracht|daadkracht-plus|ontzorgen|ontzorgt|klantreis|dynamische-context|kaders-stellen|toegevoegde-waardecreatie|waardecreatie|omgevingssensitief|omgevingssensitiviteit|bestuurlijk-sensitief|bestuurssensitiviteit
hands on ~1 mentaliteit|instelling|type|houding; no nonsense ~1 mentaliteit|type|aanpak|houding
can do ~1 mentaliteit|instelling; getting things done; to the point; quick win{,s}; state of the art; out of the box
self starter; team player{,s}; people manager; growth mindset; next level; key player{,s}; future proof; low hanging
outside in; thought leader{,s}; change agent{,s}; deep dive{,s}; best in class; value add{,ed}; level playing field
trigger finger; business as usual; fast paced; high performing; high potential; lean and mean; big picture; blue sky
circle back; double loop; in the lead; in de lead; top of mind; lead nemen|neemt; make it happen; make the difference
driven by; boost geven|geeft; synergie{,en}
`;

export const englishBuzzwords = `
synergy|synergies|synergise|synergize|synergistic|leverage|leverages|leveraging|paradigm|paradigms|holistic|holistically|disruptive|disrupt|disruptor|disruptors|ideate|ideation|ideating|actionable|bandwidth|granularity|incentivise|incentivize|operationalise|operationalize|operationalising|solutioning|learnings|thought-leader|thought-leadership|best-in-class|world-class|best-of-breed|mission-critical|value-add|value-added|self-starter|self-starters|results-driven|results-oriented|future-proof|futureproof|evangelist|evangelise|evangelize|changemaker|changemakers|cross-pollinate|cross-pollination|omnichannel|hyper-growth|hypergrowth|growth-hacking|growth-mindset|gamify|onboarded|alignment|ecosystem-play|core-competency|deliverables|deliverable|mindshare|impactful|stakeholdering|productize|productise|scalable-mindset|frictionless|robustify|supercharge|supercharged|next-gen|trailblazer|trailblazers|trailblazing|wow-factor|dynamic-duo|agile-minded|customer-centric|client-centric|customer-obsessed|proactively-driven|hyperfocused|north-star
thought leader{,s,ship}; best in class; world class; best of breed; value add; value proposition
core competenc{y,ies}; self starter{,s}; team player{,s}; results driven|oriented; people person; go to person
can do attitude|mentality|spirit|mindset; paradigm shift{,s}; growth hack{,er,ers,ing}; growth mindset; low hanging; going forward
north star; customer centric; key learnings; strategic alignment; change agent{,s}; action oriented
customer journey{,s}; thinking partner; sparring partner; take ownership; takes ownership; deliver value
delivering value; drive|drives|driving value|impact|change|results|growth|innovation; secret sauce; special sauce
bandwidth; open the kimono; swim lane{,s}; level set; wheelhouse; in your|our wheelhouse; core values driven
make a dent; change the world
`;
