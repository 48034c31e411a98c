/** Idioms, with their inflections and word orders, and buzzwords. Patterns, in the notation of `pattern.ts`. */
export const dutchIdioms = `
spil|spin in een|het|ons|dit team|web; spilfunctie; centipede|duizendpoot|duizendpoten; kartrekker{,s}|voortrekker{,s,srol}
die|deze|de kar getrokken|trek{t,ken}; trek{,t,ken} ~4 de kar; handen uit|in de mouwen; mouwen ~1 op*; schouders onder|eronder
hangijzer{,s}; met de deur in huis; met beide|twee benen|voeten; nek uit; van wanten
uit je|jouw|een|het goede|juiste? hout; voor ~1 gat ~1 te? gevangen|vangen; uit het veld ~1 te? slaan|geslagen
sterk|stevig{,e} in ~1 schoenen; kaas ~1 van ~1 brood; onder de knie; op de rit; kastanjes uit het vuur; aan de vooravond van; top tot teen
neuzen ~2 een|dezelfde kant|richting; alle neuzen; in het diepe; het wiel ~2 uitgevonden|uitvind{en}; wiel opnieuw
knoop|knopen ~1 doorgehakt|doorhak{t,ken}; hak{,t,ken} ~2 knoop|knopen; laaghangend{,e} fruit; vingers ~1 in de pap; vinger ~2 aan ~1 pols
vinger op de zere? plek; puntjes op de i; uit de startblokken; uit de voeten; lange adem; rode draad
op de kaart; steentje ~1 bij*|bij; door de bomen; bomen het bos; over ~1 eigen schaduw; bakens ~1 verzet{,ten}
lat ~2 hoog|hoger; aan de bel ~1 trek{t,ken}; trek{,t} ~2 aan de bel; aan de tand; bergen werk|verzet{,ten}
voet{,en} tussen de deur; de boer op; boter bij de vis; bruggenbouwer{,s}; bruggen ~1 bouw{t,en}|sla{an,at}; bouw{,t}|sla{,at,an} bruggen
[het? verschil maken|maakt]; maken|maak{,t} het verschil; buiten de ~1 gebaande|hokjes|kaders|lijntjes; gebaande paden
out-of-the-box{,denker}; omdenker{,s}|dwarsdenker{,s}; vliegend{,e} start|keep|kiep
kop in|uit het zand; koe|koeien bij de; de handschoen ~1 op*|op
de wind ~2 zeilen|mee; door de wol; in goede banen; in kaart ~0 brengen; tegen de stroom
de voeten|poten in; voeten|poten in de klei|modder; op ~1 tenen|strepen lopen|loopt|sta{an,at}; olie op|in de|het vuur|machine
ogen|oren en ogen|oren van|in|voor; stip op|aan de|den horizon; schot in de zaak; alle markten; wal en schip; niet uit de weg
zoden aan de dijk; spijkers met koppen; spijker op ~1 kop; boven het maaiveld; hart op de|het tong|goede|juiste? plek|plaats; haar|haren op ~1 tanden; gas erop
kop|koppen bij elkaar; aan de|een touwtjes; touwtjes ~2 handen; roer om*|om; aan het roer
vuurdoop; vuur|benen uit|van ~1 lijf|sloffen; comfort-zone; kneepjes van ~1 vak; klappen van de zweep; laatste loodjes; de lakens
luis in de pels; alle zeilen; voortouw; in het vaandel; in de|het picture|smiezen|vizier
lekker? in ~1 vel; kat uit de boom; doorpakker{,s}; onderste steen; neus voor ~1 nieuws|kansen|zaken|talent|cijfers
heilig{,e} vuur|huisje{,s}; eigen broek; bal{,len} hooghouden|aan; muren slechten; verder kijk{t,en} dan; dan ~1 neus
man en|met paard|macht; vlag en wimpel; volle toeren; op rolletjes
gesmeerd ~1 lo{pen,opt}|verloopt; lo{pen,opt} ~1 gesmeerd; op je|jouw bord{,je}; van a tot z; hoed en de rand
vol goede moed; kaf ~1 het koren; kers|slagroom op de taart; krenten uit de pap; meters ~1 maakt|mak{en}; maken|maak{t} ~1 meters; draagvlak creer*|creeert
achter de geraniums; voor de leeuwen; voor de troepen; tegen het licht; water bij de wijn
gat in de markt; kort door de bocht; brandjes ~1 blus{t,sen}; blus{t,sen} ~2 brandjes; breekijzer; rots in de branding; steun en toeverlaat; gouden bergen|greep|handjes|randje|handdruk|tip; groene vingers
kloppend{,e} hart; hart van de organisatie; geen? blad voor ~1 mond; woorden maar daden; geen gedoe; niet lullen maar poetsen
doe normaal; flinke|stevige kluif; noot|noten ~2 kra{ken,akt}; puzzelstukje{,s}
schakelen op|tussen ~2 niveau{,s,us}; schaken op; meerdere|alle|verschillende borden; het? ijs breek{t}|breken; met open vizier; puntje ~1 stoel
koudwatervrees; door het vuur|stof; stok achter ~1 deur; smeerolie; tanden ~1 in; kat de bel; uit de kan|brand; mondje gevallen; stoute schoenen; van ~1 tong; billen bloot; nacht ijs
vliegen in een klap; schoen wringt; neus in de boter; handen ineen; aan de knoppen; reilen en zeilen; over de schutting; onder de loep; hooi op; klip en klaar; vlieguren; wind in de
in ~1 kracht ~1 komen|sta{an,at}|zet{,ten}; schakel{,t,en} ~2 snel; snel ~1 schakel{t,en}; stokje ~1 neemt|over*; de? vaart ~1 erin; gang erin; druk van|op de ketel
wakker schud{t,den}; op eigen benen; kijkje in de keuken; op de schop; stel hersens; vis in het water
van de grond ~1 til*|krijg{t,en}|trekken; steen{,tje} verleggen; met de riemen; kinderziekte{s,n}; nattevingerwerk; natte vinger; onderbuikgevoel
cement|lijm van|tussen; smeermiddel; op|naar een|het hoger|next|volgend niveau|level|plan; slag slaan|maken
`;

export const dutchBuzzwords = `
linking-pin{,s}|pinnetje
drive|heli{c,k}opter{view,blik}|mindset|*mindset|align{ed,ment}|all-rounder{,s}|bestuurlijk-sensitief|waardecreatie|bottom-line|challengen|challenging|changemaker{,s}|co-creatie|co-creeren|committen|customer-journey|cutting-edge|deep-dive{,s}|deliverable{,s}|disrupti*|doorpakken{,d}|empower*|fast-paced|future-proof|game-changer{,s}|hands-on|sparringspartner|state-of-the-art|high-end|high-potential|quick-win{,s}|self-starter{,s}|holistisch{,e}|impactvol{,le}|ketenregie|klantreis|low-hanging|next-level|no-nonsense|omgevingssensiti*|ontzorg{t,en}|outside-in|paradigma*|people-manager{,s}|purpose|purpose*|slagkracht|sparringpartner|synerg*|team-player{,s}|thought-leader{,s}|to-the-point|touchpoints|verkokering|wendbaarheid
vertaalslag; haak{,t} ~1 aan; aanhaken; regie ~1 nemen|neemt|pak{t,ken}; pak{,t}|neem{t} ~1 regie; eigenaarschap; uitrol{,len}|uitgerold; impact ~1 maakt|mak{en}; aanvliegroute; ownership ~2 nemen|neemt|pak{t,ken}?; borg{t,en}|geborgd; can do ~1 mentaliteit|instelling; key player{,s}; change agent{,s}; level playing field; business as usual
high performing; lean and mean; big picture; in de|the lead; top of mind; lead nemen|neemt; make the|it happen|difference
[een|mooie|nieuwe|toffe challenge{,s}]; happiness|customer|service|sales ~1 hero{,es}; driven by; boost geven|geeft
`;
