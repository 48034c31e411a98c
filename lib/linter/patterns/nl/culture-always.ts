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
[ook ~4 avond|avonds|weekend|vakantie|zondag ~3 bereikbaar|mail|telefoon|app|opneemt|beantwoordt]
[s avonds ~2 weekend|en ~3 bereikbaar|beschikbaar|opneemt|mail]
[in ~1 weekend|vakantie ~3 bereikbaar|beschikbaar|mail|telefoon]
[geen|niet|zonder ~3 9|negen|8|acht tot 5|vijf ~1 mentaliteit|baan|houding|types|instelling?]
[negen|9 tot vijver{,s}|vijfer{,s}]
[werkt|werken|werk hard ~1 en ~2 feest|feesten|viert|lacht ~2 harder]
[9|negen tot vijfmentaliteit|5mentaliteit]
[9|negen tot 5|vijf ~1 mentaliteit|types|baan|houding|cultuur|typetje|instelling]
[kijkt|kijk|kijken|let ~3 niet ~3 klok|uurtje|uurtjes|uren]
[niet ~2 op de klok|horloge ~1 kijkt|kijken|let?]
[niet ~2 op een uurtje|uur meer|extra ~2 kijkt|kijken?]
[uurtje|stapje|tandje|schepje|tandje ~1 extra|harder|meer|bij]
[extra mile|stap|meter|tandje] ~2 zetten|zet|gaat|doet|lopen|te
[met hart en ziel]
[ga|gaat|gaan ~2 tot het|de gaatje|uiterste|finish]
[gaat|ga|gaan ~1 voor|door goud|100|200|vuur|honderd ~1 procent?]
[tot in de late|kleine uurtjes|avond|uren]
[overuren|overwerk|overwerken|doorwerken|avonddoorwerken|meerwerk ~3 geen ~1 probleem|bezwaar|punt|schuwt|normaal|hoort|horen|erbij|vies|deinst|deinzen|draait|vanzelfsprekend|bang]
[lange dagen|werkdagen|werkweken|uren ~4 bang|schrikken|schrikt|deinst|schuwt|maken|maakt|maken|draait|draaien|vies|geen|probleem|normaal|horen]
[niet ~2 bang|vies|terugdeinst|schrikt ~3 lange|overuren|overwerk|overwerken|doorwerken|avonduren|extra ~2 dagen|uren|werkdagen?]
[avonden|nachten|weekenden doorhalen|doorwerken|opofferen|opoffert|offert]
[work hard ~1 play hard]
[nacht|avond|nachten|avonden|weekend ~2 door ~1 te? halen|werken|trekken]
[haalt|haal|halen ~2 nacht|nachten ~1 door]
[doorhalen|nachtwerk] ~2 deadline|klus|nodig
[work-hard|hard werken ~2 hard spelen|feesten|lachen|plezier|feestvieren]
[leeft|leven|leef ~2 voor ~1 je|het|jouw|hun|zijn werk|vak|baan]
[ademt|ademen|leeft ~3 werk|vak|it|data]
[werk ~2 je|jouw leven|passie|roeping|hobby|lust]
[alles ~2 opzij|wijken ~2 werk|zaak|klus|zet|zetten]
[alles opzij ~2 zetten|zet]
[werk ~2 op|altijd ~1 de? eerste plaats|plek]
[zegt|zeg|zeggen nooit nee]
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
];
