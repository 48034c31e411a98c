/** Idioms, with their inflections and word orders, and buzzwords. Patterns, in the notation of `pattern.ts`. */
export const dutchIdioms = `
spin|spil in het|ons|dit|een web|team; spilfunctie; duizendpoot|duizendpoten|centipede; kartrekker{,s}|voortrekker{,s,srol}
de|deze|die kar trek{t,ken}|getrokken; trek{,t,ken} ~4 de kar; handen uit|in de mouwen; mouwen ~1 op*; schouders eronder|onder
hangijzer{,s}; korte klap{,pen}; met de deur in huis; met beide|twee benen|voeten; nek uit; van wanten
uit het|een|jouw|je goede|juiste? hout; voor ~1 gat ~1 te? vangen|gevangen; uit het veld ~1 te? slaan|geslagen
stevig{,e}|sterk in ~1 schoenen; niet ~3 kaas van ~1 brood; onder de knie; op de rit; kastanjes uit het vuur
neuzen ~2 dezelfde|een kant|richting; alle neuzen; in het diepe; het wiel ~2 uitvind{en}|uitgevonden; wiel opnieuw
knopen|knoop ~1 doorhak{ken,t}|doorgehakt; hak{,t,ken} ~2 knoop|knopen; laaghangend{,e} fruit; vingers ~1 in de pap; vinger ~2 aan ~1 pols
vinger op de zere? plek; puntjes op de i; uit de startblokken; uit de voeten; lange adem; rode draad; in de steigers
op de kaart; steentje ~1 bij*|bij; door de bomen; bomen het bos; over ~1 eigen schaduw; bakens ~1 verzet{,ten}
lat ~2 hoog|hoger; aan de bel ~1 trek{t,ken}; trek{,t} ~2 aan de bel; appeltje{,s} eitje|voor; aan de tand; bergen werk|verzet{,ten}
voet{,en} tussen de deur; de boer op; boter bij de vis; bruggenbouwer{,s}; bruggen ~1 bouw{en,t}|sla{an,at}; sla{,at,an}|bouw{,t} bruggen
[het? verschil maken|maakt]; maak{,t}|maken het verschil; buiten de ~1 lijntjes|kaders|hokjes|gebaande; gebaande paden
out-of-the-box{,denker}; omdenker{,s}|dwarsdenker{,s}; helikopterview|helicopterview|helikopterblik; vliegend{,e} start|kiep|keep; handjes handje
twee vliegen in; in een klap; kop in|uit het zand; koe|koeien bij de; kop van jut; de handschoen ~1 op*|op; de vruchten pluk{t,ken}
de wind ~2 zeilen|mee; door de wol; in het zadel; aan de vooravond van; in goede banen; in kaart ~0 brengen; tegen de stroom
de poten|voeten in; voeten|poten in de klei|modder; paal en perk; lauweren rust{,en}; op ~1 tenen|strepen lopen|loopt|sta{at,an}; olie op|in het|de vuur|machine
smeerolie; oren|ogen en oren|ogen; stip op|aan de|den horizon; schot in de zaak; alle markten; wal en schip; niet uit de weg
zoden aan de dijk; spijkers met koppen; spijker op ~1 kop; boven het maaiveld; hart op de|het tong|goede|juiste? plek|plaats; haar|haren op ~1 tanden; gas erop
kop|koppen bij elkaar; aan de|een touwtjes; touwtjes ~2 handen; touwtrekker; roer om*|om; aan het roer; vreemde eend
vuurdoop; vuurproef; vuur|benen uit|van ~1 sloffen|lijf; comfortzone|comfort-zone; kneepjes van ~1 vak; klappen van de zweep; laatste loodjes; de lakens
luis in de pels; alle zeilen; zeilen bijzetten; voortouw; een lans breken; hoge ogen; in het vaandel; in het|de vizier|picture|smiezen
lekker? in ~1 vel; beslagen ten ijs; kat uit de boom; doorpakker{,s}; neus in de boter; met de neus op; onderste steen; neus voor ~1 nieuws|kansen|zaken|talent|cijfers; ijzer met handen
heilig{,e} vuur|huisje{,s}; eigen broek; bal{,len} hooghouden|aan; balletje ~1 op*; bal ligt; muren slechten; verder kijk{en,t} dan; dan ~1 neus
wind van voren; uit de wind; slagvaardig{,e} type; man en|met paard|macht; vlag en wimpel; volle toeren; op rolletjes; rolletjes loopt
gesmeerd ~1 lo{pen,opt}|verloopt; lo{pen,opt} ~1 gesmeerd; op je|jouw bord{,je}; uit ~1 duim; van a tot z; hoed en de rand; hot naar her; top tot teen
vol goede moed; vuile handen|was; kaf ~1 het koren; kers|slagroom op de taart; krenten uit de pap; meters ~1 mak{en}|maakt; maak{t}|maken ~1 meters; draagvlak creer*|creeert
achter de geraniums; voor het blok; voor de leeuwen; voor de troepen; tegen de lamp; tegen het licht; water bij de wijn; storm in een glas
gat in de markt; kort door de bocht; brandjes ~1 blus{t,sen}; blus{t,sen} ~2 brandjes; breekijzer; rots in de branding; steun en toeverlaat; gouden greep|handdruk|tip|randje|handjes|bergen; groene vingers
kloppend{,e} hart; hart van de organisatie; hart en ziel; geen? blad voor ~1 mond; woorden maar daden; geen gedoe; niet lullen maar poetsen
doe normaal; stevige|flinke kluif; zware dobber; noten|noot ~2 kra{ken,akt}; hersens kraken; hersenkraker; puzzelstukje{,s}
puzzel{,s} ~1 leg{gen,t}; schakelen tussen|op ~2 niveau{,s,us}; schaken op; meerdere|alle|verschillende borden; het? ijs breek{t}|breken; met open vizier; puntje ~1 stoel
koudwatervrees; door het vuur|stof; gat in de lucht; luchtkasteel; stok achter ~1 deur; stokje ~1 over*|neemt; stokpaardje{,s}; de? vaart ~1 erin; gang erin; ketel
wakker schud{t,den}; op eigen benen; kijkje in de keuken; achter de broek; op de schop; stel hersens; goed gebekt; vis in het water; schoen wringt
van de grond ~1 krijg{en,t}|til*|trekken; steen{,tje} verleggen; met de riemen; kinderziekte{s,n}; nattevingerwerk; natte vinger; onderbuikgevoel; glazen bol; zilveren kogel
cement|lijm tussen|van; smeermiddel; hamvraag; naar|op een|het hoger|volgend|next plan|niveau|level; hoger|volgend{,e} plan|level; mosterd haal{t,en}; slag slaan|maken; een slinger aan
`;

export const dutchBuzzwords = `
linking-pin{,s}|pinnetje
no-nonsense|hands-on|getting-things-done|to-the-point|eagerness|drive|*mindset|mindset|self-starter{,s}|team-player{,s}|all-rounder{,s}|people-manager{,s}|changemaker{,s}|game-changer{,s}|quick-win{,s}|quick-wins|low-hanging|synerg*|disrupti*|disruptief|holistisch{,e}|paradigma*|state-of-the-art|cutting-edge|high-end|challenging|challengen|challenget|committen|gecommitteerd|leveragen|sparringpartner|sparringspartner|deep-dive{,s}|outside-in|helicopterview|thought-leader{,s}|evangelist|customer-journey|impactvol{,le}|empower*|purpose*|purpose|touchpoints|deliverable{,s}|next-level|mission-critical|future-proof|toekomstproof|bottom-line|aligne*|align{ed,ment}|benchmarken|targetgedreven|fast-paced|passionate|high-potential|co-creatie|co-creeren|ketenregie|verkokering|doorpakken{,d}|slagkracht|wendbaarheid|veranderkracht|executiekracht|ontzorg{en,t}|klantreis|waardecreatie|omgevingssensiti*|bestuurlijk-sensitief|bestuurssensitiviteit
can do ~1 mentaliteit|instelling; key player{,s}; change agent{,s}; best in class; value add{,ed}; level playing field; business as usual
high performing; lean and mean; big picture; blue sky; circle back; in the|de lead; top of mind; lead nemen|neemt; make it|the happen|difference
[een|mooie|nieuwe|toffe challenge{,s}]; happiness|customer|service|sales ~1 hero{,es}; driven by; boost geven|geeft
`;
