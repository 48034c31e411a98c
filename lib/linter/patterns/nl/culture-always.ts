import type { PatternGroup } from '../../model';
import { isAboutCandidate } from '../../rules/culture-always';

export const cultureAlways: readonly PatternGroup[] = [
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
[24 7 ~2 bereikbaar|beschikbaar|klaar|aan|online|inzetbaar|paraat|stand-by|klaarstaan|instelling|mentaliteit|werken]
[dag en nacht ~3 bereikbaar|beschikbaar|klaar|paraat|werken|inzetbaar|aanspreekbaar|klaarstaat]
[altijd|continu|permanent|onbeperkt|voortdurend|ieder|doorlopend|steeds ~2 bereikbaar|beschikbaar|inzetbaar|stand-by|standby|aanspreekbaar|online|aan|paraat|oproepbaar|klaarstaan|klaarstaat]
[bereikbaar|beschikbaar|inzetbaar ~2 24 7?]
[ook ~4 avond{,s}|weekend|vakantie|zondag ~3 bereikbaar|mail|telefoon|app|opneemt|beantwoordt]
[s avonds ~2 weekend|en ~3 bereikbaar|beschikbaar|opneemt|mail]
[in ~1 weekend|vakantie ~3 bereikbaar|beschikbaar|mail|telefoon]
[geen|niet|zonder ~3 9|negen|8|acht tot 5|vijf ~1 mentaliteit|baan|houding|types|instelling?]
[negen|9 tot vijver{,s}|vijfer{,s}]
[werk{,en,t} hard ~1 en ~2 feest{,en}|viert|lacht ~2 harder]
[9|negen tot vijfmentaliteit|5mentaliteit]
[9|negen tot 5|vijf ~1 mentaliteit|types|baan|houding|cultuur|typetje|instelling]
[kijk{,en,t}|let ~3 niet ~3 klok|uurtje{,s}|uren]
[niet ~2 op de klok|horloge ~1 kijkt|kijken|let?]
[niet ~2 op een uurtje|uur meer|extra ~2 kijkt|kijken?]
[uurtje|stapje|tandje|schepje ~1 extra|harder|meer|bij]
[extra mile|stap|meter|tandje] ~2 zet{,ten}|gaat|doet|lopen|te
[met hart en ziel]
[ga|gaat|gaan ~2 tot het|de gaatje|uiterste|finish]
[gaat|ga|gaan ~1 voor|door goud|100|200|vuur|honderd ~1 procent?]
[tot in de late|kleine uurtjes|avond|uren]
[overuren|overwerk{,en}|doorwerken|avonddoorwerken|meerwerk ~3 geen ~1 probleem|bezwaar|punt|schuwt|normaal|hoort|horen|erbij|vies|deinst|deinzen|draait|vanzelfsprekend|bang]
[lange dagen|werkdagen|werkweken|uren ~4 bang|schrikken|schrikt|deinst|schuwt|maken|maakt|draait|draaien|vies|geen|probleem|normaal|horen]
[niet ~2 bang|vies|terugdeinst|schrikt ~3 lange|overuren|overwerk{,en}|doorwerken|avonduren|extra ~2 dagen|uren|werkdagen?]
[avonden|nachten|weekenden doorhalen|doorwerken|opofferen|opoffert|offert]
[work hard ~1 play hard]
[nacht{,en}|avond{,en}|weekend ~2 door ~1 te? halen|werken|trekken]
[haal{,t}|halen ~2 nacht{,en} ~1 door]
[doorhalen|nachtwerk] ~2 deadline|klus|nodig
[work-hard|hard werken ~2 hard spelen|feesten|lachen|plezier|feestvieren]
[leven|leef{,t} ~2 voor ~1 je|het|jouw|hun|zijn werk|vak|baan]
[ademt|ademen|leeft ~3 werk|vak|it|data]
[werk is|wordt|als ~2 je|jouw leven|passie|roeping|hobby|lust]
[alles ~2 opzij|wijken ~2 werk|zaak|klus|zet{,ten}]
[alles opzij ~2 zet{,ten}]
[werk ~2 op|altijd ~1 de? eerste plaats|plek]
[zeg{,t}|zeggen nooit nee]
[zit|staat nooit stil]
[100|200|110|honderd|tweehonderd procent ~2 inzet|geven|geeft|gaat|commitment|toewijding|committed|gaan]
[onbegrensde|onvoorwaardelijke|grenzeloze|tomeloze|onuitputtelijke|ongekende ~1 inzet|energie|toewijding|loyaliteit|beschikbaarheid|flexibiliteit|commitment]
[grote|hoge|maximale|volledige|extreme|uiterst|zeer|totale ~1 flexibiliteit|flexibel|inzetbaarheid|beschikbaarheid ~3 werktijden|uren|tijden|inzetbaar?]
[altijd ~1 flexibel]
[harde werker{,s}]
[workaholic{,s}|werkpaard{,en}|werkbeest|aanpoter{,s}|buffelen|buffelaar{,s}|bikkelen|knallen|beuken|beukers|strijder]
[vol gas ~1 geven|geeft|gaat]
[gas ~1 geven|geeft|op]
[schouders eronder]
[uit de startblokken]
[aanstaat|aan staat ~2 altijd]
[altijd aan ~1 staat|staan]
[telefoon ~3 nooit ~2 uit|weg]
[in het weekend ~3 mails|telefoon|mailtjes]
[vakantiedagen ~4 niet|opneemt|opnemen]`,
	},
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
[telefoon|mobiel|laptop|mail|app|whatsapp|mailbox|pieper|werktelefoon|werkmail ~6 altijd|avonds|weekend|nachts|vakantie|vrije|dag ~4 aan|open|bereikbaar|binnen|mee|checkt|leest|bij] !klanten
[telefoon|mobiel|laptop|werktelefoon|mail ~3 nooit|niet ~2 uit|weg|thuis|dicht]
[laptop|telefoon|werk|mail ~2 mee ~2 vakantie|strand|bed|huis|camping]
[op|in|tijdens ~1 je|jouw|uw vrije|vakantie|verlof|weekend|zondag|feestdagen ~2 dag{,en}? ~3 bereikbaar|gebeld|bel|bellen|beschikbaar|werken|mail{,s}|klaar|opnemen|inspringen|inloggen|springt|komt]
[vrije dag{,en}|avond{,en}|weekend{,en} ~4 inleveren|opofferen|opgeeft|opgeven|inlevert|opoffert|afzeggen|afzegt|gebeld|bellen|inspringen|inspringt|doorwerken|doorwerkt|opdraven]
[weekend{,en}|avond{,en}|nacht{,en}|feestdagen ~3 vanzelfsprekend|normaal|probleem|bezwaar|horen|hoort|geven|gewoon] !nooit|niet
[flexibiliteit|beschikbaarheid|inzet|toewijding|loyaliteit|energie|ambitie|werklust|betrokkenheid ~1 kent|heeft|is ~2 grenzen|eindeloos|grenzeloos|onbegrensd|grens|einde|onbeperkt|onuitputtelijk]
[vandaag|nu gebeld ~2 morgen|straks|meteen]
[op ~2 elk{,e}|ieder|alle moment|tijdstip|uur|uren|tijden ~4 beschikbaar|bereikbaar|inzetbaar|klaar|oproepbaar|inspringen|klaarstaan|bellen|oproepen]
[altijd|direct|meteen|dag ~2 oproepbaar|inzetbaar|paraat|standby|klaarstaat|klaarstaan|inspringen|beschikbaar|bereikbaar]
[klok ~3 kijkt|kijken|loopt|let|geen|niet|nooit|vergeet|vergeten|rol]
[klokkijker{,s}|negen-tot-vijver{,s}|negentotvijver{,s}|urenschrijver{,s}|urenteller{,s}|clockwatcher{,s}|kantoortijger{,s}|uurtje-factuurtje|minutenteller{,s}]
[vijf|zes|17.00|half|klokslag|stipt|vier ~1 uur? ~4 jas|naar huis|pen|deur|weg|vertrekt|vertrekken|laptop|dicht|stopt|neerlegt|inpakt]
[om|na|klokslag|stipt ~1 vijf|5|17.00|17|half|vier|zes|vijven ~1 uur? ~3 weg|huis|jas|pen|deur|stoppen|vertrekken|stopt|klaar|dicht] !onze|openbaar
[jas ~1 pakt|aantrekt|aan]
[geen ~2 *mentaliteit|mentaliteit|kantoortijden|kantooruren|kantoormentaliteit|ambtenaar|baan|types|werktijden] !agressieve
[geen ~1 ambtenarenmentaliteit|kantoormentaliteit|zesjesmentaliteit|vijfmentaliteit|kantoortijdenmentaliteit|zesjescultuur|zeurkous{,en}|zeurpiet{,en}|klager{,s}|watje{,s}|slapjanus{,sen}|zwakke|zesje{,s}|luilak{,ken}|lamzak{,ken}|kneuzen|kneus|pieper{,s}|huilebalk{,en}|angsthaas|angsthazen|doetje{,s}|mutsen|slachtoffers|snowflakes|sneeuwvlokjes]
[week|weken|werkweek|werkweken|dag{,en} ~1 van ~2 #|vijftig|zestig|zeventig uur|uren ~5 normaal|gewoon|probleem|geen|niet|schrikt|bang|uitzondering|regel|deinst|doorsnee]
[# uur ~4 op papier|contract ~3 maar|meer|echt|praktijk|werkelijkheid]
[meer uren|uur dan ~3 contract|papier|betaald]
[uren ~3 contract|papier ~3 slechts|indicatie|richtlijn|begin|minimum]
[werk|baan|zaak|functie|bedrijf|vak|job|club ~1 is|gaat|komt|staat|boven|voor ~4 je|jouw|altijd|alles|het|voor|op|een ~2 leven|levensstijl|passie|roeping|hobby|lust|manier|eerste|priveleven|gezin|een|prive|boven] !balans|kinderen|kwaliteit|goed
[levensstijl|lifestyle|manier van leven] 
[werk en prive|priveleven|vrije ~3 lopen|loopt|door|gescheiden|onderscheid|scheiding|grens ~2 door|elkaar?]
[geen|nauwelijks ~2 scheiding|grens|onderscheid|verschil ~2 werk|privé|prive]
[werkt|werken|doorgaat|doorgaan|gaat|ga|blijft|blijven|buffelt|bikkelt|knalt|doorwerken|doorwerkt ~3 tot ~3 klaar|af|nacht|laat{,ste}|erbij|het|middernacht|ligt|donker|valt] !contract
[avondje|weekendje|zaterdagje|uurtje|nacht{,je}|paar ~2 doorhalen|doorhaalt|doorwerken|doorwerkt|extra|langer|door|doortrekken|knallen]
[niet|geen|nooit ~3 nee ~1 zegt|zeggen|kent]
[nooit ~2 moe|vrij|klaar|uitgewerkt|uitgeput|verlof]
[overwerk{en,t}|overuren|extra uren|doorwerken|lange dagen|avondwerk ~5 vanzelfsprekend|erbij|normaal|gewoon|onbetaald|niet|geen|hobby|liefde|lol|graag|klaagt|piept|bang|cultuur] !betaald|vergoed|nooit|bijna
[onbetaald{,e} ~2 overuren|overwerk|uren|meerwerk]
[niet|geen|zonder ~2 lullen|zeuren|zeurt|klagen|klaagt|piepen|piept|mekkeren|mauwen|jammeren|jammert|kletsen|gezeur|geklaag|gezeik|gemekker|gepiep|woorden ~2 maar? ~2 poetsen|werken|aanpakken|daden?]
[honderd|110|120|150|200|1000 procent ~2 inzet|geven|geeft|gaat|gaan|commitment|erbij|voor]
[alles ~1 voor|aan ~2 werk|zaak|klant|team|bedrijf|club ~2 over|geeft|geven|opzij|wijken]
[leven|leef{,t}|ademt|ademen|droomt|dromen|slaapt|bloedt ~1 voor|in|over|van ~2 werk|vak|zaak|bedrijf|club|klant|code|data|sales]
[opoffer{en,t}|opofferingen|opofferingsgezind{,e}|opofferingsbereid{,e}|opofferingsbereidheid]
[tandje|schep{,je}|stap|schepj ~1 bij|erbij|extra|harder|bovenop ~2 zet{,ten}|doet|doen|lopen|loopt?]
[dag-en-nacht|dag en nacht|24-7|24/7-mentaliteit|247]`,
	},
	{
		open: false,
		test: isAboutCandidate,
		patterns: `
[cijfer{,t}|wegcijferen|wegcijfert ~4 weg|jezelf|zichzelf|zelf]
[vrije tijd ~3 overschat|luxe|bijzaak|later|overbodig|voor]
[baan|werk|functie ~4 levensstijl|roeping|way]
[meer ~1 een|dan levensstijl|leefstijl|roeping|passie|manier ~3 baan|werk|leven]
[overwerk{,en}|overuren|doorwerken|weekendwerk|avondwerk ~3 vanzelfsprekend|normaal|gewoon|standaard|logisch|niets|hoort|erbij|graag|zonder|prima|geen] !niet|betaald
[zien|vinden|beschouwen ~2 overwerk{,en}|overuren ~2 normaal|vanzelfsprekend|gewoon]
[geen ~1 moeite|bezwaar|probleem|punt ~3 weekend|avond{,en}|overwerk{,en}|nacht|onregelmatig ~3 weekend|avond{,en}|onverwacht|laat?]
neem{,t}|pak{,t}|beantwoordt ~2 [ook ~2 avonds|nachts|weekend|vakantie|zondags ~2 op|aan|telefoon?]
[alles ~1 te? geven ~3 vrije tijd|weekend|avonds]
[schouder{,s} eronder|onder ~4 avonds|laat|uur|nacht|weekend]
[hele|volledige ziel en zaligheid]
[vakantie|vrij|vrije|verlof ~4 pas ~1 als|wanneer ~3 af|klaar|toelaat|rustig]
[stapje|stap|tandje verder|extra|harder] ~2 dan ~1 anderen|een|rest|gemiddeld
[niemand|wij|we|je|jij ~2 klokt|klokken|stipt|prikklok ~2 stipt|uit|vijf|klok]
[ook ~1 nachts|avonds|zondags|zaterdags als ~1 het ~1 moet|nodig|kan]
hard ~2 ook ~1 [s nachts|avonds]
neem{,t}|beantwoord{,t} ~1 [ook? ~1 op|in|tijdens ~1 zaterdagavond|zondag|zondagavond|weekend|vakantie|nacht ~3 telefoon|mail]
[tijdens|in je|jouw|uw vakantie|verlof|weekend ~4 rekenen|bereikbaar|bereiken|bellen]
[doorhalen|doorwerken ~1 tot ~3 nacht|middernacht]
[te allen tijde|alle tijden ~2 bereikbaar|oproepbaar|beschikbaar|inzetbaar]
[zeven dagen ~1 per|in ~1 week ~1 oproepbaar|bereikbaar|beschikbaar|inzetbaar]`,
	},
];
